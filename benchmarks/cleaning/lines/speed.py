"""How fast pasted whole pages are cleaned: pages that the process has not seen, and the same a second time.

    python -m benchmarks.cleaning.lines.speed

What the rules find of a short line is remembered, so a second pass over the same pages is no fair measure.
Here one half of the pages is timed after the other half, and the other way round; both are other sites' pages
for the most part, as they are at a desk.
"""

from __future__ import annotations

import sys
from time import process_time
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.data import read_rows
from tearsheet.clean import clean
from tearsheet.clean.plain.remembered import forget

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

_SETS = ("clean_text/full", "clean_text/mild")
_ROUNDS = 5  # of which the fastest counts: what else the machine does only makes it slower


class Speed(NamedTuple):
    """CPU seconds for a half of the pages: unseen, and seen just before."""

    unseen: float
    seen: float


def main() -> None:
    """Print the documents a CPU second of each set."""
    for name in _SETS:
        texts = ["\n".join(row["lines"]) for row in read_rows(name)]
        _seconds(texts)  # patterns are compiled and models load
        unseen, seen = map(sum, zip(_of_half(texts, 0), _of_half(texts, 1), strict=True))
        sys.stdout.write(
            f"{name}: {len(texts) / unseen:.0f} documents a CPU second unseen, {len(texts) / seen:.0f} seen\n"
        )


def _of_half(texts: Sequence[str], half: int) -> Speed:
    rounds = [_round(texts[half::2], others=texts[1 - half :: 2]) for _ in range(_ROUNDS)]
    return Speed(min(each.unseen for each in rounds), min(each.seen for each in rounds))


def _round(texts: Sequence[str], *, others: Sequence[str]) -> Speed:
    forget()
    _seconds(others)
    return Speed(_seconds(texts), _seconds(texts))


def _seconds(texts: Sequence[str]) -> float:
    begun = process_time()
    for text in texts:
        clean(text, content_type="text/plain")
    return process_time() - begun


if __name__ == "__main__":
    main()
