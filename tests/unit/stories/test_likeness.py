"""Which articles are alike, on a few sentences of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tearsheet.stories import likeness
from tearsheet.stories.features import days_told, event_words
from tearsheet.stories.likeness import FLOOR, alike

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tearsheet.model import ProcessedArticle
    from tests.unit.stories.conftest import Found, MakeArticle

BRIDGE = "The bridge at Ellmere closed after divers found a crack in its second pier."
AGAIN = "Divers found a crack in a pier, and the bridge at Ellmere is closed to lorries."
CHEESE = "A cheese from the Marrow hills won the first prize of the dairy fair."
WORDS = st.lists(st.sampled_from(["quay", "crane", "ferry", "gull", "rope", "tide", "salt"]), max_size=12)


def square(articles: list[ProcessedArticle]) -> NDArray[np.float64]:
    found = alike(articles)
    full = np.zeros((len(articles), len(articles)))
    rows = np.repeat(np.arange(len(articles)), np.diff(found.bounds))
    full[rows, found.others] = found.likeness
    return full


def pair(make_article: MakeArticle, **fields: object) -> float:
    one = make_article("a", BRIDGE, published="2025-05-01")
    return float(square([one, make_article("b", AGAIN, **({"published": "2025-05-01"} | fields))])[0, 1])


def test_reports_of_one_thing_are_alike_and_others_are_not(make_article: MakeArticle) -> None:
    texts = [BRIDGE, AGAIN, CHEESE]
    found = square([make_article(str(number), text) for number, text in enumerate(texts)])
    assert found[0, 1] > 3 * FLOOR
    assert not found[2].any()


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORDS, max_size=8))
def test_likeness_is_the_same_both_ways_and_never_that_to_oneself(
    make_article: MakeArticle, documents: list[list[str]]
) -> None:
    articles = [make_article(str(number), " ".join(words)) for number, words in enumerate(documents)]
    found = square(articles)
    assert np.allclose(found, found.T)
    assert not found.diagonal().any()
    assert ((found == 0) | ((found >= FLOOR) & (found <= 1))).all()


def test_days_between_the_publications_make_less_alike(make_article: MakeArticle) -> None:
    near = [pair(make_article, published=day) for day in ("2025-05-01", "2025-05-02", "2025-05-06", None)]
    assert near[0] > near[1] > near[2]
    assert near[3] == near[0]


def test_reports_that_tell_of_other_days_are_less_alike(make_article: MakeArticle, when: Found) -> None:
    text, other = f"On Monday {BRIDGE}", f"On Friday {AGAIN}"
    monday = make_article("a", text, facts=when(text, "Monday", "2025-05-05"))
    friday = make_article("b", other, facts=when(other, "Friday", "XXXX-WXX-5"))
    unsaid = make_article("b", other)
    assert square([monday, friday])[0, 1] < square([monday, unsaid])[0, 1]


@pytest.mark.parametrize(
    ("value", "days"), [("2025-05-05T20:00", {0}), ("XXXX-WXX-7", {6}), ("2025-05", set()), ("P3D", set())]
)
def test_a_day_is_told_by_its_date_or_its_name(
    make_article: MakeArticle, when: Found, value: str, days: set[int]
) -> None:
    article = make_article("a", BRIDGE, facts=when(BRIDGE, "The", value))
    assert days_told(article) == days


def test_a_date_that_no_calendar_has_is_no_day(make_article: MakeArticle, when: Found) -> None:
    article = make_article("a", BRIDGE, facts=when(BRIDGE, "The", "2025-02-31"))
    assert days_told(article) == set()


def test_forms_of_an_english_word_are_one_and_the_opening_counts_twice(make_article: MakeArticle) -> None:
    text = "Divers closed it. Lorries wait. A crane lifts. " + "Cranes lifted nothing more. " * 2
    words = event_words(make_article("a", text))
    assert words.count("crane"[:-1]) == 4
    assert words.count("lift") == 4
    assert event_words(make_article("b", "Gehen lifted", language="de")).count("lifted") == 2


def test_words_of_very_many_articles_lead_to_none(
    make_article: MakeArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = [make_article(str(number), "Rope and tide") for number in range(4)]
    assert square(articles).any()
    monkeypatch.setattr(likeness, "MOST_COMMON", 3)
    assert not square(articles).any()


def test_a_crowd_is_counted_by_the_ten_nearest_and_copies_count_half(make_article: MakeArticle) -> None:
    copies = [make_article(str(number), BRIDGE) for number in range(12)]
    assert alike(copies).crowding == pytest.approx(np.full(12, 0.5))
    assert alike(copies[:3]).crowding == pytest.approx(np.full(3, 0.1))


def test_digits_that_numbers_are_cut_into_make_no_two_articles_alike(make_article: MakeArticle) -> None:
    looms = make_article("a", "Looms cost 1.4 million, weaving 2.1 million and thread 3,000. Dyers want 1.3.")
    homes = make_article("b", "Rent rose 6.1 percent to 1,000. Tenants wait 2.4 weeks, landlords 1.3 or 4.1.")
    assert len(alike([looms, homes]).others) == 0
