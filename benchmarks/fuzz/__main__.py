"""`make fuzz`: hostile shapes, then mutated files, against `clean`, in a process that may die."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.fuzz.check import LONGEST, examine
from benchmarks.fuzz.findings import FOLDER, Findings, merged
from benchmarks.fuzz.shapes import hostile

__all__ = ["main"]

_SIZES = (10_000, 1_000_000)  # bytes
_SEED = 20240613


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; 1 if any input fails."""
    asked = _parser().parse_args(arguments)
    FOLDER.mkdir(parents=True, exist_ok=True)
    return int(asked.do(asked))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="shapes, then mutations until the time is over")
    run.add_argument("--minutes", type=float, default=10.0, help="of mutations (default: 10)")
    run.add_argument("--seed", type=int, default=_SEED, help=f"of the mutations (default: {_SEED})")
    run.set_defaults(do=_run)
    shapes = commands.add_parser("shapes", help="the hostile shapes alone")
    shapes.add_argument("--size", type=int, nargs="+", default=_SIZES, help="bytes of each shape")
    shapes.set_defaults(do=_shapes)
    replay = commands.add_parser("replay", help="one input again, by itself, with its traceback")
    replay.add_argument("file", type=Path)
    replay.set_defaults(do=_replay)
    return parser


def _run(asked: argparse.Namespace) -> int:
    total = Findings()
    _shaped(_SIZES, total)
    end, seed = time.monotonic() + asked.minutes * 60, asked.seed
    while (left := end - time.monotonic()) > 1:
        _work(seconds=left, seed=seed, total=total)
        seed += 1
    return _tell(total)


def _shapes(asked: argparse.Namespace) -> int:
    total = Findings()
    _shaped(asked.size, total)
    return _tell(total)


def _shaped(sizes: tuple[int, ...], total: Findings) -> None:
    for size in sizes:
        for name, data in hostile(size):
            verdict = total.judge(data)
            _say(f"{size:>9,} bytes, {name}: {verdict.outcome}, {verdict.seconds:.2f} s")


def _work(*, seconds: float, seed: int, total: Findings) -> None:
    """One process; if its input kills it, the input is kept."""
    command = [sys.executable, "-m", "benchmarks.fuzz.worker", "--seconds", str(seconds), "--seed", str(seed)]
    ended = subprocess.run(command, check=False).returncode  # noqa: S603 - our own module
    merged(FOLDER, total)
    if ended:
        killer = FOLDER / f"killed-{seed}.bin"
        (FOLDER / "current.bin").replace(killer)
        total.counts[f"killed: exit {ended}"] += 1
        _say(f"the process ended with {ended}: {killer}")


def _replay(asked: argparse.Namespace) -> int:
    verdict = examine(b"\x01<p>The model loads with a first page, which is not measured here, of course.")
    verdict = examine(asked.file.read_bytes())
    sys.stdout.write(f"{verdict.outcome}, {verdict.seconds:.2f} s of CPU\n{verdict.detail}\n")
    return int(verdict.is_failure)


def _tell(total: Findings) -> int:
    for outcome, count in sorted(total.counts.items()):
        sys.stdout.write(f"{count:>9,} {outcome}\n")
    sys.stdout.write(f"{total.counts.total():>9,} inputs; the slowest took {total.slowest:.2f} s of CPU")
    sys.stdout.write(f", and {LONGEST:.0f} s is the limit\n")
    failed = any(not outcome.startswith(("article", "refused")) for outcome in total.counts)
    if failed:
        _say(f"Failing inputs are in {FOLDER}; see one again: python -m benchmarks.fuzz replay FILE")
    return int(failed)


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
