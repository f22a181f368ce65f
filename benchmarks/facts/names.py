"""People, organisations and places, mention by mention, against newswire of the world and of CoNLL-2003.

Shan et al., "English NER in the wild: Worldwide newswire", https://arxiv.org/abs/2404.13465. Wang et al.,
"CrossWeigh: training named entity tagger from imperfect annotations", https://aclanthology.org/D19-1519.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from benchmarks.data import read_rows
from benchmarks.facts.breaches import BREACHES, breaches
from benchmarks.facts.printed import printed
from benchmarks.facts.spans import overlap, overlaps, pair_up
from benchmarks.facts.task import Document, Fault, Task
from benchmarks.figures import Measure, f1, ratio
from tearsheet.model import Facts, NameKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

__all__ = ["NAMES", "Marked", "faults", "score"]

_KINDS = {"PER": NameKind.PERSON, "ORG": NameKind.ORGANISATION, "LOC": NameKind.PLACE, "FAC": None}
_EXACT = 1e6  # above any overlap: the same span goes first


class Marked(NamedTuple):
    """A mention of a name. Kind None: a building, which counts neither way."""

    start: int
    end: int
    kind: NameKind | None


class _Counts(NamedTuple):
    exact: int
    partial: int
    found: int
    wanted: int


@dataclass(frozen=True, slots=True)
class NamesScore:
    """Counts of one article by kind: the same span, any overlap, what was found and what is marked."""

    person_exact: int
    person_partial: int
    person_found: int
    person_wanted: int
    organisation_exact: int
    organisation_partial: int
    organisation_found: int
    organisation_wanted: int
    place_exact: int
    place_partial: int
    place_found: int
    place_wanted: int
    breaches: int


def score(document: Document[Marked], facts: Facts) -> NamesScore:
    """One article's counts."""
    found = _found(document, facts)
    counts = {
        f"{kind}_{column}": number
        for kind in NameKind
        for column, number in _counts(document.gold, found, kind=kind)._asdict().items()
    }
    return NamesScore(**counts, breaches=breaches(document.text, facts))


def faults(document: Document[Marked], facts: Facts) -> Iterable[Fault]:
    """What was missed or found where nothing is marked, what has another kind or other ends."""
    found, text = _found(document, facts), document.text
    golds = [gold for gold in document.gold if gold.kind]
    for gold in golds:
        if not any(overlaps(gold, name) for name in found):
            yield Fault(f"missed {gold.kind}", text, gold.start, gold.end)
    for name in found:
        over = [gold for gold in golds if overlaps(gold, name)]
        if name not in over:
            marked = " + ".join(f"{text[gold.start : gold.end]!r} {gold.kind}" for gold in over)
            same = any(gold.kind == name.kind for gold in over)
            what = "span" if same else "kind" if over else "false alarm"
            yield Fault(f"{what} {name.kind}", text, name.start, name.end, f"marked {marked or 'nothing'}")


def _found(document: Document[Marked], facts: Facts) -> list[Marked]:
    """All mentions but those on buildings."""
    buildings = [gold for gold in document.gold if gold.kind is None]
    mentions = {
        Marked(mention.start, mention.end, name.kind) for name in facts.names for mention in name.mentions
    }
    return sorted(
        mention for mention in mentions if not any(overlaps(mention, building) for building in buildings)
    )


def _counts(golds: Sequence[Marked], found: Sequence[Marked], *, kind: NameKind) -> _Counts:
    wanted, mine = ([mention for mention in these if mention.kind == kind] for these in (golds, found))
    return _Counts(
        exact=len(set(wanted) & set(mine)),
        partial=len(pair_up(wanted, mine, likeness=_likeness)),
        found=len(mine),
        wanted=len(wanted),
    )


def _likeness(one: Marked, other: Marked) -> float:
    return _EXACT if one == other else overlap(one, other)


def _read(file: str) -> list[Document[Marked]]:
    return [_document(row) for row in read_rows(f"facts/{file}")]


def _document(row: dict[str, Any]) -> Document[Marked]:
    text, tokens = printed(sentence["t"] for sentence in row["sents"])
    golds: list[Marked] = []
    first = 0
    for sentence in row["sents"]:
        golds += (
            Marked(tokens[first + start].start, tokens[first + stop - 1].end, _KINDS[kind])
            for start, stop, kind in sentence["e"]
            if kind in _KINDS
        )
        first += len(sentence["t"])
    return Document(row["id"], text, tuple(golds))


def _pooled(*columns: NDArray[np.float64]) -> NDArray[np.float64]:
    """Over all kinds: their right ones, then their found ones, then their wanted ones."""
    right, found, wanted = np.split(np.stack(columns), 3)
    return f1(right.sum(axis=0), found.sum(axis=0), wanted.sum(axis=0))


def _of_all(right: str) -> tuple[str, ...]:
    return tuple(f"{kind}_{column}" for column in (right, "found", "wanted") for kind in NameKind)


def _of_kind(kind: NameKind) -> Iterable[Measure]:
    exact, found, wanted = f"{kind}_exact", f"{kind}_found", f"{kind}_wanted"
    yield Measure(f"{kind} exact F1", (exact, found, wanted), f1)
    yield Measure(f"{kind} P", (exact, found), ratio)
    yield Measure(f"{kind} R", (exact, wanted), ratio)


_MAINS = ("exact F1",)


def _task(name: str, file: str) -> Task[Document[Marked], Facts]:
    return Task(
        name,
        lambda: _read(file),
        score,
        faults,
        measures=(
            Measure("exact F1", _of_all("exact"), _pooled),
            Measure("partial F1", _of_all("partial"), _pooled),
            *(measure for kind in NameKind for measure in _of_kind(kind)),
            BREACHES,
        ),
        mains=_MAINS,
        nothing=Facts(),
        floored=frozenset(_MAINS),
    )


NAMES = (_task("names-newswire", "ner_ww"), _task("names-conll", "ner_conllpp"))
