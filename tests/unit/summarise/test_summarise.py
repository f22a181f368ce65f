from __future__ import annotations

import math
import subprocess
import sys
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.model import Span
from tearsheet.summarise import METHODS, rate_sentences, summarise
from tearsheet.text.sentences import split_sentences
from tearsheet.text.words import content_words, count_words

if TYPE_CHECKING:
    from tearsheet.model import Summary

WORDY = st.lists(
    st.sampled_from(
        ["Ferry", "ferries", "the", "roof", "It", "he", "said", "“We", "go.”", "stay.", "Why?", "\n", "3.5"]
    ),
    max_size=60,
).map(" ".join)
TEXTS = st.one_of(st.text(max_size=300), WORDY)


def _texts(summary: Summary) -> list[str]:
    return [sentence.text for sentence in summary.sentences]


def test_the_lead_is_in_the_summary_and_stands_first(harbour: str) -> None:
    summary = summarise(harbour)
    assert len(summary.sentences) == 3
    assert summary.sentences[0].position == 0
    assert summary.method == "rank"


def test_sentences_that_need_others_are_passed_by_while_better_ones_are_there(harbour: str) -> None:
    chosen = _texts(summarise(harbour, sentences=5))
    assert len(chosen) == 5
    assert not any(text.startswith(("However", "Who", "More on", "“The roof", "Nobody")) for text in chosen)


def test_a_leaning_sentence_may_follow_the_one_it_leans_on(harbour: str) -> None:
    chosen = summarise(harbour, sentences=6).sentences
    for before, after in zip([None, *chosen], chosen, strict=False):
        if after.text.startswith("It also"):
            assert before is not None
            assert before.position == after.position - 1


def test_the_same_news_in_other_order_is_told_once(harbour: str) -> None:
    positions = [s.position for s in summarise(harbour, sentences=20).sentences]
    repeated = next(
        i for i, s in enumerate(split_sentences(harbour)) if harbour[s.start :].startswith("By the end")
    )
    assert 0 in positions
    assert repeated not in positions


def test_a_question_is_better_than_nothing() -> None:
    assert _texts(summarise("Who will pay for the roof?")) == ["Who will pay for the roof?"]


def test_too_few_whole_sentences_are_filled_up_with_others() -> None:
    text = "It rained all day in the valley. Who will pay for the broken dam? The mayor resigned on Monday."
    assert len(summarise(text, sentences=3).sentences) == 3


@pytest.mark.parametrize("broken", ["“The roof is old.", "She left the council (in May."])
def test_two_sound_sentences_are_better_than_three_with_a_broken_one(broken: str) -> None:
    text = "The mayor of Marlow resigned on Monday. The dam broke in the night. Who will pay? " + broken
    assert broken not in _texts(summarise(text, sentences=4))


def test_a_button_or_an_address_fills_up_no_summary_of_sentences() -> None:
    text = (
        "The ferry company has sold two of its four ships.\n\nTweet with a location\n\nwww.example.org/ferry"
    )
    assert [sentence.text for sentence in summarise(text).sentences] == [text.partition("\n")[0]]


def test_half_a_quotation_is_better_than_nothing() -> None:
    assert _texts(summarise("“The roof is old and leaks.")) == ["“The roof is old and leaks."]


def test_a_repeated_sentence_is_told_once() -> None:
    assert len(summarise("The mayor of Marlow resigned on Monday. " * 4).sentences) == 1


@pytest.mark.parametrize("text", ["", "   \n\n ", "\u00a0"])
@pytest.mark.parametrize("method", METHODS)
def test_an_empty_text_has_an_empty_summary(text: str, method: str) -> None:
    assert summarise(text, method=method).sentences == []


@pytest.mark.parametrize("method", METHODS)
def test_every_sentence_can_be_had_with_its_score_and_position(harbour: str, method: str) -> None:
    rated = rate_sentences(harbour, title="Council closes ferry terminal", language="en", method=method)
    assert [(s.start, s.end) for s in rated] == [(s.start, s.end) for s in split_sentences(harbour)]
    assert [s.position for s in rated] == list(range(len(rated)))
    chosen = summarise(harbour, title="Council closes ferry terminal", language="en", method=method).sentences
    assert set(chosen) <= set(rated)


def test_a_text_without_sentences_has_none_to_rate() -> None:
    assert rate_sentences(" \n ") == []


@pytest.mark.parametrize("budget", [0, -1])
def test_no_budget_means_no_sentence(harbour: str, budget: int) -> None:
    assert summarise(harbour, sentences=budget).sentences == []
    assert summarise(harbour, words=budget).sentences == []


def test_an_unknown_method_is_refused_with_the_known_ones_named(harbour: str) -> None:
    with pytest.raises(ValueError, match=r"'gpt'.*rank.*edmundson.*textrank"):
        summarise(harbour, method="gpt")
    with pytest.raises(ValueError, match="'gpt'"):
        rate_sentences(harbour, method="gpt")


def test_a_title_lifts_the_sentences_that_speak_of_it(harbour: str) -> None:
    without = {s.position: s.score for s in summarise(harbour, sentences=20).sentences}
    with_title = {
        s.position: s.score for s in summarise(harbour, sentences=20, title="Crews plan a strike").sentences
    }
    strike = next(p for p, s in enumerate(split_sentences(harbour)) if "strike" in harbour[s.start : s.end])
    assert with_title[strike] - without[strike] > with_title[0] - without[0]


@pytest.mark.parametrize("method", METHODS)
def test_sentences_in_an_excluded_span_are_never_picked(harbour: str, method: str) -> None:
    first = split_sentences(harbour)[0]
    summary = summarise(harbour, sentences=4, method=method, exclude=[Span(first.start + 5, first.start + 6)])
    assert len(summary.sentences) == 4
    assert all(sentence.position != 0 for sentence in summary.sentences)


def test_words_rule_alone_and_are_used_as_far_as_whole_sentences_go(harbour: str) -> None:
    summary = summarise(harbour, sentences=1, words=60)
    assert len(summary.sentences) > 1
    assert sum(count_words(text) for text in _texts(summary)) <= 60


@given(TEXTS, st.integers(-1, 6), st.none() | st.integers(-1, 60), st.sampled_from([None, "en", "de", "ja"]))
def test_the_promises_of_a_summary_hold_for_any_text(
    text: str, sentences: int, words: int | None, language: str | None
) -> None:
    summary = summarise(text, sentences=sentences, words=words, language=language)
    spans = [(s.start, s.end) for s in summary.sentences]
    assert all(text[s.start : s.end] == s.text and math.isfinite(s.score) for s in summary.sentences)
    assert spans == sorted(spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    if words is None:
        assert len(spans) <= max(sentences, 0)
    else:
        assert sum(max(count_words(t), len(t.split())) for t in _texts(summary)) <= max(words, 0)
    assert summary == summarise(text, sentences=sentences, words=words, language=language)


@given(TEXTS, st.text(max_size=40))
def test_a_text_with_something_in_it_always_has_a_summary(text: str, title: str) -> None:
    assert bool(summarise(text, title=title).sentences) == bool(text.strip())


NEWS = st.lists(
    st.lists(
        st.sampled_from(["boat", "roof", "bay", "crew", "dam", "vote", "bell", "tax", "snow"]),
        min_size=3,
        max_size=7,
        unique=True,
    ).map(lambda words: " ".join(words).capitalize() + "."),
    max_size=12,
).map(" ".join)


@given(NEWS)
def test_no_two_sentences_of_a_summary_share_more_than_half_of_what_they_say(text: str) -> None:
    said = [set(content_words(chosen)) for chosen in _texts(summarise(text, sentences=8))]
    assert all(len(one & other) < 0.55 * min(len(one), len(other)) for one, other in combinations(said, 2))


@given(TEXTS)
def test_no_two_sentences_of_a_summary_are_the_same(text: str) -> None:
    chosen = [t.casefold() for t in _texts(summarise(text, sentences=8))]
    assert len(chosen) == len(set(chosen))


def test_numpy_is_loaded_with_the_first_summary_and_not_before() -> None:
    code = (
        "import sys; from tearsheet.summarise import summarise; before = 'numpy' in sys.modules\n"
        "summarise('The ferry sank.'); print(before, 'numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
