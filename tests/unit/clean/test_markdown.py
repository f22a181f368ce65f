"""Markdown: the marks go, the words stay, and the ledger still rebuilds the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.clean import clean
from tearsheet.errors import BadInput
from tearsheet.model import Article, RemovedKind

LONG = "The keepers of the light voted on Monday to keep the lamp of Nordvik burning through the winter."
NOTE = f"""# Keepers vote for the lamp

{LONG}

The oil will cost **about 40,000 crowns**, said [Ada Holm](https://nordvik.example/ada "the treasurer"), who
keeps the _books_ of the village.

![The lamp](lamp.png)

> Boats had asked for it since March, when `two` of them missed the harbour.

* Oil is \\*not\\* cheap, said the treasurer of the village.
"""


def read(source: str) -> Article:
    return clean(source, name="note.md")


def rebuilt(source: str, article: Article) -> str:
    """The file from what was kept and what was removed, with nothing but white space between."""
    stretches = sorted(
        [(kept.start, kept.end) for kept in article.kept]
        + [(gone.start or 0, gone.end or 0) for gone in article.removed]
    )
    at, out = 0, []
    for start, end in stretches:
        assert start >= at
        assert not source[at:start].strip()
        out.append(source[at:end])
        at = end
    assert not source[at:].strip()
    return "".join(out) + source[at:]


def test_words_stay_and_marks_go() -> None:
    article = read(NOTE)
    assert article.headline == "Keepers vote for the lamp"
    assert article.text.split("\n\n") == [
        LONG,
        "The oil will cost about 40,000 crowns, said Ada Holm, who keeps the books of the village.",
        "Boats had asked for it since March, when two of them missed the harbour.",
        "Oil is *not* cheap, said the treasurer of the village.",
    ]


def test_every_mark_stands_in_the_ledger_under_its_rule() -> None:
    rules = {gone.rule for gone in read(NOTE).removed}
    assert {
        "markdown:emphasis",
        "markdown:link",
        "markdown:picture",
        "markdown:quotation",
        "markdown:code",
        "markdown:escape",
        "markdown:list",
    } <= rules


def test_the_ledger_rebuilds_the_file() -> None:
    article = read(NOTE)
    assert rebuilt(NOTE, article) == NOTE
    for gone in article.removed:
        assert NOTE[gone.start : gone.end] == gone.text
    for kept in article.kept:
        length = kept.end - kept.start
        assert NOTE[kept.start : kept.end] == article.text[kept.text_start : kept.text_start + length]


@given(st.text(alphabet="ab .\n*_`[]^()!#>-\\~<:/\"'é\r", max_size=200))
def test_any_marks_leave_a_ledger_that_rebuilds_the_file(marks: str) -> None:
    source = f"{LONG}\n\n{marks}\n\n{LONG[:60]}"
    try:
        article = read(source)
    except BadInput:
        return
    assert rebuilt(source, article) == source
    for kept in article.kept:
        length = kept.end - kept.start
        assert source[kept.start : kept.end] == article.text[kept.text_start : kept.text_start + length]


def test_the_block_on_top_gives_the_fields() -> None:
    article = read(f'---\ntitle: "The lamp"\nauthor: Jo Ek\ndate: 2025-06-02\n---\n\n{LONG}\n')
    assert (article.headline, article.authors, article.published) == ("The lamp", ["Jo Ek"], "2025-06-02")
    assert article.text == LONG
    assert [gone.kind for gone in article.removed] == [RemovedKind.METADATA]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("The **lamp** is *lit* and ***bright*** today.", "The lamp is lit and bright today."),
        ("The __lamp__ is _lit_ today, they said.", "The lamp is lit today, they said."),
        ("The file lamp_of_nordvik_1 is 3 * 4 * 5 long.", "The file lamp_of_nordvik_1 is 3 * 4 * 5 long."),
        ("**The *lamp* is lit**, they said on Monday.", "The lamp is lit, they said on Monday."),
        (
            "See <https://nordvik.example/lamp> for the vote.",
            "See https://nordvik.example/lamp for the vote.",
        ),
        ("See [the vote][1] of the keepers of the lamp.", "See the vote of the keepers of the lamp."),
        ("See [the vote](https://x.example/a_(b)_c) of the keepers.", "See the vote of the keepers."),
        (
            "Prices rose by 5*, said the keepers of the lamp.",
            "Prices rose by 5*, said the keepers of the lamp.",
        ),
        ("[![The lamp](a.png)](https://x.example/a) The lamp is lit today.", "The lamp is lit today."),
    ],
)
def test_inline_marks(written: str, read_as: str) -> None:
    assert read(f"{LONG}\n\n{written}").text == f"{LONG}\n\n{read_as}"


def test_a_footnote_is_prose_and_its_mark_is_not() -> None:
    source = f"{LONG}\n\nThe oil is dear.[^1] So is the wick [^a-z].\n\n[^1]: A barrel cost four crowns.\n"
    article = read(source)
    assert article.text.split("\n\n") == [
        LONG,
        "The oil is dear. So is the wick [^a-z].",
        "A barrel cost four crowns.",
    ]
    assert [gone.text for gone in article.removed] == ["[^1]", "[^1]: "]
    assert {gone.rule for gone in article.removed} == {"markdown:footnote"}
    assert rebuilt(source, article) == source


def test_the_definition_of_an_address_is_no_prose() -> None:
    article = read(f"{LONG}\n\nSee [the vote][1] of the keepers.\n\n[1]: https://nordvik.example/vote\n")
    assert article.text.split("\n\n") == [LONG, "See the vote of the keepers."]


def test_a_heading_underlined_is_a_headline() -> None:
    assert read(f"The lamp of Nordvik\n===================\n\n{LONG}").headline == "The lamp of Nordvik"


def test_windows_line_ends_change_nothing() -> None:
    assert read(NOTE.replace("\n", "\r\n")).text == read(NOTE).text


def test_markdown_is_known_by_its_marks_where_nobody_says_so() -> None:
    assert clean(NOTE).text == read(NOTE).text


def test_a_text_with_a_hash_and_a_star_is_no_markdown() -> None:
    source = f"{LONG}\n\n# 1 in the charts, they said *again*, was the song of the keepers of the light."
    assert "# 1 in the charts, they said *again*" in clean(source).text


@pytest.mark.parametrize(
    "attack", ["[" * 90_000, "<!--" * 90_000, "*a " * 90_000, "![a](" * 60_000, "`a" * 90_000, "> " * 90_000]
)
def test_marks_without_end_are_read_in_time_that_grows_with_their_number(attack: str) -> None:
    assert (
        LONG in read(f"{LONG}\n\n{attack}").text
    )  # with a search from each mark to the end, this would not end
