"""What all sets of facts have in common: articles with what people marked, and how an answer is judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, NamedTuple, TypeVar

from benchmarks.figures import Measure

__all__ = ["Document", "Fault", "Task"]

Gold = TypeVar("Gold")
Document_ = TypeVar("Document_")
Output = TypeVar("Output")


@dataclass(frozen=True, slots=True)
class Document(Generic[Gold]):
    """One article or case, and all that people marked in it; `published` is the day it counts from."""

    id: str
    text: str
    gold: tuple[Gold, ...]
    published: date | None = None


class Fault(NamedTuple):
    """One thing that is wrong in an answer, for a person to read: `what` it is, where, and a `note` on it."""

    what: str
    text: str
    start: int
    end: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Task(Generic[Document_, Output]):
    """One set: its documents, and what follows from a system's answer to one of them.

    `nothing` is the answer of a system that failed. `floored` are the measures with a floor under ours.
    """

    name: str
    read: Callable[[], Sequence[Document_]]
    score: Callable[[Document_, Output], Any]
    faults: Callable[[Document_, Output], Iterable[Fault]]
    measures: tuple[Measure, ...]
    mains: tuple[str, ...]
    nothing: Output
    yardstick: str = ""
    floored: frozenset[str] = field(default=frozenset())
