"""Fitting the ranker that ships as `rank-1`."""
