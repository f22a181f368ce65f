"""The public sets, which lie outside the project: none of their text ever enters it."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from typing import Any

__all__ = ["read_rows", "sets_folder"]


def sets_folder() -> Path:
    """Where the sets lie: `BENCH` in the environment, else beside the project.

    Raises:
        SystemExit: there is no such folder; the message says how to name another.
    """
    folder = Path(os.environ.get("BENCH") or Path(__file__).parents[2] / "shared" / "bench")
    if not folder.is_dir():
        raise SystemExit(
            f"No benchmark data in {folder}: set BENCH to the folder that holds clean_html/ and the rest."
        )
    return folder


def read_rows(name: str) -> list[dict[str, Any]]:
    """All rows of a set, named as "clean_html/wcxb"; one JSON object a line, gzip."""
    path = sets_folder() / f"{name}.open.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
