"""The words beside each quotation within its sentence; other quotations stand there as one sign."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from tearsheet.facts.phrases import QUOTED, Word, read_words
from tearsheet.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.marks import Stretch
    from tearsheet.text.sentences import Sentence

__all__ = ["Surroundings"]

_LOOK = 400  # characters on either side
_NEIGHBOURS = 4  # quotations on either side, so that the time stays linear in a text of nothing but marks
_ASIDE = 12  # words in brackets
_STOPS = frozenset(".!?…")
_ENDS_SENTENCE = frozenset(".")
_CLOSING = "\"”“»'’ "


class Surroundings:
    """Reads around stretches, which are all of a text's in order, without overlaps."""

    def __init__(
        self,
        text: str,
        *,
        sentences: Sequence[Sentence],
        paragraphs: Sequence[Span],
        stretches: Sequence[Stretch],
    ) -> None:
        self._text = text
        self._paragraphs = paragraphs
        self._stretches = stretches
        self._starts = [sentence.start for sentence in sentences]
        self._ends = [sentence.end for sentence in sentences]

    def before(self, i: int) -> list[Word]:
        """From the start of the sentence to stretch `i`.

        A paragraph that opens with a quotation looks at the sentence above when that ends with a colon.
        """
        stretch = self._stretches[i]
        opening = self._paragraphs[stretch.paragraph].start
        at = bisect_right(self._starts, stretch.start)
        if stretch.start == opening and at > 1 and self._text[self._ends[at - 2] - 1] == ":":
            return self._read(Span(max(self._starts[at - 2], stretch.start - _LOOK), stretch.start), i)
        start = max(self._starts[at - 1] if at else 0, opening, stretch.start - _LOOK)
        return self._read(Span(min(start, stretch.start), stretch.start), i)

    def after(self, i: int) -> list[Word]:
        """From stretch `i` to the end of its sentence; a quotation that ends with a full stop ends it."""
        stretch = self._stretches[i]
        limit = min(self._paragraphs[stretch.paragraph].end, stretch.end + _LOOK)
        at = bisect_right(self._starts, stretch.end)
        end = self._ends[at - 1] if at else limit
        if end > stretch.end:
            return self._read(Span(stretch.end, min(limit, end)), i)
        if self.last_sign(i) in _ENDS_SENTENCE or at == len(self._ends):
            return []
        words = self._read(Span(stretch.end, max(stretch.end, min(limit, self._ends[at]))), i)
        return [] if _leads_up(words) else words

    def within(self, i: int) -> list[Word]:
        """The first words of stretch `i` itself."""
        stretch = self._stretches[i]
        return read_words(self._text, stretch.start, min(stretch.end, stretch.start + _LOOK))

    def above(self, i: int) -> list[Word]:
        """The sentence before that of stretch `i`, when it quotes nothing."""
        start = self._stretches[i].start
        at = bisect_right(self._starts, start) - 1
        if at < 1:
            return []
        sentence = Span(max(self._starts[at - 1], start - _LOOK), self._ends[at - 1])
        words = self._read(sentence, i)
        return [] if any(word.lower == QUOTED for word in words) else words

    def is_near(self, one: Stretch, other: Stretch) -> bool:
        """Whether `other` is a sentence, or stands in the same sentence as `one`, or in the next."""
        at = bisect_right(self._starts, other.start)
        if at and self._starts[at - 1] == other.start and self._text[other.end - 2] in _STOPS:
            return True
        return bisect_right(self._starts, other.start) - bisect_right(self._starts, one.end) <= 1

    def last_sign(self, i: int) -> str:
        """The sign with which the quotation ends, within its marks."""
        stretch = self._stretches[i]
        return self._text[stretch.start : stretch.end].rstrip(_CLOSING)[-1:]

    def _read(self, span: Span, i: int) -> list[Word]:
        """The words of the span, with neighbours of stretch `i` as signs; cut off beyond the farthest."""
        first, last = max(0, i - _NEIGHBOURS), min(len(self._stretches), i + _NEIGHBOURS + 1)
        start = max(span.start, self._stretches[first - 1].end if first else 0)
        end = min(span.end, self._stretches[last].start if last < len(self._stretches) else span.end)
        words: list[Word] = []
        for other in self._stretches[first:last]:
            if other.end > start and other.start < end:
                words += read_words(self._text, start, other.start)
                words.append(Word(QUOTED, other.start, other.end, is_capital=False))
                start = other.end
        return _without_asides(words + read_words(self._text, start, max(start, end)))


def _leads_up(words: Sequence[Word]) -> bool:
    """Whether the words are a sentence of their own, about the next quotation: "Ann Poe said: “…”"."""
    signs = [word.lower for word in words]
    return any(signs[at : at + 2] == [":", QUOTED] for at in range(len(signs))) or signs[-1:] == [":"]


def _without_asides(words: Sequence[Word]) -> list[Word]:
    """Reads "Rep. Ann Poe (D-Ohio) said" as "Rep. Ann Poe said"; a quotation in brackets stays."""
    kept: list[Word] = []
    opened: int | None = None
    for word in words:
        kept.append(word)
        if word.lower in {"(", "["}:
            opened = len(kept) - 1
        elif word.lower == QUOTED or (opened is not None and len(kept) - opened > _ASIDE):
            opened = None
        elif word.lower in {")", "]"} and opened is not None:
            del kept[opened:]
            opened = None
    return kept
