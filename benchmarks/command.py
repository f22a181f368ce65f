"""What the commands of all benchmarks share: their options, what they write, and the floors they hold."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from benchmarks.floors import FLOORS, Floors, below, missing, raised, read_floors, write_floors
from benchmarks.picture import as_svg
from benchmarks.report import as_json, as_markdown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.results import Result

__all__ = ["OUT", "SPEED", "console", "hold", "parser", "say", "with_room", "write"]

OUT = Path("build")
SPEED = "speed"  # our documents a second of processor time for one of the yardstick's
_SPEED_ROOM = 0.75  # time is no exact figure: a quarter slower is a change, less may be the machine
_WIDEST = 250  # columns; the tables are wide, and a pipe has no width


def parser(prog: str, says: str | None, *, sets: list[str], systems: list[str]) -> argparse.ArgumentParser:
    """The options: which sets and systems, how many documents, and whether floors are lifted."""
    options = argparse.ArgumentParser(prog=f"python -m {prog}", description=says)
    options.add_argument("--sets", nargs="+", choices=sets, default=sets, help="which sets (default: all)")
    options.add_argument(
        "--systems", nargs="+", choices=systems, default=systems, help="which systems (default: all)"
    )
    options.add_argument(
        "--limit", type=_count, help="so many documents a set only; floors are then not looked at"
    )
    options.add_argument(
        "--raise",
        dest="lift",
        action="store_true",
        help=f"lift the floors in {FLOORS.name} to what was measured",
    )
    return options


def console() -> Console:
    """As wide as the terminal, or as the tables where there is none."""
    return Console(width=shutil.get_terminal_size((_WIDEST, 40)).columns)


def write(results: Sequence[Result], name: str, *, more: str = "") -> None:
    """As JSON, as Markdown with `more` behind it, and as a picture, in `build`."""
    OUT.mkdir(exist_ok=True)
    (OUT / f"{name}.json").write_text(as_json(results), encoding="utf-8")
    (OUT / f"{name}.md").write_text(as_markdown(results) + more, encoding="utf-8")
    (OUT / f"{name}.svg").write_text(as_svg(results), encoding="utf-8")
    say(f"Written: {OUT}/{name}.json, .md and .svg")


def hold(measured: Floors, *, expected: set[str], lift: bool) -> int:
    """1 if a figure lies under its floor; a floor or a figure that is not there has fallen too."""
    floors = read_floors(FLOORS)
    fallen = [*below(floors, measured), *missing(measured, expected, what="figure")]
    if not lift:
        fallen += missing(floors, expected, what="floor")
    for line in fallen:
        say(line)
    if lift and not fallen:
        write_floors(
            raised(floors, with_room(measured)),
            FLOORS,
            says="Only a benchmark's command with --raise writes this file.",
        )
    return 1 if fallen else 0


def with_room(measured: Floors) -> Floors:
    """What the floors are lifted to: speeds may sink by a quarter."""
    return {
        what: {name: value * _SPEED_ROOM if name == SPEED else value for name, value in names.items()}
        for what, names in measured.items()
    }


def say(line: str) -> None:
    """To stderr, so that tables stay alone on stdout."""
    sys.stderr.write(f"{line}\n")


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"a number of documents is 1 or more, not {text!r}")
    return int(text)
