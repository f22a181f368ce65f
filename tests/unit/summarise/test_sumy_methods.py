from __future__ import annotations

import math
import subprocess
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer

from tearsheet.summarise import METHODS, rate_sentences, summarise
from tearsheet.summarise.sumy_methods import SUMMARISERS, Tokeniser
from tearsheet.text.sentences import split_sentences
from tearsheet.text.words import stop_words

if TYPE_CHECKING:
    from collections.abc import Sequence

INBOX = Path(__file__).parents[3] / "seeds" / "inbox"
SEEDS = ("tidewater-review.txt", "harbour-courier.txt", "skelde-ledger.txt", "coast-bulletin.txt")
# Edmundson has word lists of our own. LSA rates many sentences alike, and sumy's order of those follows the
# hash of the day, so its ratings are compared instead of its choice.
CHOOSING_ALIKE = sorted(set(SUMMARISERS) - {"edmundson", "lsa"})


def test_every_method_of_sumy_is_known_by_name() -> None:
    assert set(METHODS) == {"rank", *SUMMARISERS}


def _by_sumy(text: str, method: str, *, count: int) -> list[str]:
    tokeniser = Tokeniser("en")
    document = ObjectDocumentModel(
        Paragraph(Sentence(s, tokeniser) for s in tokeniser.to_sentences(line)) for line in text.splitlines()
    )
    summariser = SUMMARISERS[method](Stemmer("en"))
    summariser.stop_words = stop_words("en")
    return [str(sentence) for sentence in summariser(document, count)]


def _by_us(text: str, method: str, *, count: int) -> list[str]:
    return [s.text for s in summarise(text, sentences=count, method=method, language="en").sentences]


@pytest.mark.parametrize("method", CHOOSING_ALIKE)
@pytest.mark.parametrize("name", SEEDS)
def test_a_method_chooses_of_an_article_what_sumy_itself_chooses(name: str, method: str) -> None:
    text = (INBOX / name).read_text(encoding="utf-8")
    for count in (1, 3, 6):
        assert _by_us(text, method, count=count) == _by_sumy(text, method, count=count)


@pytest.mark.parametrize("name", SEEDS)
def test_what_lsa_chooses_of_an_article_is_rated_as_high_as_what_sumy_chooses(name: str) -> None:
    text = (INBOX / name).read_text(encoding="utf-8")
    rating = {s.text: s.score for s in summarise(text, sentences=100, method="lsa", language="en").sentences}
    ours, theirs = (find(text, "lsa", count=3) for find in (_by_us, _by_sumy))
    assert sum(map(rating.__getitem__, ours)) == pytest.approx(sum(map(rating.__getitem__, theirs)))


VOCABULARY = ["boat", "boats", "ferry", "roof", "the", "of", "dam", "dams", "vote", "voting", "7", "tax", "x"]
TELEGRAMS = st.lists(
    st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=6).map(
        lambda words: " ".join(words).capitalize() + "."
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=60, deadline=None)
@given(TELEGRAMS, st.sampled_from(CHOOSING_ALIKE), st.integers(1, 5))
def test_a_method_chooses_what_sumy_chooses_of_any_sentences_repeated_ones_too(
    sentences: list[str], method: str, count: int
) -> None:
    text = "\n".join(sentences)
    with warnings.catch_warnings(), np.errstate(all="ignore"):  # sumy divides by zero where nothing is alike
        warnings.simplefilter("ignore")
        expected = _by_sumy(text, method, count=count)
    assert _by_us(text, method, count=count) == expected


@settings(max_examples=40, deadline=None)
@given(TELEGRAMS)
def test_lsa_rates_any_sentences_as_sumy_does(sentences: list[str]) -> None:
    ratings = [0.0] * len(sentences)

    def note(infos: Sequence[Any]) -> list[Any]:
        for info in infos:
            ratings[info.order] = info.rating
        return []

    summariser = SUMMARISERS["lsa"](Stemmer("en"))
    summariser.stop_words = stop_words("en")
    document = ObjectDocumentModel([Paragraph([Sentence(s, Tokeniser("en")) for s in sentences])])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of few words
        summariser(document, note)
    rated = rate_sentences("\n".join(sentences), method="lsa", language="en")
    assert [s.score for s in rated] == pytest.approx(ratings)


def test_two_sentences_without_a_word_in_common_tie_and_the_earlier_is_chosen() -> None:
    text = "The ferry sank in the bay. A bridge fell near Marlow."
    for method in ("lexrank", "textrank", "reduction"):
        assert _by_us(text, method, count=1) == ["The ferry sank in the bay."]


@pytest.mark.parametrize("method", sorted(SUMMARISERS))
@pytest.mark.parametrize(
    "text",
    [
        "One.",
        "No. No. No.",
        "Ferry. Ferry. Roof. Ferry.",
        "The and of. It is. He was.",
        "… ! ?",
        "The mayor resigned. The mayor resigned. A bridge fell.",
        "Der Rat tagte. Die Brücke ist gesperrt.",
        "会议结束了。没有人说话！",
    ],
)
def test_odd_texts_raise_nothing_and_warn_of_nothing(text: str, method: str) -> None:
    for language in (None, "de", "zh", "xx"):
        summary = summarise(text, sentences=2, method=method, language=language)
        assert len(summary.sentences) == min(2, len(split_sentences(text, language=language)))
        assert all(math.isfinite(sentence.score) for sentence in summary.sentences)


@pytest.mark.parametrize("method", sorted(SUMMARISERS))
def test_words_are_never_exceeded_by_any_method(harbour: str, method: str) -> None:
    summary = summarise(harbour, words=50, method=method, title="Council closes ferry terminal")
    assert summary.sentences
    assert sum(len(sentence.text.split()) for sentence in summary.sentences) <= 50


def test_a_title_gives_edmundson_its_bonus_words(harbour: str) -> None:
    strike = summarise(harbour, sentences=1, method="edmundson", title="Crews ask for talks, plan strike")
    assert "strike" in strike.sentences[0].text


@pytest.mark.parametrize("method", ["kl", "lexrank"])
def test_a_very_long_text_is_rated_as_far_as_time_allows_and_is_chosen_from_its_start(method: str) -> None:
    text = " ".join(
        f"Boat {first}{second}{third} left."
        for first in "abcdef"
        for second in "abcdefghijklmnopqrstuvwxyz"
        for third in "abcdefghijklmnopqrst"
    )
    summary = summarise(text, sentences=2, method=method)
    assert len(summary.sentences) == 2
    assert summary.sentences[-1].position < 2_500


@settings(max_examples=25)
@given(st.text(max_size=80), st.sampled_from(sorted(SUMMARISERS)))
def test_offsets_are_right_for_any_text_and_method(text: str, method: str) -> None:
    for sentence in summarise(text, method=method).sentences:
        assert text[sentence.start : sentence.end] == sentence.text


def test_sumy_and_nltk_stay_out_until_a_method_of_sumy_is_asked_for() -> None:
    code = (
        "import sys; from tearsheet.summarise import summarise; summarise('The ferry sank.')\n"
        "print(sorted({'nltk', 'sumy', 'requests'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
