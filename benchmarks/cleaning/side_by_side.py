"""Runs all systems over a set, document by document in turn: what else the machine does hits all alike."""

from __future__ import annotations

import logging
import time
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.cleaning.progress import Progress
from benchmarks.cleaning.scores import DocumentScore, score
from benchmarks.cleaning.systems import System

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.cleaning.sets import Document

__all__ = ["Outcome", "measure"]

_WARMING = 3  # documents: models load, caches fill


@dataclass(frozen=True, slots=True)
class Outcome:
    """One system on one set: a score for each document, its CPU seconds, and on how many it failed."""

    system: System
    scores: list[DocumentScore]
    seconds: float
    failed: int


@dataclass(slots=True)
class _Tally:
    """CPU seconds, seconds on the clock (a system that waits shows there), and failures."""

    seconds: float = 0.0
    elapsed: float = 0.0
    failed: int = 0


def measure(systems: Sequence[System], documents: Sequence[Document], *, label: str) -> list[Outcome]:
    """Every system on every document, after some unmeasured ones; progress goes to stderr."""
    _quiet()
    progress = Progress(label, total=len(documents))
    scores: list[list[DocumentScore]] = [[] for _ in systems]
    tallies = [_Tally() for _ in systems]
    for document in documents[:_WARMING]:
        for system in systems:
            _extract(system, document, _Tally())
    for number, document in enumerate(documents, 1):
        for at, system in enumerate(systems):
            scores[at].append(score(document, _extract(system, document, tallies[at])))
        progress.show(number)
    progress.finish({system.name: tally.elapsed for system, tally in zip(systems, tallies, strict=True)})
    return [
        Outcome(system, rows, tally.seconds, tally.failed)
        for system, rows, tally in zip(systems, scores, tallies, strict=True)
    ]


def _extract(system: System, document: Document, tally: _Tally) -> str:
    begun, by_clock = time.process_time(), time.perf_counter()
    try:
        return system.extract(document)
    except Exception:  # noqa: BLE001 - a peer may fail in any way; that it did is counted and shown
        tally.failed += 1
        return ""
    finally:
        tally.seconds += time.process_time() - begun
        tally.elapsed += time.perf_counter() - by_clock


def _quiet() -> None:
    """Peers log and warn about pages of the set, which nobody who reads the table can mend."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
