"""Pages in hostile shapes are refused before they are parsed, or cost no more than their size."""

from collections.abc import Sequence
from typing import Any
from unittest.mock import patch

import pytest
from lxml.html import HtmlElement, document_fromstring

from tearsheet.clean import clean
from tearsheet.clean.extracted import LONGEST_FIELD
from tearsheet.clean.html import about
from tearsheet.clean.html import tree as page_tree
from tearsheet.clean.html.limits import (
    LONGEST_NAMES,
    MOST_ATTRIBUTES,
    MOST_DEPTH,
    MOST_TAGS,
    check_markup,
    is_smooth,
)
from tearsheet.errors import BadInput, Refusal

PARAGRAPH = "<p>The harbour council of Eastport voted on Tuesday to rebuild the lighthouse before winter.</p>"
ARTICLE = f"<html><body><article><h1>The light</h1>{PARAGRAPH * 6}</article>"


@pytest.mark.parametrize(
    "piece", ["<div>", "<tr><td>a</td></tr>", "a<br>", "<b>x</b>", "<i><b>x</i>", "<!--a-->", "<font>"]
)
def test_a_storm_of_tags_is_refused_before_it_is_parsed(piece: str) -> None:
    page = ARTICLE + piece * 100_000
    with (
        patch.object(page_tree, "document_fromstring", side_effect=AssertionError("parsed")),
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


@pytest.mark.parametrize("form", ["a{}='1'", "a{}/", 'a{}="b>"'])
def test_attributes_are_counted_though_no_white_space_stands_between_them(form: str) -> None:
    tag = "<p " + "".join(form.format(number) for number in range(MOST_ATTRIBUTES + 1)) + ">"
    with pytest.raises(BadInput, match=r"a tag of 1,001 attributes"):
        check_markup(ARTICLE + tag)


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


@pytest.mark.parametrize("attribute", ["class", "id", "style"])
def test_extractors_never_see_a_name_of_megabytes(attribute: str) -> None:
    page = f'{ARTICLE}<p {attribute}="{"ad " * 500_000}" data-story="{"ad " * 500_000}">x</p>'
    seen: list[int] = []

    def votes(tree: HtmlElement, block_words: Sequence[object]) -> list[float]:
        seen.extend(len(element.get(attribute, "")) for element in tree.iter())
        return [1.0] * len(block_words)

    with patch.object(page_tree, "votes", votes):
        clean(page, content_type="text/html")
    assert max(seen) == LONGEST_NAMES


def test_trafilatura_is_not_asked_about_an_element_of_thousands_of_children() -> None:
    page = f"{ARTICLE}<p>{'<b>x</b> ' * 8_000}</p>"
    asked: list[Any] = []
    with patch.object(page_tree, "votes", lambda *given: asked.append(given)):
        article = clean(page, content_type="text/html")
    assert not asked
    assert "rebuild the lighthouse" in article.text


def test_a_page_of_many_small_elements_is_smooth() -> None:
    tree = page_tree._parse(ARTICLE + "<div><p>a</p></div>" * 9_000)
    assert not is_smooth(tree, 36_000)
    tree = page_tree._parse(ARTICLE + ("<div>" + "<p>a</p>" * 90 + "</div>") * 100)
    assert is_smooth(tree, 36_000)


UNCLOSED = {
    "font in a division": "<div><font size=2>{}</div>",
    "bold and italics": "<b>Note:</b> <i>{}<br>",
    "blockquote": "<blockquote>{}",
    "anchor": "<p><a name=x>{}</p>",
    "list item": "<li><span>{}",
}


@pytest.mark.parametrize("form", UNCLOSED.values(), ids=UNCLOSED)
@pytest.mark.parametrize("paragraphs", [100, 240])
def test_no_paragraph_is_lost_behind_elements_that_are_never_closed(form: str, paragraphs: int) -> None:
    said = [
        f"The council met for time {number} and voted for the light again." for number in range(paragraphs)
    ]
    article = clean(f"<html><body>{''.join(map(form.format, said))}", content_type="text/html")
    told = "\n".join((article.text, *(entry.text for entry in article.removed)))
    assert [text for text in said if text not in told] == []


@pytest.mark.parametrize("depth", [MOST_DEPTH, 3_000, 30_000])
def test_a_page_that_nests_deeper_than_the_limit_is_refused_and_not_cut(depth: int) -> None:
    with pytest.raises(BadInput, match=r"never closed nest more than 500 deep") as caught:
        clean(f"{ARTICLE}{'<div>' * depth}{PARAGRAPH}", content_type="text/html")
    assert caught.value.refusal is Refusal.NESTED


def test_a_formula_stands_in_the_text() -> None:
    sum_told = "<p>The sum that the council voted is <math><mn>512</mn></math> crowns a year.</p>"
    page = f"<html><body><article><h1>The light</h1>{PARAGRAPH * 3}{sum_told}{PARAGRAPH}</article>"
    assert "is 512 crowns a year" in clean(page, content_type="text/html").text


def test_a_heading_that_is_never_closed_is_not_read_with_all_that_it_holds() -> None:
    page = document_fromstring("<html><body>" + "<h1><b>Harbour " * 100 + "</body></html>")
    with patch.object(about, "site_of", return_value=None) as asked:
        about.read_about(page)
    [_, _, headings] = asked.call_args.args
    assert sum(map(len, headings)) <= LONGEST_FIELD
