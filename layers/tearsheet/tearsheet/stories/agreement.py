"""What the articles of a story agree on: equal values, with every place that states them."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from tearsheet.model import FactKind, StoryFact
from tearsheet.stories.mentions import Mention, Reading, mentions
from tearsheet.stories.names import Called, names_across
from tearsheet.stories.quotations import same_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.model import ProcessedArticle
    from tearsheet.stories.independence import Independence

__all__ = ["agreed_facts"]

_BY_SALIENCE = (
    FactKind.QUOTE,
    FactKind.MONEY,
    FactKind.PERCENT,
    FactKind.MEASURE,
    FactKind.COUNT,
    FactKind.DURATION,
    FactKind.DATE,
    FactKind.PERSON,
    FactKind.ORGANISATION,
    FactKind.PLACE,
)
_NAMES = frozenset(_BY_SALIENCE[-3:])


def agreed_facts(group: Sequence[ProcessedArticle], independence: Independence) -> list[StoryFact]:
    """Every typed value of the story with all its evidence, the best supported first.

    A value stated again of something further ("also signed a ten-year lease") is another fact.
    Equal support: the value in more articles first, then the one that an article has higher among its key
    facts, then by kind (a sum says more than a date), then the one stated earlier. Evidence is in the order
    of `group`, within an article in that of the text.
    """
    readings = {article.id: Reading(article) for article in group}
    found = _grouped(list(_mentions(group)), readings)
    order = {article.id: place for place, article in enumerate(group)}
    for stated in found:
        stated.sort(key=lambda m: (order[m.evidence.article_id], m.evidence.start, m.evidence.end))
    facts = [(_fact(stated, readings, independence), stated) for stated in found]
    return [fact for fact, _ in sorted(facts, key=lambda each: _salience(each[0], each[1], readings))]


def _mentions(group: Sequence[ProcessedArticle]) -> Iterator[Mention]:
    """What the articles say, each name as they have it together."""
    names = names_across(group)
    for article in group:
        for mention in mentions(article):
            if mention.kind in _NAMES:
                called = names[article.id, Called(mention.kind, mention.value)]
                yield replace(mention, kind=called.kind, value=called.name)
            else:
                yield mention


def _grouped(found: Sequence[Mention], readings: dict[str, Reading]) -> list[list[Mention]]:
    values = [mention for mention in found if mention.kind is not FactKind.QUOTE]
    equal = defaultdict[tuple[FactKind, str, int | None], list[Mention]](list)
    stated = set[tuple[FactKind, str, str]]()
    for mention in sorted(values, key=lambda mention: mention.evidence.start):
        in_article = (mention.kind, mention.value, mention.evidence.article_id)
        again = in_article in stated and mention.kind not in _NAMES
        apart = again and readings[mention.evidence.article_id].adds(mention.evidence)
        equal[mention.kind, mention.value, id(mention) if apart else None].append(mention)
        stated.add(in_article)
    return [*equal.values(), *same_quotes(mention for mention in found if mention.kind is FactKind.QUOTE)]


def _fact(stated: Sequence[Mention], readings: dict[str, Reading], independence: Independence) -> StoryFact:
    shown = _shown(stated)
    ids = [mention.evidence.article_id for mention in stated]
    sentences = [readings[id_].around(m.evidence) for id_, m in zip(ids, stated, strict=True)]
    return StoryFact(
        kind=shown.kind,
        value=shown.value,
        text=shown.evidence.text,
        sources=[mention.evidence for mention in stated],
        independent_sources=independence.supporters(zip(ids, sentences, strict=True)),
        context=sentences[stated.index(shown)],
        speaker=next((m.speaker for m in (shown, *stated) if m.speaker), None),
        key=any(mention.rank is not None for mention in stated),
    )


def _shown(stated: Sequence[Mention]) -> Mention:
    """The longest quotation; of a value, the first place that states it."""
    return max(stated, key=lambda m: len(m.value)) if stated[0].kind is FactKind.QUOTE else stated[0]


def _salience(
    fact: StoryFact, stated: Sequence[Mention], readings: dict[str, Reading]
) -> tuple[int, int, float, int, float, str]:
    articles = {evidence.article_id for evidence in fact.sources}
    rank = min((mention.rank for mention in stated if mention.rank is not None), default=math.inf)
    earliest = min(readings[evidence.article_id].place(evidence) for evidence in fact.sources)
    support = (-fact.independent_sources, -len(articles))
    return (*support, rank, _BY_SALIENCE.index(fact.kind), earliest, fact.value)
