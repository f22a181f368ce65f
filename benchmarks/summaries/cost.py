"""What a summary costs beside sumy's LexRank: processor time by length, and what the import takes."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, NamedTuple

from rich.table import Table

from benchmarks.start import start
from benchmarks.summaries.sets import Document
from benchmarks.summaries.systems import OURS, SYSTEMS, YARDSTICK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["Cost", "as_markdown", "as_table", "costs"]

_LENGTHS = (20, 500, 2000)  # sentences
_REPEATS = {20: 50, 500: 5, 2000: 1}  # of them the fastest counts: what else the machine does only adds
_IMPORTS = {
    OURS: "import tearsheet.summarise",
    YARDSTICK: "import sumy.nlp.stemmers, sumy.summarizers.lex_rank",
}
_VOCABULARY = 4000
_WORDS = 22  # a sentence, as in the news of the sets


class Cost(NamedTuple):
    """Seconds of processor time by number of sentences; of a new process that only imports, and its MB."""

    system: str
    seconds: dict[int, float]
    start: float
    megabytes: float


def costs() -> list[Cost]:
    """Ours and the yardstick's; half a minute, most of it sumy's."""
    return [_cost(name) for name in _IMPORTS]


def as_table(found: Sequence[Cost]) -> Table:
    """For a terminal."""
    table = Table(title="Processor time", title_justify="left")
    for number, head in enumerate(_heads()):
        table.add_column(head, justify="right" if number else "left")
    for cost in found:
        table.add_row(*_cells(cost))
    return table


def as_markdown(found: Sequence[Cost]) -> str:
    """The same table."""
    lines = [_heads(), ["---", *["---:"] * (len(_heads()) - 1)], *map(_cells, found)]
    return "\n**Processor time**\n\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _heads() -> list[str]:
    return ["system", *(f"{length} sentences" for length in _LENGTHS), "import", "memory after it"]


def _cells(cost: Cost) -> list[str]:
    times = [f"{cost.seconds[length] * 1000:.1f} ms" for length in _LENGTHS]
    return [cost.system, *times, f"{cost.start * 1000:.0f} ms", f"{cost.megabytes:.0f} MB"]


def _cost(name: str) -> Cost:
    run = next(system.run for system in SYSTEMS if system.name == name)
    seconds = {length: min(_times(run, length)) for length in _LENGTHS}
    return Cost(name, seconds, *start(_IMPORTS[name]))


def _times(run: Callable[[Document], object], length: int) -> Iterator[float]:
    run(Document("warm", (_text(5),), ("",), sentences=3))
    document = Document("made up", (_text(length),), ("",), sentences=3)
    for _ in range(_REPEATS[length]):
        begun = time.process_time()
        run(document)
        yield time.process_time() - begun


def _text(sentences: int) -> str:
    """Words as frequent as in a language (Zipf), in sentences with a capital and a stop."""
    draw = random.Random(sentences)  # noqa: S311 - the same text on every run
    words = [f"w{number}" for number in range(_VOCABULARY)]
    lines = (
        " ".join(words[int(_VOCABULARY ** draw.random()) - 1] for _ in range(_WORDS))
        for _ in range(sentences)
    )
    return " ".join(f"{line.capitalize()}." for line in lines)
