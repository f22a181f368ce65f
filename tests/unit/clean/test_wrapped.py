"""Text wrapped at one width is read as the paragraphs it was made of."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.clean import clean
from tearsheet.clean.plain.lines import split_lines
from tearsheet.clean.plain.wrapped import join_wrapped

FIRST = """\
The harbour council of Eastport voted on Tuesday to rebuild the lighthouse that a storm had damaged in March,
after a long evening in which nobody spoke against the plan and three people spoke for it."""
SECOND = """\
Work is to begin in the autumn and will cost four million crowns, the treasurer told the council, of which the
county is to pay one half and the fishermen's union a tenth."""
THIRD = """\
“We have waited long enough,” said Ada Holm, who has kept the light for nineteen years and will keep it for
one more."""
PARAGRAPHS = [" ".join(text.split()) for text in (FIRST, SECOND, THIRD)]
VERSE = """\
The light went out when the wind came round,
And the boats lay low in the grey of the bay;
Nobody slept, and there was no sound
But the sea at the wall till the break of the day.
Then Ada went up with a lamp in her hand,
And she held it high, and they all came to land."""
TITLES = """\
Harbour office to move to the old customs house by spring
Two ferries a day for Ostrand, and a third on Sundays
Council hears of noise from the shipyard for the fifth time
Why the fish market will open an hour later from Monday"""


def wrapped(width: int, *, end: str = "\n", indent: str = "") -> str:
    filled = (
        textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent) for text in PARAGRAPHS
    )
    return "\n\n".join(filled).replace("\n", end)


@pytest.mark.parametrize("width", [56, 65, 72, 80, 98])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_wrapped_text_is_its_paragraphs_again(width: int, end: str) -> None:
    assert clean(wrapped(width, end=end), content_type="text/plain").text == "\n\n".join(PARAGRAPHS)


def test_indented_wrapped_text_is_its_paragraphs_again() -> None:
    assert clean(wrapped(72, indent="    "), content_type="text/plain").text == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "apart", [VERSE, TITLES, "\n".join(PARAGRAPHS)], ids=["verse", "titles", "paragraphs"]
)
def test_lines_that_end_by_themselves_are_not_joined(apart: str) -> None:
    lines = split_lines(apart)
    assert join_wrapped(lines, apart) == lines


def test_a_list_below_wrapped_text_stays_a_list() -> None:
    items = "- a lamp\n- a stair of ninety steps\n- a coat of white paint"
    article = clean(f"{wrapped(72)}\n\n{items}", content_type="text/plain")
    assert article.text.split("\n\n")[3:] == items.split("\n")


def test_a_wrapped_headline_is_one_line() -> None:
    headline = (
        "Eastport rebuilds the lighthouse that the March storm broke, and pays for it with a tax on ice"
    )
    article = clean(f"{textwrap.fill(headline, 60)}\n\n{wrapped(60)}", content_type="text/plain")
    assert article.headline == headline
    assert article.text == "\n\n".join(PARAGRAPHS)


@given(st.integers(40, 100), st.sampled_from(["\n", "\r\n", "\n   ", "  \n"]), st.booleans())
def test_kept_slices_are_the_input_however_it_was_wrapped(width: int, end: str, boilerplate: bool) -> None:
    source = wrapped(width, end=end) + (
        "\n\nShare on Facebook\n\n© 2026 Eastport Courier" if boilerplate else ""
    )
    article = clean(source, content_type="text/plain")
    for kept in article.kept:
        length = kept.end - kept.start
        assert article.text[kept.text_start : kept.text_start + length] == source[kept.start : kept.end]
    spans = sorted(
        [*((kept.start, kept.end) for kept in article.kept), *((r.start, r.end) for r in article.removed)]
    )
    edges = [0, *(edge for span in spans for edge in span), len(source)]
    assert all(not source[start:end].strip() for start, end in zip(edges[::2], edges[1::2], strict=True))
    assert all(source[entry.start : entry.end] == entry.text for entry in article.removed)


NOTICES = (
    "© 2025 The Courier of Eastport. All rights reserved, of any kind.",
    "Sign up for our newsletter with the news of Eastport each morning",
    "The council of Eastport in its hall on Tuesday. Photo: Jo Ek/Courier",
)


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_as_wide_as_the_text_takes_no_paragraph_with_it(notice: str) -> None:
    first, *others = (textwrap.fill(text, 72) for text in PARAGRAPHS)
    text = clean("\n\n".join([first, f"{notice}\n{others[0]}", *others[1:]])).text
    assert text == "\n\n".join(PARAGRAPHS)


def test_a_notice_that_goes_on_below_is_one_paragraph() -> None:
    notice = f"{NOTICES[0]} This text may not be printed again by anybody."
    source = "\n\n".join(textwrap.fill(text, 72) for text in [*PARAGRAPHS, notice])
    assert clean(source).text == "\n\n".join(PARAGRAPHS)
