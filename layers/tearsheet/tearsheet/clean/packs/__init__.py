"""Packs: files of many articles, each member its own article with its own refusal."""

from __future__ import annotations

from tearsheet.clean.packs.members import Pack
from tearsheet.clean.packs.open import open_pack

__all__ = ["Pack", "open_pack"]
