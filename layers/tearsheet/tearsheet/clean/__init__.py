"""Bytes in, `Article` out: what the article is, and a ledger of everything that was not."""

from __future__ import annotations

from tearsheet.clean.pipeline import clean

__all__ = ["clean"]
