"""Fit the line model on all open pages and write its weights.

    python -m benchmarks.cleaning.lines.train

The same pages, packages and machine give the same bytes.
"""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.cleaning.lines.fit import fit
from benchmarks.cleaning.lines.samples import samples_of
from tearsheet import models
from tearsheet.clean.weights import LINES

__all__ = ["main"]


def main() -> None:
    """Write `models/lines-1/weights.json` in the library."""
    path = Path(models.__path__[0]) / LINES / "weights.json"
    path.write_text(json.dumps(fit(samples_of()), separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
