"""The characters that a parsed page may hold: libxml2 reads more than its trees can be given back."""

from __future__ import annotations

import re

__all__ = ["legal"]

# XML 1.0, section 2.2: all others make lxml refuse to set a text that it has read itself. Spaces, as browsers
# draw nothing for them, and a word must not be glued to the next.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,9})|([0-9]{1,9}));?")
_LAST = 0x10FFFF


def legal(source: str) -> str:
    """The source of a page with a space for each character that XML does not know, referred to or raw."""
    page = _ILLEGAL.sub(" ", source)
    return _REFERENCE.sub(_legal_reference, page) if "&#" in page else page


def _legal_reference(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    return " " if code > _LAST or _ILLEGAL.match(chr(code)) else found[0]
