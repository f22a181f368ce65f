"""The training loop, and what a fitted model says of sentences."""

from __future__ import annotations

import sys
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch

from benchmarks.facts.names_model.batches import Batch, epoch_of, inputs_of
from benchmarks.facts.names_model.samples import LABELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from benchmarks.facts.names_model.encoder import Encoder
    from benchmarks.facts.names_model.samples import Sample
    from tearsheet.facts.names.model.pieces import Vocabulary

    Shares = NDArray[np.float16]

__all__ = ["Lesson", "Pace", "Shares", "fit", "shares"]

_DECAY, _MOST_GRADIENT = 0.01, 1.0
_TOLD = 50  # steps between two lines of the log
_AT_ONCE = 32  # sentences that are judged together
_CUT = 500  # pieces of a sentence that are judged
_NEW = ("looks", "head")  # names of the weights that MiniLM does not have
_EITHER = [LABELS.index("O"), LABELS.index("B-MISC"), LABELS.index("I-MISC")]


class Pace(NamedTuple):
    """Learning rates of MiniLM's weights and of new ones, and the steps until they are reached."""

    known: float = 1.2e-4
    new: float = 1e-3
    warm_up: int = 100


class Lesson(NamedTuple):
    """One training: samples, a teacher's shares and how much they count, epochs, seed, pace."""

    samples: Sequence[Sample]
    soft: Mapping[str, Shares]
    trust: float
    epochs: int
    seed: int
    pace: Pace = Pace()


def fit(model: Encoder, lesson: Lesson, *, vocabulary: Vocabulary, kept: Path) -> None:
    """Train the model in place. Its weights are kept after each epoch, as `kept` when all is done."""
    torch.manual_seed(lesson.seed)
    random = np.random.default_rng(lesson.seed)
    steps = sum(1 for _ in _batches(lesson, vocabulary, np.random.default_rng(lesson.seed)))
    course = _Course(model, steps * lesson.epochs, pace=lesson.pace, name=kept.stem)
    unfinished = kept.with_suffix(".unfinished")
    model.train()
    for _ in range(lesson.epochs):
        for batch in _batches(lesson, vocabulary, random):
            course.step(batch)
        torch.save(model.state_dict(), unfinished)
    unfinished.replace(kept)
    model.eval()


def _batches(lesson: Lesson, vocabulary: Vocabulary, random: np.random.Generator) -> Iterator[Batch]:
    return epoch_of(
        lesson.samples, soft=lesson.soft, trust=lesson.trust, vocabulary=vocabulary, random=random
    )


class _Course:
    """The steps of one training: AdamW, what is new at a higher rate; a warm-up, then linear to zero."""

    def __init__(self, model: Encoder, steps: int, *, pace: Pace, name: str) -> None:
        self._model, self._steps, self._pace, self._name = model, steps, pace, name
        learning = [(name, weight) for name, weight in model.named_parameters() if weight.requires_grad]
        new = [weight for name, weight in learning if name.startswith(_NEW)]
        known = [weight for name, weight in learning if not name.startswith(_NEW)]
        self._optimiser = torch.optim.AdamW(
            [{"params": known, "lr": pace.known}, {"params": new, "lr": pace.new}], weight_decay=_DECAY
        )
        self._schedule = torch.optim.lr_scheduler.LambdaLR(self._optimiser, self._rate)
        self._began, self._done, self._loss = perf_counter(), 0, 0.0

    def step(self, batch: Batch) -> None:
        """Learn from one batch."""
        with torch.autocast("cpu", dtype=torch.bfloat16):
            answers = self._model(batch.inputs)[batch.at]
        loss = _loss(torch.log_softmax(answers.float(), dim=-1), batch)
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._model.parameters(), _MOST_GRADIENT)
        self._optimiser.step()
        self._schedule.step()
        self._tell(loss.item())

    def _rate(self, step: int) -> float:
        """Of the rates: what share of them this step takes."""
        warm_up = self._pace.warm_up
        left = (self._steps - step) / max(1, self._steps - warm_up)
        return min((step + 1) / warm_up, max(0.0, left))

    def _tell(self, loss: float) -> None:
        self._done += 1
        self._loss += (loss - self._loss) / min(self._done, _TOLD)
        if self._done % _TOLD == 0:
            seconds = perf_counter() - self._began
            sys.stderr.write(
                f"{self._name}: {self._done}/{self._steps}, loss {self._loss:.4f}, {seconds:.0f} s\n"
            )


def _loss(logs: torch.Tensor, batch: Batch) -> torch.Tensor:
    """Cross entropy; where O may be another kind of name, the shares of both are one."""
    either = torch.logsumexp(logs[:, _EITHER], dim=-1)
    exact = (batch.targets * logs).sum(dim=-1)
    return -torch.where(batch.open_o, either, exact).mean()


def shares(model: Encoder, samples: Sequence[Sample], *, vocabulary: Vocabulary) -> dict[str, Shares]:
    """What the model says of each sample, by id: units × labels, each row summing to 1."""
    model.eval()
    found = {}
    in_order = sorted(samples, key=lambda sample: sample.length)
    for start in range(0, len(in_order), _AT_ONCE):
        some = in_order[start : start + _AT_ONCE]
        inputs = inputs_of([sample.rows[:, :_CUT] for sample in some], vocabulary)
        with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
            answers = torch.softmax(model(inputs).float(), dim=-1).numpy()
        for sample, answer in zip(some, answers, strict=True):
            # What is cut off has the last piece's share, and no batch learns from it.
            found[sample.id] = answer[np.minimum(sample.first + 1, _CUT)].astype(np.float16)
    return found
