"""Dates, times and durations: what is found, and the TIMEX3 value it gets."""

from __future__ import annotations

from datetime import date

import pytest

from tearsheet.facts import extract_facts
from tearsheet.model import Embed

FRIDAY = date(2023, 3, 17)


def values(text: str, published: date | None = FRIDAY) -> list[tuple[str, str]]:
    return [(when.text, when.value) for when in extract_facts(text, published=published).dates]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge opened on May 4, 2019.", ("May 4, 2019", "2019-05-04")),
        ("The bridge opened on 4 May 2019.", ("4 May 2019", "2019-05-04")),
        ("The bridge opened on the 4th of May 2019.", ("the 4th of May 2019", "2019-05-04")),
        ("The bridge opened on 2019-05-04.", ("2019-05-04", "2019-05-04")),
        ("The bridge opened on 14/05/2019.", ("14/05/2019", "2019-05-14")),
        ("The bridge opened on 05/14/2019.", ("05/14/2019", "2019-05-14")),
        ("The bridge opened on 04.05.2019.", ("04.05.2019", "2019-05-04")),
        ("The bridge opened in May 2019.", ("May 2019", "2019-05")),
        ("The bridge opened in 2019.", ("2019", "2019")),
        ("Trams vanished in the 1960s.", ("the 1960s", "196")),
        ("Trams vanished in the 20th century.", ("the 20th century", "19")),
        ("The vote was held in nineteen ninety-two.", ("nineteen ninety-two", "1992")),
    ],
)
def test_absolute_dates_have_iso_values(text: str, expected: tuple[str, str]) -> None:
    assert values(text) == [expected]


def test_a_date_whose_day_and_month_could_change_places_is_left_alone() -> None:
    assert values("The bridge opened on 04/05/2019.") == []


@pytest.mark.parametrize("text", ["Dunmore won 3:2.", "Al Poe ran it in 14:30.", "The bell rang at 25:10."])
def test_a_score_and_the_length_of_a_race_are_no_times_of_day(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The council met on Tuesday.", "2023-03-14"),
        ("The council met on Friday.", "2023-03-17"),
        ("The council will meet on Tuesday.", "2023-03-21"),
        ("The council is set to vote on Tuesday.", "2023-03-21"),
        ("The council had been due to meet on Tuesday.", "2023-03-14"),
        ("The council may have met on Tuesday.", "2023-03-14"),
        ("The council is to meet on Tuesday.", "2023-03-21"),
        ("The council will meet the United board on Tuesday.", "2023-03-21"),
        ("The council may yet undo Tuesday's vote.", "2023-03-14"),
        ("The council will pay for the March 2 storm.", "2023-03-02"),
        ("The council met last Oct. 23.", "2022-10-23"),
        ("The council met the week of March 6.", "2023-W10"),
        ("The council met over the weekend.", "2023-W10-WE"),
        ("The council will meet at the weekend.", "2023-W11-WE"),
        ("The council must answer by 5 p.m. GMT, April 2.", "2023-04-02T17:00"),
        ("The council met at midday.", "2023-03-17T12:00"),
        ("The council met at 9 a.m. on Monday.", "2023-03-13T09:00"),
        ("At 00:48 in Dunmore the last vote was counted.", "2023-03-17T00:48"),
        ("At about 6.10am a tram left the rails.", "2023-03-17T06:10"),
        ("The council met on Monday at 9 a.m. in a tent.", "2023-03-13T09:00"),
        ("The council met on May 3, 2019, at 14:30.", "2019-05-03T14:30"),
        ("The council met on 3 May 2019 at 2 p.m. in a tent.", "2019-05-03T14:00"),
        ("The council will meet tomorrow at 9 a.m. sharp.", "2023-03-18T09:00"),
        ("The council met the day before yesterday.", "2023-03-15"),
        ("The council will meet the day after tomorrow.", "2023-03-19"),
        ("The council met last Friday.", "2023-03-10"),
        ("The council meets next Friday.", "2023-03-24"),
        ("The council met Tuesday night.", "2023-03-14TNI"),
        ("The council met yesterday.", "2023-03-16"),
        ("The council meets today.", "2023-03-17"),
        ("The council will meet tomorrow.", "2023-03-18"),
        ("The council met this morning.", "2023-03-17TMO"),
        ("The council met last night.", "2023-03-16TNI"),
        ("The council met at 4:30 p.m. Tuesday.", "2023-03-14T16:30"),
        ("The council met at ten a.m. on the dot.", "2023-03-17T10:00"),
        ("The council met last week.", "2023-W10"),
        ("The council met earlier this month.", "2023-03"),
        ("The council was elected last year.", "2022"),
        ("The council will be elected next year.", "2024"),
        ("The council was elected two years ago.", "2021"),
        ("The council was elected 10 days ago.", "2023-03-07"),
        ("The council was elected last November.", "2022-11"),
        ("The council was elected on Nov. 6.", "2022-11-06"),
        ("The council said it would vote on April 2.", "2023-04-02"),
        ("Sales rose in the first quarter of 2021.", "2021-Q1"),
        ("Sales rose in the fourth quarter.", "2022-Q4"),
        ("Sales rose in the first half of 2021.", "2021-H1"),
        ("Sales rose in the last half of 2021.", "2021-H2"),
        ("Sales rose last quarter.", "2022-Q4"),
        ("Sales rose in the fiscal third quarter.", "2023-Q3"),
        ("Sales will rise in the full year.", "2023"),
        ("Sales rose in the year two thousand.", "2000"),
        ("Sales of post-2019 models rose.", "2019"),
        ("Sales rose in the winter of nineteen ninety-four.", "1994-WI"),
        ("Sales rose last summer.", "2022-SU"),
        ("Sales rose in the winter of 2010.", "2010-WI"),
        ("Sales have recently risen.", "PAST_REF"),
        ("Sales in the past had been better.", "PAST_REF"),
        ("Sales are now rising.", "PRESENT_REF"),
        ("Sales may rise in the near future.", "FUTURE_REF"),
    ],
)
def test_relative_dates_are_counted_from_publication(text: str, value: str) -> None:
    assert [found for _, found in values(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The council met on Thursday.", "XXXX-WXX-4"),
        ("The council met yesterday.", "XXXX-XX-XX"),
        ("The council met on June 3.", "XXXX-06-03"),
        ("The council met last year.", "XXXX"),
        ("The council met last week.", "XXXX-WXX"),
        ("The council met in the third quarter.", "XXXX-Q3"),
        ("The council met in June.", "XXXX-06"),
    ],
)
def test_without_a_day_of_publication_what_is_unknown_is_an_x(text: str, value: str) -> None:
    assert [found for _, found in values(text, None)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It is a 12-year lease.", "P12Y"),
        ("It binds both towns for a decade.", "P10Y"),
        ("They must answer within 36 hours.", "PT36H"),
        ("It lasted two and a half years.", "P2.5Y"),
        ("It rained for several days.", "PXD"),
        ("It grew in each of the past three years.", "P3Y"),
        ("It may be built within weeks.", "PXW"),
        ("It was profitable for the year ended so well.", "P1Y"),
        ("Prices fell in the past three months.", "P3M"),
        ("It took a couple of weeks.", "P2W"),
        ("It took 12 to 18 months.", "PXM"),
    ],
)
def test_durations_have_period_values(text: str, value: str) -> None:
    assert [found for _, found in values(text)] == [value]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They said that the autumn fair was wet.", ("the autumn", "2022-FA")),
        ("The mill was sold in the summer.", ("the summer", "2022-SU")),
        ("It cost more than they had expected in the autumn.", ("the autumn", "2022-FA")),
        ("The mill will be sold in the autumn.", ("the autumn", "2023-FA")),
        ("The guild needs a new roof by the autumn.", ("the autumn", "2023-FA")),
        ("The mill is to open next autumn.", ("next autumn", "2023-FA")),
        ("The end of the summer was wet.", ("The end of the summer", "2022-SU")),
    ],
)
def test_a_season_is_the_last_one_in_the_past_tense_and_the_next_in_the_future(
    text: str, found: tuple[str, str]
) -> None:
    assert values(text) == [found]


def test_in_a_post_today_is_the_day_of_the_post() -> None:
    text = "It rained today.\n\nWe met today, and will meet on Monday.\n\nIt stopped today."
    post = Embed(start=18, end=57, author="Ada Brook", published="2023-03-13T09:30:00Z")
    found = extract_facts(text, published=FRIDAY, embeds=[post]).dates
    assert [when.value for when in found] == ["2023-03-17", "2023-03-13", "2023-03-13", "2023-03-17"]
    undated = Embed(start=18, end=57, author="Ada Brook", published="in spring")
    assert extract_facts(text, published=FRIDAY, embeds=[undated]).dates[1].value == "2023-03-17"


@pytest.mark.parametrize("length", ["three years", "a decade", "36 hours"])
def test_a_preposition_is_no_part_of_a_duration(length: str) -> None:
    assert [found for found, _ in values(f"The hall must be built within {length}.")] == [length]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It grew over the past forty years.", "the past forty years"),
        ("It took over forty years.", "over forty years"),
    ],
)
def test_over_belongs_to_a_duration_when_it_means_more_than(text: str, found: str) -> None:
    assert values(text) == [(found, "P40Y")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The hall burnt down in May 1998 and was rebuilt later that year.",
            [("May 1998", "1998-05"), ("later that year", "1998")],
        ),
        (
            "It opened on May 4, 2019, and shut the same month.",
            [("May 4, 2019", "2019-05-04"), ("the same month", "2019-05")],
        ),
        ("It was rebuilt later that year.", []),
    ],
)
def test_that_year_is_the_year_of_the_date_told_before(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rents rose in January. Two shops closed.", ("January", "2023-01")),
        ("Rents rose in Jan. 2019.", ("Jan. 2019", "2019-01")),
        ("Rents rose on Jan. 12.", ("Jan. 12", "2023-01-12")),
    ],
)
def test_a_stop_belongs_to_an_abbreviated_month_only(text: str, found: tuple[str, str]) -> None:
    assert values(text) == [found]


@pytest.mark.parametrize(
    ("compared", "value"),
    [
        ("The year-earlier period was better.", "2021-Q3"),
        ("Year-ago profit was better.", "2021-Q3"),
        ("The 2020 period was better.", "2020-Q3"),
        ("The quarter a year earlier was better.", "2021-Q3"),
        ("The year-earlier second quarter was better.", "2022-Q2"),
        ("The quarter was flat.", "2022-Q3"),
    ],
)
def test_what_is_compared_with_a_quarter_is_one(compared: str, value: str) -> None:
    found = values(f"Profit in the third quarter of 2022 was flat. {compared}")
    assert [value for _, value in found] == ["2022-Q3", value]


def test_a_quarter_named_before_gives_a_year_earlier_its_quarter() -> None:
    text = "Profit in the third quarter of 2022 was flat. It had doubled a year earlier."
    assert [value for _, value in values(text)] == ["2022-Q3", "2021-Q3"]


@pytest.mark.parametrize(
    "text",
    [
        "They may march on the capital.",
        "The boy, a 6-year-old pupil, won.",
        "Every day the bus is late.",
        "The team lost 2000 fans.",
        "Call as soon as possible.",
        "They say that one day the mill will open.",
        "The rule is in Article 5.",
        "She stayed in the hall past midnight.",
        "The port loads about three-quarters of its grain at the quay.",
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(text: str) -> None:
    assert values(text) == []


def test_no_date_runs_over_the_end_of_a_paragraph() -> None:
    assert values("They met in October\n2019 people came") == [("October", "2022-10")]
