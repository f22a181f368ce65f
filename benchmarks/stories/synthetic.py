"""Any number of articles on made-up events, recombined from the sentences of a public set at run time.

An event is a draw of sentences from two texts; each of its articles has most of them, in their order, and a
few of any other text. Facts were extracted once for each text and move with their sentences.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate, chain
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from benchmarks.data import read_rows
from tearsheet.facts import extract_facts
from tearsheet.model import (
    Article,
    Facts,
    NameMethod,
    ProcessedArticle,
    Span,
    Summary,
    SummarySentence,
)
from tearsheet.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.model import Amount, Name, Quote, When

    Fact = TypeVar("Fact", Amount, When, Quote)

__all__ = ["Made", "made_up"]

_SET = "summaries/cnndm"
_FIRST_DAY = date(2025, 9, 1)
_DAYS = 7  # the window in which the events lie
_SIZES = (1, 1, 1, 2, 2, 3, 4, 6, 10)  # articles an event, each as likely
_FROM_FIRST, _FROM_SECOND, _FOREIGN = 14, 6, 2  # sentences
_KEPT = 0.7  # the chance of a sentence of the event to be in one of its articles


class Made(NamedTuple):
    """The articles, and the event of each."""

    articles: list[ProcessedArticle]
    event_of: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence with the facts in it, offsets counted from its beginning."""

    text: str
    facts: Facts


def made_up(count: int) -> Made:
    """So many articles, the same on every call.

    Raises:
        SystemExit: the folder of the sets is not there.
    """
    draw = random.Random(count)  # noqa: S311 - the same articles on every run
    texts = [_pieces(row["text"]) for row in read_rows(_SET)]
    made = Made([], {})
    while len(made.articles) < count:
        _add_event(made, texts, draw, most=count - len(made.articles))
    return made


def _add_event(made: Made, texts: Sequence[Sequence[_Piece]], draw: random.Random, *, most: int) -> None:
    first, second = draw.sample(texts, 2)
    pool = [*_some(first, _FROM_FIRST, draw), *_some(second, _FROM_SECOND, draw)]
    day = _FIRST_DAY + timedelta(draw.randrange(_DAYS))
    event = f"event-{len(made.articles)}"
    for _ in range(min(most, draw.choice(_SIZES))):
        told = [piece for piece in pool if draw.random() < _KEPT] or pool
        foreign = [draw.choice(draw.choice(texts)) for _ in range(_FOREIGN)]
        identity = f"article-{len(made.articles)}"
        made.articles.append(_article(identity, [*told, *foreign], day=day))
        made.event_of[identity] = event


def _some(pieces: Sequence[_Piece], most: int, draw: random.Random) -> list[_Piece]:
    chosen = sorted(draw.sample(range(len(pieces)), min(most, len(pieces))))
    return [pieces[at] for at in chosen]


def _pieces(text: str) -> list[_Piece]:
    facts = extract_facts(text, language="en", names=NameMethod.RULES)
    return [_piece(text, facts, Span(found.start, found.end)) for found in split_sentences(text)]


def _piece(text: str, facts: Facts, span: Span) -> _Piece:
    inside = Facts(
        quotes=_moved([fact for fact in facts.quotes if _within(fact, span)], -span.start),
        amounts=_moved([fact for fact in facts.amounts if _within(fact, span)], -span.start),
        dates=_moved([fact for fact in facts.dates if _within(fact, span)], -span.start),
        names=list(_names(facts.names, span)),
    )
    return _Piece(text[span.start : span.end], inside)


def _within(fact: Amount | When | Quote | Span, span: Span) -> bool:
    return span.start <= fact.start and fact.end <= span.end


def _moved(facts: Sequence[Fact], by: int) -> list[Fact]:
    return [replace(fact, start=fact.start + by, end=fact.end + by) for fact in facts]


def _names(names: Sequence[Name], span: Span) -> Iterator[Name]:
    for name in names:
        if mentions := [_shifted(each, -span.start) for each in name.mentions if _within(each, span)]:
            yield replace(name, mentions=mentions)


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _article(identity: str, pieces: Sequence[_Piece], *, day: date) -> ProcessedArticle:
    starts = [0, *accumulate(len(piece.text) + 2 for piece in pieces)][: len(pieces)]
    text = "\n\n".join(piece.text for piece in pieces)
    content = Article(
        headline=None,
        standfirst=None,
        authors=[],
        publisher=f"Paper {len(text) % 97}",
        published=day.isoformat(),
        url=None,
        language="en",
        text=text,
        removed=[],
        embeds=[],
        sha256=identity,
        fingerprint="",
    )
    facts = _joined(pieces, starts)
    return ProcessedArticle(id=identity, article=content, summary=_lead(pieces, starts), facts=facts)


def _joined(pieces: Sequence[_Piece], starts: Sequence[int]) -> Facts:
    placed = list(zip(pieces, starts, strict=True))
    names: dict[tuple[str, str], Name] = {}
    for piece, start in placed:
        for name in piece.facts.names:
            known = names.get((name.kind, name.name), replace(name, mentions=[]))
            mentions = [*known.mentions, *(_shifted(each, start) for each in name.mentions)]
            names[name.kind, name.name] = replace(known, mentions=mentions)
    return Facts(
        quotes=list(chain.from_iterable(_moved(piece.facts.quotes, at) for piece, at in placed)),
        amounts=list(chain.from_iterable(_moved(piece.facts.amounts, at) for piece, at in placed)),
        dates=list(chain.from_iterable(_moved(piece.facts.dates, at) for piece, at in placed)),
        names=list(names.values()),
    )


def _lead(pieces: Sequence[_Piece], starts: Sequence[int]) -> Summary:
    first = [
        SummarySentence(text=piece.text, start=at, end=at + len(piece.text), score=1.0, position=place)
        for place, (piece, at) in enumerate(zip(pieces[:3], starts[:3], strict=True))
    ]
    return Summary(sentences=first, method="lead", language="en")
