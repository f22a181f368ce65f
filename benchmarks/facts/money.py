"""Amounts of money against those marked in newswire of the whole world.

Shan et al., "English NER in the wild: Worldwide newswire", https://arxiv.org/abs/2404.13465.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.data import read_rows
from benchmarks.facts.breaches import BREACHES, breaches
from benchmarks.facts.spans import overlaps, touched
from benchmarks.facts.task import Document, Fault, Task
from benchmarks.figures import Measure, f1, harmonic_of_ratios, ratio
from tearsheet.model import Amount, AmountKind, Facts, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["MONEY", "MONEY_BESIDE_PEERS", "faults", "score"]

_BESIDE_PEERS = 80  # articles: recognizers-text reads one in a second


@dataclass(frozen=True, slots=True)
class MoneyScore:
    """Counts of one article: what was found that overlaps a mark, and the marks that are overlapped."""

    hits: int
    found: int
    covered: int
    wanted: int
    strict: int
    breaches: int


def score(document: Document[Span], facts: Facts) -> MoneyScore:
    """One article's counts."""
    found = _money(facts)
    return MoneyScore(
        hits=touched(found, document.gold),
        found=len(found),
        covered=touched(document.gold, found),
        wanted=len(document.gold),
        strict=len({(amount.start, amount.end) for amount in found} & set(document.gold)),
        breaches=breaches(document.text, facts),
    )


def faults(document: Document[Span], facts: Facts) -> Iterable[Fault]:
    """What was missed, found where nothing is marked, or has another end."""
    found = _money(facts)
    for gold in document.gold:
        near = [amount for amount in found if overlaps(amount, gold)]
        if not near:
            yield Fault("missed", document.text, *gold)
        elif gold not in [(amount.start, amount.end) for amount in near]:
            yield Fault("span", document.text, *gold, " + ".join(map(_told, near)))
    for amount in found:
        if not any(overlaps(amount, gold) for gold in document.gold):
            yield Fault("false alarm", document.text, amount.start, amount.end, _told(amount))


def _money(facts: Facts) -> list[Amount]:
    return [amount for amount in facts.amounts if amount.kind is AmountKind.MONEY]


def _told(amount: Amount) -> str:
    return f"found {amount.text!r}: {amount.value} {amount.unit}"


def _read() -> list[Document[Span]]:
    return [
        Document(row["id"], row["text"], tuple(Span(*span) for span in row["money"]))
        for row in read_rows("facts/money_ww")
    ]


_MAINS = ("relaxed F1",)


def _task(name: str, *, articles: int | None) -> Task[Document[Span], Facts]:
    return Task(
        name,
        lambda: _read()[:articles],
        score,
        faults,
        measures=(
            Measure("relaxed F1", ("hits", "found", "covered", "wanted"), harmonic_of_ratios),
            Measure("relaxed P", ("hits", "found"), ratio),
            Measure("relaxed R", ("covered", "wanted"), ratio),
            Measure("strict F1", ("strict", "found", "wanted"), f1),
            BREACHES,
        ),
        mains=_MAINS,
        nothing=Facts(),
        yardstick="quantulum3",
        floored=frozenset(_MAINS),
    )


MONEY = _task("money", articles=None)
MONEY_BESIDE_PEERS = _task(f"money-{_BESIDE_PEERS}", articles=_BESIDE_PEERS)
