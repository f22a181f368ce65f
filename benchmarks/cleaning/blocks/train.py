"""Fit the block model on all open pages and write its weights.

    python -m benchmarks.cleaning.blocks.train

The same pages, packages and machine give the same bytes.
"""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.cleaning.blocks.fit import fit
from benchmarks.cleaning.blocks.samples import read_samples
from tearsheet import models
from tearsheet.clean.html.model import BLOCKS

__all__ = ["main"]


def main() -> None:
    """Write `models/blocks-1/weights.json` in the library."""
    path = Path(models.__path__[0]) / BLOCKS / "weights.json"
    path.write_text(json.dumps(fit(read_samples()), separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
