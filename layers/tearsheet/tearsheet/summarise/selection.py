"""From scores to a summary: within a budget, nothing said twice, no sentence that needs another."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tearsheet.summarise.known import ANYTHING
from tearsheet.summarise.redundancy import Redundancy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from tearsheet.summarise.coverage import Coverage
    from tearsheet.summarise.document import Unit

__all__ = ["Budget", "choose", "choose_best"]

_TOO_MUCH = 0.55  # of the content words of the shorter sentence: it is the same news again
# Of several articles a sentence of fewer words that tells less than this share of what the best one tells
# would come in only because it fits into the last words.
_SHORT, _TELLING = 8, 0.3
_REDUNDANCY = 0.8  # what full overlap with a chosen sentence costs, in log odds


@dataclass(frozen=True, slots=True)
class Budget:
    """At most `words` words; where that is None, at most `sentences` sentences."""

    sentences: int | None
    words: int | None

    def rest(self, unit: Unit) -> Budget:
        """What is left once the unit is chosen."""
        if self.words is not None:
            return Budget(self.sentences, self.words - unit.words)
        return Budget((self.sentences or 0) - 1, None)

    def fits(self, units: Sequence[Unit]) -> NDArray[np.bool_]:
        """For every unit, whether it alone is within the budget."""
        if self.words is not None:
            return np.array([unit.words <= self.words for unit in units], dtype=bool)
        return np.full(len(units), (self.sentences or 0) > 0)


def choose(
    units: Sequence[Unit], scores: Sequence[float], budget: Budget, *, coverage: Coverage | None = None
) -> list[int]:
    """Indices of the chosen units, in the order of the document.

    Greedy by maximal marginal relevance (Carbonell and Goldstein, 1998, https://doi.org/10.1145/290941.291025)
    among sentences that stand on their own; one that leans on the sentence before may follow it. If there are
    fewer than the number asked for, others fill up, but no half quotation, no line without an end, and none
    that leans on a sentence that is not there: such come in only where nothing else is. With `coverage`, what
    a sentence adds to those chosen counts instead of its score, and short ones that tell little fill up, too.
    """
    picker = _Picker(units, scores, budget, coverage)
    chosen = list(picker.pick(_WHOLE))
    if not chosen or budget.words is None:
        chosen += picker.pick(_SOUND)
    return sorted(chosen or picker.pick(_ANY))


def choose_best(units: Sequence[Unit], scores: Sequence[float], budget: Budget) -> list[int]:
    """Indices of the units with the highest scores within the budget, whatever they say; ties to the earlier.

    For methods whose own scores have the last word. In the order of the document.
    """
    chosen: list[int] = []
    for index in sorted(range(len(units)), key=lambda place: (-scores[place], place)):
        if not units[index].excluded and budget.fits([units[index]])[0]:
            chosen.append(index)
            budget = budget.rest(units[index])
    return sorted(chosen)


_WHOLE, _SOUND, _ANY = 2, 1, 0  # how good a sentence must be


class _Picker:
    """The state of one greedy choice."""

    def __init__(
        self, units: Sequence[Unit], scores: Sequence[float], budget: Budget, coverage: Coverage | None
    ) -> None:
        self._coverage = coverage
        self._units = units
        self._scores = np.array(scores, dtype=np.float64)
        self._budget = budget
        self._redundancy = Redundancy(units)
        self._grade = np.array([_grade(unit) for unit in units], dtype=np.int8)
        if coverage is not None:
            little = np.array([unit.words < _SHORT for unit in units], dtype=bool) & (self._scores < _TELLING)
            self._grade = np.where(little, np.minimum(self._grade, _SOUND), self._grade)
        self._first = np.array([unit.position == 0 for unit in units], dtype=bool)  # leans on nothing said
        self._open = np.array([not unit.excluded for unit in units], dtype=bool)
        self._supported = np.array([not unit.dangling and unit.known is None for unit in units], dtype=bool)
        self._taking = [index for index, unit in enumerate(units) if unit.known is not None]

    def pick(self, grade: int) -> Iterator[int]:
        """The indices of the best units of a grade or better, best first, until none fits any more."""
        while (best := self._best(grade)) is not None:
            self._take(best)
            yield best

    def _best(self, grade: int) -> int | None:
        allowed = self._open & self._budget.fits(self._units) & (self._redundancy.overlap < _TOO_MUCH)
        if grade > _ANY:
            allowed &= (self._grade >= grade) & (self._supported | (self._first & (grade < _WHOLE)))
        if not allowed.any():
            return None
        return int(np.argmax(np.where(allowed, self._worth(), -np.inf)))

    def _worth(self) -> NDArray[np.float64]:
        if self._coverage is not None:
            return self._coverage.gain
        return self._scores - _REDUNDANCY * self._redundancy.overlap

    def _take(self, index: int) -> None:
        self._open[index] = False
        self._redundancy.add(index)
        if self._coverage is not None:
            self._coverage.add(index)
        self._budget = self._budget.rest(self._units[index])
        self._support(index)

    def _support(self, index: int) -> None:
        """Opens the way to those that lean on the sentence, or take as known what it tells."""
        taken, follower = self._units[index], index + 1
        if follower < len(self._units) and self._units[follower].article == taken.article:
            self._supported[follower] = True
        for later in self._taking[bisect(self._taking, index) :]:
            unit = self._units[later]
            if not unit.dangling and _tells(taken, unit):
                self._supported[later] = True


def _tells(unit: Unit, later: Unit) -> bool:
    """Whether the unit tells what a later one takes as known."""
    return unit.article == later.article if later.known == ANYTHING else later.known in unit.content


def _grade(unit: Unit) -> int:
    if unit.readable:
        return _WHOLE
    return _ANY if unit.broken else _SOUND
