from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from layers.build import main
from layers.sizes import unzipped

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def artifacts(tmp_path: Path) -> Path:
    for name, size in {"Clean": 1_000, "DependenciesLayer": 3_000_000}.items():
        (tmp_path / name / "python").mkdir(parents=True)
        (tmp_path / name / "python" / "module.py").write_bytes(b"x" * size)
    (tmp_path / "template.yaml").write_bytes(b"x" * 9_000_000)
    return tmp_path


def test_each_artifact_is_named_with_its_size_and_all_together(
    artifacts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", str(artifacts)]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines == [
        ["0.00", "MB", "Clean"],
        ["3.00", "MB", "DependenciesLayer"],
        ["3.00", "MB", "together"],
    ]


def test_over_the_limit_together_fails_and_says_so(
    artifacts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", str(artifacts), "--limit-mb", "3"]) == 1
    assert "over 3 MB together" in capsys.readouterr().err


def test_exactly_the_limit_is_allowed(artifacts: Path) -> None:
    assert main(["report", str(artifacts), "--limit-mb", "3.001"]) == 0


def test_no_artifact_at_all_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(tmp_path)]) == 1
    assert "no artifact" in capsys.readouterr().err


def test_a_folder_weighs_what_its_files_weigh(artifacts: Path) -> None:
    assert unzipped(artifacts / "Clean") == 1_000
