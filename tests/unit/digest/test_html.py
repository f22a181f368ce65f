from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tearsheet.digest import Clipping, Edition, Refused, render_html
from tearsheet.digest.html import LARGEST_PAGE
from tearsheet.model import Disagreement, Evidence, FactKind, Side, Story, StoryFact, StorySentence

MakeEdition = Callable[..., Edition]
MakeStory = Callable[..., Story]


class Reader(HTMLParser):
    """What a browser would find: tags, addresses, and the text a reader sees."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.attributes: list[str] = []
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]

    def handle_data(self, data: str) -> None:
        self.seen.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.seen).split())


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    return reader


def test_a_story_shows_headline_sentence_sources_facts_and_quotes(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact, quote: StoryFact
) -> None:
    page = read(render_html(make_edition(make_story(facts=[money, quote]))))
    for words in (
        "Lindvik rebuilds its storm wall",
        "voted on Wednesday to rebuild the storm wall.",
        "€42 million",
        "2 independent sources: Paper a1 and Paper b1",
        "The wall will cost €42 million, the mayor said.",
        "“The sea will not wait”",
        "Marta Eklund",
        "Headline of b1",
        "4 June 2025",
    ):
        assert words in page.text
    assert "https://news.example/b1" in page.links


def test_a_sentence_bears_the_mark_of_its_source(make_edition: MakeEdition, make_story: MakeStory) -> None:
    page = read(render_html(make_edition(make_story())))
    assert re.search(r"rebuild the storm wall\.\s+Paper a1", page.text)


def test_a_bare_weekday_is_told_as_the_day_it_was(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact
) -> None:
    day = replace(money, kind=FactKind.DATE, value="2025-06-04", text="Wednesday")
    assert "Wednesday (4 June 2025)" in read(render_html(make_edition(make_story(facts=[day])))).text


def test_facts_of_one_source_fill_up_to_three(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact
) -> None:
    single = [replace(money, text=f"Sum {n}", independent_sources=1, key=True) for n in range(6)]

    def listed(*facts: StoryFact) -> int:
        return read(render_html(make_edition(make_story(facts=list(facts))))).text.count("independent source")

    # The footer speaks of independent sources once.
    assert listed(*single) == 1 + 3
    assert listed(money, *single) == 1 + 3
    assert listed(*[money] * 8, *single) == 1 + 5


def test_a_bare_year_is_no_key_fact(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact
) -> None:
    year = replace(money, kind=FactKind.DATE, value="2023", text="2023", key=True)
    assert "Key facts" not in render_html(make_edition(make_story(facts=[year])))


LONG_FOLDER = "the-archive-of-the-harbour-office/" * 3


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("2025/wall.txt", "2025/wall.txt"),
        ("wire.zip › monday/wall.txt", "wire.zip › monday/wall.txt"),
        (f"{LONG_FOLDER}monday/wall.txt", "…/the-archive-of-the-harbour-office/monday/wall.txt"),
        ("the-storm-wall-of-eastport-is-to-be-repaired-before-the-winter-" + "x.txt", "…"),
    ],
)
def test_a_file_is_told_with_its_folders_and_its_pack_and_a_long_name_by_its_end(
    make_edition: MakeEdition, make_story: MakeStory, name: str, told: str
) -> None:
    edition = make_edition(
        make_story(),
        articles={"a1": Clipping(name=name, also=[name])},
        refused=[Refused(LONG_FOLDER + name, "it has nothing")],
    )
    text = read(render_html(edition)).text.replace("\xa0", " ")
    assert f"storm wall. {told}" in text
    assert f"also dropped as {told}" in text
    assert text.count(name.rpartition("/")[2][-20:]) >= len(("source", "copy", "refused"))


def test_a_sentence_that_the_summary_shows_is_not_shown_again_below_a_fact(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact
) -> None:
    assert money.context is not None
    story = make_story(facts=[money], summary=[money.context])
    assert read(render_html(make_edition(story))).text.count(money.context.text) == 1


def test_sources_that_differ_are_shown_side_by_side(make_edition: MakeEdition, make_story: MakeStory) -> None:
    def side(value: str, text: str, article_id: str) -> Side:
        found = Evidence(article_id=article_id, publisher=None, start=0, end=len(text), text=text)
        return Side(value, [found])

    sides = [side("310", "It reached 310 homes.", "a1"), side("400", "Some 400 homes stood in water.", "b1")]
    story = make_story(disagreements=[Disagreement(topic="Flooded homes", kind="count", sides=sides)])
    text = read(render_html(make_edition(story))).text
    assert "Where sources differ Flooded homes It reached 310 homes. Paper a1" in text
    assert "Some 400 homes stood in water. Paper b1" in text


def test_a_story_of_one_article_is_shorter(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact
) -> None:
    one = replace(money, sources=money.sources[:1], independent_sources=1, key=True)
    brief = read(render_html(make_edition(make_story(article_ids=["a1"], facts=[one])))).text
    assert "Key facts €42 million The wall will cost €42 million, the mayor said." in brief
    assert "1 independent source" not in brief
    assert "Sources" not in brief
    assert "Paper a1" in brief


def test_a_fact_of_one_source_that_is_no_key_fact_is_not_told(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact
) -> None:
    single = replace(money, independent_sources=1)
    assert "Key facts" not in render_html(make_edition(make_story(facts=[single])))
    assert "Key facts" in render_html(make_edition(make_story(facts=[replace(single, key=True)])))
    assert "Key facts" in render_html(make_edition(make_story(facts=[money])))


def test_a_sentence_of_the_summary_that_a_short_story_leaves_out_stands_below_its_fact(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact
) -> None:
    one = replace(money, independent_sources=1, key=True)
    texts = ["The town voted.", "The wall is old.", "The wall will cost €42 million, the mayor said."]
    told = [
        StorySentence(text=text, article_id="a1", start=100 + n, end=200 + n) for n, text in enumerate(texts)
    ]
    fact = replace(one, context=told[2])
    page = read(render_html(make_edition(make_story(article_ids=["a1"], summary=told, facts=[fact])))).text
    assert page.count("the mayor said") == 1


def test_a_title_that_is_a_sentence_of_the_article_is_not_repeated(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    told = "Forty goats keep the embankment clear."
    summary = [StorySentence(text=told, article_id="a1", start=0, end=len(told))]
    story = make_story(title=told, article_ids=["a1"], summary=summary)
    body = render_html(make_edition(story)).split("<main", 1)[1]
    assert body.count(told) == 1


@pytest.mark.parametrize(("count", "listed"), [(3, False), (4, True)])
def test_more_than_three_stories_have_a_contents_list(
    make_edition: MakeEdition, make_story: MakeStory, count: int, listed: bool
) -> None:
    stories = [make_story(n) for n in range(count)]
    assert ("In this edition" in read(render_html(make_edition(*stories))).text) is listed


def test_every_entry_of_the_contents_list_leads_to_its_story(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    page = render_html(make_edition(*(make_story(n) for n in range(5))))
    targets = re.findall(r'href="#([^"]+)"', page)
    assert len(targets) == 5
    assert all(f'id="{target}"' in page for target in targets)


def test_stories_beyond_the_twelfth_have_one_line(make_edition: MakeEdition, make_story: MakeStory) -> None:
    page = read(render_html(make_edition(*(make_story(n, title=f"Title number {n}") for n in range(15)))))
    assert page.tags.count("blockquote") == 0
    assert page.text.count("voted on Wednesday") == 12
    assert all(f"Title number {n}" in page.text for n in range(15))


def test_refused_files_are_listed_with_their_reasons(make_edition: MakeEdition) -> None:
    page = read(render_html(make_edition(refused=[Refused("scan.pdf", "only text is read")])))
    assert "scan.pdf : only text is read" in page.text


def test_an_empty_edition_is_a_short_honest_page(make_edition: MakeEdition) -> None:
    page = render_html(make_edition())
    assert "No stories in this edition." in page
    assert "4 June 2025, 07:00 to 5 June 2025, 07:00 (Europe/Berlin)" in page
    assert len(page) < 6000


def test_the_footer_says_how_it_was_made_and_why_it_came(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    page = read(render_html(make_edition(make_story()), unsubscribe="https://desk.example/leave?t=1"))
    assert "Nothing is generated." in page.text
    assert "reader of the list Coast and Lakes" in page.text
    assert "https://desk.example/leave?t=1" in page.links


def test_the_page_brings_no_script_no_image_no_font_and_nothing_from_elsewhere(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    page = render_html(make_edition(make_story()))
    reader = read(page)
    assert not {"script", "img", "link", "iframe", "object", "form", "svg"} & set(reader.tags)
    assert "url(" not in page
    assert "@import" not in page


def test_headings_do_not_skip_a_level(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact
) -> None:
    reader = read(render_html(make_edition(*(make_story(n, facts=[money]) for n in range(5)))))
    levels = [int(tag[1]) for tag in reader.tags if re.fullmatch(r"h\d", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_the_page_has_language_title_and_a_preheader(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    page = render_html(make_edition(make_story()))
    assert page.startswith("<!doctype html>")
    assert '<html lang="en">' in page
    assert "<title>The Morning Sheet, Thursday, 5 June 2025</title>" in page
    assert "display:none" in page.split("Lindvik rebuilds")[0]


def test_a_story_told_in_one_language_says_which(make_edition: MakeEdition, make_story: MakeStory) -> None:
    edition = make_edition(make_story())
    french = {id_: replace(clipping, language="fr") for id_, clipping in edition.articles.items()}
    assert 'id="story-1" lang="fr"' in render_html(replace(edition, articles=french))


def test_script_in_a_headline_stays_text(make_edition: MakeEdition, make_story: MakeStory) -> None:
    attack = '<script>alert(1)</script><img src=x onerror="alert(2)">'
    page = read(render_html(make_edition(make_story(title=attack))))
    assert not {"script", "img"} & set(page.tags)
    assert attack in page.text


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,<b>x</b>",
        "file:///etc/passwd",
        "//news.example/x",
        "https://bank.example@thief.example/",
        "https://",
        "https://[broken",
        'https://news.example/"onmouseover="alert(1)',
        "https://news.example/a b",
        "https://news.example/\u202egpj.exe",
        "https://news.example/" + "a" * 5000,
    ],
)
def test_an_address_that_is_not_plainly_of_the_web_is_no_link(
    make_edition: MakeEdition, make_story: MakeStory, address: str
) -> None:
    edition = make_edition(make_story(), articles={"a1": Clipping(headline="Wall", url=address)})
    page = read(render_html(edition))
    assert page.links == []
    assert "Wall" in page.text


def test_marks_that_turn_or_hide_text_are_not_shown(make_edition: MakeEdition, make_story: MakeStory) -> None:
    page = render_html(make_edition(make_story(title="Invoice \u202efdp.exe\u2066 \x00now\x07\ud800")))
    assert "Invoice fdp.exe now" in page
    assert page.encode()


def test_a_headline_of_ten_kilobytes_is_cut_at_a_word(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    page = render_html(make_edition(make_story(title="storm " * 1700)))
    assert len(page) < 16_000
    assert "storm…" in page


def test_a_full_edition_of_long_stories_stays_below_what_gmail_clips(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact, quote: StoryFact
) -> None:
    long = "The wall of Lindvik & its “north quay” will rise <again> before winter. " * 12
    summary = [StorySentence(text=long, article_id="a1", start=0, end=len(long))] * 4
    facts = [replace(fact, text=long, context=summary[0]) for fact in (money, quote)] * 5
    ids = [f"{letter}1" for letter in "abcdefghijklmno"]
    stories = [make_story(n, title=long, summary=summary, facts=facts, article_ids=ids) for n in range(300)]
    refused = [Refused("x" * 500, "&" * 900)] * 200
    page = render_html(make_edition(*stories, refused=refused))
    assert len(page.encode()) < LARGEST_PAGE
    assert "more stories" in page
    assert page.rstrip().endswith("</html>")


def test_nothing_is_lost_without_a_word_where_stories_do_not_fit(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    stories = [make_story(n, title="&" * 400, article_ids=[f"a{n}"]) for n in range(500)]
    page = read(render_html(make_edition(*stories)))
    assert re.search(r"and \d+ more stories", page.text)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(texts=st.tuples(st.text(), st.text(), st.text(), st.text()))
def test_any_text_renders_and_adds_no_element(
    make_edition: MakeEdition, make_story: MakeStory, texts: tuple[str, str, str, str]
) -> None:
    def render(title: str, words: str, publisher: str, url: str) -> Reader:
        summary = [StorySentence(text=words, article_id="a1", start=0, end=len(words))]
        cited = {"a1": Clipping(headline=title, publisher=publisher, url=url), "b1": Clipping(name=words)}
        story = make_story(title=title, summary=summary)
        return read(render_html(make_edition(story, articles=cited, refused=[Refused(title, words)])))

    hostile = render(*texts)
    assert set(hostile.tags) <= set(render("A title", "A word", "A paper", "https://a.example/").tags)
    assert not [name for name in hostile.attributes if name.startswith("on")]


def test_a_word_or_two_in_quotation_marks_is_no_quotation_of_its_own(
    make_edition: MakeEdition, make_story: MakeStory, quote: StoryFact
) -> None:
    scare = replace(quote, text="“historic day”", value="historic day")
    page = render_html(make_edition(make_story(facts=[scare, quote])))
    assert "historic day" not in page
    assert "The sea will not wait" in page


@pytest.mark.parametrize(
    ("printed", "set_alone"),
    [
        ("“The sea will not wait for us,”", "“The sea will not wait for us”"),
        ("‘The sea will not wait for “us”,’", "‘The sea will not wait for “us”’"),
        ("“The sea, they say, will not wait.”", "“The sea, they say, will not wait.”"),
        ("„Das Meer wartet auf niemanden,“", "„Das Meer wartet auf niemanden“"),
    ],
)
def test_a_quotation_that_stands_alone_does_not_end_in_a_comma(
    make_edition: MakeEdition, make_story: MakeStory, quote: StoryFact, printed: str, set_alone: str
) -> None:
    page = render_html(make_edition(make_story(facts=[replace(quote, text=printed)])))
    assert f">{set_alone}<" in page
