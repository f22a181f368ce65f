"""Summaries: sentences chosen from news against the summaries that people wrote of it."""
