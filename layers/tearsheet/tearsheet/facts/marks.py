"""Stretches of text between quotation marks, paragraph by paragraph.

Double marks are read first (straight, curly, low-high, guillemets, corner brackets, `` with ''); single ones
only outside them, with apostrophes told apart.

A paragraph that opens with a mark and never closes it runs to its end, as in a quotation that goes on over
paragraphs. Where none goes on, the closing mark was lost; so was the opening one of a first mark that closes
nothing, which is taken to stand at its sentence's start.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tearsheet.text.sentences import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.model import Span

__all__ = ["Stretch", "find_stretches"]

_DOUBLE = re.compile(r"``|''|[\"“”„‟«»「」『』]")
_SINGLE = re.compile(r"['‘’‚‹›]")
_SINGLE_OPENERS = frozenset("‘‚‹")
_OPENERS = frozenset("“„‟«「『") | {"``"}
# What closes after each opening mark.
_CLOSES = {
    "“": frozenset('”"‟“'),
    "„": frozenset('“”‟"'),
    "‟": frozenset('”"'),
    "«": frozenset("»"),
    "»": frozenset("«»"),
    "「": frozenset("」"),
    "」": frozenset(),
    "『": frozenset("』"),
    "』": frozenset(),
    "``": frozenset(("''", '"')),
    '"': frozenset(('"', "”", "''")),
    "”": frozenset("”"),
    "''": frozenset(("''",)),
    "‘": frozenset("’"),
    "'": frozenset("'’"),
    "‚": frozenset("‘’"),
    "‹": frozenset("›"),
    "›": frozenset("‹"),
    "’": frozenset(),
}
_REPAIRED = frozenset('”»"')  # what may close a quotation whose opening mark was lost
_GOING_ON = frozenset('“„«"「')
_SURE = frozenset("“„«「")  # what opens and hardly ever stands for anything else
_BEFORE_OPENING = frozenset("([{—–-/:,“\"«„‘'")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text between marks, marks included.

    `is_open` when no mark closes it within its paragraph; `is_repaired` when one of its marks was lost.
    """

    start: int
    end: int
    paragraph: int
    is_open: bool = False
    is_repaired: bool = False


def find_stretches(text: str, sentence_starts: Sequence[int]) -> list[Stretch]:
    """All stretches in order, none inside another."""
    found: list[Stretch] = []
    spans = paragraphs(text)
    for number, paragraph in enumerate(spans):
        following = spans[number + 1].start if number + 1 < len(spans) else paragraph.end
        goes_on = text[following : following + 1] in _GOING_ON
        doubles = list(_doubles(text, paragraph, number, sentence_starts=sentence_starts, goes_on=goes_on))
        found += sorted([*doubles, *_singles(text, paragraph, number, taken=doubles)], key=lambda s: s.start)
    return found


def _doubles(
    text: str, paragraph: Span, number: int, *, sentence_starts: Sequence[int], goes_on: bool
) -> Iterator[Stretch]:
    opened: tuple[int, str] | None = None
    depth, last = 0, paragraph.start
    for mark in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        sign = mark.group()
        if opened is None:
            if _can_open(text, mark, paragraph):
                opened, depth = (mark.start(), sign), 0
            elif sign in _REPAIRED and last == paragraph.start and _closes_words(text, mark.start()):
                start = max(last, _sentence_start(sentence_starts, mark.start()))
                yield Stretch(start, mark.end(), number, is_repaired=True)
                last = mark.end()
        elif sign == opened[1] and sign in _OPENERS and _can_open(text, mark, paragraph, strict=True):
            depth += 1
        elif sign in _CLOSES[opened[1]] and not _only_opens(text, mark, paragraph):
            if depth and _closes_later(text, mark.end(), paragraph, sign):
                depth -= 1
                continue
            yield Stretch(opened[0], mark.end(), number)
            opened, last = None, mark.end()
    if opened is not None and (opened[0] == paragraph.start or goes_on or opened[1] in _SURE):
        yield Stretch(opened[0], paragraph.end, number, is_open=True, is_repaired=not goes_on)


def _can_open(text: str, mark: re.Match[str], paragraph: Span, *, strict: bool = False) -> bool:
    """An opening mark stands before a word and after a space, a bracket, a dash or another mark.

    Marks that only open are trusted unless `strict`: some writers close with an opening mark.
    """
    after = text[mark.end() : mark.end() + 1]
    if not after or (after.isspace() and (strict or mark.group() not in _OPENERS)):
        return False
    if mark.group() in _OPENERS and not strict:
        return True
    if mark.group() == "''":
        return False
    before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
    return before.isspace() or before in _BEFORE_OPENING


def _only_opens(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    """A straight mark after a space and before a word cannot close."""
    if mark.start() == paragraph.start or mark.group() in {"”", "»"}:
        return False
    after = text[mark.end() : mark.end() + 1]
    return text[mark.start() - 1].isspace() and after.isalnum()


def _closes_later(text: str, end: int, paragraph: Span, sign: str) -> bool:
    return text.find(sign, end, min(paragraph.end, end + 2000)) >= 0


def _closes_words(text: str, start: int) -> bool:
    return start > 0 and not text[start - 1].isspace()


def _sentence_start(starts: Sequence[int], position: int) -> int:
    at = bisect_right(starts, position - 1)
    return starts[at - 1] if at else 0


def _singles(text: str, paragraph: Span, number: int, *, taken: Sequence[Stretch]) -> Iterator[Stretch]:
    opened: tuple[int, str] | None = None
    spans = iter([*taken])
    current = next(spans, None)
    for mark in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        while current is not None and current.end <= mark.start():
            current = next(spans, None)
            opened = None
        is_doubled = "'" in (text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1])
        if is_doubled or (current is not None and current.start <= mark.start()):
            continue
        if opened is not None and mark.group() in _CLOSES[opened[1]] and _closes_single(text, mark):
            yield Stretch(opened[0], mark.end(), number)
            opened = None
        elif (opened is None or mark.group() in _SINGLE_OPENERS) and _opens_single(text, mark, paragraph):
            opened = (mark.start(), mark.group())


def _opens_single(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
    after = text[mark.end() : mark.end() + 1]
    return mark.group() != "’" and after.isalpha() and (before.isspace() or before in _BEFORE_OPENING)


def _closes_single(text: str, mark: re.Match[str]) -> bool:
    """Not an apostrophe: no letter follows, and it is no possessive plural (the workers’ demands)."""
    before, after = text[mark.start() - 1], text[mark.end() : mark.end() + 2]
    if after[:1].isalnum() or before.isspace():
        return False
    return not (before == "s" and after[:1] == " " and after[1:].isalpha() and after[1:].islower())
