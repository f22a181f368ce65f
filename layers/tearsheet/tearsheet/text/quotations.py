"""Which sentences begin inside a quotation that an earlier sentence of their paragraph opened."""

from __future__ import annotations

import re

__all__ = ["QuotationState"]

_MARK = re.compile('["“”„«»「」『』]')
_OPEN_ALWAYS, _CLOSE_ALWAYS = "「『", "」』"
_BEFORE_AN_OPENING = "([—–-/"


class QuotationState:
    """Reads the marks of one paragraph as its sentences come by."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._seen = start
        self._is_open = False

    def is_open_after(self, end: int) -> bool:
        """Whether a quotation is still open where the sentence that ends at `end` has ended."""
        for mark in _MARK.finditer(self._text, self._seen, end):
            self._is_open = self._opens(mark.start())
        self._seen = end
        return self._is_open

    def _opens(self, place: int) -> bool:
        """A mark opens a quotation if it stands before a word and not after one, whatever its shape."""
        mark = self._text[place]
        if mark in _OPEN_ALWAYS or mark in _CLOSE_ALWAYS:
            return mark in _OPEN_ALWAYS
        before, after = self._text[max(0, place - 1) : place], self._text[place + 1 : place + 2]
        stands_off = before == "" or before.isspace() or before in _BEFORE_AN_OPENING
        return stands_off and after != "" and (not after.isspace() or mark == "«")
