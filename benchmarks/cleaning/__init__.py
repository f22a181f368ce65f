"""Cleaning: web pages and pasted text against the articles that people marked in them."""
