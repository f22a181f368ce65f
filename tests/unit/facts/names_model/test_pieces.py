from __future__ import annotations

import pytest

from tearsheet.facts.names.model.pieces import Vocabulary, pieces_of
from tearsheet.facts.names.model.units import units_of

WORDS = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "lin",
    "##den",
    "##d",
    "us",
    "jose",
    '"',
    "'",
    "-",
    "1500",
    "000",
]
VOCABULARY = Vocabulary.of([*WORDS, "http", "##s"])


def spelt(sentence: str) -> list[str]:
    pieces = pieces_of(units_of(sentence), VOCABULARY)
    return [[*WORDS, "http", "##s"][number] for number in pieces.ids]


@pytest.mark.parametrize(
    ("sentence", "pieces"),
    [
        ("LINDEN", ["lin", "##den"]),
        ("lind", ["lin", "##d"]),
        ("U.S.", ["us"]),
        ("José", ["jose"]),
        ("“”«", ['"', '"', '"']),
        ("lin’s", ["lin", "'", "##s"]),
        ("–", ["-"]),
        ("1,500", ["1500"]),
        ("1,500,000", ["000"]),
        ("https://example.org", ["http"]),
        ("linx", ["[UNK]"]),
        ("東", ["[UNK]"]),
    ],
)
def test_a_word_is_cut_into_the_longest_pieces_without_case_and_accents(
    sentence: str, pieces: list[str]
) -> None:
    assert spelt(sentence) == pieces


def test_every_piece_has_its_shape_and_says_how_it_joins_on() -> None:
    pieces = pieces_of(units_of("US-Linden"), VOCABULARY)
    assert pieces.joins == [0, 1, 1, 2]
    assert pieces.first == [0, 1, 2]
    assert {len(channel) for channel in pieces[:4]} == {4}


def test_a_word_without_end_is_one_unknown_piece_and_not_remembered_whole() -> None:
    asked: list[str] = []

    def cut(word: str) -> tuple[int, ...]:
        asked.append(word)
        return (1,)

    assert pieces_of(units_of("x" * 1_000_000), VOCABULARY._replace(cut=cut)).ids == [1]
    assert len(asked[0]) <= 101
