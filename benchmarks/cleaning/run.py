"""`make bench-clean`: cleaning side by side with its peers, on public data that lies outside the project."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from rich.console import Console

from benchmarks.cleaning.picture import as_svg
from benchmarks.cleaning.report import as_json, as_markdown, as_table
from benchmarks.cleaning.results import Result, Row, result_of
from benchmarks.cleaning.sets import SETS
from benchmarks.cleaning.systems import OURS, OURS_HELD_OUT, SYSTEMS, System, can_hold_out
from benchmarks.floors import FLOORS, Floors, below, missing, raised, read_floors, write_floors

__all__ = ["main"]

OUT = Path("build")
_OURS = (OURS, OURS_HELD_OUT)
_WIDEST = 220  # columns; the tables are wide, and a pipe has no width
# Precision and recall may be traded for each other, and what is learnt by heart is no merit.
_FLOORED = frozenset({"shingle F1", "word F1", "F1 body", "F1 lines", "gold kept"})
_SPEED = "speed"  # our documents a second of processor time for one of trafilatura's
_SPEED_ROOM = 0.75  # time is no exact figure: a quarter slower is a change, less may be the machine


def main(arguments: list[str] | None = None) -> int:
    """Measure what the command line asks for; returns 1 if a figure lies under its floor."""
    asked = _parser().parse_args(arguments)
    console = Console(width=shutil.get_terminal_size((_WIDEST, 40)).columns)
    results = []
    for test_set in (test_set for test_set in SETS if test_set.name in asked.sets):
        results.append(result_of(test_set, _chosen(asked.systems), limit=asked.limit))
        console.print(as_table(results[-1]))
    _write(results, OUT)
    expected = {
        f"{test_set}: {system}" for test_set in asked.sets for system in _OURS if system in asked.systems
    }
    return _hold(results, expected=expected, lift=asked.lift) if asked.limit is None else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.cleaning.run", description=__doc__)
    sets, systems = [test_set.name for test_set in SETS], [system.name for system in SYSTEMS]
    parser.add_argument("--sets", nargs="+", choices=sets, default=sets, help="which sets (default: all)")
    parser.add_argument(
        "--systems", nargs="+", choices=systems, default=systems, help="which systems (default: all)"
    )
    parser.add_argument(
        "--limit", type=_count, help="so many documents a set only; floors are then not looked at"
    )
    parser.add_argument(
        "--raise",
        dest="lift",
        action="store_true",
        help=f"lift the floors in {FLOORS.name} to what was measured",
    )
    return parser


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"a number of documents is 1 or more, not {text!r}")
    return int(text)


def _chosen(names: list[str]) -> list[System]:
    held_out = can_hold_out()
    return [
        system for system in SYSTEMS if system.name in names and (held_out or system.name != OURS_HELD_OUT)
    ]


def _write(results: list[Result], folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "bench-clean.json").write_text(as_json(results), encoding="utf-8")
    (folder / "bench-clean.md").write_text(as_markdown(results), encoding="utf-8")
    (folder / "bench-clean.svg").write_text(as_svg(results), encoding="utf-8")
    _say(f"Written: {folder}/bench-clean.json, .md and .svg")


def _hold(results: list[Result], *, expected: set[str], lift: bool) -> int:
    """Hold what was measured against the floors; a floor or a figure that is not there has fallen too."""
    floors, measured = read_floors(FLOORS), _measured(results)
    fallen = [*below(floors, measured), *missing(measured, expected, what="figure")]
    if not lift:
        fallen += missing(floors, expected, what="floor")
    for line in fallen:
        _say(line)
    if lift and not fallen:
        write_floors(
            raised(floors, _with_room(measured)),
            FLOORS,
            says="Only `make bench-clean` with --raise writes this file.",
        )
    return 1 if fallen else 0


def _measured(results: list[Result]) -> Floors:
    """What floors stand under: the figures of the row held out, and our speed to trafilatura's."""
    return {
        f"{result.test_set.name}: {row.system}": _floored(row)
        for result in results
        for row in result.rows
        if row.system in _OURS
    }


def _with_room(measured: Floors) -> Floors:
    return {
        what: {name: value * _SPEED_ROOM if name == _SPEED else value for name, value in names.items()}
        for what, names in measured.items()
    }


def _floored(row: Row) -> dict[str, float]:
    if row.system == OURS:
        return {_SPEED: 1 / row.ratio} if row.ratio else {}
    return {name: figure.value for name, figure in row.figures.items() if name in _FLOORED}


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
