"""Which facts of an event were found with exactly the right set of articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.stories.gold import GoldFact, GoldKind
from benchmarks.stories.places import Placed, placed, stands
from benchmarks.stories.values import same_value
from tearsheet.model import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tearsheet.model import StoryFact

__all__ = ["PlacedFact", "placed_facts", "right_fact"]

_NUMBERS = frozenset({"money", "percent", "count", "measure", "duration"})
_NAMES = frozenset(map(str, NameKind))
_TYPED = _NUMBERS | _NAMES | {"date", "quote"}


@dataclass(frozen=True, slots=True)
class PlacedFact:
    """A gold fact with the places in the articles that state it."""

    gold: GoldFact
    support: Placed
    also: Placed


def placed_facts(facts: Iterable[GoldFact], texts: Mapping[str, str]) -> list[PlacedFact]:
    """The facts with their places.

    Raises:
        ValueError: an article has not the words that it should.
    """
    return [PlacedFact(fact, placed(fact.support, texts), placed(fact.also, texts)) for fact in facts]


def right_fact(wanted: PlacedFact, found: Iterable[StoryFact]) -> StoryFact | None:
    """The first of the found facts that is this one, with every article that supports it and no other.

    Its kind must be of the same family (numbers of all kinds are one, names never count), its value the same
    (`same_value`), its articles all of `support`, perhaps some of `also` and no others, and in each of them
    one of its sources must stand at the gold file's words.
    """
    return next((fact for fact in found if _is(wanted, fact)), None)


def _is(wanted: PlacedFact, fact: StoryFact) -> bool:
    if not (_same_family(wanted.gold.kind, fact.kind) and _says(wanted.gold.values, fact.value)):
        return False
    articles = {evidence.article_id for evidence in fact.sources}
    proved = {e.article_id for e in fact.sources if stands(e, wanted.support | wanted.also)}
    return articles == proved and articles.issuperset(wanted.gold.support)


def _same_family(wanted: GoldKind, found: str) -> bool:
    if wanted is GoldKind.ANY:
        return found not in _NAMES
    if wanted is GoldKind.STATEMENT:
        return found not in _TYPED
    return found == wanted or (wanted in _NUMBERS and found in _NUMBERS)


def _says(wanted: Sequence[str], found: str) -> bool:
    return not wanted or any(same_value(found, value) for value in wanted)
