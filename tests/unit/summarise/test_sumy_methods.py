from __future__ import annotations

import math
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer

from tearsheet.summarise import METHODS, summarise
from tearsheet.summarise.sumy_methods import SUMMARISERS, Tokeniser
from tearsheet.text.sentences import split_sentences
from tearsheet.text.words import stop_words

OWN_WORDS = sorted(set(SUMMARISERS) - {"edmundson"})


def test_every_method_of_sumy_is_known_by_name() -> None:
    assert set(METHODS) == {"rank", *SUMMARISERS}


@pytest.mark.parametrize("method", OWN_WORDS)
def test_a_method_chooses_what_sumy_itself_chooses(harbour: str, method: str) -> None:
    tokeniser = Tokeniser("en")
    document = ObjectDocumentModel(
        Paragraph(Sentence(s, tokeniser) for s in tokeniser.to_sentences(line))
        for line in harbour.splitlines()
    )
    summariser = SUMMARISERS[method](Stemmer("en"))
    summariser.stop_words = stop_words("en")
    expected = [str(sentence) for sentence in summariser(document, 4)]
    assert [
        s.text for s in summarise(harbour, sentences=4, method=method, language="en").sentences
    ] == expected


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
def test_a_repeated_sentence_is_rated_where_it_stands(method: str) -> None:
    text = "The ferry sank in the bay. A bridge fell. The ferry sank in the bay."
    assert [s.position for s in summarise(text, sentences=3, method=method).sentences] == [0, 1, 2]


@pytest.mark.parametrize("method", sorted(SUMMARISERS))
def test_words_are_never_exceeded_by_any_method(harbour: str, method: str) -> None:
    summary = summarise(harbour, words=50, method=method, title="Council closes ferry terminal")
    assert summary.sentences
    assert sum(len(sentence.text.split()) for sentence in summary.sentences) <= 50


def test_a_title_gives_edmundson_its_bonus_words(harbour: str) -> None:
    strike = summarise(harbour, sentences=1, method="edmundson", title="Crews ask for talks, plan strike")
    assert "strike" in strike.sentences[0].text


@pytest.mark.parametrize("method", ["kl", "textrank"])
def test_a_very_long_text_is_rated_as_far_as_time_allows_and_is_chosen_from_its_start(method: str) -> None:
    text = " ".join(
        f"Boat {first}{second} left."
        for first in "abcdefghijklmnopqrstuvwxyz"
        for second in "abcdefghijklmnopqrst"
    )
    summary = summarise(text, sentences=2, method=method)
    assert len(summary.sentences) == 2
    assert summary.sentences[-1].position < 400


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
