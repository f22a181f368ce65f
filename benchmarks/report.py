"""Results as tables for a terminal and for Markdown, as JSON, and as a picture."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.figures import Figure
    from benchmarks.results import Result, Row

__all__ = ["as_json", "as_markdown", "as_table"]


def as_table(result: Result) -> Table:
    """One set's table for a terminal; our rows stand out."""
    table = Table(title=_title(result), title_justify="left")
    for number, name in enumerate(_heads(result)):
        table.add_column(name, justify="right" if number else "left", no_wrap=number == 0)
    for row in result.rows:
        table.add_row(*_cells(result, row), style="bold" if row.ahead else None)
    return table


def as_markdown(results: Sequence[Result]) -> str:
    """All sets' tables, one below the other."""
    return "\n\n".join("\n".join(_markdown_lines(result)) for result in results) + "\n"


def as_json(results: Sequence[Result]) -> str:
    """All that was measured, intervals included."""
    return json.dumps([asdict(result) for result in results], indent=1, ensure_ascii=False) + "\n"


def _markdown_lines(result: Result) -> Iterable[str]:
    heads = _heads(result)
    yield f"**{_title(result)}**"
    yield ""
    yield _markdown_row(heads)
    yield _markdown_row(["---", *["---:"] * (len(heads) - 1)])
    yield from (_markdown_row(_cells(result, row)) for row in result.rows)


def _markdown_row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _title(result: Result) -> str:
    against = f"; best peer: {result.best}" if result.best else ""
    return f"{result.name}: {result.documents} documents, ranked by {result.mains[0]}{against}"


def _heads(result: Result) -> list[str]:
    ahead = ["ahead of best peer"] if result.best else []
    mains = [head for main in result.mains for head in (f"{main} [95 %]", *ahead)]
    return ["system", *mains, *result.measures, "docs/CPU s", "CPU ratio", "failed"]


def _cells(result: Result, row: Row) -> list[str]:
    return [
        row.system,
        *(cell for main in result.mains for cell in _main_cells(row, main, beside=result.best is not None)),
        *(f"{row.figures[name].value:.4f}" if name in row.figures else "" for name in result.measures),
        f"{row.per_second:.1f}" if row.per_second else "",
        f"{row.ratio:.2f}" if row.ratio else "",
        str(row.failed),
    ]


def _main_cells(row: Row, main: str, *, beside: bool) -> Iterable[str]:
    yield _spread(row.figures[main])
    if beside:
        yield _spread(row.ahead[main], sign="+") if main in row.ahead else ""


def _spread(figure: Figure, *, sign: str = "") -> str:
    low, high = figure.interval
    return f"{figure.value:{sign}.4f} [{low:{sign}.4f}, {high:{sign}.4f}]"
