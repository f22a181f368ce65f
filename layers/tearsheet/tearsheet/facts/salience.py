"""How much a reader loses without a fact: where it stands, how often, in what sentences, how large it is."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.model import FactKind, Span
from tearsheet.values import plain_value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tearsheet.model import SummarySentence
    from tearsheet.text.sentences import Sentence
    from tearsheet.values import Stated

__all__ = ["Layout", "Weighed", "weigh"]

# Set by reading the key facts of articles of our own and of open pages, as a reader of a digest would.
OF_KIND = {
    FactKind.QUOTE: 0.25,
    FactKind.MONEY: 0.25,
    FactKind.PERCENT: 0.15,
    FactKind.COUNT: 0.12,
    FactKind.MEASURE: 0.05,
    FactKind.DURATION: 0.05,
    FactKind.DATE: 0.05,
    FactKind.PERSON: 0.3,
    FactKind.ORGANISATION: 0.15,
    FactKind.PLACE: 0.1,
}
IN_SUMMARY, SIZE, RARITY, STATEMENT = 0.25, 0.2, 0.15, 0.12
SHORTEST_STATEMENT = 8  # words, below which a quotation is but a phrase
DECAY = 0.3  # so that the fourth sentence counts half as much as the first
_WHO_WHERE_WHEN = frozenset((FactKind.PERSON, FactKind.ORGANISATION, FactKind.PLACE, FactKind.DATE))
_NUMBERS = frozenset((FactKind.MONEY, FactKind.PERCENT, FactKind.COUNT, FactKind.MEASURE))


class Weighed(NamedTuple):
    """A value with the place to show it at, the sentence there, and its weight."""

    weight: float
    shown: Stated
    sentence: Span


class Layout:
    """Where the sentences of a text stand, and which of them its summary has."""

    def __init__(
        self, text: str, sentences: Sequence[Sentence], summary: Sequence[Span | SummarySentence] = ()
    ) -> None:
        self._text = text
        self._whole = Span(0, len(text))
        self._sentences = sentences
        self._starts = [sentence.start for sentence in sentences]
        self._told = sorted((sentence.start, sentence.end) for sentence in summary)

    def place(self, offset: int) -> int:
        """The number of the sentence that the offset is in, from 0."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def around(self, place: Stated) -> Span:
        """The sentence that holds the place, or all the sentences that it runs over."""
        if not self._sentences:
            return self._whole
        first = self._sentences[self.place(place.start)]
        last = self._sentences[self.place(place.end - 1)]
        return Span(min(first.start, place.start), max(last.end, place.end))

    def is_statement(self, place: Stated) -> bool:
        """Whether it is a quotation of a whole sentence, as its length and its first letter tell."""
        if place.kind is not FactKind.QUOTE or len(place.value.split()) < SHORTEST_STATEMENT:
            return False
        letters = filter(str.isalpha, self._text[place.start : place.end])
        return not next(letters, "").islower()

    def is_told(self, place: Stated) -> bool:
        """Whether the place is in a sentence of the summary."""
        at = bisect_right(self._told, (place.start, math.inf)) - 1
        return at >= 0 and place.start < self._told[at][1]


def weigh(values: Sequence[Sequence[Stated]], layout: Layout) -> list[Weighed]:
    """Each value, given as the places that state it, with its weight."""
    of_kind = Counter(places[0].kind for places in values)
    largest = dict.fromkeys(FactKind, 0.0)
    for places in values:
        largest[places[0].kind] = max(largest[places[0].kind], _size(places[0]))
    return [
        _weighed(places, layout, size=_share(places[0], largest), rarity=_rarity(places[0].kind, of_kind))
        for places in values
    ]


def _weighed(places: Sequence[Stated], layout: Layout, *, size: float, rarity: float) -> Weighed:
    told = [place for place in places if layout.is_told(place)]
    shown = min(told or places, key=lambda place: place.start)
    early_and_often = sum(1 / (1 + DECAY * layout.place(place.start)) for place in places)
    weight = (
        OF_KIND[shown.kind]
        + early_and_often / (1 + early_and_often)
        + IN_SUMMARY * bool(told)
        + SIZE * size
        + RARITY * rarity
        + STATEMENT * layout.is_statement(shown)
    )
    return Weighed(weight, shown, layout.around(shown))


def _rarity(kind: FactKind, of_kind: Mapping[FactKind, int]) -> float:
    """A text's only percentage is worth a look; its only place may be one that it names by the way."""
    return 0.0 if kind in _WHO_WHERE_WHEN else 1 / of_kind[kind]


def _share(place: Stated, largest: Mapping[FactKind, float]) -> float:
    """How large the number is beside the largest of its kind, in orders of magnitude."""
    return _size(place) / largest[place.kind] if largest[place.kind] else 0.0


def _size(place: Stated) -> float:
    if place.kind not in _NUMBERS:
        return 0.0
    number = float(plain_value(place.value).partition(" ")[0])
    return math.log10(1 + abs(number)) if math.isfinite(number) else 0.0
