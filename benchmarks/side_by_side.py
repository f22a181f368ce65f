"""Runs all systems over a set, document by document in turn: what else the machine does hits all alike."""

from __future__ import annotations

import logging
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from benchmarks.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Outcome", "System", "measure"]

_WARMING = 3  # documents: models load, caches fill

Document = TypeVar("Document")
Output = TypeVar("Output")
Score = TypeVar("Score")


@dataclass(frozen=True, slots=True)
class System(Generic[Document, Output]):
    """A name, the call, what kinds of documents it is measured on, and whether it may count as a peer.

    `timed` is false where models are fitted on the way: its time tells nothing.
    """

    name: str
    run: Callable[[Document], Output]
    kinds: tuple[str, ...]
    peer: bool = True
    timed: bool = True


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Score]):
    """One system on one set: a score for each document, its CPU seconds, and on how many it failed."""

    name: str
    peer: bool
    scores: list[Score]
    seconds: float | None
    failed: int


@dataclass(slots=True)
class _Tally:
    """CPU seconds, seconds on the clock (a system that waits shows there), and failures."""

    seconds: float = 0.0
    elapsed: float = 0.0
    failed: int = 0


def measure(
    systems: Sequence[System[Document, Output]],
    documents: Sequence[Document],
    *,
    score: Callable[[Document, Output], Score],
    nothing: Output,
    label: str,
) -> list[Outcome[Score]]:
    """Every system on every document, after some unmeasured ones; progress goes to stderr.

    `nothing` is what a system that failed is scored for.
    """
    _quiet()
    progress = Progress(label, total=len(documents))
    scores: list[list[Score]] = [[] for _ in systems]
    tallies = [_Tally() for _ in systems]
    for document in documents[:_WARMING]:
        for system in systems:
            _run(system, document, nothing=nothing, tally=_Tally())
    for number, document in enumerate(documents, 1):
        for at, system in enumerate(systems):
            output = _run(system, document, nothing=nothing, tally=tallies[at])
            scores[at].append(score(document, output))
        progress.show(number)
    progress.finish({system.name: tally.elapsed for system, tally in zip(systems, tallies, strict=True)})
    return [
        Outcome(system.name, system.peer, rows, tally.seconds if system.timed else None, tally.failed)
        for system, rows, tally in zip(systems, scores, tallies, strict=True)
    ]


def _run(system: System[Document, Output], document: Document, *, nothing: Output, tally: _Tally) -> Output:
    begun, by_clock = time.process_time(), time.perf_counter()
    try:
        return system.run(document)
    except Exception:  # noqa: BLE001 - a peer may fail in any way; that it did is counted and shown
        tally.failed += 1
        return nothing
    finally:
        tally.seconds += time.process_time() - begun
        tally.elapsed += time.perf_counter() - by_clock


def _quiet() -> None:
    """Peers log and warn about documents of the set, which nobody who reads the table can mend."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
