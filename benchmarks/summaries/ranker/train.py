"""Fit the ranker on all open articles that it may learn from and write its weights.

    python -m benchmarks.summaries.ranker.train

The same articles, packages and machine give the same bytes.
"""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.summaries.ranker.fit import fit
from benchmarks.summaries.ranker.samples import samples_of
from tearsheet import models
from tearsheet.summarise.rank import MODEL

__all__ = ["main"]


def main() -> None:
    """Write `models/rank-1/weights.json` in the library."""
    path = Path(models.__path__[0]) / MODEL / "weights.json"
    path.write_text(json.dumps(fit(samples_of()), separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
