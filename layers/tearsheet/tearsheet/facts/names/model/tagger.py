"""Names by the model, sentence by sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from tearsheet.facts.names.model.decoding import names_in
from tearsheet.facts.names.model.network import Network, network
from tearsheet.facts.names.model.pieces import pieces_of
from tearsheet.facts.names.model.rows import Row, batches, filled, rows_of
from tearsheet.facts.names.model.units import Shape, Unit, units_of
from tearsheet.facts.names.tagged import Tagged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from tearsheet.model import Span

__all__ = ["ModelTagger"]

_LONGEST = 4_000  # characters that are read as one sentence; more is cut at a space
_AT_ONCE = 8_000  # units that are held at a time
_MOST = 60_000  # units that are read at all, half a book: four seconds on one core
_TELLING = frozenset(Shape) - {Shape.LOWER, Shape.NUMBER, Shape.QUOTE, Shape.DASH, Shape.STOP, Shape.MARK}


class ModelTagger:
    """A `Tagger` that asks the network; making one loads it.

    Raises:
        Misconfigured: the model is not installed.
    """

    def __init__(self, asked: Network | None = None) -> None:
        self._network = asked or network()

    def tag(self, text: str, sentences: Sequence[Span]) -> list[Tagged]:
        """See `Tagger`. Of a very long text the first 60,000 words and marks are read.

        Time is linear in what is read, and memory is bounded.
        """
        return [name for portion in _portions(text, sentences) for name in self._tag(portion)]

    def _tag(self, portion: Sequence[_Read]) -> Iterator[Tagged]:
        cut = [pieces_of(read.units, self._network.vocabulary) for read in portion]
        answers, begins = self._answers(list(rows_of(cut))), 0
        for read in portion:
            of_sentence = answers[begins : begins + len(read.units)]
            begins += len(read.units)
            for found in names_in(of_sentence):
                start, end = read.units[found.first].start, read.units[found.last].end
                yield Tagged(read.start + start, read.start + end, found.kind, found.score)

    def _answers(self, rows: Sequence[Row]) -> NDArray[np.float32]:
        """Of all units, in order."""
        found: dict[int, NDArray[np.float32]] = {}
        for batch in batches(rows):
            answers = self._network.answer(
                filled([rows[number].stretches for number in batch], self._network.vocabulary)
            )
            for number, answer in zip(batch, answers, strict=True):
                found[number] = answer[np.array(rows[number].first) + 1]
        return np.concatenate([found[number] for number in range(len(rows))])


class _Read(NamedTuple):
    """A sentence, or what of a very long one is read at once: where it begins, and its units."""

    start: int
    units: list[Unit]


def _portions(text: str, sentences: Iterable[Span]) -> Iterator[list[_Read]]:
    """Sentences to read together. One without a capital letter, or another script's, has no names."""
    portion: list[_Read] = []
    held = read = 0
    for start, end in _short(text, sentences):
        units = units_of(text[start:end])
        read += len(units)
        if any(unit.shape in _TELLING for unit in units):
            portion.append(_Read(start, units))
            held += len(units)
        if held >= _AT_ONCE:
            yield portion
            portion, held = [], 0
        if read >= _MOST:
            break
    if portion:
        yield portion


def _short(text: str, sentences: Iterable[Span]) -> Iterator[tuple[int, int]]:
    """Start and end of every sentence, one over the limit in parts."""
    for sentence in sentences:
        start, end = sentence.start, sentence.end
        while end - start > _LONGEST:
            space = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
            cut = space if space > 0 else start + _LONGEST
            yield start, cut
            start = cut
        yield start, end
