"""Quotations and their speakers against the stretches between marks that PolNeAR attributes.

Newell, Margolin and Ruths, "An attribution relations corpus for political news", LREC 2018,
https://aclanthology.org/L18-1524.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.data import read_rows
from benchmarks.facts.breaches import BREACHES, breaches
from benchmarks.facts.spans import Pair, overlaps, pair_up
from benchmarks.facts.task import Document, Fault, Task
from benchmarks.figures import Measure, f1, ratio
from tearsheet.model import Facts, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tearsheet.model import Quote

__all__ = ["QUOTES", "GoldQuote", "faults", "score"]

_ALIKE = 0.8  # of the letters and digits of both together
_LONG = 5  # words
_WORD = re.compile(r"\w+(?:['’]\w+)*")


class GoldQuote(NamedTuple):
    """One stretch between marks; `source` are the words naming who speaks."""

    start: int
    end: int
    attributed: bool
    source: tuple[Span, ...]


class _Segment(NamedTuple):
    """One stretch that a system holds for a quotation."""

    start: int
    end: int
    quote: Quote


class _Compared(NamedTuple):
    """A found stretch and the marked one it stands for, or one of them alone."""

    gold: GoldQuote | None
    segment: _Segment | None


@dataclass(frozen=True, slots=True)
class QuoteScore:
    """Counts of one article: of all stretches, and of those of five words or more."""

    right: int
    found: int
    attributed: int
    spoken: int
    sourced: int
    long_right: int
    long_found: int
    long_attributed: int
    long_spoken: int
    long_sourced: int
    breaches: int


class _Counts(NamedTuple):
    """`right`: attributed and found; `spoken`: with the right speaker, out of `sourced` that have one."""

    right: int
    found: int
    attributed: int
    spoken: int
    sourced: int


def _measures(name: str, prefix: str) -> tuple[Measure, ...]:
    right, found, attributed = (f"{prefix}{column}" for column in ("right", "found", "attributed"))
    spoken, sourced = f"{prefix}spoken", f"{prefix}sourced"
    return (
        Measure(f"{name} detection F1", (right, found, attributed), f1),
        Measure(f"{name} with speaker F1", (spoken, found, sourced), f1),
        Measure(f"{name} detection P", (right, found), ratio),
        Measure(f"{name} detection R", (right, attributed), ratio),
        Measure(f"{name} speaker P", (spoken, found), ratio),
        Measure(f"{name} speaker R", (spoken, sourced), ratio),
    )


def score(document: Document[GoldQuote], facts: Facts) -> QuoteScore:
    """One article's counts."""
    compared = _compare(document, facts)
    long = [both for both in compared if _words(document.text, both) >= _LONG]
    return QuoteScore(
        *_counts(document.text, compared), *_counts(document.text, long), breaches(document.text, facts)
    )


def faults(document: Document[GoldQuote], facts: Facts) -> Iterable[Fault]:
    """What was missed, what is no quotation of anybody, and who does not say it."""
    for gold, segment in _compare(document, facts):
        if segment is None:
            assert gold
            if gold.attributed:
                yield Fault("missed", document.text, gold.start, gold.end, _names(document.text, gold))
        elif gold is None or not gold.attributed:
            what = "not attributed" if gold else "false alarm"
            yield Fault(what, document.text, segment.start, segment.end, f"found {_speaker(segment.quote)}")
        elif gold.source and not _is_speaker(document.text, segment.quote, gold):
            note = f"marked {_names(document.text, gold)}; found {_speaker(segment.quote)}"
            yield Fault("speaker", document.text, segment.start, segment.end, note)


def _compare(document: Document[GoldQuote], facts: Facts) -> list[_Compared]:
    segments = [
        _Segment(part.start, part.end, quote)
        for quote in facts.quotes
        for part in quote.parts or [Span(quote.start, quote.end)]
    ]
    letters = list(accumulate(map(str.isalnum, document.text), initial=0))

    def likeness(gold: GoldQuote, segment: _Segment) -> float:
        both = _letters(letters, max(gold.start, segment.start), min(gold.end, segment.end))
        either = sum(_letters(letters, one.start, one.end) for one in (gold, segment)) - both
        return both / either if both and both >= _ALIKE * either else 0.0

    pairs = pair_up(document.gold, segments, likeness=likeness)
    return [
        *(_Compared(document.gold[pair.wanted], segments[pair.found]) for pair in pairs),
        *_alone(document.gold, segments, pairs),
    ]


def _alone(
    golds: Sequence[GoldQuote], segments: Sequence[_Segment], pairs: Sequence[Pair]
) -> Iterable[_Compared]:
    wanted, found = {pair.wanted for pair in pairs}, {pair.found for pair in pairs}
    yield from (_Compared(gold, None) for at, gold in enumerate(golds) if at not in wanted)
    yield from (_Compared(None, segment) for at, segment in enumerate(segments) if at not in found)


def _letters(counted: list[int], start: int, end: int) -> int:
    return max(0, counted[max(start, end)] - counted[start])


def _words(text: str, both: _Compared) -> int:
    """Of the marked stretch, or of the found one where none is marked."""
    stretch = both.gold or both.segment
    assert stretch
    return len(_WORD.findall(text, stretch.start, stretch.end))


def _counts(text: str, compared: Sequence[_Compared]) -> _Counts:
    golds = [both.gold for both in compared if both.gold and both.gold.attributed]
    right = [(gold, segment) for gold, segment in compared if gold and segment and gold.attributed]
    return _Counts(
        right=len(right),
        found=sum(both.segment is not None for both in compared),
        attributed=len(golds),
        spoken=sum(_is_speaker(text, segment.quote, gold) for gold, segment in right),
        sourced=sum(bool(gold.source) for gold in golds),
    )


def _is_speaker(text: str, quote: Quote, gold: GoldQuote) -> bool:
    """Whether the words beside it are marked as its source, or its last name stands in the source."""
    beside = ""
    if quote.speaker_start is not None and quote.speaker_end is not None:
        span = Span(quote.speaker_start, quote.speaker_end)
        if any(overlaps(span, source) for source in gold.source):
            return True
        beside = text[span.start : span.end]
    named = {word for source in gold.source for word in _capitalised(text[source.start : source.end])}
    return any(words and words[-1] in named for words in map(_capitalised, (beside, quote.speaker or "")))


def _capitalised(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if word[0].isupper()]


def _speaker(quote: Quote) -> str:
    return f"{quote.speaker!r} at {quote.speaker_start}:{quote.speaker_end} by {quote.cue!r}"


def _names(text: str, gold: GoldQuote) -> str:
    return " + ".join(repr(text[source.start : source.end]) for source in gold.source)


def _read() -> list[Document[GoldQuote]]:
    return [
        Document(row["id"], row["text"], tuple(map(_gold, row["quotes"])))
        for row in read_rows("facts/quotes_polnear")
    ]


def _gold(quote: dict[str, Any]) -> GoldQuote:
    source = tuple(Span(*span) for span in quote["source"])
    return GoldQuote(quote["start"], quote["end"], quote["attributed"], source)


_MAINS = (
    "≥ 5 words detection F1",
    "≥ 5 words with speaker F1",
    "all detection F1",
    "all with speaker F1",
)
QUOTES: Task[Document[GoldQuote], Facts] = Task(
    "quotes",
    _read,
    score,
    faults,
    measures=(*_measures("≥ 5 words", "long_"), *_measures("all", ""), BREACHES),
    mains=_MAINS,
    nothing=Facts(),
    floored=frozenset(_MAINS),
)
