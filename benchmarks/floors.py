"""Floors under the measured figures: a file that a better run may raise and none may lower."""

from __future__ import annotations

import math
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["FLOORS", "Floors", "below", "missing", "raised", "read_floors", "write_floors"]

Floors = dict[str, dict[str, float]]
"""By what was measured (a set and a system), then by the measure's name."""

FLOORS = Path(__file__).with_name("floors.toml")
_STEP = 1000  # floors have three decimals
_ROOM = 4  # steps under the figure: networks fitted from other seeds differ by as much


def read_floors(path: Path) -> Floors:
    """The file's floors; none if there is no file yet."""
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def below(floors: Floors, measured: Floors) -> list[str]:
    """One line for each figure that lies under its floor; what was not measured is not judged."""
    return [
        f"{what}: {name} is {measured[what][name]:.4f}, under its floor of {floor}"
        for what, names in floors.items()
        for name, floor in names.items()
        if name in measured.get(what, {}) and measured[what][name] < floor
    ]


def missing(found: Floors, expected: Iterable[str], *, what: str) -> list[str]:
    """One line for each that should be there and is not; `what` says whether floors or figures are asked."""
    return [f"{name}: there is no {what}" for name in sorted(expected) if name not in found]


def raised(floors: Floors, measured: Floors) -> Floors:
    """The floors, each lifted to just under its figure where that is higher; no floor sinks or goes."""
    lifted = {what: dict(names) for what, names in floors.items()}
    for what, names in measured.items():
        mine = lifted.setdefault(what, {})
        for name, value in names.items():
            mine[name] = max(mine.get(name, 0.0), _just_under(value))
    return lifted


def write_floors(floors: Floors, path: Path, *, says: str) -> None:
    """As TOML, in a fixed order, under a comment."""
    tables = [
        "\n".join([f'["{what}"]', *(f'"{name}" = {value}' for name, value in sorted(names.items()))])
        for what, names in sorted(floors.items())
    ]
    path.write_text("\n\n".join([f"# {says}", *tables]) + "\n", encoding="utf-8")


def _just_under(value: float) -> float:
    return max(0.0, (math.floor(value * _STEP) - _ROOM) / _STEP)
