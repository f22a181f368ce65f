from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.facts.names.model.decoding import LABELS
from tearsheet.facts.names.model.network import Network
from tearsheet.facts.names.model.pieces import Vocabulary
from tearsheet.facts.names.model.tagger import ModelTagger
from tearsheet.facts.names.model.units import Shape
from tearsheet.model import NameKind, Span
from tearsheet.text.sentences import split_sentences

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Capitals:
    """Stands in for the network: a capitalised word is a person, a further one belongs to it."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, ...]] = []

    def __call__(self, pieces: NDArray[np.int32]) -> NDArray[np.float32]:
        self.asked.append(pieces.shape)
        capital = pieces[1] == Shape.CAPITALISED
        before = np.concatenate([np.zeros_like(capital[:, :1]), capital[:, :-1]], axis=1)
        odds = np.zeros((*capital.shape, len(LABELS)), dtype=np.float32)
        odds[..., LABELS.index("B-PER")] = 9.0 * (capital & ~before)
        odds[..., LABELS.index("I-PER")] = 9.0 * (capital & before)
        odds[..., 0] = 9.0 * ~capital
        return odds


def sentences_of(text: str) -> list[Span]:
    return [Span(sentence.start, sentence.end) for sentence in split_sentences(text, language="en")]


@pytest.fixture
def capitals() -> Capitals:
    return Capitals()


@pytest.fixture
def tagger(capitals: Capitals) -> ModelTagger:
    return ModelTagger(Network(Vocabulary.of(["[PAD]", "[UNK]", "[CLS]", "[SEP]"]), capitals))


def test_names_have_the_offsets_of_the_whole_text(tagger: ModelTagger) -> None:
    text = "now Anna Lind spoke. then came Otto."
    tagged = tagger.tag(text, sentences_of(text))
    assert [text[name.start : name.end] for name in tagged] == ["Anna Lind", "Otto"]
    assert {name.kind for name in tagged} == {NameKind.PERSON}


def test_what_lies_between_the_sentences_is_not_read(tagger: ModelTagger) -> None:
    text = "Anna spoke. Otto sang. Emma left."
    assert [name.start for name in tagger.tag(text, [Span(0, 11), Span(23, 33)])] == [0, 23]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00\x01", "\ud800 lone", "x" * 200_000])
def test_a_text_without_names_has_none(tagger: ModelTagger, text: str) -> None:
    assert tagger.tag(text, [Span(0, len(text))]) == []


def test_a_sentence_without_end_is_read_in_parts_and_nothing_of_it_is_lost(
    tagger: ModelTagger, capitals: Capitals
) -> None:
    text = "Anna met a man and " * 10_000
    tagged = tagger.tag(text, [Span(0, len(text))])
    assert len(tagged) == 10_000
    assert all(text[name.start : name.end] == "Anna" for name in tagged)
    assert max(rows * pieces for _, rows, pieces in capitals.asked) <= 2_048


def test_where_no_letter_is_a_capital_the_network_is_not_asked(
    tagger: ModelTagger, capitals: Capitals
) -> None:
    text = "'\" 12 – so it went, 300 times. " * 1_000
    assert tagger.tag(text, [Span(0, len(text))]) == []
    assert capitals.asked == []


@pytest.mark.parametrize("sentences", [1, 40_000])
def test_of_a_book_the_beginning_is_read(tagger: ModelTagger, sentences: int) -> None:
    text = "so Anna went. " * 40_000
    length = len(text) // sentences
    spans = [Span(start, start + length) for start in range(0, len(text), length)]
    tagged = tagger.tag(text, spans)
    assert 15_000 <= len(tagged) < 16_500


@given(st.text(alphabet=st.characters(), max_size=300))
def test_any_text_gives_names_in_order_inside_their_sentences(text: str) -> None:
    tagger = ModelTagger(Network(Vocabulary.of(["[PAD]", "[UNK]", "[CLS]", "[SEP]"]), Capitals()))
    tagged = tagger.tag(text, sentences_of(text))
    assert tagged == sorted(tagged, key=lambda name: name.start)
    assert all(text[name.start : name.end].strip() for name in tagged)
