"""The characters that a parsed page may hold: libxml2 reads more than its trees can be given back."""

from __future__ import annotations

import re

__all__ = ["legal"]

# XML 1.0, section 2.2: all others make lxml refuse to set a text that it has read itself. Spaces, as browsers
# draw nothing for them, and a word must not be glued to the next.
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r")
_WITHOUT_CONTROLS = bytes.maketrans(_CONTROLS, b" " * len(_CONTROLS))
_OTHERS = ("\ufffe".encode(), "\uffff".encode())
_REFERENCE = re.compile(rb"&#(?:[xX]([0-9a-fA-F]{1,9})|([0-9]{1,9}));?")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LAST = 0x10FFFF


def legal(source: str) -> bytes:
    """The source of a page in UTF-8, with a space for what XML does not know, referred to or raw."""
    page = source.encode(errors="replace").translate(_WITHOUT_CONTROLS)
    for other in _OTHERS:
        page = page.replace(other, b" ")
    return _REFERENCE.sub(_legal_reference, page) if b"&#" in page else page


def _legal_reference(found: re.Match[bytes]) -> bytes:
    code = int(found[1], 16) if found[1] else int(found[2])
    return b" " if code > _LAST or _ILLEGAL.match(chr(code)) else found[0]
