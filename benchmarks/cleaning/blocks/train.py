"""Fit the block model on all open pages and write its weights.

    python -m benchmarks.cleaning.blocks.train

The same pages, packages and machine give the same bytes.
"""

from __future__ import annotations

from benchmarks.cleaning.blocks.fit import fit
from benchmarks.cleaning.blocks.samples import read_samples
from benchmarks.cleaning.networks import write_weights
from tearsheet.clean.html.model import BLOCKS

__all__ = ["main"]


def main() -> None:
    """Write `models/blocks-1/weights.json` in the library."""
    write_weights(BLOCKS, fit(read_samples()))


if __name__ == "__main__":
    main()
