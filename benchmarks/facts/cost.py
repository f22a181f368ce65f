"""What it costs to begin: a new process that imports, and one that also reads its first text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from benchmarks.grid import Grid
from benchmarks.start import Start, start

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Cost", "cost_grid", "costs"]

_TEXT = (
    "“The harbour will open in May,” said Ada Lund of Harbour Watch on Monday. It cost $3.5 million, a tenth"
    " more than Odda had planned two years ago."
)
_OURS = "from tearsheet.facts import extract_facts\nfrom tearsheet.model import NameMethod"
_CODE = {
    "tearsheet": (_OURS, "extract_facts({text!r}, names=NameMethod.MODEL)"),
    "tearsheet, rules": (_OURS, "extract_facts({text!r}, names=NameMethod.RULES)"),
    "tearsheet, no names": (_OURS, "extract_facts({text!r}, names=NameMethod.OFF)"),
    "recognizers-text": (
        "from recognizers_date_time import recognize_datetime",
        "recognize_datetime({text!r}, 'en-us')",
    ),
    "dateparser": (
        "from dateparser.search import search_dates",
        "search_dates({text!r}, languages=['en'])",
    ),
    "quantulum3": (
        "from quantulum3 import classifier, parser\nclassifier.USE_CLF = False",
        "parser.parse({text!r})",
    ),
}
_HEADS = ("system", "import", "memory after it", "import and first call", "memory after both")


class Cost(NamedTuple):
    """The processor time and the memory of a new process: after the import, and after the first call."""

    system: str
    ready: Start
    called: Start


def costs(systems: Iterable[str]) -> list[Cost]:
    """Of those of the systems whose start is asked for; seconds each."""
    return [_cost(name) for name in _CODE if name in systems]


def cost_grid(found: Sequence[Cost]) -> Grid:
    """A row for each system."""
    rows = ((cost.system, *_told(cost.ready), *_told(cost.called)) for cost in found)
    return Grid("Start", _HEADS, tuple(rows))


def _told(began: Start) -> tuple[str, str]:
    return f"{began.seconds * 1000:.0f} ms", f"{began.megabytes:.0f} MB"


def _cost(name: str) -> Cost:
    ready, call = _CODE[name]
    return Cost(name, start(ready), start(f"{ready}\n{call.format(text=_TEXT)}"))
