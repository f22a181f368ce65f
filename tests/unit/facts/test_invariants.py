"""What holds for any text whatever: no error, exact offsets, the order of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.codec import from_json, to_json
from tearsheet.facts import extract_facts
from tearsheet.model import Facts

if TYPE_CHECKING:
    from datetime import date

PIECES = [
    "Ada Brook",
    "Ada İnönü",
    "said",
    "she",
    "told",
    "according to",
    "“",
    "”",
    '"',
    "'",
    "’",
    "«",
    "»",
    ",",
    ".",
    ":",
    "$",
    "€",
    "US$",
    "10",
    "1,200",
    "4.5",
    "2024",
    "million",
    "bn",
    "twenty",
    "-",
    "one",
    "half",
    "a",
    "and",
    "the",
    "years",
    "decade",
    "ago",
    "last",
    "next",
    "Monday",
    "May",
    "13",
    "p.m.",
    "percent",
    "per cent",
    "km",
    "people",
    "to",
    "\n",
    "\n\n",
    "½",
    "quarter",
    "third",
    "1990s",
    "'90s",
    "13/06/2024",
    "10:30",
    "cents",
    "of",
    "its",
    "members",
    "°",
    "C",
    "/",
    "h",
    "9999",
    "second",
    "from",
    "between",
    "``",
    "''",
    "‘",
    "that",
    "who",
    "Mr.",
]
WORDS = [
    "13",
    ".",
    ",",
    "13.",
    "Juni",
    "1er",
    "juin",
    "de",
    "2024",
    "1,2",
    "1.240,50",
    "1",
    "240",
    "Milliarden",
    "Mrd.",
    "millions",
    "mil",
    "d'",
    "l'",
    "aujourd’hui",
    "€",
    "%",
    "pour",
    "por",
    "cent",
    "ciento",
    "vor",
    "il",
    "y",
    "a",
    "hace",
    "zwei",
    "deux",
    "dos",
    "Jahren",
    "ans",
    "años",
    "letzte",
    "dernière",
    "pasada",
    "la",
    "semana",
    "Woche",
    "semaine",
    "jeudi",
    "Montag",
    "und",
    "et",
    "bis",
    "entre",
    "plus",
    "de",
    "mehr",
    "als",
    "Prozent",
    "euros",
    "Quartal",
    "im",
    "en",
    "été",
]
FOREIGN = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
MIXED = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
GLUED = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
PUBLISHED = st.none() | st.dates()


def check(text: str, published: date | None, language: str | None = None) -> None:
    facts = extract_facts(text, published=published, language=language)
    for kind in (facts.quotes, facts.amounts, facts.dates):
        starts = [fact.start for fact in kind]
        assert starts == sorted(starts)
        for fact in kind:
            assert 0 <= fact.start < fact.end <= len(text)
            assert text[fact.start : fact.end] == fact.text
    for quote in facts.quotes:
        assert quote.parts[0].start == quote.start
        assert quote.parts[-1].end == quote.end
        assert (quote.speaker_start is None) == (quote.speaker_end is None)
        assert 0 <= (quote.speaker_start or 0) <= (quote.speaker_end or 0) <= len(text)
    for name in facts.names:
        assert name.variants
        assert all(text[start:end] in name.variants for start, end in name.mentions)
    assert from_json(to_json(facts), Facts) == facts


@given(st.text(max_size=300), PUBLISHED)
def test_any_unicode_text_is_read_with_exact_offsets(text: str, published: date | None) -> None:
    check(text, published)


@given(FOREIGN, PUBLISHED, st.sampled_from(["de", "fr", "es", "sv"]))
def test_other_languages_are_read_with_exact_offsets(
    text: str, published: date | None, language: str
) -> None:
    check(text, published, language)


@settings(max_examples=200)
@given(MIXED | GLUED, PUBLISHED)
def test_any_order_of_telling_words_is_read_with_exact_offsets(text: str, published: date | None) -> None:
    check(text, published)


@given(MIXED)
def test_a_language_without_words_still_reads_symbols_and_never_fails(text: str) -> None:
    facts = extract_facts(f"{text}\n€5 2024-06-13", language="sv")
    assert facts.amounts[-1].unit == "EUR"
    assert facts.dates[-1].value == "2024-06-13"


def test_an_empty_text_has_no_facts() -> None:
    assert extract_facts("") == Facts()
