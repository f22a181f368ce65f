"""Quotations: where they begin and end, who speaks, and with which verb."""

from __future__ import annotations

import pytest

from tearsheet.facts import extract_facts
from tearsheet.model import Embed, Quote


def quotes(text: str) -> list[Quote]:
    return extract_facts(text).quotes


def only(text: str) -> Quote:
    (quote,) = quotes(text)
    return quote


def beside(text: str, quote: Quote) -> str | None:
    return None if quote.speaker_start is None else text[quote.speaker_start : quote.speaker_end]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"), ("``", "''"), ("‘", "’"), ("'", "'")],
)
def test_every_kind_of_mark_encloses_a_quotation(opening: str, closing: str) -> None:
    inside = f"{opening}We shall rebuild the old mill together,{closing}"
    quote = only(f"{inside} Ada Brook said.")
    assert quote.text == inside
    assert quote.speaker == "Ada Brook"
    assert quote.cue == "said"


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“The mill will open again in spring,” said Ada Brook.", "Ada Brook", "said"),
        ("Ada Brook said: “The mill will open again in spring.”", "Ada Brook", "said"),
        ("Ada Brook told reporters that “the mill will open again.”", "Ada Brook", "told"),
        ("According to Ada Brook, “the mill will open again.”", "Ada Brook", "according to"),
        ("Ada Brook: “The mill will open again in spring.”", "Ada Brook", ":"),
        ("“The mill will open again,” the ministry said.", "the ministry", "said"),
        ("The plan needs “a sturdier roof and walls,” the text says.", "the text", "says"),
        ("The fact sheet lays out a plan for “a sturdier roof and walls.”", "The fact sheet", "lays"),
        (
            "“The mill is safe,” retired Navy Capt. Ada Brook, once an engineer there, said in a letter.",
            "Ada Brook",
            "said",
        ),
        (
            "Ada Brook said on the radio that the county promised “a sturdier roof and walls.”",
            "Ada Brook",
            "said",
        ),
        (
            "As the plan shows, the ministry was bold, calling it a “key part of it.”",
            "the ministry",
            "calling",
        ),
    ],
)
def test_the_speaker_is_read_from_the_words_beside_the_quotation(text: str, speaker: str, cue: str) -> None:
    quote = only(text)
    assert (quote.speaker, quote.cue) == (speaker, cue)


def test_the_speaker_has_the_longest_form_of_the_name_without_titles() -> None:
    text = "Mayor Ada Brook spoke on Monday. “The mill will open again in spring,” Brook said."
    quote = only(text)
    assert quote.speaker == "Ada Brook"
    assert beside(text, quote) == "Brook"


def test_a_pronoun_is_pointed_at_and_resolved_to_the_last_speaker() -> None:
    text = (
        "“The mill is safe and sound,” Ada Brook said.\nThe roof is new. “We tested every beam,” she added."
    )
    first, second = quotes(text)
    assert first.speaker == second.speaker == "Ada Brook"
    assert beside(text, second) == "she"


def test_a_pronoun_after_an_office_is_whoever_holds_it() -> None:
    text = (
        "Finance Minister Ada Brook met Mayor Tom Hill. “The mill is safe and sound,” Hill said.\n"
        "The finance minister called the roof sturdy. “We tested every beam of it,” she said."
    )
    assert [quote.speaker for quote in quotes(text)] == ["Tom Hill", "Ada Brook"]


def test_an_attribution_in_the_middle_splits_one_quotation_in_two_parts() -> None:
    text = "“The mill is safe,” Ada Brook said. “We tested every beam.”"
    quote = only(text)
    assert [text[start:end] for start, end in quote.parts] == [
        "“The mill is safe,”",
        "“We tested every beam.”",
    ]
    assert quote.text == text


def test_a_paragraph_without_a_closing_mark_goes_on_in_the_next() -> None:
    text = "Ada Brook said: “The mill is safe and sound.\n\n“We tested every beam of it.”"
    quote = only(text)
    assert [text[start:end] for start, end in quote.parts] == [
        "“The mill is safe and sound.",
        "“We tested every beam of it.”",
    ]
    assert quote.speaker == "Ada Brook"


def test_a_quotation_that_lost_its_opening_mark_begins_with_its_sentence() -> None:
    text = "Rain fell.\n\nFor the valley, this roof is a blessing,” Ada Brook said."
    assert only(text).text == "For the valley, this roof is a blessing,”"


def test_nested_marks_belong_to_the_outer_quotation() -> None:
    text = "“My father called it ‘the old lady’ and so do we,” Ada Brook said."
    assert only(text).text == "“My father called it ‘the old lady’ and so do we,”"


@pytest.mark.parametrize(
    "text",
    [
        "It’s the millers’ holiday in ’98 and the roof’s old.",
        "He read “The Old Mill” on the train.",
        "The so-called “experts” were late.",
        "A board 6' by 4' leaned on the wall.",
    ],
)
def test_apostrophes_titles_and_scare_quotes_are_no_quotations(text: str) -> None:
    assert quotes(text) == []


def test_a_few_words_with_an_attribution_are_a_quotation() -> None:
    quote = only("The ministry called the roof “historic” on Monday.")
    assert (quote.text, quote.speaker, quote.cue) == ("“historic”", "The ministry", "called")


def test_an_embedded_post_is_a_quotation_of_its_author() -> None:
    text = "The mill opened.\n\nWhat a day for all of us!\n\nPeople cheered."
    start = text.index("What")
    embed = Embed(start=start, end=text.index("\n\nPeople"), author="Ada Brook", published="2023-03-17")
    (quote,) = extract_facts(text, embeds=[embed]).quotes
    assert quote.text == "What a day for all of us!"
    assert (quote.speaker, quote.speaker_start, quote.cue) == ("Ada Brook", None, "posted")
