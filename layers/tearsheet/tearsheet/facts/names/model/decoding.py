"""From what the model says of each unit to names: the likeliest labels that make sense together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from tearsheet.model import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Array = NDArray[np.float32]

__all__ = ["LABELS", "Found", "names_in"]

_KINDS: tuple[NameKind | None, ...] = (NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE, None)
LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC")
_NEVER = np.float32(-1e4)


class Found(NamedTuple):
    """A name as the units from `first` to `last`, the last one included."""

    first: int
    last: int
    kind: NameKind | None
    score: float


def names_in(answers: Array) -> Iterator[Found]:
    """The names of one sentence, of `answers` (units × labels, log odds).

    The score is the mean share that the units give to the kind.
    """
    labels = answers.argmax(axis=1)
    if not labels.any():
        return
    if _is_broken(labels):
        labels = _likeliest(answers)
    shares = _shares(answers)
    first = None
    for unit, label in enumerate([*labels.tolist(), 0]):
        if first is not None and (label == 0 or label % 2):
            yield _found(shares, int(labels[first]), first, unit - 1)
            first = None
        if label % 2:
            first = unit


def _is_broken(labels: NDArray[np.intp]) -> bool:
    """Whether an inner label follows none of its kind: B and I of a kind are 2k + 1 and 2k + 2."""
    before = np.concatenate([[0], labels[:-1]])
    inner = (labels > 0) & (labels % 2 == 0)
    return bool((inner & (before != labels) & (before != labels - 1)).any())


def _likeliest(answers: Array) -> NDArray[np.intp]:
    """Viterbi's path over the labels that may follow one another."""
    best, from_where = answers[0] + _MAY_FOLLOW[0], []
    for answer in answers[1:]:
        ways = best[:, None] + _MAY_FOLLOW
        from_where.append(ways.argmax(axis=0))
        best = ways.max(axis=0) + answer
    path = [int(best.argmax())]
    for step in reversed(from_where):
        path.append(int(step[path[-1]]))
    return np.array(path[::-1])


def _shares(answers: Array) -> Array:
    odds = np.exp(answers - answers.max(axis=1, keepdims=True))
    return np.asarray(odds / odds.sum(axis=1, keepdims=True))


def _found(shares: Array, label: int, first: int, last: int) -> Found:
    of_kind = shares[first : last + 1, label : label + 2].sum(axis=1)
    return Found(first, last, _KINDS[label // 2], float(of_kind.mean()))


def _may_follow() -> Array:
    """Nothing but its own kind's labels goes before an inner label; a sentence begins as after O."""
    table = np.zeros((len(LABELS), len(LABELS)), dtype=np.float32)
    for inner in range(2, len(LABELS), 2):
        table[:, inner] = _NEVER
        table[[inner - 1, inner], inner] = 0
    return table


_MAY_FOLLOW = _may_follow()
