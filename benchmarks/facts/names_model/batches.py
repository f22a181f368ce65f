"""Batches: consecutive sentences packed into rows, now and then written otherwise: none comes twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch

from benchmarks.facts.names_model.encoder import Inputs
from benchmarks.facts.names_model.samples import LABELS
from tearsheet.facts.names.model.units import Place, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from benchmarks.facts.names_model.samples import Sample
    from tearsheet.facts.names.model.pieces import Vocabulary

    Array = NDArray[np.int32]
    Shares = NDArray[np.float16]

__all__ = ["Batch", "epoch_of", "inputs_of", "packed"]

_MOST = 2_000  # pieces of a batch, its padding included
_SHORTEST, _LONGEST = 16, 96  # pieces of a row, a longer sentence excepted
_CUT = 200  # pieces of a sentence that are learnt from
_HIDDEN = 0.04  # of the words are unknown, so that shape and neighbours are learnt from
_CAPITALS, _TITLE = 0.03, 0.03  # of the sentences


class Batch(NamedTuple):
    """What goes in and what shall come out: shares of the labels for each first piece, which `at` names.

    `open_o` is true where O may as well be another kind of name.
    """

    inputs: Inputs
    at: tuple[torch.Tensor, torch.Tensor]
    targets: torch.Tensor
    open_o: torch.Tensor


def epoch_of(
    samples: Sequence[Sample],
    *,
    soft: Mapping[str, Shares],
    trust: float,
    vocabulary: Vocabulary,
    random: np.random.Generator,
) -> Iterator[Batch]:
    """All samples once, a set's weight aside; `soft` are a teacher's shares by id, which count `trust`."""
    rows = list(packed(samples, random=random))
    rows.sort(key=lambda row: sum(sample.length for sample in row) + random.random())
    batches = list(_filled(rows))
    for number in random.permutation(len(batches)):
        yield _batch(batches[number], soft=soft, trust=trust, vocabulary=vocabulary, random=random)


def packed(samples: Sequence[Sample], *, random: np.random.Generator) -> Iterator[list[Sample]]:
    """Consecutive sentences together up to a length drawn anew for each row."""
    row: list[Sample] = []
    most = random.integers(_SHORTEST, _LONGEST)
    for sample in samples:
        if row and sum(other.length for other in row) + sample.length > most:
            yield row
            row, most = [], random.integers(_SHORTEST, _LONGEST)
        row.append(sample)
    if row:
        yield row


def _filled(rows: Sequence[list[Sample]]) -> Iterator[list[list[Sample]]]:
    batch: list[list[Sample]] = []
    for row in rows:
        longest = min(sum(sample.length for sample in row), _CUT) + 2
        if batch and (len(batch) + 1) * longest > _MOST:
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch


def inputs_of(rows: Sequence[Array], vocabulary: Vocabulary) -> Inputs:
    """Rows of ids, shapes, places and joins, put between an opening and a closing piece and padded."""
    width = max(row.shape[1] for row in rows) + 2
    filled = np.zeros((4, len(rows), width), dtype=np.int64)
    mask = np.zeros((len(rows), width), dtype=bool)
    for number, row in enumerate(rows):
        filled[:, number, 1 : row.shape[1] + 1] = row
        filled[0, number, 0] = vocabulary.opening
        filled[0, number, row.shape[1] + 1] = vocabulary.closing
        mask[number, : row.shape[1] + 2] = True
    ids, shapes, places, joins = (torch.from_numpy(part) for part in filled)
    return Inputs(ids, shapes, places, joins, torch.from_numpy(mask))


def _batch(
    rows: Sequence[Sequence[Sample]],
    *,
    soft: Mapping[str, Shares],
    trust: float,
    vocabulary: Vocabulary,
    random: np.random.Generator,
) -> Batch:
    joined, places, targets, open_o = [], [], [], []
    for number, row in enumerate(rows):
        begins = 1
        for sample in row:
            first = sample.first[sample.first + begins <= _CUT]
            places += [(number, begins + int(place)) for place in first]
            targets.append(_targets(sample, soft.get(sample.id), trust)[: len(first)])
            open_o.append((sample.labels[: len(first)] == 0) & (not sample.has_other_names))
            begins += sample.length
        pieces = np.concatenate([_rewritten(sample, vocabulary, random) for sample in row], axis=1)
        joined.append(pieces[:, :_CUT])
    at = torch.tensor(places).T
    return Batch(
        inputs_of(joined, vocabulary),
        (at[0], at[1]),
        torch.from_numpy(np.concatenate(targets)),
        torch.from_numpy(np.concatenate(open_o)),
    )


def _targets(sample: Sample, soft: Shares | None, trust: float) -> NDArray[np.float32]:
    hard = np.eye(len(LABELS), dtype=np.float32)[sample.labels]
    if soft is None:
        return hard
    return np.where(sample.sure[:, None], hard, (1 - trust) * hard + trust * soft.astype(np.float32))


def _rewritten(sample: Sample, vocabulary: Vocabulary, random: np.random.Generator) -> Array:
    rows = sample.rows.copy()
    draw = random.random()
    if draw < _CAPITALS + _TITLE:
        _capitalise(rows, whole=draw < _CAPITALS)
    hidden = random.random(len(sample.first)) < _HIDDEN
    units = np.cumsum(np.isin(np.arange(sample.length), sample.first)) - 1
    words = rows[1] < Shape.QUOTE
    rows[0, hidden[units] & words] = vocabulary.unknown
    return rows


def _capitalise(rows: Array, *, whole: bool) -> None:
    """The sentence as a headline: in capitals, or with one for each word."""
    shapes = rows[1]
    rows[2] = Place.ALL_CAPITALS if whole else Place.TITLE_CASE
    if whole:
        shapes[(shapes >= Shape.LOWER) & (shapes <= Shape.INNER_CAPITALS)] = Shape.CAPITALS
    else:
        shapes[shapes == Shape.LOWER] = Shape.CAPITALISED
