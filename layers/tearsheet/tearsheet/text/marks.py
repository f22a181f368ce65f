"""Characters that take no room: they change nothing of what a text says."""

from __future__ import annotations

__all__ = ["INVISIBLE"]

# Soft hyphen, joiners, marks and embeddings of writing direction, byte-order mark.
# https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
INVISIBLE = (
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b"
    "\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
