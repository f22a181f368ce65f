"""Values in words, as titles and key facts show them."""

from __future__ import annotations

import pytest

from tearsheet.marked.wording import told
from tearsheet.model import FactKind


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2026-05-12", "12 May 2026"),
        ("2026-05-12TNI", "12 May 2026, night"),
        ("2026-05-12T18:30", "12 May 2026, 18:30"),
        ("2026-02-31", "2026-02-31"),
        ("2026-W19", "2026-W19"),
        ("PRESENT_REF", "the present"),
    ],
)
def test_a_day_is_told_in_words_and_no_code(value: str, words: str) -> None:
    assert told(FactKind.DATE, value) == f"date: {words}"
