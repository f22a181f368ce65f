"""Facts as marks in a text, and the text cut into pieces that open and close them.

Marks may nest (a sum in a quotation) and cross (a name that runs out of one). What crosses is closed and
opened again, so that the pieces always make well-formed markup.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.marked.wording import said_by, speaks, told
from tearsheet.model import FactKind
from tearsheet.values import is_length, stated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.model import Facts, Quote, Span

__all__ = ["SPEAKER", "Mark", "Opened", "Piece", "anchor", "cut", "marks_of"]

_MARKED_APART = frozenset((FactKind.QUOTE, FactKind.DATE, FactKind.DURATION))
SPEAKER = "speaker"  # the words beside a quotation that name who speaks


class Mark(NamedTuple):
    """A fact at its place, alone of its kind to begin there.

    `numbers` are those of quotations: of the one that it is, or of those in which the speaker speaks.
    """

    start: int
    end: int
    kind: str
    title: str
    numbers: tuple[int, ...] = ()


class Opened(NamedTuple):
    """A mark that begins; `again` where it was only interrupted."""

    mark: Mark
    again: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with the marks that open before it and those that close after it."""

    text: str
    opens: list[Opened] = field(default_factory=list)
    closes: list[Mark] = field(default_factory=list)


def anchor(article: int, kind: str, start: int) -> str:
    """The name of a mark's place in the page."""
    return f"a{article}-{kind}-{start}"


def marks_of(facts: Facts) -> list[Mark]:
    """Every place that states a value, each part of each quotation and each speaker, the outer ones first."""
    values = (
        Mark(place.start, place.end, place.kind, told(place.kind, place.value))
        for place in stated(facts)
        if place.kind not in _MARKED_APART
    )
    # A vague date states no value, and yet a reader wants to see that it was read.
    dates = (
        Mark(when.start, when.end, kind, told(kind, when.value))
        for when in facts.dates
        for kind in (FactKind.DURATION if is_length(when) else FactKind.DATE,)
    )
    said = (
        Mark(start, end, FactKind.QUOTE, said_by(quote.speaker), (number,))
        for number, quote in enumerate(facts.quotes, start=1)
        for start, end in quote.parts
    )
    found = sorted((*values, *dates, *said, *_speakers(facts.quotes)), key=_outer_first)
    return list({(mark.start, mark.kind): mark for mark in reversed(found)}.values())[::-1]


def _outer_first(mark: Mark) -> tuple[int, int, bool]:
    return mark.start, -mark.end, mark.kind != FactKind.QUOTE


def _speakers(quotes: Sequence[Quote]) -> Iterator[Mark]:
    """The same words can name who speaks in several quotations: "..." she said. "..."."""
    numbers = defaultdict[tuple[int, int, str], list[int]](list)
    for number, quote in enumerate(quotes, start=1):
        if quote.speaker_start is not None and quote.speaker_end is not None:
            numbers[quote.speaker_start, quote.speaker_end, quote.speaker or ""].append(number)
    for (start, end, speaker), said in numbers.items():
        yield Mark(start, end, SPEAKER, speaks(speaker, said), tuple(said))


def cut(text: str, paragraphs: Sequence[Span], marks: Sequence[Mark]) -> Iterator[list[Piece]]:
    """The pieces of each paragraph, which together are its text. `marks` are in the order of their starts."""
    waiting, lasting, opened = list(reversed(marks)), list[Mark](), set[Mark]()
    for paragraph in paragraphs:
        while waiting and waiting[-1].start < paragraph.end:
            lasting.append(waiting.pop())
        inside = [mark for mark in lasting if mark.end > paragraph.start]
        yield list(_pieces(text, paragraph, inside, opened))
        lasting = [mark for mark in inside if mark.end > paragraph.end]


def _pieces(text: str, paragraph: Span, marks: Sequence[Mark], opened: set[Mark]) -> Iterator[Piece]:
    """What is open and does not end where an outer mark ends is closed there, and opened again after it."""
    within = (offset for mark in marks for offset in mark[:2] if paragraph.start < offset < paragraph.end)
    waiting, stack, broken = list(reversed(marks)), list[Mark](), list[Mark]()
    for start, end in pairwise(sorted({*paragraph, *within})):
        new = broken
        while waiting and waiting[-1].start <= start:
            new.append(waiting.pop())
        stack += new
        opens = [Opened(mark, mark in opened) for mark in new]
        opened.update(new)
        lowest = 0 if end == paragraph.end else _first_ended(stack, end)
        yield Piece(text[start:end], opens, stack[lowest:][::-1])
        broken = [mark for mark in stack[lowest:] if mark.end > end]
        del stack[lowest:]


def _first_ended(stack: Sequence[Mark], end: int) -> int:
    return next((i for i, mark in enumerate(stack) if mark.end <= end), len(stack))
