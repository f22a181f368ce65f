"""Full-width stops: they end a sentence without a space, but not inside a short quotation or a title.

Chinese and Japanese brackets tell opening from closing, so a stop between them is seen by looking a bounded
stretch to both sides. https://www.w3.org/TR/clreq/, https://www.w3.org/TR/jlreq/
"""

from __future__ import annotations

import re

__all__ = ["WIDE", "ends_wide"]

WIDE = "。！？｡"
_OPENERS = "「『《〈（【“"
_CLOSERS = "」』》〉）】”"
_HOLD = 100  # characters to either side: what is quoted at more length is told sentence by sentence
_BRACKET = re.compile(f"[{_OPENERS}{_CLOSERS}]")
# Particles by which Japanese goes on after a quotation or a name, and marks that no sentence begins with.
_GOES_ON = tuple("とがはをにのもでや、，；：,;:")
_GOES_ON_CHINESE = re.compile("(?:的|[^，。！？“”「」\\s]{0,24}[说說问問道喊叫答称稱](?:[。，：,:]|道|$))")
_ANNOUNCED = re.compile("[：:，,][「『“]")  # he said: “...


def ends_wide(text: str, *, start: int, marks: int, end: int) -> bool:
    """Whether the sentence ends with the stop from `marks` to `end`, closing marks included."""
    if _holds(text[max(start, marks - _HOLD) : end], text[end : end + _HOLD]):
        return False
    if not any(mark in _CLOSERS for mark in text[marks:end]):
        return not text.startswith(_GOES_ON[-6:], end)
    if text.startswith(_GOES_ON, end):
        return False
    is_announced = _ANNOUNCED.search(text, max(start, marks - _HOLD), marks) is not None
    return is_announced or _GOES_ON_CHINESE.match(text, end, end + 28) is None


def _holds(before: str, after: str) -> bool:
    """Whether a bracket that opened before is still open, and closes after."""
    is_open = 0
    for bracket in _BRACKET.findall(before):
        is_open = is_open + 1 if bracket in _OPENERS else max(0, is_open - 1)
    following = _BRACKET.search(after)
    return is_open > 0 and following is not None and following.group() in _CLOSERS
