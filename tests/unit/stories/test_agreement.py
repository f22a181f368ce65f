from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tearsheet.model import AmountKind, FactKind, Facts, KeyFact, ProcessedArticle, Span, StoryFact
from tearsheet.stories.agreement import agreed_facts
from tearsheet.stories.independence import Independence

if TYPE_CHECKING:
    from tests.unit.stories.conftest import Found, MakeArticle


def agree(*group: ProcessedArticle) -> list[StoryFact]:
    return agreed_facts(group, Independence(group))


def only(facts: list[StoryFact]) -> StoryFact:
    (fact,) = facts
    return fact


ONE = "The wall will cost €42 million. Work begins in spring."
TWO = "In spring, work on the wall begins, at a price of 42 million euros in all."


def test_one_sum_in_two_wordings_is_one_fact_with_both_places(
    make_article: MakeArticle, money: Found
) -> None:
    a = make_article("a", ONE, publisher="Post", facts=money(ONE, "€42 million", "42000000"))
    b = make_article("b", TWO, publisher="Courier", facts=money(TWO, "42 million euros", "42000000.00"))
    fact = only(agree(a, b))
    assert (fact.kind, fact.value, fact.text) == ("money", "42000000 EUR", "€42 million")
    assert [(e.article_id, e.publisher, e.text) for e in fact.sources] == [
        ("a", "Post", "€42 million"),
        ("b", "Courier", "42 million euros"),
    ]
    assert all(e.text == x.article.text[e.start : e.end] for e, x in zip(fact.sources, (a, b), strict=True))
    assert fact.independent_sources == 2


def test_the_sentence_around_the_first_place_is_the_context(make_article: MakeArticle, money: Found) -> None:
    text = "Work begins in spring. The wall will cost €42 million."
    context = only(agree(make_article("a", text, facts=money(text, "€42 million", "42000000")))).context
    assert context is not None
    assert context.text == "The wall will cost €42 million." == text[context.start : context.end]


def test_what_is_too_long_to_be_a_sentence_is_no_context(make_article: MakeArticle, money: Found) -> None:
    text = "wall " * 300 + "€42 million"
    assert only(agree(make_article("a", text, facts=money(text, "€42 million", "1")))).context is None


@pytest.mark.parametrize(
    "other",
    [{"approximate": True}, {"unit": "USD"}, {"kind": AmountKind.COUNT}, {"value": "42000001"}],
)
def test_values_that_differ_in_anything_are_two_facts(
    make_article: MakeArticle, money: Found, other: dict[str, object]
) -> None:
    fields = dict(other)
    value = str(fields.pop("value", "42000000"))
    a = make_article("a", ONE, facts=money(ONE, "€42 million", "42000000"))
    b = make_article("b", TWO, facts=money(TWO, "42 million euros", value, **fields))
    assert len(agree(a, b)) == 2


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("2024-06-13", "date"),
        ("2024-06", "date"),
        ("2024", "date"),
        ("199", "date"),
        ("2024-W24", "date"),
        ("2024-Q2", "date"),
        ("2024-SP", "date"),
        ("2024-06-13TNI", "date"),
        ("2024-06-13T09:30", "date"),
        ("P10Y", "duration"),
        ("PT24H", "duration"),
        ("P1.5Y", "duration"),
        ("PRESENT_REF", None),
        ("PAST_REF", None),
        ("XXXX-WXX-4", None),
        ("XXXX-06-13", None),
        ("PXY", None),
        ("P", None),
        ("", None),
    ],
)
def test_only_resolved_dates_and_durations_are_facts(
    make_article: MakeArticle, when: Found, value: str, kind: str | None
) -> None:
    facts = agree(make_article("a", ONE, facts=when(ONE, "spring", value)))
    assert [(fact.kind, fact.value) for fact in facts] == ([(kind, value)] if kind else [])


def test_a_duration_that_facts_list_twice_is_one_fact(
    make_article: MakeArticle, money: Found, when: Found
) -> None:
    text = "The work takes ten years."
    found = Facts(
        dates=when(text, "ten years", "P10Y").dates,
        amounts=money(text, "ten years", "10", kind=AmountKind.DURATION, unit="year").amounts,
    )
    assert only(agree(make_article("a", text, facts=found))).value == "P10Y"


def test_a_quotation_that_one_paper_shortens_is_one_fact(make_article: MakeArticle, quote: Found) -> None:
    long = "“The sea will not wait for us, and it never has,” Eklund said."
    short = "It was time, Marta Eklund said: “the sea will not wait for us.”"
    other = "“Nobody asked the boats,” Berg said."
    group = [
        make_article("a", short, facts=quote(short, "“the sea will not wait for us.”", "Marta Eklund")),
        make_article(
            "b", long, facts=quote(long, "“The sea will not wait for us, and it never has,”", "Eklund")
        ),
        make_article("c", other, facts=quote(other, "“Nobody asked the boats,”", "Berg")),
    ]
    first, second = agree(*group)
    assert first.text == "“The sea will not wait for us, and it never has,”"
    assert [e.article_id for e in first.sources] == ["a", "b"]
    assert (first.independent_sources, first.speaker) == (2, "Eklund")
    assert second.speaker == "Berg"


def test_the_same_words_of_two_people_are_two_quotations(make_article: MakeArticle, quote: Found) -> None:
    text = "“We will be back in the spring,” she said."
    said = "“We will be back in the spring,”"
    group = [make_article(name, text, facts=quote(text, said, name)) for name in ("Eklund", "Berg")]
    assert len(agree(*group)) == 2


def test_two_short_words_inside_a_quotation_are_not_that_quotation(
    make_article: MakeArticle, quote: Found
) -> None:
    text = "“The sea will not wait for us,” Eklund said. It was “the sea” that won."
    found = Facts(
        quotes=[
            *quote(text, "“The sea will not wait for us,”", "Eklund").quotes,
            *quote(text, "“the sea”", "").quotes,
        ]
    )
    assert len(agree(make_article("a", text, facts=found))) == 2


def test_the_best_supported_fact_comes_first(make_article: MakeArticle, money: Found, when: Found) -> None:
    a = make_article("a", ONE, facts=money(ONE, "€42 million", "42000000"))
    b = make_article("b", ONE, facts=when(ONE, "spring", "2025-SP"), publisher="Post")
    c = make_article("c", TWO, facts=when(TWO, "spring", "2025-SP"), publisher="Courier")
    assert [(fact.value, fact.independent_sources) for fact in agree(a, b, c)] == [
        ("2025-SP", 2),
        ("42000000 EUR", 1),
    ]


def test_of_equal_support_a_key_fact_comes_first_and_says_so(make_article: MakeArticle, money: Found) -> None:
    text = "The wall costs €42 million. The town borrows €30 million of it."
    found = Facts(
        amounts=[
            *money(text, "€42 million", "42000000").amounts,
            *money(text, "€30 million", "30000000").amounts,
        ]
    )
    at = text.index("€30 million")
    key = KeyFact(
        kind=FactKind.MONEY,
        value="~30000000 EUR",
        text="€30 million",
        start=at,
        end=at + 11,
        sentence=Span(28, len(text)),
        score=1.0,
    )
    article = replace(make_article("a", text, facts=found), key_facts=[key])
    assert [(fact.value, fact.key) for fact in agree(article)] == [
        ("30000000 EUR", True),
        ("42000000 EUR", False),
    ]


def test_a_value_stated_again_of_something_further_is_another_fact(
    make_article: MakeArticle, when: Found
) -> None:
    text = "The lease runs for ten years. The town also signed a ten-year lease for the north quay."
    found = Facts(dates=[*when(text, "ten years", "P10Y").dates, *when(text, "ten-year", "P10Y").dates])
    other = "The town signed the lease for a decade."
    group = [
        make_article("a", text, facts=found),
        make_article("b", other, facts=when(other, "a decade", "P10Y")),
    ]
    assert [[e.text for e in fact.sources] for fact in agree(*group)] == [
        ["ten years", "a decade"],
        ["ten-year"],
    ]


def test_a_value_stated_again_of_the_same_is_the_same_fact(make_article: MakeArticle, when: Found) -> None:
    text = "The lease runs for ten years. After ten-year leases, said the mayor, quays fall quiet, also here."
    found = Facts(dates=[*when(text, "ten years", "P10Y").dates, *when(text, "ten-year", "P10Y").dates])
    assert len(only(agree(make_article("a", text, facts=found))).sources) == 2
