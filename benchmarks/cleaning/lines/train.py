"""Fit the line model on all open pages and write its weights.

    python -m benchmarks.cleaning.lines.train

The same pages, packages and machine give the same bytes.
"""

from __future__ import annotations

from benchmarks.cleaning.lines.fit import fit
from benchmarks.cleaning.lines.samples import samples_of
from benchmarks.cleaning.networks import write_weights
from tearsheet.weights import LINES

__all__ = ["main"]


def main() -> None:
    """Write `models/lines-1/weights.json` in the library."""
    write_weights(LINES, fit(samples_of()))


if __name__ == "__main__":
    main()
