"""The weights of the small models, which ship inside the package as `models/<name>/weights.json`."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

__all__ = ["LINES", "load_weights"]

LINES = "lines-1"


@cache
def load_weights(name: str) -> dict[str, Any]:
    """The tables of a model by name, such as "lines-1"; numbers and lists of them.

    Each is read once. `models/<name>/MODEL.md` says what they are and how they were made.
    """
    from importlib.resources import files  # noqa: PLC0415 - 9 ms, which importing a step must not pay

    text = files("tearsheet.models").joinpath(name, "weights.json").read_text(encoding="utf-8")
    tables: dict[str, Any] = json.loads(text)
    return tables
