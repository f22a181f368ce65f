"""Which sentences begin inside a quotation that an earlier sentence of their paragraph opened."""

from __future__ import annotations

import re

__all__ = ["QuotationState", "end_of_quotation"]

_MARK = re.compile('["“”„«»「」『』]')
# A single mark counts if it opens before a letter, and one that surely closes, behind a stop, comes soon
# after: others are apostrophes.
_SINGLE = re.compile(r"(?<![^\s(\[—–\"“-])['‘](?=[^\W\d_])")
_SINGLE_CLOSES = re.compile(r"[.,!?…]['’](?!\w)")
_LOOK = 600  # characters from a single mark to the one that closes
_OPEN_ALWAYS, _CLOSE_ALWAYS = "「『", "」』"
_BEFORE_AN_OPENING = "([—–-/"
# Tokenised text sets a space before the mark that closes, too.
_APART = re.compile("[ \xa0]([\"'’”])(?= )")
_OPENED = re.compile(r"(?<![^\s(\[])(?:[\"“]|['‘](?=[^\W\d_]| ))")
_CLOSED = re.compile(r"(?<=\S)[\"”](?!\w)|(?<=[.,!?…])['’](?!\w)|(?<=[.,!?…]) [\"'’”](?= )")


def end_of_quotation(text: str, start: int, end: int) -> int:
    """Where the sentence ends if its last mark stands apart: `end`, or behind the mark that closes.

    Behind a stop, a mark between two spaces closes if the sentence from `start` to `end` opened one.
    """
    mark = _APART.match(text, end)
    if mark is None:
        return end
    piece = text[start:end]
    opened, closed = len(_OPENED.findall(piece)), len(_CLOSED.findall(piece))
    return mark.end() if opened > closed else end


class QuotationState:
    """Reads the marks of one paragraph as its sentences come by."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._seen = start
        self._is_open = False
        self._single_until = start

    def is_open_after(self, end: int) -> bool:
        """Whether a quotation is still open where the sentence that ends at `end` has ended."""
        for mark in _MARK.finditer(self._text, self._seen, end):
            self._is_open = self._opens(mark.start())
        for single in _SINGLE.finditer(self._text, self._seen, end):
            self._follow(single.end())
        self._seen = end
        return self._is_open or self._single_until > end

    def _follow(self, place: int) -> None:
        """Notes where the quotation that a single mark opens at `place` is closed."""
        if place < self._single_until:
            return
        closing = _SINGLE_CLOSES.search(self._text, place, place + _LOOK)
        paragraph = self._text.find("\n", place, place + _LOOK)
        if closing is not None and not -1 < paragraph < closing.start():
            self._single_until = closing.end()

    def _opens(self, place: int) -> bool:
        """A mark opens a quotation if it stands before a word and not after one, whatever its shape."""
        mark = self._text[place]
        if mark in _OPEN_ALWAYS or mark in _CLOSE_ALWAYS:
            return mark in _OPEN_ALWAYS
        before, after = self._text[max(0, place - 1) : place], self._text[place + 1 : place + 2]
        stands_off = before == "" or before.isspace() or before in _BEFORE_AN_OPENING
        return stands_off and after != "" and (not after.isspace() or mark == "«")
