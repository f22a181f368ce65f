"""What is wrong in a system's answers, written down with the words around it for a person to read."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from benchmarks.command import OUT, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from benchmarks.facts.task import Fault, Task

__all__ = ["write_faults"]

_AROUND = 120  # characters on either side


def write_faults(
    task: Task[Any, Any], documents: Sequence[Any], *, run: Callable[[Any], Any], system: str
) -> None:
    """All faults of one system on one set, into `build/errors-SET.txt`, which has the publishers' texts."""
    counted: Counter[str] = Counter()
    OUT.mkdir(exist_ok=True)
    path = OUT / f"errors-{task.name}.txt"
    with path.open("w", encoding="utf-8") as file:
        for document in documents:
            found = list(task.faults(document, run(document)))
            counted.update(fault.what for fault in found)
            file.writelines(_lines(document.id, found))
    told = ", ".join(f"{number} {what}" for what, number in counted.most_common()) or "no errors"
    say(f"Written: {path}: {system}: {told}")


def _lines(identity: str, faults: Iterable[Fault]) -> Iterable[str]:
    for fault in faults:
        before = fault.text[max(0, fault.start - _AROUND) : fault.start]
        after = fault.text[fault.end : fault.end + _AROUND]
        shown = f"{before}[[{fault.text[fault.start : fault.end]}]]{after}"
        yield f"{fault.what}\t{identity}\t{fault.note}\n    {' '.join(shown.split())}\n"
