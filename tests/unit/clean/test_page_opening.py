"""The headline above the body of a pasted page, whatever menu stands above it."""

from __future__ import annotations

import pytest

from tearsheet.clean import clean
from tests.unit.clean.test_whole_page import BELOW, BODY, HEADLINE, MENU

BYLINE = "By Jo Lind and Ada Berg"


def page(*, first: str, above: str, byline: str = BYLINE) -> str:
    return f"{first}\n{MENU}\n{MENU}\n{above}\n{HEADLINE}\n{byline}\n5 June 2025\n{BODY}\n{BELOW}"


@pytest.mark.parametrize(
    "first",
    [
        "Skip to main content",
        "Markets",
        "Accessibility links",
        "All that traders of grain want to know, every morning",
        f"{HEADLINE} | Eastport Courier",
    ],
)
def test_a_menu_s_first_line_hides_no_headline(first: str) -> None:
    article = clean(page(first=first, above="Harbour"), content_type="text/plain")
    assert article.headline == HEADLINE
    assert article.authors == ["Jo Lind", "Ada Berg"]
    assert article.text.startswith("The harbour council of Eastport voted")


def test_a_headline_below_the_more_of_a_menu_is_no_title_of_a_list() -> None:
    article = clean(page(first="Markets", above="More\nTides\nHarbour"), content_type="text/plain")
    assert article.headline == HEADLINE


@pytest.mark.parametrize("byline", ["Written by Jo Lind", "WRITTEN BY JO LIND", "Words by Jo Lind"])
def test_who_wrote_is_an_author_and_no_sign_off(byline: str) -> None:
    article = clean(page(first="Markets", above="Harbour", byline=byline), content_type="text/plain")
    assert [author.title() for author in article.authors] == ["Jo Lind"]


def test_a_byline_below_standfirst_and_caption_is_one() -> None:
    above = (
        f"{HEADLINE}\nThe council of Eastport ends a quarrel of one summer, and the keeper's lamp is dry.\n"
        "Share this article\nThe tower in June. Photo: Ada Berg\nThe tower in May. Photo: Ada Berg\n"
        "By Jo Lind\n"
    )
    assert clean(f"{above}{BODY}", content_type="text/plain").authors == ["Jo Lind"]
