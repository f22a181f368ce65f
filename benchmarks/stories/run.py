"""`make bench-stories`: grouping beside peers, what facts of events rest on, where articles differ, cost."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.command import console, hold, parser, write
from benchmarks.report import as_table
from benchmarks.stories.cost import cost_grid, costs
from benchmarks.stories.events import OWN, read_event
from benchmarks.stories.faults import write_faults
from benchmarks.stories.grouping import grouped
from benchmarks.stories.repeats import repeats
from benchmarks.stories.report import events_grid, repeats_grid
from benchmarks.stories.scores import score, together
from benchmarks.stories.sets import SETS
from benchmarks.stories.systems import OURS, SYSTEMS
from tearsheet.stories import group_stories

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from benchmarks.floors import Floors
    from benchmarks.results import Result
    from benchmarks.stories.scores import EventScore, Share

__all__ = ["main"]

_EVENTS, _SUMMARIES = "events: tearsheet", "story summaries: tearsheet"


def main(arguments: list[str] | None = None) -> int:
    """Measure what the command line asks for; returns 1 if a figure lies under its floor."""
    asked, terminal = _options().parse_args(arguments), console()
    results = [
        grouped(test_set, asked.systems, limit=asked.limit)
        for test_set in SETS
        if test_set.name in asked.sets
    ]
    for result in results:
        terminal.print(as_table(result))
    own, others, shares = _scored(OWN), _scored(asked.gold), repeats(limit=asked.limit)
    grids = [*map(events_grid, filter(None, (own, others))), repeats_grid(shares)]
    grids += [cost_grid(costs())] if asked.limit is None else []
    for grid in grids:
        terminal.print(grid.as_table())
    write(results, "bench-stories", more="".join(grid.as_markdown() for grid in grids))
    if asked.limit is not None:
        return 0
    measured = {**_measured(results), **_of_events(own), **_of_summaries(shares)}
    return hold(measured, expected=set(measured), lift=asked.lift)


def _options() -> argparse.ArgumentParser:
    sets, systems = [test_set.name for test_set in SETS], [system.name for system in SYSTEMS]
    options = parser("benchmarks.stories.run", __doc__, sets=sets, systems=systems)
    options.add_argument(
        "--gold",
        nargs="+",
        type=Path,
        default=[],
        metavar="FILE",
        help="further events, in the form of seeds/events/*/expected.json; no floors are held to them",
    )
    return options


def _scored(paths: Sequence[Path]) -> dict[str, EventScore]:
    """By the events' names; what is wrong is written down."""
    scores = {}
    for event in map(read_event, paths):
        stories = group_stories(event.articles)
        scores[event.name] = score(event, stories)
        write_faults(event, stories)
    return scores


def _measured(results: Sequence[Result]) -> Floors:
    return {
        f"{result.name}: {row.system}": {name: row.figures[name].value for name in result.mains}
        for result in results
        for row in result.rows
        if row.system.startswith(OURS)
    }


def _of_events(scores: Mapping[str, EventScore]) -> Floors:
    all_of_them = together(scores.values())
    shares = {
        "facts": all_of_them.facts,
        "sources": all_of_them.counted,
        "disagreements": all_of_them.told,
    }
    found = {name: share.value for name, share in shares.items()}
    return {_EVENTS: found | {"free of false alarms": 1 - all_of_them.alarms.value}}


def _of_summaries(shares: Mapping[str, Share]) -> Floors:
    return {_SUMMARIES: {"free of near-duplicates": 1 - shares[OURS].value}}


if __name__ == "__main__":
    sys.exit(main())
