"""One fuzzing process: atheris (libFuzzer) leads by coverage of our code, and we change whole files."""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import time
from collections.abc import Callable  # noqa: TC003 - an annotation of what is passed on
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["tearsheet"]):
    # What clean imports on first use must be traced as well, so it is imported here.
    from benchmarks.fuzz.corpus import own_files, public_pages
    from benchmarks.fuzz.findings import Findings
    from benchmarks.fuzz.mutations import mutated

__all__ = ["bound_memory", "main"]

# Memory and time are bounded and judged here, not by libFuzzer; to it, no seconds would be no time at all.
_OPTIONS = ("-rss_limit_mb=0", "-timeout=3600", "-verbosity=0")

_ROOM = 1 << 30  # bytes over what the process has once it is warm: what Lambda gives the function
_LONGEST = 400_000  # bytes of one input
_START = 150_000  # bytes of a file to change: what is longer takes time and shows no more


def bound_memory() -> None:
    """From here on an input that takes more than the function's memory is a MemoryError."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + _ROOM
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def main() -> None:
    """Never returns: the process ends when its time is over."""
    asked = _parser().parse_args()
    findings, own = Findings(), own_files()
    corpus = _corpus(findings.folder / "corpus", own)
    for data in own:
        findings.judge(data)
    bound_memory()
    files = own + [page for page in public_pages() if len(page) < _START]
    options = [
        f"-seed={asked.seed}",
        f"-max_len={_LONGEST}",
        *_OPTIONS,
        f"-artifact_prefix={findings.folder}/",
        str(corpus),
    ]
    one = _until(time.monotonic() + asked.seconds, findings)
    atheris.Setup([sys.argv[0], *options], one, custom_mutator=_mutator(files))
    atheris.Fuzz()


def _corpus(folder: Path, files: list[bytes]) -> Path:
    """The folder in which libFuzzer finds our samples and keeps what led it somewhere new."""
    folder.mkdir(exist_ok=True)
    for number, data in enumerate(files):
        (folder / f"sample-{number}").write_bytes(data)
    return folder


def _until(end: float, findings: Findings) -> Callable[[bytes], None]:
    def one(data: bytes) -> None:
        if time.monotonic() > end:
            findings.save()
            os._exit(0)  # libFuzzer has no other way out that keeps its corpus and returns 0
        findings.judge(data)

    return one


def _mutator(files: list[bytes]) -> Callable[[bytes, int, int], bytes]:
    def mutate(data: bytes, longest: int, seed: int) -> bytes:
        chance = random.Random(seed)  # noqa: S311 - a fuzzer needs a seed, not a secret
        if chance.random() < 0.3:  # noqa: PLR2004 - three in ten
            return bytes(atheris.Mutate(data, longest))
        start = data if data and chance.random() < 0.5 else chance.choice(files)  # noqa: PLR2004 - half and half
        return mutated(start, files, chance)[:longest]

    return mutate


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz.worker", description=__doc__)
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--seed", type=int, required=True)
    return parser


if __name__ == "__main__":
    main()
