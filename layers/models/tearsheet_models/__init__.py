"""Trained files too large for the library's own layer: a folder for each, with its card; no code."""
