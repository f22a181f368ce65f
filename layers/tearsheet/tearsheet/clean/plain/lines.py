"""The lines of a plain text with their offsets, and what is cut out of them.

A line is a paragraph, whether or not empty lines stand between. Every stage of the plain path takes all lines
and returns all lines, some with more cuts than before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.clean.plain.remembered import remembered
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import RemovedKind, Span
from tearsheet.text.marks import INVISIBLE
from tearsheet.text.words import count_latin_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "FEWEST_PROSE_WORDS",
    "LONG_WORDS",
    "MOST_LINES",
    "Cut",
    "Line",
    "Verdict",
    "cut_whole",
    "ends_sentence",
    "is_prose",
    "split_lines",
    "whole_line",
]

FEWEST_PROSE_WORDS = 12
LONG_WORDS = 25
MOST_LINES = 20_000  # a long read has 500; what is far beyond is a table or a log, and keeps the rules busy
_SENTENCE_END = re.compile("[.!?…。！？｡।؟۔][\"'”’»)\\]）」』】\u200e\u200f\u2069]{0,3}$")

_AROUND = INVISIBLE + "".join(char for char in map(chr, range(0x3001)) if char.isspace())


class Cut(NamedTuple):
    """A stretch of a line that is not article; offsets into the line's text."""

    start: int
    end: int
    kind: RemovedKind
    rule: str


class Verdict(NamedTuple):
    """What a line is, and the rule that says so."""

    kind: RemovedKind
    rule: str


class Line(NamedTuple):
    """A line without the white space and the invisible marks around it; `start` is its offset in the input.

    `text`, the words it has (two ideographs count as one) and what is cut from it, in order; `apart`: an
    empty line stands before it; `lead`, `tail`: what stands around it from the first such mark to the last;
    `kept`: what no cut took, without the white space around it, as offsets into `text`. Every stage asks for
    it, so it is found once: `whole_line` makes a line, `cut` and `cut_whole` one with less.
    """

    start: int
    text: str
    apart: bool
    words: int
    kept: tuple[Span, ...]
    cuts: tuple[Cut, ...] = ()
    lead: str = ""
    tail: str = ""

    @property
    def is_removed(self) -> bool:
        """Whether nothing of the line is left."""
        return not self.kept

    @property
    def kept_text(self) -> str:
        """What is left of the line, as one text."""
        return " ".join(self.text[start:end] for start, end in self.kept)

    def cut(self, cuts: Iterable[Cut]) -> Line:
        """The line with more cuts; those that overlap an earlier one are left out."""
        old = self.cuts
        new = [cut for cut in cuts if all(cut.end <= one.start or one.end <= cut.start for one in old)]
        return self._with(tuple(sorted((*old, *new)))) if new else self

    def cut_like(self, other: Line) -> Line:
        """The line with the cuts of a line of the same text."""
        if self.cuts:
            return self.cut(other.cuts)
        return Line(
            self.start, self.text, self.apart, self.words, other.kept, other.cuts, self.lead, self.tail
        )

    def uncut(self) -> Line:
        """The line as it was before anything was cut."""
        return self._with(())

    def _with(self, cuts: tuple[Cut, ...]) -> Line:
        return self._replace(cuts=cuts, kept=_left(self.text, cuts) if cuts else (Span(0, len(self.text)),))


def whole_line(start: int, text: str, *, apart: bool) -> Line:
    """A line of which nothing is cut; the text without white space around it."""
    return Line(start, text, apart, _alone(text).words, (Span(0, len(text)),))


@remembered
def _alone(stripped: str) -> Line:
    """The line without the marks around it, of which `start` is counted; one of marks alone keeps them."""
    framed = not (stripped[:1].isalnum() and stripped[-1:].isalnum())
    text = (framed and stripped.strip(_AROUND)) or stripped
    start = stripped.index(text[:1])
    return Line(
        start,
        text,
        apart=False,
        words=count_latin_words(text),
        kept=(Span(0, len(text)),),
        lead=stripped[:start],
        tail=stripped[start + len(text) :],
    )


def _left(text: str, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    if cuts[0].end - cuts[0].start == len(text):
        return ()
    edges = [0, *(edge for cut in cuts for edge in (cut.start, cut.end)), len(text)]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return tuple(span for start, end in gaps if (span := _stripped(text, start, end)))


def _stripped(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    body = piece.strip()
    at = start + len(piece) - len(piece.lstrip())
    return Span(at, at + len(body)) if body else None


def split_lines(source: str) -> list[Line]:
    """The lines that hold more than white space, in order; every line end that Unicode knows ends one.

    Raises:
        BadInput: there are more than `MOST_LINES`.
    """
    raws = source.splitlines(keepends=True)
    texts = list(map(str.strip, raws))
    if sum(map(bool, texts)) > MOST_LINES:
        raise BadInput(Refusal.TOO_LARGE, f"a text of more than {MOST_LINES:,} lines; drop the article alone")
    lines: list[Line] = []
    at, apart = 0, False
    for raw, text in zip(raws, texts, strict=True):
        if text:
            start = at if raw.startswith(text) else at + raw.index(text)
            lines.append(_line(start, text, apart=apart and bool(lines)))
        apart = not text
        at += len(raw)
    return lines


def _line(start: int, stripped: str, *, apart: bool) -> Line:
    alone = _alone(stripped)
    return Line(start + alone.start, alone.text, apart, alone.words, alone.kept, (), alone.lead, alone.tail)


def cut_whole(line: Line, kind: RemovedKind, rule: str) -> Line:
    """The line with all of it cut that was left."""
    if line.cuts:
        return line.cut(Cut(start, end, kind, rule) for start, end in line.kept)
    cut = Cut(0, len(line.text), kind, rule)
    return Line(line.start, line.text, line.apart, line.words, (), (cut,), line.lead, line.tail)


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does."""
    return not text[-1:].isalnum() and _SENTENCE_END.search(text[-5:]) is not None


def is_prose(line: Line) -> bool:
    """Whether the line reads as a paragraph of an article: some length and a stop, or great length."""
    return line.words >= LONG_WORDS or (line.words >= FEWEST_PROSE_WORDS and ends_sentence(line.text))
