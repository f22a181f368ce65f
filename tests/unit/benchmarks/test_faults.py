"""What a person reads of a run: faults with the words around them, and what a start costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.facts import faults
from benchmarks.facts.cost import Cost, cost_grid
from benchmarks.facts.money import MONEY
from benchmarks.facts.task import Document
from benchmarks.start import Start
from tearsheet.model import Facts, Span

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_fault_is_written_with_its_words_marked_and_its_document_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(faults, "OUT", tmp_path / "build")
    documents = [Document("first", "They paid\n20 pounds.", (Span(10, 19),)), Document("second", "Free.", ())]
    faults.write_faults(MONEY, documents, run=lambda _: Facts(), system="nobody")
    written = (tmp_path / "build" / "errors-money.txt").read_text(encoding="utf-8")
    assert written == "missed\tfirst\t\n    They paid [[20 pounds]].\n"
    assert "nobody: 1 missed" in capsys.readouterr().err


def test_the_cost_of_a_start_has_a_row_for_each_system() -> None:
    grid = cost_grid([Cost("ours", ready=Start(0.0861, 16.2), called=Start(0.2154, 92.9))])
    assert grid.rows == (("ours", "86 ms", "16 MB", "215 ms", "93 MB"),)
