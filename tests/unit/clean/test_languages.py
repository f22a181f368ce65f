"""An article with its page's usual boilerplate, as somebody pastes it, in each of thirteen languages.

`languages/` holds them, one file for each language and script, written for these tests. A line begins with
what it is: `+` article, `-` boilerplate, `H` headline, `B` byline; `=` states a field that must come out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tearsheet.clean import clean
from tearsheet.clean.phrases import LANGUAGES

if TYPE_CHECKING:
    from tearsheet.model import Article

FOLDER = Path(__file__).parent / "languages"
CODES = [language.code for language in LANGUAGES]
PASTES = [*CODES, "zh-Hant"]  # Chinese in the traditional script, too


@dataclass(frozen=True, slots=True)
class Page:
    lines: tuple[tuple[str, str], ...]
    published: str
    authors: list[str]

    def of(self, *marks: str) -> list[str]:
        return [text for mark, text in self.lines if mark in marks]

    @property
    def pasted(self) -> str:
        return "\n".join(text for _, text in self.lines)

    @property
    def html(self) -> str:
        """As a site without classes would mark it up, whose template says that all is English."""
        tags = {"H": "h1", "B": "address", "+": "p", "-": "div"}
        blocks = (f"<{tags[mark]}>{escape(text)}</{tags[mark]}>" for mark, text in self.lines)
        return (
            "<!doctype html><html lang=en><head>"
            f"<meta charset=utf-8><title>{escape(self.of('H')[0])}</title></head>"
            f"<body><article>{''.join(blocks)}</article></body></html>"
        )


def language_of(code: str) -> str:
    return code.partition("-")[0]


@cache
def page(code: str) -> Page:
    rows = (FOLDER / f"{code}.txt").read_text(encoding="utf-8").splitlines()
    parted = [(row[0], row[2:]) for row in rows]
    fields = dict(text.split(" ", 1) for mark, text in parted if mark == "=")
    lines = tuple(row for row in parted if row[0] != "=")
    return Page(lines, fields["published"], [fields["authors"]])


@cache
def pasted(code: str) -> Article:
    return clean(page(code).pasted, content_type="text/plain")


@cache
def as_html(code: str) -> Article:
    return clean(page(code).html, content_type="text/html")


def test_every_language_of_the_phrases_has_an_article_and_every_article_a_language() -> None:
    assert sorted(path.stem for path in FOLDER.iterdir()) == sorted(PASTES)


@pytest.mark.parametrize("code", PASTES)
def test_of_a_pasted_page_the_article_remains_word_for_word(code: str) -> None:
    assert pasted(code).text.split("\n\n") == page(code).of("+")


@pytest.mark.parametrize("code", PASTES)
def test_a_pasted_page_keeps_its_article_with_empty_lines_between(code: str) -> None:
    article = clean(page(code).pasted.replace("\n", "\n\n"), content_type="text/plain")
    assert article.text.split("\n\n") == page(code).of("+")


@pytest.mark.parametrize("code", PASTES)
def test_every_line_of_boilerplate_stands_in_the_ledger(code: str) -> None:
    entries = sorted(pasted(code).removed, key=lambda entry: entry.start or 0)
    removed = "".join(entry.text for entry in entries).replace(" ", "")
    assert [line for line in page(code).of("-", "B") if line.replace(" ", "") not in removed] == []


@pytest.mark.parametrize("code", PASTES)
def test_headline_author_day_and_language_of_a_pasted_page_are_found(code: str) -> None:
    article = pasted(code)
    assert article.headline == page(code).of("H")[0]
    assert article.authors == page(code).authors
    assert article.published == page(code).published
    assert article.language == language_of(code)


@pytest.mark.parametrize("code", PASTES)
def test_marks_of_direction_and_width_around_the_lines_hide_no_boilerplate(code: str) -> None:
    marked = "\n".join(f"\u2068\u200f{text}\u200e\u2069" for _, text in page(code).lines)
    article = clean(marked, content_type="text/plain")
    left = article.text.translate(dict.fromkeys((0x2068, 0x200F, 0x200E, 0x2069)))
    assert left.split("\n\n") == page(code).of("+")


@pytest.mark.parametrize("code", CODES)
def test_of_a_web_page_the_article_remains_word_for_word(code: str) -> None:
    assert as_html(code).text.split("\n\n") == page(code).of("+")


@pytest.mark.parametrize("code", CODES)
def test_headline_day_and_language_of_a_web_page_are_found(code: str) -> None:
    article = as_html(code)
    assert article.headline == page(code).of("H")[0]
    assert article.published is not None
    assert article.published[:10] == page(code).published
    assert article.language == language_of(code)
