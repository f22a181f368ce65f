from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.facts.names import Tagged, document, find_names
from tearsheet.facts.names.rules import RulesTagger
from tearsheet.model import Name, NameKind, Span
from tearsheet.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

PERSON, ORGANISATION, PLACE = NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE


class _Claims:
    """A tagger that finds what it is told to find."""

    def __init__(self, claims: Sequence[Tagged]) -> None:
        self._claims = list(claims)

    def tag(self, _text: str, _sentences: Sequence[Span]) -> list[Tagged]:
        return self._claims


def _told(text: str, *told: tuple[str, NameKind | None, float]) -> _Claims:
    """Finds these words, with a kind and a score, wherever they stand."""
    return _Claims(
        sorted(
            (
                Tagged(*match.span(), kind, score)
                for words, kind, score in told
                for match in re.finditer(re.escape(words), text)
            ),
            key=lambda claim: claim[:2],
        )
    )


def _found(text: str, *told: tuple[str, NameKind | None, float]) -> list[Name]:
    sentences = [Span(sentence.start, sentence.end) for sentence in split_sentences(text)]
    return find_names(text, sentences=sentences, tagger=_told(text, *told))


@pytest.mark.parametrize(
    ("tagged", "expected"),
    [
        ("President Emily Quill", "Emily Quill"),
        ("Chief Executive Emily Quill", "Emily Quill"),
        ("the Brackwater", "Brackwater"),
        ("Quill's", "Quill"),
        ("Quill, ", "Quill"),
        ("(Emily Quill)", "Emily Quill"),
    ],
)
def test_titles_articles_possessives_and_marks_are_no_part_of_a_name(tagged: str, expected: str) -> None:
    (name,) = _found(f"So it was {tagged} again.", (tagged, PERSON, 0.9))
    assert name.name == expected


def test_both_halves_of_a_hyphen_are_one_name() -> None:
    (name,) = _found("It was Emily Quill-Amato.", ("Emily Quill", PERSON, 0.9), ("Amato", PERSON, 0.8))
    assert name.variants == ["Emily Quill-Amato"]


def test_two_countries_with_a_hyphen_between_them_are_two() -> None:
    names = _found("The U.S.-Kenya talks failed.", ("U.S.-Kenya", PLACE, 0.9))
    assert [name.variants for name in names] == [["U.S."], ["Kenya"]]


@pytest.mark.parametrize(
    "written", ["Crown Prince", "Kingdom", "First Lady", "NGO", "Chief Executive", "EBITDA"]
)
def test_an_office_or_a_common_noun_alone_is_no_name(written: str) -> None:
    assert _found(f"Then the {written} left.", (written, ORGANISATION, 0.9)) == []


def test_a_surname_that_is_also_a_title_is_a_surname_beside_the_full_name() -> None:
    text = "Emily King spoke. King left."
    (name,) = _found(text, ("Emily King", PERSON, 0.9))
    assert [text[start:end] for start, end in name.mentions] == ["Emily King", "King"]


def test_an_article_stays_where_it_is_part_of_the_name() -> None:
    (name,) = _found("They met in The Hague.", ("The Hague", PLACE, 0.9))
    assert name.name == "The Hague"


def test_a_letter_alone_is_no_name() -> None:
    assert _found("They met in room Q.", ("Q", ORGANISATION, 0.9)) == []


def test_a_currency_s_own_name_is_no_name() -> None:
    assert _found("It cost US$40.", ("US", PLACE, 0.9)) == []
    assert _found("It cost NOK 4.2bn.", ("NOK", ORGANISATION, 0.9)) == []


def test_a_name_of_another_kind_is_left_out() -> None:
    assert _found("They won the Quill Cup.", ("Quill Cup", None, 0.9)) == []


def test_a_surname_is_the_person_s_whatever_the_tagger_took_it_for() -> None:
    text = "Emily Quill spoke. Quill left."
    (name,) = _found(text, ("Emily Quill", PERSON, 0.9), (". Quill", PLACE, 0.4))
    assert (name.kind, name.name, len(name.mentions)) == (PERSON, "Emily Quill", 2)


def test_a_name_is_found_again_where_the_tagger_passed_it_by() -> None:
    text = "Brackwater Holdings rose. "
    text += "Later Brackwater Holdings fell, EMILY QUILL and Emily Quill said. Quill left."
    found = _found(text, ("Brackwater Holdings", ORGANISATION, 0.9), ("Emily Quill", PERSON, 0.9))
    assert [len(name.mentions) for name in found] == [2, 3]


def test_a_short_form_in_brackets_is_the_long_name() -> None:
    text = "The Quill Water Trust (QWT) met. QWT members left."
    (name,) = _found(text, ("Quill Water Trust", ORGANISATION, 0.9), ("QWT", PLACE, 0.5))
    assert (name.name, name.kind, sorted(name.variants)) == (
        "Quill Water Trust",
        ORGANISATION,
        ["QWT", "Quill Water Trust"],
    )


@pytest.mark.parametrize(
    ("one", "other", "kind", "expected"),
    [
        ("Volodymyr Zelensky", "Zelenskyy", PERSON, "Volodymyr Zelensky"),
        ("Fumio Kishida", "Kishida Fumio", PERSON, "Fumio Kishida"),
        ("Xi Jinping", "Xi", PERSON, "Xi Jinping"),
        ("Emily R. Quill", "Emily Quill", PERSON, "Emily R. Quill"),
        ("E. Quill", "Emily Quill", PERSON, "Emily Quill"),
        ("Emily van der Poe", "Van der Poe", PERSON, "Emily van der Poe"),
        ("Brackwater Widgets Inc.", "Brackwater Widgets", ORGANISATION, "Brackwater Widgets Inc."),
        ("Brackwater Iron Works", "Brackwater", ORGANISATION, "Brackwater Iron Works"),
        ("Quill Water Trust", "QWT", ORGANISATION, "Quill Water Trust"),
        ("U.S.", "America", PLACE, "United States"),
        ("Kiev", "Kyiv", PLACE, "Kyiv"),
    ],
)
def test_forms_of_one_name_are_one(one: str, other: str, kind: NameKind, expected: str) -> None:
    (name,) = _found(f"First {one} came; then {other} went.", (one, kind, 0.9), (other, kind, 0.9))
    assert name.name == expected
    assert set(name.variants) == {one, other}


def test_two_people_with_one_surname_stay_two_and_the_surname_is_the_commoner_one_s() -> None:
    text = "Emily Quill met Robert Quill. Emily Quill spoke. Quill left."
    emily, robert = _found(text, ("Emily Quill", PERSON, 0.9), ("Robert Quill", PERSON, 0.9))
    assert (len(emily.mentions), len(robert.mentions)) == (3, 1)


def test_an_adviser_has_a_say_in_kinds_only_where_it_is_sure() -> None:
    text = "They toured Brackwater."
    tagger = _told(text, ("Brackwater", ORGANISATION, 0.6))
    for score, kind in ((0.9, PLACE), (0.7, ORGANISATION)):
        adviser = _told(text, ("Brackwater", PLACE, score))
        (name,) = find_names(text, sentences=[Span(0, len(text))], tagger=tagger, adviser=adviser)
        assert name.kind is kind


_WORDS = st.sampled_from(
    [
        "Emily",
        "Quill",
        "Acme",
        "Inc.",
        "the",
        "of",
        "U.S.",
        "said",
        "(QWT)",
        "Bank",
        "-",
        "’s",
        "London",
        ".\n",
    ]
)
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=40).map(" ".join))


@given(_TEXTS)
def test_mentions_are_slices_of_the_text_in_order_and_never_overlap(text: str) -> None:
    names = _by_rules(text)
    spans = sorted(span for name in names for span in name.mentions)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    for name in names:
        assert name.mentions == sorted(name.mentions)
        assert set(name.variants) == {text[start:end] for start, end in name.mentions}


@given(_TEXTS)
def test_the_same_text_gives_the_same_names(text: str) -> None:
    assert _by_rules(text) == _by_rules(text)


@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.integers(1, 30), st.sampled_from([*NameKind, None])), max_size=12
    )
)
def test_whatever_a_tagger_claims_mentions_do_not_overlap(
    claims: list[tuple[int, int, NameKind | None]],
) -> None:
    text = "Emily Quill of Acme Inc. (AI) met O’Brien-Smith in the U.S. “Quill” said - no."
    tagged = [Tagged(start, min(len(text), start + length), kind, 0.5) for start, length, kind in claims]
    claimed = _Claims(tagged)
    spans = sorted(
        span
        for name in find_names(text, sentences=[Span(0, len(text))], tagger=claimed)
        for span in name.mentions
    )
    assert all(one.end <= other.start for one, other in pairwise(spans))


def _by_rules(text: str) -> list[Name]:
    sentences = [Span(sentence.start, sentence.end) for sentence in split_sentences(text)]
    return find_names(text, sentences=sentences, tagger=RulesTagger())


def test_far_into_a_very_long_text_no_names_are_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "_MOST", 30)
    text = "They met Ane Holt. They met Ivo Lund. They met Ane Holt."
    sentences = [Span(sentence.start, sentence.end) for sentence in split_sentences(text)]
    found = find_names(text, sentences=sentences, tagger=RulesTagger())
    assert [(name.name, name.mentions) for name in found] == [
        ("Ane Holt", [Span(9, 17)]),
        ("Ivo Lund", [Span(28, 36)]),
    ]
