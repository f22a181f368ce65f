"""A long measurement says how far it is, also where its output goes to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Iterable


def told(progress: Progress, numbers: Iterable[int], capsys: pytest.CaptureFixture[str]) -> list[str]:
    for number in numbers:
        progress.show(number)
    return capsys.readouterr().err.splitlines()


@pytest.mark.parametrize(("total", "lines"), [(100, 10), (3, 3), (181, 10)])
def test_a_file_gets_at_most_ten_lines_a_set_and_the_last_document_is_told(
    total: int, lines: int, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = told(Progress("pages", total=total), range(1, total + 1), capsys)
    assert len(shown) == lines
    assert shown[-1].startswith(f"pages: {total} of {total} documents, 0:00:")


def test_each_system_s_time_is_told_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    Progress("pages", total=1).finish({"ours": 1.25, "theirs": 30.0})
    first, second, last = capsys.readouterr().err.splitlines()
    assert (first, second) == ("pages: ours: 1.2 s", "pages: theirs: 30.0 s")
    assert last.startswith("pages: done in 0:00:")
