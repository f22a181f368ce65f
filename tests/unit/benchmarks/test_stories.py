"""The scorers of stories, on articles of our own of a line or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.figures import figures, table_of
from benchmarks.stories.bcubed import MEASURES, bcubed
from benchmarks.stories.disagreements import is_between, mixes
from benchmarks.stories.facts import placed_facts, right_fact
from benchmarks.stories.gold import GoldFact, GoldKind
from benchmarks.stories.places import Place, placed
from benchmarks.stories.scores import Share
from benchmarks.stories.values import same_value
from tearsheet.model import Disagreement, Evidence, FactKind, Side, StoryFact

if TYPE_CHECKING:
    from decimal import Decimal

TEXTS = {
    "a": "The pier was 40 metres long. It cost 3 million euros.",
    "b": "A pier of forty metres is gone, and 40 people watched.",
    "c": "The pier had stood for a decade.",
}
GOLD = GoldFact(
    about="the length",
    kind=GoldKind.MEASURE,
    values=["40"],
    support={"a": "[40 metres]", "b": "[forty metres]"},
    also={"c": "The [pier]"},
    independent=2,
)


def evidence(article: str, words: str) -> Evidence:
    start = TEXTS[article].index(words)
    return Evidence(article_id=article, publisher=None, start=start, end=start + len(words), text=words)


def fact(*places: tuple[str, str], kind: str = "measure", value: str = "40 metre") -> StoryFact:
    sources = [evidence(*place) for place in places]
    return StoryFact(
        kind=FactKind(kind), value=value, text=sources[0].text, sources=sources, independent_sources=1
    )


def is_right(found: StoryFact) -> bool:
    wanted = placed_facts([GOLD], TEXTS)[0]
    return right_fact(wanted, [found]) is found


def test_square_brackets_hold_the_part_that_is_meant() -> None:
    assert placed({"b": "and [40] people"}, TEXTS) == {Place("b", 36, 38)}
    assert len(placed({"a": "er"}, TEXTS)) == 1
    with pytest.raises(ValueError, match="a does not say 'river'"):
        placed({"a": "river"}, TEXTS)


def test_a_fact_is_right_with_all_its_articles_and_perhaps_those_that_may_be_counted() -> None:
    both = (("a", "40 metres"), ("b", "forty metres"))
    assert is_right(fact(*both))
    assert is_right(fact(*both, ("c", "pier")))


def test_a_fact_is_wrong_with_an_article_too_few_or_too_many_or_other_words_of_the_right_one() -> None:
    assert not is_right(fact(("a", "40 metres")))
    assert not is_right(fact(("a", "40 metres"), ("b", "40 people")))
    assert not is_right(fact(("a", "40 metres"), ("b", "forty metres"), ("c", "a decade")))


def test_numbers_are_of_one_family_and_names_and_quotes_of_others() -> None:
    both = (("a", "40 metres"), ("b", "forty metres"))
    assert is_right(fact(*both, kind="count", value="~40 metre"))
    assert not is_right(fact(*both, kind="measure", value="41 metre"))
    assert not is_right(fact(*both, kind="quote", value="40 metres"))
    assert not is_right(fact(*both, kind="place", value="40 metres"))


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("P10Y", "P10Y"),
        ("PT72H", "P3D"),
        ("P24M", "P2Y"),
        ("P1.5Y", "P18M"),
        ("57 year", "P57Y"),
        ("2025-09-12TEV", "2025-09-12"),
        ("XXXX-09-12", "2025-09-12"),
        ("~1200 job", "1200"),
        ("0.45 EUR", "0.45"),
    ],
)
def test_values_in_other_forms_are_the_same(found: str, wanted: str) -> None:
    assert same_value(found, wanted)
    assert same_value(wanted, found)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [("P2Y", "P2M"), ("2025-09-13", "2025-09-12"), ("2025", "2025-09"), ("12 percent", "1.2"), ("no", "4")],
)
def test_other_values_are_not(found: str, wanted: str) -> None:
    assert not same_value(found, wanted)
    assert not same_value(wanted, found)


@given(st.decimals(0, 10**12, allow_nan=False, allow_infinity=False, places=2), st.text("abc ", max_size=9))
def test_a_number_is_the_same_in_any_unit(number: Decimal, unit: str) -> None:
    assert same_value(f"~{number} x{unit}", f"{number} y")


def between(*sides: list[Evidence]) -> Disagreement:
    return Disagreement(
        topic="", kind="substantive", sides=[Side(str(at), side) for at, side in enumerate(sides)]
    )


def test_a_disagreement_is_found_when_two_of_its_sides_stand_at_two_of_the_matter() -> None:
    sides = [placed({"a": "40 metres", "b": "forty metres"}, TEXTS), placed({"c": "a decade"}, TEXTS)]
    one, other = [evidence("a", "40 metres")], [evidence("c", "a decade")]
    assert is_between(between(one, other), sides)
    assert is_between(between([evidence("b", "40 people")], other, one), sides)
    assert not is_between(between(one, [evidence("b", "forty metres")]), sides)
    assert not is_between(between([*one, *other], [evidence("b", "40 people")]), sides)


def test_a_trap_is_mixed_up_by_one_fact_with_evidence_of_both_matters() -> None:
    apart = [placed({"b": "forty metres"}, TEXTS), placed({"b": "40 people"}, TEXTS)]
    assert mixes([fact(("b", "forty metres"), ("b", "40 people"))], apart)
    assert not mixes([fact(("b", "forty metres")), fact(("b", "40 people"))], apart)


def f1(groups: list[list[str]], event_of: dict[str, str]) -> float:
    return figures(table_of(bcubed(groups, event_of)), MEASURES)["BCubed F1"].value


def test_bcubed_of_the_events_themselves_is_one() -> None:
    event_of = {"a": "x", "b": "x", "c": "y"}
    assert f1([["a", "b"], ["c"]], event_of) == pytest.approx(1)
    assert f1([["a", "b"]], event_of) == pytest.approx(1)  # what is in no group is one by itself


def test_bcubed_is_the_harmonic_mean_of_the_means_over_articles() -> None:
    event_of = {"a": "x", "b": "x", "c": "y"}
    together, alone = [["a", "b", "c"]], [["a"], ["b"], ["c"]]
    assert f1(together, event_of) == pytest.approx(2 * (5 / 9) / (1 + 5 / 9))
    assert f1(alone, event_of) == pytest.approx(2 * (2 / 3) / (1 + 2 / 3))


def test_the_groups_of_all_events_are_all_groups() -> None:
    rows = bcubed([["a", "c"], ["b", "d"]], {"a": "x", "b": "x", "c": "y", "d": "z"})
    assert sum(row.groups for row in rows) == pytest.approx(2)
    assert sum(row.articles for row in rows) == 4


def test_shares_are_added_up() -> None:
    both = Share(2, 3) + Share(1, 1)
    assert (str(both), both.value, Share(0, 0).value) == ("3 of 4", 0.75, 0.0)
