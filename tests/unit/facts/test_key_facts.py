"""The short list that a reader wants: what is in it, what never is, and in which order."""

from __future__ import annotations

import re
import timeit
from datetime import date
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.facts import extract_facts, key_facts
from tearsheet.model import FactKind, Facts, Name, NameKind, NameMethod, Span, SummarySentence
from tearsheet.text.sentences import split_sentences
from tests.unit.facts.test_invariants import GLUED, MIXED

if TYPE_CHECKING:
    from tearsheet.model import KeyFact

LOCK = """The canal company will rebuild the lock at Ostrand for €42 million, it said on Tuesday.

The lock lifts 1,200 barges a year, 30 percent more than in 2011. Its two gates are 14 metres high.

“We waited far too long for this,” said Ine Falk, who runs the company. “The old gates leak.”

Work begins on 3 March 2027 and takes 18 months. The company, one year in new hands, has 240 workers.
"""


def keys(text: str, *, published: date | None = None, limit: int = 8) -> list[KeyFact]:
    facts = extract_facts(text, published=published, names=NameMethod.OFF)
    return key_facts(text, facts, published=published, limit=limit)


def summary(text: str, *positions: int) -> list[SummarySentence]:
    sentences = split_sentences(text)
    return [
        SummarySentence(
            text=text[sentences[at].start : sentences[at].end],
            start=sentences[at].start,
            end=sentences[at].end,
            score=1.0,
            position=at,
        )
        for at in positions
    ]


def texts(found: list[KeyFact]) -> list[str]:
    return [fact.text for fact in found]


def test_the_sum_in_the_first_sentence_comes_first() -> None:
    found = keys(LOCK)
    assert (found[0].kind, found[0].value) == (FactKind.MONEY, "42000000 EUR")


def test_each_fact_is_tied_to_its_whole_sentence() -> None:
    [percent] = [fact for fact in keys(LOCK) if fact.kind is FactKind.PERCENT]
    sentence = LOCK[percent.sentence.start : percent.sentence.end]
    assert sentence == "The lock lifts 1,200 barges a year, 30 percent more than in 2011."


def test_a_quotation_has_its_speaker() -> None:
    [quote] = [fact for fact in keys(LOCK) if fact.kind is FactKind.QUOTE]
    assert quote.text.startswith("“We waited far too long")
    assert quote.speaker == "Ine Falk"


def test_a_quotation_over_several_sentences_has_them_all_as_its_sentence() -> None:
    text = (
        "Ane Holt of the yard said: “It rained for days. We stopped the work. Nobody was glad.” It went on."
    )
    [quote] = keys(text)
    assert text[quote.sentence.start : quote.sentence.end] == text.removesuffix(" It went on.")


def test_a_value_that_is_stated_twice_is_one_fact_and_weighs_more() -> None:
    once = "The wall costs €8 million. The dyke is paid by others."
    [alone] = keys(once)
    [both] = keys(f"{once} The €8 million come from the state.")
    assert both.value == alone.value
    assert both.score > alone.score


def test_about_so_many_and_so_many_are_one_fact() -> None:
    found = keys("About 300 people came to the fair. The 300 people stayed until night.")
    assert [fact.kind for fact in found] == [FactKind.COUNT]


def test_what_the_summary_tells_weighs_more_and_is_shown_there() -> None:
    text = "It cost €5 million. " + "It rained. " * 9 + "In the end it cost €5 million, as the plan said."
    facts = extract_facts(text, names=NameMethod.OFF)
    [plain] = key_facts(text, facts)
    [told] = key_facts(text, facts, summary=summary(text, 10))
    assert told.score > plain.score
    assert (plain.start, told.start) == (text.index("€5"), text.rindex("€5"))


def test_the_larger_of_two_sums_weighs_more() -> None:
    [more, less] = keys("The yard owes €900,000,000 to one bank and €20,000 to another one.")
    assert (more.value, less.value) == ("900000000 EUR", "20000 EUR")


@pytest.mark.parametrize(
    "text",
    [
        "The two men met for lunch.",
        "It took one year to build.",
        "The 45-year-old left.",
        "She is 45 years old.",
        "The bridge fell ten years ago.",
        "Nine years after the fire it was rebuilt.",
        "They met on Thursday.",
        "It is “the best of all the bridges” in town.",
        "“Never,” said Ane Holt.",
        "There were 17.",
        "It was built in 1954.",
        "They met last month.",
        "Last spring was warm.",
        "The three plans were executed.",
        "It cost millions of euros.",
    ],
    ids=lambda text: text[:30],
)
def test_what_says_nothing_alone_is_no_key_fact(text: str) -> None:
    assert keys(text) == []


def test_a_few_people_who_came_to_harm_are_news() -> None:
    assert texts(keys("Three people were killed when the wall fell.")) == ["Three people"]
    assert texts(keys("The fall of the wall injured two members of the crew.")) == ["two members"]


def test_what_stands_once_far_down_in_a_long_text_is_left_out() -> None:
    text = "It rained all day. " * 60 + "The walk took 40 minutes. Another one took 50 minutes."
    assert keys(text) == []


def test_the_day_of_publication_is_no_news_and_another_day_is() -> None:
    text = "The lock opened on Monday. The town spoke of it on Tuesday evening and on Tuesday."
    assert texts(keys(text, published=date(2026, 3, 3))) == ["Monday"]


def test_a_year_to_come_is_news_and_a_past_one_is_not() -> None:
    text = "The lock of 1954 will be closed by 2031."
    assert texts(keys(text, published=date(2026, 3, 3))) == ["2031"]


def test_a_day_and_its_night_are_one_date() -> None:
    text = "The wall fell on Thursday night. On Thursday the sea was high."
    assert texts(keys(text, published=date(2026, 3, 3))) == ["Thursday night"]


def test_a_whole_statement_weighs_more_than_a_phrase() -> None:
    text = (
        "He called it “the best of all days.” She said: “Nobody here will forget what happened on that day.”"
    )
    said = [fact.text for fact in keys(f"{text.replace('He', 'Ivo Lund').replace('She', 'Ane Holt')}")]
    assert said[0].startswith("“Nobody")


def test_no_more_are_chosen_than_asked_for() -> None:
    assert len(keys(LOCK, limit=2)) == 2
    assert keys(LOCK, limit=0) == []


def test_one_kind_does_not_crowd_out_the_others() -> None:
    sums = " ".join(f"The town paid €{number} million for road {number}." for number in range(11, 31))
    found = keys(f"{sums} In all, 4,000 people live there, 12 percent of them by the sea.")
    kinds = [fact.kind for fact in found]
    assert kinds.count(FactKind.MONEY) == 3
    assert {FactKind.COUNT, FactKind.PERCENT} <= set(kinds)


def test_a_long_stretch_without_a_space_is_no_key_fact() -> None:
    assert keys(f"Ane Holt said: “We saw {'a' * 9_000} and more of it.”") == []


def test_a_language_without_words_has_key_facts_of_what_needs_none() -> None:
    text = "Broen kostede €42 000 000 og åbnede 2026-03-01."
    facts = extract_facts(text, language="da", names=NameMethod.OFF)
    assert FactKind.DATE in {fact.kind for fact in key_facts(text, facts, language="da")}


def named(text: str, name: str, kind: NameKind = NameKind.PERSON) -> Name:
    mentions = [Span(*found.span()) for found in re.finditer(re.escape(name.rsplit(maxsplit=1)[-1]), text)]
    return Name(name=name, kind=kind, mentions=mentions, variants=[])


@pytest.mark.parametrize("dateline", ["Lindvik – ", "Lindvik, Skel. — ", "Lindvik (AP) - "])
def test_where_a_report_was_written_is_no_news(dateline: str) -> None:
    text = f"{dateline}The wall at Skelde fell."
    facts = Facts(names=[named(text, "Lindvik", NameKind.PLACE), named(text, "Skelde", NameKind.PLACE)])
    assert texts(key_facts(text, facts)) == ["Skelde"]


def test_places_at_the_head_of_many_lines_take_linear_time() -> None:
    def seconds(lines: int) -> float:
        written = "Skelde (KNA) - It rained all over the country for hours.\n" * lines
        places = range(0, len(written), len(written) // lines)
        name = Name(
            name="Skelde",
            kind=NameKind.PLACE,
            mentions=[Span(start, start + 6) for start in places],
            variants=["Skelde"],
        )
        facts = Facts(names=[name])
        return min(timeit.repeat(lambda: key_facts(written, facts), timer=process_time, repeat=2, number=1))

    assert seconds(40_000) < 8 * seconds(10_000) + 0.05  # fourfold if linear, sixteenfold if quadratic


def test_who_is_named_often_weighs_more_and_is_shown_where_the_name_comes_first() -> None:
    text = "Ane Holt came. Ivo Lund came. Holt paid for it, and Holt was glad."
    facts = Facts(names=[named(text, "Ivo Lund"), named(text, "Ane Holt")])
    often, once = key_facts(text, facts)
    assert (often.value, often.text, often.start) == ("Ane Holt", "Holt", 4)
    assert once.value == "Ivo Lund"


def test_a_text_without_facts_has_none() -> None:
    assert keys("") == []
    assert keys("It rained.") == []


@settings(max_examples=100)
@given(MIXED | GLUED | st.text(max_size=200), st.integers(0, 12), st.none() | st.dates())
def test_any_text_has_few_distinct_key_facts_each_in_its_sentence(
    text: str, limit: int, published: date | None
) -> None:
    found = keys(text, published=published, limit=limit)
    assert len(found) <= limit
    assert len({(fact.kind, fact.value.removeprefix("~")) for fact in found}) == len(found)
    for fact in found:
        assert text[fact.start : fact.end] == fact.text
        assert fact.sentence.start <= fact.start < fact.end <= fact.sentence.end
        assert fact.score > 0
    assert [fact.score for fact in found] == sorted((fact.score for fact in found), reverse=True)
    assert found == keys(text, published=published, limit=limit)
