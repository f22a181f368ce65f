"""The documents, and how the tests read them."""

from __future__ import annotations

from pathlib import Path

__all__ = ["DOCUMENTS", "PARTS", "ROOT", "name_of", "rows_of"]

ROOT = Path(__file__).resolve().parents[3]
PARTS = ("docs", "functions", "layers", "local", "requirements", "seeds", "tests")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(path for part in PARTS for path in (ROOT / part).rglob("*.md"))])


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def rows_of(document: str, heading: str) -> dict[str, list[str]]:
    """The rows of the table under that heading row, by what stands in backquotes in the first cell."""
    table = document.partition(f"{heading}\n")[2].partition("\n\n")[0].splitlines()[1:]
    cells = ([cell.strip() for cell in line.strip("|").split(" | ")] for line in table)
    return {first.strip(" `"): rest for first, *rest in cells}
