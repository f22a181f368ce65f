"""Which names of several articles are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tearsheet.model import FactKind, Facts, Name, NameKind, ProcessedArticle, Span
from tearsheet.stories.agreement import agreed_facts
from tearsheet.stories.independence import Independence
from tearsheet.stories.names import Called, names_across

if TYPE_CHECKING:
    from tests.unit.stories.conftest import MakeArticle

PERSON, ORGANISATION, PLACE = NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE


def name(canonical: str, kind: NameKind, *variants: str, mentions: int = 1) -> Name:
    spans = [Span(0, len(canonical))] * mentions
    return Name(name=canonical, kind=kind, mentions=spans, variants=[canonical, *variants])


def article(make: MakeArticle, id_: str, *names: Name) -> ProcessedArticle:
    return make(id_, "\n".join(each.name for each in names), facts=Facts(names=list(names)))


def together(make: MakeArticle, *names: Name) -> set[str]:
    """What the names are called, each of which an article of its own has."""
    group = [article(make, str(number), each) for number, each in enumerate(names)]
    return {called.name for called in names_across(group).values()}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (name("Oleh Zarensky", PERSON), name("Oleh Zarenskyy", PERSON)),
        (name("Marta Eklund", PERSON), name("Eklund", PERSON)),
        (name("Marta Eklund", PERSON), name("Eklund", ORGANISATION)),
        (name("Marta Eklund", PERSON), name("Marta B. Eklund", PERSON)),
        (name("Marta Eklund", PERSON), name("M. Marta Eklund", PERSON)),
        (name("Frederick Holt", PERSON), name("Fred Holt", PERSON)),
        (name("Sato Kenji", PERSON), name("Kenji Sato", PERSON)),
        (name("Skelde Harbour Board", ORGANISATION), name("SHB", ORGANISATION)),
        (name("Nordvik Yard Corp.", ORGANISATION), name("Nordvik Yard", ORGANISATION)),
        (name("Lindvik Herons", ORGANISATION), name("Herons", ORGANISATION)),
        (name("Lindvik Bay", PLACE), name("Lindvik Bay", ORGANISATION)),
        (name("U. S. Coast Watch", ORGANISATION), name("US Coast Watch", ORGANISATION)),
    ],
    ids=lambda each: each.name,
)
def test_names_of_one_are_one_across_articles(make_article: MakeArticle, one: Name, other: Name) -> None:
    assert len(together(make_article, one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (name("Marta Eklund", PERSON), name("Jonas Eklund", PERSON)),
        (name("Lindvik University", ORGANISATION), name("Skelde University", ORGANISATION)),
        (name("Lindvik", PLACE), name("Skelde", PLACE)),
        (name("…", ORGANISATION), name("—", ORGANISATION)),
    ],
    ids=lambda each: each.name,
)
def test_names_of_two_stay_two(make_article: MakeArticle, one: Name, other: Name) -> None:
    assert len(together(make_article, one, other)) == 2


def test_a_name_is_called_as_most_articles_call_it(make_article: MakeArticle) -> None:
    names = [name("Marta Eklund", PERSON), name("Eklund", PERSON), name("Marta Eklund", PERSON)]
    assert together(make_article, *names) == {"Marta Eklund"}


def test_the_kind_of_a_name_is_that_of_most_mentions(make_article: MakeArticle) -> None:
    group = [
        article(make_article, "a", name("Lindvik Bay", PLACE, mentions=3)),
        article(make_article, "b", name("Lindvik Bay", ORGANISATION)),
    ]
    assert set(names_across(group).values()) == {Called(FactKind.PLACE, "Lindvik Bay")}


def test_a_fact_of_a_story_has_every_mention_of_a_name_in_all_its_articles(make_article: MakeArticle) -> None:
    group = [
        article(make_article, "a", name("Marta Eklund", PERSON, mentions=2)),
        article(make_article, "b", name("Eklund", PERSON)),
    ]
    [fact] = agreed_facts(group, Independence(group))
    assert (fact.kind, fact.value) == (FactKind.PERSON, "Marta Eklund")
    assert [source.article_id for source in fact.sources] == ["a", "a", "b"]


def test_a_name_in_a_sentence_of_something_further_is_still_that_name(make_article: MakeArticle) -> None:
    text = "Eklund came. Also Eklund spoke."
    mentions = [Span(0, 6), Span(text.rindex("Eklund"), text.rindex("Eklund") + 6)]
    named = Name(name="Eklund", kind=PERSON, mentions=mentions, variants=["Eklund"])
    group = [make_article("a", text, facts=Facts(names=[named]))]
    assert len(agreed_facts(group, Independence(group))) == 1


WORDS = st.sampled_from(["Ada", "Brook", "B.", "Holt", "US", "…", "Corp", ""])
NAMES = st.builds(
    lambda parts, kind: name(" ".join(parts), kind), st.lists(WORDS, max_size=4), st.sampled_from(NameKind)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(NAMES, max_size=8))
def test_every_name_of_every_article_is_called_something_that_one_of_them_calls_it(
    make_article: MakeArticle, names: list[Name]
) -> None:
    group = [article(make_article, str(number), each) for number, each in enumerate(names)]
    called = names_across(group)
    for number, each in enumerate(names):
        assert called[str(number), Called(FactKind(each.kind), each.name)].name in {n.name for n in names}
