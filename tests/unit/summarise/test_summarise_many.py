from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.summarise import summarise, summarise_many
from tearsheet.text.words import count_words

FIRST = (
    "The harbour council of Marlow voted to close the old ferry terminal. Ferry crews plan a strike in March."
    " A museum of bells opened next door."
)
SECOND = (
    "Marlow's harbour council has voted to close its old ferry terminal. It loses four million crowns"
    " a year, the council said. Rain is expected at the weekend."
)
THIRD = (
    "Crews of the Marlow ferry plan a strike in March over the old terminal. The union met on Sunday evening."
)


def test_what_several_articles_say_comes_in_once() -> None:
    summary = summarise_many([FIRST, SECOND, THIRD], words=45)
    chosen = " ".join(s.text for s in summary.sentences)
    assert chosen.count("voted to close") == 1
    assert chosen.count("plan a strike") == 1


def test_sentences_come_in_the_order_of_the_articles_and_know_theirs() -> None:
    texts = [FIRST, SECOND, THIRD]
    summary = summarise_many(texts, words=80)
    places = [(s.article, s.position) for s in summary.sentences]
    assert places == sorted(places)
    assert len({article for article, _ in places}) > 1
    assert all(texts[s.article][s.start : s.end] == s.text for s in summary.sentences)


def test_sentences_when_given_rule_alone() -> None:
    assert len(summarise_many([FIRST, SECOND, THIRD], sentences=4, words=1).sentences) == 4


def test_without_a_budget_the_summary_is_about_a_hundred_words() -> None:
    sentences = ([f"{first}{second}rom" for second in "abcdefghijk"] for first in "bcdfghjklmnpqrstvwxz")
    text = "\n".join(" ".join(words).capitalize() + "." for words in sentences)
    length = sum(count_words(s.text) for s in summarise_many([text, text]).sentences)
    assert 100 <= length <= 120


def test_a_short_sentence_does_not_come_in_only_because_it_fits() -> None:
    texts = [f"{FIRST} {THIRD} {SECOND} Nine grey geese were heard.", f"{SECOND} {THIRD}"]
    chosen = " ".join(s.text for s in summarise_many(texts, words=200).sentences)
    assert "Nine grey geese were heard." not in chosen
    assert "plan a strike in March" in chosen


def test_what_most_articles_say_comes_before_what_one_begins_with() -> None:
    texts = ["Bakers of Orlow want a new mill by the river. " + FIRST, SECOND, "It rains. " + SECOND]
    (sentence,) = summarise_many(texts, sentences=1).sentences
    assert "voted to close" in sentence.text


def test_of_two_things_that_all_say_the_earlier_comes_first() -> None:
    early, late = "The mayor of Marlow resigned on Monday.", "The bakers of Orlow opened on Friday."
    filler = [f"{letter * 3}ed {letter * 2} {letter * 4} {letter * 5}.".capitalize() for letter in "bcdfghjk"]
    texts = [" ".join([early, *filler[start::2], late]) for start in (0, 1)]
    (sentence,) = summarise_many(texts, sentences=1).sentences
    assert sentence.text == early


def test_what_the_headlines_say_matters_more() -> None:
    texts = ["The mayor of Marlow resigned on Monday.", "The bakers of Orlow opened on Friday."]
    for title, text in zip(("A mayor of Marlow resigned", "All bakers of Orlow opened"), texts, strict=True):
        (sentence,) = summarise_many(texts, sentences=1, titles=[title, title]).sentences
        assert sentence.text == text


def test_one_article_beside_empty_ones_is_summarised_as_if_alone() -> None:
    texts = ["", FIRST, " "]
    chosen = summarise_many(texts, sentences=2, titles=["", "A strike of ferry crews", ""]).sentences
    alone = summarise(FIRST, sentences=2, title="A strike of ferry crews", language=None).sentences
    assert [(s.start, s.score) for s in chosen] == [(s.start, s.score) for s in alone]


def test_titles_must_match_the_texts() -> None:
    with pytest.raises(ValueError, match="1 titles for 2 texts"):
        summarise_many([FIRST, SECOND], titles=["One"])


@pytest.mark.parametrize("texts", [[], [""], ["", " \n"]])
def test_nothing_in_nothing_out(texts: list[str]) -> None:
    assert summarise_many(texts).sentences == []


WORDY = st.lists(
    st.sampled_from(["Ferry", "roofs", "It", "sank.", "“We", "go.”", "Why?", "\n"]), max_size=25
).map(" ".join)


@given(st.lists(st.one_of(st.text(max_size=120), WORDY), max_size=4), st.integers(-1, 40))
def test_the_promises_hold_for_any_texts(texts: list[str], words: int) -> None:
    summary = summarise_many(texts, words=words, titles=[text[:10] for text in texts])
    assert all(texts[s.article][s.start : s.end] == s.text for s in summary.sentences)
    assert all(math.isfinite(s.score) for s in summary.sentences)
    assert sum(max(count_words(s.text), len(s.text.split())) for s in summary.sentences) <= max(words, 0)
    places = [(s.article, s.start) for s in summary.sentences]
    assert places == sorted(set(places))
    assert summary == summarise_many(texts, words=words, titles=[text[:10] for text in texts])
