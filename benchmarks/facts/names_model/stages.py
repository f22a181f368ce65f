"""The stages of the training: two teachers of six layers, each on its half; the model itself; its mending.

Labels of the largest set are partly a machine's. Each teacher says what it thinks of the half that it has not
seen, and the model learns from labels and teachers together: what is but a slip in the labels is outvoted.
At last it goes once more over the neighbourhood of labels that are plainly slips, mended (`mending`).
Hinton et al., Distilling the knowledge in a neural network, 2015 (https://arxiv.org/abs/1503.02531).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import torch
from safetensors.torch import load_file

from benchmarks.facts.names_model.encoder import Encoder
from benchmarks.facts.names_model.fit import Lesson, Pace, fit, shares
from benchmarks.facts.names_model.mending import mended
from benchmarks.facts.names_model.samples import base_folder, read_vocabulary, samples_of
from benchmarks.facts.names_model.sets import SETS, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.facts.names_model.fit import Shares
    from benchmarks.facts.names_model.sets import Sentence
    from tearsheet.facts.names.model.pieces import Vocabulary

__all__ = ["FOLDER", "HALVES", "kept_teacher", "load", "student", "teacher"]

FOLDER = Path(__file__).parents[3] / "build" / "names-train"
HALVES = (0, 1)
_LAYERS_OF_TEACHER, _LAYERS = 6, 3
_EPOCHS_OF_TEACHER, _EPOCHS = 3, 4
_TRUST = 0.5  # in the teachers, where labels are partly a machine's
_BLOCK = 20  # sentences that stand together go into one half
_WHOLE = "wikigold"  # labelled by hand throughout, and small: both teachers learn all of it
_CORRECTED = "gmb"
_NEAR = 5  # sentences: a slip's own, and those beside it
_SLOWER = Pace(known=8e-5, new=5e-4, warm_up=50)
_SEED = 3  # of the model; a teacher's is its number


def kept_teacher(half: int) -> Path:
    """Where the teacher of a half is kept."""
    return FOLDER / f"teacher-{half}.pt"


def teacher(half: int) -> None:
    """Train the teacher of a half, 0 or 1, and keep it."""
    learnt = [sentence for sentence in _learnt() if sentence.of.name == _WHOLE or _half_of(sentence) == half]
    vocabulary = read_vocabulary()
    torch.manual_seed(half + 1)  # what is new in the model begins at random
    model = Encoder(_LAYERS_OF_TEACHER)
    model.load_base(load_file(base_folder() / "model.safetensors"))
    samples = samples_of(_weighed(learnt), vocabulary)
    lesson = Lesson(samples, {}, 0.0, _EPOCHS_OF_TEACHER, seed=half + 1)
    fit(model, lesson, vocabulary=vocabulary, kept=kept_teacher(half))


def student() -> Encoder:
    """Train the model that ships on all labels and both teachers, then on the mended ones."""
    vocabulary, learnt = read_vocabulary(), _learnt()
    model = load(kept_teacher(0), layers=_LAYERS)
    lesson = Lesson(
        samples_of(_weighed(learnt), vocabulary),
        _opinions(learnt, vocabulary),
        _TRUST,
        _EPOCHS,
        seed=_SEED,
    )
    fit(model, lesson, vocabulary=vocabulary, kept=FOLDER / "student.pt")
    near = _near_slips(learnt, mended(learnt))
    samples, opinions = samples_of(_weighed(near), vocabulary), _opinions(near, vocabulary)
    lesson = Lesson(samples, opinions, _TRUST, epochs=1, seed=_SEED + 1, pace=_SLOWER)
    fit(model, lesson, vocabulary=vocabulary, kept=FOLDER / "mended.pt")
    return model


def load(path: Path, *, layers: int) -> Encoder:
    """A model with the lowest layers of one that was kept."""
    model = Encoder(layers)
    weights = torch.load(path, weights_only=True)
    model.load_state_dict({name: weights[name] for name in model.state_dict()})
    return model


def _learnt() -> list[Sentence]:
    return [sentence for sentence in sentences() if not sentence.kept_back]


def _near_slips(before: Sequence[Sentence], after: Sequence[Sentence]) -> list[Sentence]:
    """Where a label was mended, and the sentences beside it; all of the whole set, a third of the others."""
    slips = {
        new.number // _NEAR for old, new in zip(before, after, strict=True) if _kinds(old) != _kinds(new)
    }
    return [
        sentence
        for sentence in after
        if sentence.of.name == _WHOLE
        or (sentence.of.name == _CORRECTED and sentence.number // _NEAR in slips)
        or (sentence.of.name != _CORRECTED and sentence.number // _BLOCK % 3 == 0)
    ]


def _kinds(sentence: Sentence) -> list[str]:
    return [name.kind for name in sentence.names]


def _opinions(learnt: Sequence[Sentence], vocabulary: Vocabulary) -> dict[str, Shares]:
    """What each teacher says of the half that it has not seen."""
    found: dict[str, Shares] = {}
    for half in HALVES:
        unseen = [
            sentence for sentence in learnt if sentence.of.name == _CORRECTED and _half_of(sentence) != half
        ]
        model = load(kept_teacher(half), layers=_LAYERS_OF_TEACHER)
        found |= shares(model, samples_of(unseen, vocabulary), vocabulary=vocabulary)
    return found


def _half_of(sentence: Sentence) -> int:
    """0 or 1; sentences of one article are in the same half but at the seams."""
    return sentence.number // _BLOCK % len(HALVES)


def _weighed(chosen: Sequence[Sentence]) -> list[Sentence]:
    """Each set as often as it weighs."""
    return [
        sentence
        for of in SETS
        for _ in range(of.weight)
        for sentence in chosen
        if sentence.of.name == of.name
    ]
