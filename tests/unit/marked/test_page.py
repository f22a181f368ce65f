"""The page of marked articles: what it shows, and that nothing of an article can act in it."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tearsheet.marked import Shown, render_lines, render_page
from tearsheet.model import Name, NameKind, Quote, Span
from tearsheet.process import process

KEEL = (
    "Workers at the Nordvik yard laid the keel of ferry 7 on Monday, the company said. It cost 90 million "
    "euros.\n\n“She is the best ship we have ever drawn,” said Ane Holt, who leads the yard. The ferry "
    "carries 240 cars and is due on 3 June 2027.\n"
)
VOID = {"meta", "br", "input"}
BARE = (
    "A wall & a gate were built at the harbour of the town, and nobody knows yet what either of them cost.\n"
)


class Elements(HTMLParser):
    """Every element that opens, and whether all that opened was closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.stack: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.opened.append(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]
        if tag not in VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag


def shown(text: str = KEEL, *, file: str = "keel.txt") -> Shown:
    return Shown(file, process(text, id="x", content_type="text/plain"))


def text_of(page: str) -> str:
    return re.sub(r"<[^>]*>", "", page.partition("<body>")[2])


def test_every_fact_is_marked_with_its_value_as_its_title() -> None:
    page = render_page([shown()])
    assert re.search(
        r'<mark class="money" id="a1-money-\d+" title="money: 90,000,000 EUR">90 million euros<', page
    )
    assert 'title="count: 240 car">240 cars<' in page
    assert 'title="said by Ane Holt">' in page
    assert 'title="date: 3 June 2027">3 June 2027<' in page


def test_a_quotation_and_its_speaker_bear_one_number() -> None:
    page = render_page([shown()])
    assert page.count('data-number="1"') == 2
    assert 'title="Ane Holt, speaker of quotation 1">' in page


def test_key_facts_stand_on_top_and_lead_to_their_marks() -> None:
    page = render_page([shown()])
    keys = page.partition('<ol class="keys">')[2].partition("</ol>")[0]
    assert "90 million euros" in keys
    assert "<b>90 million euros</b>" in keys
    links = re.findall(r'href="#([^"]+)"', keys)
    assert links
    assert set(links) <= set(Elements(page).ids)


def test_names_are_listed_by_kind_with_their_mentions() -> None:
    given = shown()
    at = given.done.article.text.index("Ane Holt")
    name = Name(name="Ane Holt", kind=NameKind.PERSON, mentions=[Span(at, at + 8)] * 3, variants=["A. Holt"])
    facts = replace(given.done.facts, names=[name])
    page = render_page([given._replace(done=replace(given.done, facts=facts))])
    assert 'title="also A. Holt"' in page
    assert "×3" in page
    assert f'href="#a1-person-{at}"' in page


def test_the_legend_counts_each_kind_and_leaves_out_what_is_not_there() -> None:
    page = render_page([shown()])
    legend = dict(re.findall(r'id="show-(\w+)" checked>.*?<span class="times">(\d+)<', page))
    assert legend["money"] == "1"
    assert legend["quote"] == "1"
    assert "percent" not in legend


def test_several_articles_have_a_list_that_leads_to_each() -> None:
    page = render_page([shown(), shown(BARE, file="bare.txt")])
    assert '<a href="#a2">' in page
    assert {"a1", "a2"} <= set(Elements(page).ids)


def test_an_article_without_facts_is_shown_as_it_is() -> None:
    page = render_page([shown(BARE)])
    assert "Key facts" not in page
    assert "A wall &amp; a gate were built" in page


def test_ids_are_unique_and_every_link_stays_on_the_page() -> None:
    elements = Elements(render_page([shown(), shown()]))
    assert len(elements.ids) == len(set(elements.ids))
    assert all(link.startswith("#") for link in elements.links)


def test_the_page_has_no_script_and_a_policy_that_loads_nothing() -> None:
    page = render_page([shown()])
    assert not {"script", "img", "link", "iframe", "form"} & set(Elements(page).opened)
    assert "default-src 'none'" in page


def test_each_paragraph_finds_its_own_direction() -> None:
    page = render_page([shown()])
    paragraphs = re.findall(r"<p[^>]*>", page.partition('<div class="text">')[2].partition("</div>")[0])
    assert paragraphs
    assert set(paragraphs) == {'<p dir="auto">'}


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><b>",
    "{{ 7*7 }}",
    "\u202egnp",
]


@pytest.mark.parametrize("said", HOSTILE)
def test_markup_in_an_article_stays_text(said: str) -> None:
    given = shown()
    done = given.done
    article = replace(
        done.article, headline=said, authors=[said], publisher=said, text=f"{said} {done.article.text}"
    )
    quote = Quote(
        text=said,
        start=0,
        end=len(said),
        parts=[Span(0, len(said))],
        cue=None,
        speaker=said,
        speaker_start=0,
        speaker_end=len(said),
    )
    name = Name(name=said, kind=NameKind.PLACE, mentions=[Span(0, len(said))], variants=[said])
    facts = replace(done.facts, quotes=[quote], amounts=[], dates=[], names=[name])
    page = render_page([Shown(said, replace(done, article=article, facts=facts, key_facts=[]))])
    assert set(Elements(page).opened) <= KNOWN
    assert "\u202e" not in page
    assert "49" not in text_of(page)


KNOWN = set(Elements(render_page([shown(), shown()])).opened) | {"dl", "dt", "dd", "div", "span", "a"}


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(max_size=200))
def test_any_text_renders_well_formed(text: str) -> None:
    given = shown()
    article = replace(given.done.article, text=text, headline=text)
    facts = replace(given.done.facts, quotes=[], amounts=[], dates=[], names=[])
    done = replace(given.done, article=article, facts=facts, key_facts=[])
    elements = Elements(render_page([Shown(text, done)]))
    assert elements.stack == []
    assert set(elements.opened) <= KNOWN


def test_lines_for_a_terminal_have_headline_key_facts_and_fit_a_hundred_columns() -> None:
    lines = render_lines(shown())
    assert "money         90 million euros (90,000,000 EUR)\n" in lines
    assert "“She is the best ship we have ever drawn” — Ane Holt" in lines.replace("\n" + " " * 14, " ")
    assert max(map(len, lines.splitlines())) <= 100
