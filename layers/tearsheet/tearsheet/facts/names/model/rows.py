"""Rows of pieces, several sentences to a row: the model reads them together, and little is padding."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from tearsheet.facts.names.model.pieces import Pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from tearsheet.facts.names.model.pieces import Vocabulary

__all__ = ["CHANNELS", "LONGEST", "Row", "batches", "filled", "rows_of"]

CHANNELS = 4  # ids, shapes, places, joins
LONGEST = 200  # pieces of a row
_WANTED = 72  # pieces of a row that takes in another sentence
_MOST = 2_048  # pieces of a batch, its padding included: some 60 MB of working memory


class Row(NamedTuple):
    """One or more stretches of pieces, one after another."""

    stretches: tuple[Pieces, ...]

    @property
    def length(self) -> int:
        """In pieces."""
        return sum(len(stretch.ids) for stretch in self.stretches)

    @property
    def first(self) -> list[int]:
        """Where the units begin, counted in pieces of the row."""
        places, begins = [], 0
        for stretch in self.stretches:
            places += [begins + place for place in stretch.first]
            begins += len(stretch.ids)
        return places


def rows_of(sentences: Iterable[Pieces]) -> Iterator[Row]:
    """The sentences in order, short ones together; one that is too long for a row is cut between units."""
    row: tuple[Pieces, ...] = ()
    length = 0
    for sentence in sentences:
        for stretch in _cut(sentence):
            if row and length + len(stretch.ids) > _WANTED:
                yield Row(row)
                row, length = (), 0
            row, length = (*row, stretch), length + len(stretch.ids)
    if row:
        yield Row(row)


def batches(rows: Sequence[Row]) -> Iterator[list[int]]:
    """The numbers of the rows that go together, rows of like length in each."""
    batch: list[int] = []
    for number in sorted(range(len(rows)), key=lambda number: rows[number].length):
        if batch and (len(batch) + 1) * (rows[number].length + 2) > _MOST:
            yield batch
            batch = []
        batch.append(number)
    if batch:
        yield batch


def filled(rows: Sequence[Sequence[Pieces]], vocabulary: Vocabulary) -> NDArray[np.int32]:
    """The rows between an opening and a closing piece, padded by zeros: channels × rows × pieces."""
    width = max(sum(len(stretch.ids) for stretch in row) for row in rows) + 2
    numbers = np.zeros((CHANNELS, len(rows), width), dtype=np.int32)
    for number, row in enumerate(rows):
        begins = 1
        for stretch in row:
            ends = begins + len(stretch.ids)
            numbers[:, number, begins:ends] = stretch[:CHANNELS]
            begins = ends
        numbers[0, number, [0, begins]] = vocabulary.opening, vocabulary.closing
    return numbers


def _cut(sentence: Pieces) -> Iterator[Pieces]:
    """The sentence, in parts no longer than a row."""
    if len(sentence.ids) <= LONGEST:
        yield sentence
        return
    begins, starts = 0, [*sentence.first, len(sentence.ids)]
    for unit in range(len(sentence.first)):
        if starts[unit + 1] - starts[begins] > LONGEST:
            yield _part(sentence, begins, unit)
            begins = unit
    yield _part(sentence, begins, len(sentence.first))


def _part(sentence: Pieces, begins: int, ends: int) -> Pieces:
    """The units from `begins` to `ends` alone."""
    start = sentence.first[begins]
    end = sentence.first[ends] if ends < len(sentence.first) else len(sentence.ids)
    ids, shapes, places, joins = (channel[start:end] for channel in sentence[:CHANNELS])
    return Pieces(ids, shapes, places, joins, [place - start for place in sentence.first[begins:ends]])
