"""Amounts: money, percentages, measures, counts and durations with value and unit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tearsheet.facts import extract_facts
from tearsheet.model import Amount, AmountKind


def amounts(text: str) -> list[Amount]:
    return extract_facts(text).amounts


def triples(text: str) -> list[tuple[str, Decimal, str | None]]:
    return [(amount.text, amount.value, amount.unit) for amount in amounts(text)]


@pytest.mark.parametrize(
    ("written", "value", "unit"),
    [
        ("$40 billion", "40000000000", "USD"),
        ("US$4.5bn", "4500000000", "USD"),
        ("€1.3bn", "1300000000", "EUR"),
        ("£7m", "7000000", "GBP"),
        ("C$120", "120", "CAD"),
        ("CHF 20,000", "20000", "CHF"),
        ("USD20", "20", "USD"),
        ("Rs500", "500", "INR"),
        ("300 billion roubles", "300000000000", "RUB"),
        ("15 million Canadian dollars", "15000000", "CAD"),
        ("half a million euros", "500000", "EUR"),
        ("two and a half million yen", "2500000", "JPY"),
        ("$2,50,000", "250000", "USD"),
        ("50 pence", "0.5", "GBP"),
        ("45p", "0.45", "GBP"),
        ("R50 000", "50000", "ZAR"),
        ("N2.5 billion", "2500000000", "NGN"),
        ("QR 330.5 mn", "330500000", "QAR"),
        ("GH₵ 7,500", "7500", "GHS"),
        ("CAD$ 15", "15", "CAD"),
        ("3 000 euros", "3000", "EUR"),
        ("rupees 40 lakh", "4000000", "INR"),
        ("US dollars 5,000", "5000", "USD"),
        ("200 rand", "200", "ZAR"),
        ("three quarters of a million dollars", "750000", "USD"),
        ("a quarter million dollars", "250000", "USD"),
        ("half a trillion of pesos", "500000000000", None),
        ("6.25 BTC", "6.25", "XBT"),
        ("21 Canadian cents", "0.21", "CAD"),
        ("12 dollars and 40 cents", "12.4", "USD"),
        ("a hundred euros", "100", "EUR"),
    ],
)
def test_money_has_its_full_value_and_an_iso_code_where_one_is_told(
    written: str, value: str, unit: str | None
) -> None:
    (found,) = amounts(f"The town paid {written} for it.")
    assert (found.text, found.kind) == (written, AmountKind.MONEY)
    assert (found.value, found.unit) == (Decimal(value), unit)


def test_a_currency_that_many_countries_share_has_no_code_without_an_adjective() -> None:
    assert triples("It cost 300 pesos.") == [("300 pesos", Decimal(300), None)]
    assert triples("It cost 300 Chilean pesos.") == [("300 Chilean pesos", Decimal(300), "CLP")]


@pytest.mark.parametrize(
    ("beside", "unit"),
    [
        ("milk costs €2 and the oven cost 900 euros, the flue $40", "EUR"),
        ("milk costs $2", "USD"),
        ("milk costs C$2", "CAD"),
    ],
)
def test_cents_are_of_the_currency_that_prevails_in_the_text(beside: str, unit: str) -> None:
    (bread, *_) = amounts(f"A roll costs 62 cents and {beside}.")
    assert (bread.text, bread.value, bread.unit) == ("62 cents", Decimal("0.62"), unit)


@pytest.mark.parametrize("beside", ["milk costs £2", "milk is free"])
def test_cents_of_no_currency_that_is_told_stay_cents(beside: str) -> None:
    (bread, *_) = amounts(f"A roll costs 62 cents and {beside}.")
    assert (bread.kind, bread.value, bread.unit) == (AmountKind.MONEY, Decimal(62), "cent")


@pytest.mark.parametrize(
    ("written", "least", "unit"),
    [
        ("hundreds of millions of euros", "100000000", "EUR"),
        ("several hundred billion won", "100000000000", "KRW"),
        ("a few thousand dollars", "1000", "USD"),
        ("a multimillion-dollar", "1000000", "USD"),
        ("$600-plus billion", "600000000000", "USD"),
    ],
)
def test_a_sum_of_which_only_the_order_is_told_is_its_least_and_approximate(
    written: str, least: str, unit: str
) -> None:
    (found,) = amounts(f"The canal was worth {written} then.")
    assert (found.kind, found.value, found.unit) == (AmountKind.MONEY, Decimal(least), unit)
    assert found.approximate


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It cost 15 dollars and 40.", [("15 dollars and 40", Decimal("15.4"), "USD")]),
        (
            "It fed 9 dogs on 15 dollars and 40 cats.",
            [
                ("9 dogs", Decimal(9), "dog"),
                ("15 dollars", Decimal(15), "USD"),
                ("40 cats", Decimal(40), "cat"),
            ],
        ),
    ],
)
def test_a_bare_number_after_money_is_cents_only_at_the_end(
    text: str, found: list[tuple[str, Decimal, str]]
) -> None:
    assert triples(text) == found


@pytest.mark.parametrize("road", ["the R21 road", "the N4 road", "the A$ key", "a 1080p screen", "Euro 96"])
def test_what_only_begins_or_ends_like_money_is_none(road: str) -> None:
    assert [found for found in amounts(f"They closed {road}.") if found.kind is AmountKind.MONEY] == []


def test_both_ends_of_a_range_are_amounts_on_one_scale() -> None:
    assert triples("It cost between 10 and 15 million dollars.") == [
        ("10", Decimal(10_000_000), "USD"),
        ("15 million dollars", Decimal(15_000_000), "USD"),
    ]
    assert [value for _, value, _ in triples("It cost $1.2–1.4 trillion.")] == [
        Decimal(1_200_000_000_000),
        Decimal(1_400_000_000_000),
    ]


def test_a_number_after_to_is_no_end_of_a_range_that_it_does_not_scale() -> None:
    assert triples("It gave $10 to 15 dogs.") == [
        ("$10", Decimal(10), "USD"),
        ("15 dogs", Decimal(15), "dog"),
    ]
    assert [value for _, value, _ in triples("It gave $10 to 15 million.")] == [10_000_000, 15_000_000]


def test_and_between_two_numbers_is_no_range_by_itself() -> None:
    assert triples("It cost $4 and 32 is my age.") == [("$4", Decimal(4), "USD")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rates rose 4.5%.", ("4.5%", Decimal("4.5"), "percent")),
        ("Rates rose 12 percent.", ("12 percent", Decimal(12), "percent")),
        ("Rates rose twelve per cent.", ("twelve per cent", Decimal(12), "percent")),
        ("Rates rose thirty percentage.", ("thirty percentage", Decimal(30), "percent")),
        ("Rates rose two percentage points.", ("two percentage points", Decimal(2), "percentage point")),
        ("Rates rose 25 basis points.", ("25 basis points", Decimal(25), "basis point")),
        ("Rates rose 25 bps.", ("25 bps", Decimal(25), "basis point")),
    ],
)
def test_percentages_are_told_from_percentage_points(text: str, found: tuple[str, Decimal, str]) -> None:
    assert triples(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The fire burnt 300 hectares.", ("300 hectares", Decimal(300), "hectare")),
        ("The road is 12 km long.", ("12 km", Decimal(12), "kilometre")),
        ("The park has 9 square miles.", ("9 square miles", Decimal(9), "square mile")),
        ("The wind blew at 80 km/h there.", ("80 km/h", Decimal(80), "kilometre per hour")),
        ("It was 31 degrees Celsius.", ("31 degrees Celsius", Decimal(31), "degree Celsius")),
        ("It held hundreds of pounds of flour and 9 kg of salt.", ("9 kg", Decimal(9), "kilogram")),
        ("It was 31°C outside.", ("31°C", Decimal(31), "degree Celsius")),
    ],
)
def test_measures_have_a_normal_unit(text: str, found: tuple[str, Decimal, str]) -> None:
    assert triples(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The league has 14 member cities.", ("14 member cities", Decimal(14), "city")),
        ("Some of the 1,200 people left.", ("1,200 people", Decimal(1200), "person")),
        ("Twenty-four boats sank.", ("Twenty-four boats", Decimal(24), "boat")),
        ("It has a 15-member council today.", ("15-member", Decimal(15), "member")),
        ("A dozen other towns signed.", ("A dozen other towns", Decimal(12), "town")),
        ("The field lost one aircraft.", ("one aircraft", Decimal(1), "aircraft")),
        ("It broke one of the two sails.", ("two sails", Decimal(2), "sail")),
        ("They led by 20 points.", ("20 points", Decimal(20), "point")),
        ("Of the crew, 9 of the sailors left.", ("9 of the sailors", Decimal(9), "sailor")),
    ],
)
def test_a_count_names_the_singular_of_what_is_counted(text: str, found: tuple[str, Decimal, str]) -> None:
    assert triples(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("At least 12 were hurt.", [("12", Decimal(12), None)]),
        (
            "More than 57930014415219000 hundred trillion of them.",
            [("57930014415219000 hundred trillion", Decimal("5.7930014415219E+30"), None)],
        ),
        ("The wind rose and 30 drowned.", [("30", Decimal(30), None)]),
        ("It has more than a dozen already.", [("a dozen", Decimal(12), None)]),
        ("They led by more than 4 to 1.", []),
        ("It pleased more than four in 10 there.", []),
        ("It was more than three times as wide.", []),
        ("She is over 40.", []),
    ],
)
def test_a_number_of_what_was_spoken_of_before_counts_in_no_unit(
    text: str, found: list[tuple[str, Decimal, None]]
) -> None:
    assert triples(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The pact rests on Article 7 commitments.",
        "Call 555-0142-77 for tickets.",
        "They met at 10:30 a.m. in the hall.",
        "It was their third visit.",
        "The League of Four towns agreed.",
        "They met on June 3, 2018.",
        "They lost 3-2 at home.",
        "It matters which of them one asks.",
        "The storm broke one of its sails.",
    ],
)
def test_a_number_that_counts_nothing_is_no_amount(text: str) -> None:
    assert amounts(text) == []


def test_a_decade_is_ten_years() -> None:
    (found,) = amounts("The lease runs for a decade.")
    assert (found.text, found.kind, found.value, found.unit) == ("a decade", "duration", Decimal(10), "year")


@pytest.mark.parametrize(
    "before", ["about", "nearly", "more than", "at least", "up to", "as many as", "roughly"]
)
def test_words_of_approximation_are_noted_and_stay_outside_the_span(before: str) -> None:
    (found,) = amounts(f"It cost {before} $40 in all.")
    assert found.approximate
    assert found.text == "$40"


def test_a_plain_amount_is_not_approximate() -> None:
    assert [found.approximate for found in amounts("It cost $40 in all.")] == [False]


@pytest.mark.parametrize(
    "written",
    [
        "4,2 %",
        "12,5%",
        "1.240,50 €",
        "3.400.000 €",
        "1 240,50 €",
        "CHF 1'240.50",
        "€3,8 million",
        "株価は4.2%上昇",
    ],
)
def test_a_number_in_another_writing_is_no_fact_rather_than_a_wrong_one(written: str) -> None:
    assert extract_facts(f"The loss was {written} at the end.").amounts == []
