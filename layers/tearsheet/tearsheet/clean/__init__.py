"""Bytes in, `Article` out: what the article is, and a ledger of everything that was not."""

from __future__ import annotations

from tearsheet.clean.files.unpack import Limits
from tearsheet.clean.packs import Pack, open_pack
from tearsheet.clean.pipeline import clean, clean_single

__all__ = ["Limits", "Pack", "clean", "clean_single", "open_pack"]
