"""Runs all systems over a set, document by document in turn: what else the machine does hits all alike."""

from __future__ import annotations

import logging
import sys
import time
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

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
    seconds: float = 0.0
    failed: int = 0


def measure(systems: Sequence[System], documents: Sequence[Document], *, label: str) -> list[Outcome]:
    """Every system on every document, after some unmeasured ones; progress goes to stderr."""
    _quiet()
    scores: list[list[DocumentScore]] = [[] for _ in systems]
    tallies = [_Tally() for _ in systems]
    for document in documents[:_WARMING]:
        for system in systems:
            _extract(system, document, _Tally())
    for number, document in enumerate(documents, 1):
        for at, system in enumerate(systems):
            scores[at].append(score(document, _extract(system, document, tallies[at])))
        _progress(f"{label}: {number} of {len(documents)}")
    _progress("")
    return [
        Outcome(system, rows, tally.seconds, tally.failed)
        for system, rows, tally in zip(systems, scores, tallies, strict=True)
    ]


def _extract(system: System, document: Document, tally: _Tally) -> str:
    begun = time.process_time()
    try:
        return system.extract(document)
    except Exception:  # noqa: BLE001 - a peer may fail in any way; that it did is counted and shown
        tally.failed += 1
        return ""
    finally:
        tally.seconds += time.process_time() - begun


def _quiet() -> None:
    """Peers log and warn about pages of the set, which nobody who reads the table can mend."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{text:60}\r")
        sys.stderr.flush()
