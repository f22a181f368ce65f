"""What is wrong in the stories of an event, in lines for a person to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.command import OUT, say
from benchmarks.stories.disagreements import is_between, mixes
from benchmarks.stories.facts import right_fact
from benchmarks.stories.places import touch
from benchmarks.stories.scores import is_counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from benchmarks.stories.events import Event
    from benchmarks.stories.facts import PlacedFact
    from benchmarks.stories.gold import Trap
    from benchmarks.stories.places import Placed
    from tearsheet.model import Disagreement, Evidence, Story, StoryFact

__all__ = ["faults", "write_faults"]


def write_faults(event: Event, stories: Sequence[Story]) -> None:
    """All faults of an event's stories, into `build/errors-stories-EVENT.txt`."""
    OUT.mkdir(exist_ok=True)
    path = OUT / f"errors-stories-{event.name}.txt"
    path.write_text("".join(f"{line}\n" for line in faults(event, stories)), encoding="utf-8")
    say(f"Written: {path}")


def faults(event: Event, stories: Sequence[Story]) -> Iterator[str]:
    """A line for each fact, disagreement and trap that went wrong, with what was found in its place."""
    found = [fact for story in stories for fact in story.facts]
    told = [each for story in stories for each in story.disagreements]
    for fact in event.facts:
        yield from _fact(fact, found)
    for gold, sides in zip(event.gold.disagreements, event.disagreements, strict=True):
        kinds = sorted({each.kind for each in told if is_between(each, sides)})
        if gold.kind not in kinds:
            yield f"disagreement\t{gold.kind}: {gold.topic}; found as: {', '.join(kinds) or 'nothing'}"
    for trap, apart in zip(event.gold.traps, event.traps, strict=True):
        yield from _trap(trap, apart, facts=found, told=told)


def _fact(wanted: PlacedFact, found: Iterable[StoryFact]) -> Iterator[str]:
    right = right_fact(wanted, found := list(found))
    if right is None:
        near = [fact for fact in found if touch(fact.sources, wanted.support)]
        yield f"fact\t{wanted.gold.about}: {', '.join(sorted(wanted.gold.support))}"
        yield from (f"\tfound {fact.kind} {fact.value[:60]}: {_articles(fact.sources)}" for fact in near)
    elif is_counted(wanted.gold, right) and right.independent_sources != wanted.gold.independent:
        numbers = f"{right.independent_sources} independent sources, not {wanted.gold.independent}"
        yield f"sources\t{wanted.gold.about}: {numbers}"


def _trap(
    trap: Trap, apart: Sequence[Placed], *, facts: Iterable[StoryFact], told: Iterable[Disagreement]
) -> Iterator[str]:
    for fact in facts:
        if mixes([fact], apart):
            yield f"trap\t{trap.about}: one fact, {fact.kind} {fact.value[:60]}: {_articles(fact.sources)}"
    for each in told:
        if is_between(each, apart):
            yield f"trap\t{trap.about}: {each.kind} disagreement on {each.topic}"


def _articles(evidence: Iterable[Evidence]) -> str:
    return ", ".join(sorted({each.article_id for each in evidence}))
