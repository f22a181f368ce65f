"""What the stories of an event's articles got: facts, sources, disagreements, traps."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import TYPE_CHECKING

from benchmarks.stories.disagreements import is_between, mixes
from benchmarks.stories.facts import right_fact

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.stories.events import Event
    from benchmarks.stories.gold import GoldFact
    from benchmarks.stories.places import Placed
    from tearsheet.model import Disagreement, Story, StoryFact

__all__ = ["EventScore", "Share", "is_counted", "score", "together"]

_READERS_MUST_SEE = frozenset({"substantive", "attribution"})


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    found: int
    of: int

    @property
    def value(self) -> float:
        """From 0 to 1; of nothing 0."""
        return self.found / self.of if self.of else 0.0

    def __str__(self) -> str:
        """As in "27 of 32"."""
        return f"{self.found} of {self.of}"

    def __add__(self, other: Share) -> Share:
        """Both together."""
        return Share(self.found + other.found, self.of + other.of)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventScore:
    """One event, or several added up.

    `facts`: found with exactly the right set of articles. `shared`: the same of those that several articles
    support. `counted`: of the facts found on `support` alone, those whose number of
    independent sources is right. `told`:
    disagreements found with the right kind. `noticed`: with any kind. `alarms`: traps taken for a
    disagreement. `mixed`: traps of which one fact has evidence of two matters. `others`: disagreements
    shown to readers (substantive, attribution) that the gold file does not list. `stories`: how many the
    articles became.
    """

    facts: Share
    shared: Share
    counted: Share
    told: Share
    noticed: Share
    alarms: Share
    mixed: Share
    others: int
    stories: int

    def __add__(self, other: EventScore) -> EventScore:
        """Both events together."""
        return EventScore(
            facts=self.facts + other.facts,
            shared=self.shared + other.shared,
            counted=self.counted + other.counted,
            told=self.told + other.told,
            noticed=self.noticed + other.noticed,
            alarms=self.alarms + other.alarms,
            mixed=self.mixed + other.mixed,
            others=self.others + other.others,
            stories=self.stories + other.stories,
        )


def together(scores: Iterable[EventScore]) -> EventScore:
    """The sums over at least one event."""
    return reduce(add, scores)


def score(event: Event, stories: Sequence[Story]) -> EventScore:
    """The figures of one event; its facts and disagreements may be spread over several stories."""
    found = [fact for story in stories for fact in story.facts]
    told = [each for story in stories for each in story.disagreements]
    right = [(fact.gold, right_fact(fact, found)) for fact in event.facts]
    shared = [fact for gold, fact in right if len(gold.support) > 1]
    counted = [
        gold.independent == fact.independent_sources
        for gold, fact in right
        if fact and is_counted(gold, fact)
    ]
    listed = [*zip(event.gold.disagreements, event.disagreements, strict=True)]
    return EventScore(
        facts=_share(bool(fact) for _, fact in right),
        shared=_share(map(bool, shared)),
        counted=_share(counted),
        told=_share(any(is_between(d, at) and d.kind == gold.kind for d in told) for gold, at in listed),
        noticed=_share(any(is_between(d, at) for d in told) for _, at in listed),
        alarms=_share(any(is_between(d, apart) for d in told) for apart in event.traps),
        mixed=_share(mixes(found, apart) for apart in event.traps),
        others=sum(_is_unlisted(each, event.disagreements) for each in told),
        stories=len(stories),
    )


def _share(found: Iterable[bool]) -> Share:
    each = list(found)
    return Share(sum(each), len(each))


def is_counted(gold: GoldFact, fact: StoryFact) -> bool:
    """Whether it rests on the articles of `support` alone, whose sources the gold file counts."""
    return {evidence.article_id for evidence in fact.sources} == set(gold.support)


def _is_unlisted(found: Disagreement, listed: Iterable[Sequence[Placed]]) -> bool:
    return found.kind in _READERS_MUST_SEE and not any(is_between(found, sides) for sides in listed)
