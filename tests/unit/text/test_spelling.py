from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.text.spelling import folded, skeleton


@pytest.mark.parametrize(
    "spellings",
    [
        ("Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskij"),
        ("Mohammad", "Muhammad", "Mohamad"),
        ("Kharkiv", "Harkiv"),
        ("Müller", "Muller"),
        ("Yousef", "Youssef", "Yusef"),
    ],
)
def test_the_spellings_of_one_name_have_one_skeleton(spellings: tuple[str, ...]) -> None:
    assert len({skeleton(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("Brown", "Braun"), ("Quill", "Quint"), ("Khan", "Kahn"), ("Poe", "Pope")]
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


def test_folding_takes_off_capitals_and_accents_and_straightens_apostrophes() -> None:
    assert folded("O’Gráda-ŁÓDŹ") == "o'grada-łodz"


@given(st.text(max_size=200))
def test_a_skeleton_does_not_see_case_and_never_fails(word: str) -> None:
    assert skeleton(word) == skeleton(folded(word))
