"""What is remembered of short lines: found once, and the same as if it were found anew."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import create_autospec

from tearsheet.clean import clean
from tearsheet.clean.plain import remembered as memory
from tearsheet.clean.plain.remembered import forget, remembered

if TYPE_CHECKING:
    import pytest

MENU = "Home\nNewsletter\nFacebook\nTwitter\nCopyright 2024 Eastport Courier\n"
REPORT = (
    "The council of Eastport voted on Tuesday to close the old bridge for two years.\n"
    "Ferries will run every ten minutes until the new one opens, the mayor said.\n"
)


def _length(text: str) -> int:
    return len(text)


def test_a_short_text_is_looked_at_once() -> None:
    look = create_autospec(_length, side_effect=_length)
    found = remembered(look)
    assert [found("Sport"), found("Sport"), found("News")] == [5, 5, 4]
    assert look.call_count == 2


def test_a_long_text_is_not_kept() -> None:
    look = create_autospec(_length, side_effect=_length)
    found = remembered(look)
    assert found("word " * 50) == found("word " * 50) == 250
    assert look.call_count == 2


def test_a_page_says_nothing_about_the_next() -> None:
    first = clean(MENU + REPORT, content_type="text/plain")
    clean(REPORT + MENU + REPORT, content_type="text/plain")
    assert clean(MENU + REPORT, content_type="text/plain") == first


def test_the_same_line_elsewhere_has_its_own_offsets() -> None:
    text = MENU + REPORT + MENU
    removed = clean(text, content_type="text/plain").removed
    assert [text[entry.start : entry.end] for entry in removed] == [entry.text for entry in removed]
    assert sum(entry.text == "Facebook" for entry in removed) == 2


def test_what_is_forgotten_is_looked_at_again() -> None:
    look = create_autospec(_length, side_effect=_length)
    found = remembered(look)
    found("Sport")
    forget()
    assert found("Sport") == 5
    assert look.call_count == 2


def test_a_full_memory_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_MOST", 2)
    look = create_autospec(_length, side_effect=_length)
    found = remembered(look)
    assert [found(text) for text in ("Sport", "News", "Weather", "Sport")] == [5, 4, 7, 5]
    assert look.call_count == 4
