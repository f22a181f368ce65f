"""Which pages a model may learn from when another page is scored: whole sites are held out together."""

from __future__ import annotations

import hashlib

from courlan import extract_domain

__all__ = ["FOLDS", "fold_of", "site_of"]

FOLDS = 5


def site_of(url: str) -> str:
    """The registered domain of an address, so that two pages of one publisher count as one site."""
    return extract_domain(url, fast=True) or url


def fold_of(url: str) -> int:
    """The fold, 0 to FOLDS - 1, in which a page is scored: the same for all pages and sets of a site."""
    return hashlib.sha256(site_of(url).encode()).digest()[0] % FOLDS
