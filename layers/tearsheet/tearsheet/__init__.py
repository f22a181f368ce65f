"""Tearsheet: articles in, summaries and facts out, every one with the offsets that prove it."""

__version__ = "0.1.0"
