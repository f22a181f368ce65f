"""Pages in hostile shapes are refused before they are parsed, or cost no more than their size."""

from typing import Any
from unittest.mock import patch

import pytest

from tearsheet.clean import clean, html_page
from tearsheet.clean.html_limits import MOST_ATTRIBUTES, MOST_TAGS, check_markup, is_smooth
from tearsheet.errors import BadInput, Refusal

PARAGRAPH = "<p>The harbour council of Eastport voted on Tuesday to rebuild the lighthouse before winter.</p>"
ARTICLE = f"<html><body><article><h1>The light</h1>{PARAGRAPH * 6}</article>"


@pytest.mark.parametrize(
    "piece", ["<div>", "<tr><td>a</td></tr>", "a<br>", "<b>x</b>", "<i><b>x</i>", "<!--a-->", "<font>"]
)
def test_a_storm_of_tags_is_refused_before_it_is_parsed(piece: str) -> None:
    page = ARTICLE + piece * 100_000
    with (
        patch.object(html_page, "document_fromstring", side_effect=AssertionError("parsed")),
        pytest.raises(BadInput, match=r"40,000 is the limit") as caught,
    ):
        clean(page, content_type="text/html")
    assert caught.value.refusal is Refusal.TOO_LARGE


@pytest.mark.parametrize("form", ["a{}=1", "a{}", "a{}='x y'", 'a{}="b>"'])
def test_a_tag_with_thousands_of_attributes_is_refused(form: str) -> None:
    tag = "<p " + " ".join(form.format(number) for number in range(300_000)) + ">"
    with pytest.raises(BadInput, match=r"1,000 is the limit") as caught:
        clean(f"{ARTICLE}{tag}x</p>", content_type="text/html")
    assert caught.value.refusal is Refusal.TOO_LARGE


@pytest.mark.parametrize(
    "fine",
    [
        f'<p data-state="{"a = 1 and b = 2, " * 5_000}">x</p>',
        f'<p class="{"ad " * 50_000}">x</p>',
        f"<script>for (i=0;i<n;i++) {{ {'a = b ; ' * 5_000} }}</script>",
        f'<p "{"<a b> " * 300}',
        "<p " + " ".join(f"a{number}" for number in range(MOST_ATTRIBUTES)) + ">",
        "<br>" * (MOST_TAGS - 100),
    ],
)
def test_long_values_scripts_and_stray_quotation_marks_are_no_attributes(fine: str) -> None:
    check_markup(ARTICLE + fine)


@pytest.mark.parametrize("piece", ["<script", '<a "', "<a ='", '<a ="x"', "<p ", "=\"'"])
def test_the_counting_itself_ends_on_whatever_is_left_open(piece: str) -> None:
    check_markup(ARTICLE + piece * (MOST_TAGS // 2))


def test_trafilatura_is_not_asked_about_an_element_of_thousands_of_children() -> None:
    page = f"{ARTICLE}<p>{'<b>x</b> ' * 8_000}</p>"
    asked: list[Any] = []
    with patch.object(html_page, "votes", lambda *given: asked.append(given)):
        article = clean(page, content_type="text/html")
    assert not asked
    assert "rebuild the lighthouse" in article.text


def test_a_page_of_many_small_elements_is_smooth() -> None:
    tree = html_page._parse(ARTICLE + "<div><p>a</p></div>" * 9_000)
    assert not is_smooth(tree, 36_000)
    tree = html_page._parse(ARTICLE + ("<div>" + "<p>a</p>" * 90 + "</div>") * 100)
    assert is_smooth(tree, 36_000)
