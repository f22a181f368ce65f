"""The scorers of facts, on texts of our own: what counts as right, and what as a false alarm."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.facts import answers, cases, dates, money, names, quotes
from benchmarks.facts.breaches import breaches
from benchmarks.facts.printed import printed
from benchmarks.facts.spans import overlap, pair_up
from benchmarks.facts.task import Document
from benchmarks.figures import figures, table_of
from tearsheet.model import Amount, AmountKind, Facts, Name, NameKind, Quote, Span, When

SAID = "“The harbour will open in May,” Ada Lund said. “Not before.” They call it “the gate”."
LONG, SHORT, SCARE = Span(0, 31), Span(47, 60), Span(74, 84)
LUND = Span(32, 40)
SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda at: Span(at[0], sum(at))))


def gold_quotes() -> tuple[quotes.GoldQuote, ...]:
    return (
        quotes.GoldQuote(*LONG, attributed=True, source=(LUND,)),
        quotes.GoldQuote(*SHORT, attributed=True, source=(LUND,)),
        quotes.GoldQuote(*SCARE, attributed=False, source=()),
    )


def quote(span: Span, **fields: Any) -> Quote:
    nobody: dict[str, Any] = {
        "parts": [],
        "speaker": None,
        "speaker_start": None,
        "speaker_end": None,
        "cue": None,
    }
    return Quote(text=SAID[slice(*span)], start=span.start, end=span.end, **(nobody | fields))


def amount(text: str, found: str, value: str, kind: AmountKind = AmountKind.MONEY, **fields: Any) -> Amount:
    start = text.index(found)
    named = {"unit": None, "approximate": False} | fields
    return Amount(text=found, start=start, end=start + len(found), kind=kind, value=Decimal(value), **named)


def when(text: str, found: str, value: str) -> When:
    start = text.index(found)
    return When(text=found, start=start, end=start + len(found), value=value)


def name(text: str, *mentions: str, kind: NameKind = NameKind.PERSON) -> Name:
    spans = [Span(text.index(mention), text.index(mention) + len(mention)) for mention in mentions]
    return Name(name=mentions[0], kind=kind, mentions=spans, variants=list(mentions))


@given(SPANS, SPANS)
def test_nothing_is_paired_twice_and_all_pairs_overlap(wanted: list[Span], found: list[Span]) -> None:
    pairs = pair_up(wanted, found, likeness=overlap)
    assert len({pair.wanted for pair in pairs}) == len({pair.found for pair in pairs}) == len(pairs)
    assert all(overlap(wanted[pair.wanted], found[pair.found]) > 0 for pair in pairs)


def test_the_most_alike_are_paired_first() -> None:
    pairs = pair_up([Span(0, 4), Span(4, 20)], [Span(2, 20)], likeness=overlap)
    assert [tuple(pair) for pair in pairs] == [(1, 0)]


def test_a_quotation_without_its_marks_is_the_same_quotation() -> None:
    row = quotes.score(Document("a", SAID, gold_quotes()), Facts(quotes=[quote(Span(1, 29))]))
    assert (row.right, row.found, row.attributed) == (1, 1, 2)
    assert (row.long_right, row.long_found, row.long_attributed) == (1, 1, 1)


def test_half_a_quotation_is_a_false_alarm_and_so_are_scare_quotes() -> None:
    row = quotes.score(
        Document("a", SAID, gold_quotes()), Facts(quotes=[quote(Span(0, 12)), quote(SCARE), quote(SHORT)])
    )
    assert (row.right, row.found) == (1, 3)


def test_every_part_of_a_divided_quotation_counts_with_the_speaker() -> None:
    whole = quote(Span(0, 60), parts=[LONG, SHORT], speaker_start=LUND.start, speaker_end=LUND.end)
    row = quotes.score(Document("a", SAID, gold_quotes()), Facts(quotes=[whole]))
    assert (row.right, row.spoken, row.sourced, row.found) == (2, 2, 2, 2)


@pytest.mark.parametrize(
    ("speaker", "beside", "right"),
    [
        ("Ada Lund", None, True),
        ("Ms Lund", Span(61, 65), True),
        (None, Span(38, 45), True),
        (None, Span(61, 65), False),
        ("Ada Berg", None, False),
        (None, None, False),
    ],
)
def test_a_speaker_is_right_by_place_or_by_last_name(
    speaker: str | None, beside: Span | None, right: bool
) -> None:
    start, end = beside or (None, None)
    found = quote(LONG, speaker=speaker, speaker_start=start, speaker_end=end)
    row = quotes.score(Document("a", SAID, gold_quotes()), Facts(quotes=[found]))
    assert row.spoken == right


def test_each_fault_of_quotations_is_told_with_its_place() -> None:
    found = Facts(quotes=[quote(LONG, speaker="Berg"), quote(SCARE)])
    told = quotes.faults(Document("a", SAID, gold_quotes()), found)
    assert [(fault.what, fault.start) for fault in told] == [
        ("speaker", LONG.start),
        ("not attributed", SCARE.start),
        ("missed", SHORT.start),
    ]


DATED = "It opened on 3 May 2021, closed in March and stood empty for two years."
GOLD_DATES = (
    dates.Timex(13, 23, "2021-05-03", "DATE"),
    dates.Timex(35, 40, "2022-03", "DATE"),
    dates.Timex(61, 70, "P2Y", "DURATION"),
)


def test_dates_are_strict_relaxed_and_of_a_value() -> None:
    found = Facts(
        dates=[when(DATED, "on 3 May 2021", "2021-05-03"), when(DATED, "March", "2021-03")],
        amounts=[amount(DATED, "two years", "2", AmountKind.DURATION)],
    )
    row = dates.score(Document("a", DATED, GOLD_DATES), found)
    assert (row.strict, row.relaxed, row.valued, row.found, row.wanted) == (2, 3, 1, 3, 3)
    assert (row.alone_strict, row.alone_relaxed, row.alone_found, row.alone_wanted) == (1, 2, 2, 2)


def test_a_duration_that_stands_among_the_dates_counts_once() -> None:
    found = Facts(
        dates=[when(DATED, "for two years", "P2Y")],
        amounts=[amount(DATED, "two years", "2", AmountKind.DURATION)],
    )
    assert [timex.value for timex in dates.timexes(found)] == ["P2Y"]


def test_the_vague_past_is_no_duration() -> None:
    found = Facts(dates=[when(DATED, "March", "PAST_REF"), when(DATED, "3 May", "2021-05-03T12:00")])
    assert [timex.kind for timex in dates.timexes(found)] == ["TIME", "DATE"]


PAID = "They paid $ 4 million and 20 pounds, not 7 euros."


def test_money_has_precision_over_what_was_found_and_recall_over_what_is_marked() -> None:
    gold = (Span(10, 21), Span(26, 35))
    found = Facts(
        amounts=[
            amount(PAID, "$ 4", "4"),
            amount(PAID, "million", "1000000"),
            amount(PAID, "7 euros", "7"),
            amount(PAID, "20 pounds", "20", AmountKind.COUNT),
        ]
    )
    row = money.score(Document("a", PAID, gold), found)
    assert (row.hits, row.found, row.covered, row.wanted, row.strict) == (2, 3, 1, 2, 0)
    relaxed = figures(table_of([row]), money.MONEY.measures)["relaxed F1"].value
    assert relaxed == pytest.approx(2 * (2 / 3) * (1 / 2) / (2 / 3 + 1 / 2))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"start": "2019-12-01", "end": "2020-01-01"}, {"2019-12-01", "2019-12"}),
        ({"start": "2019-01-01", "end": "2020-01-01"}, {"2019-01-01", "2019"}),
        ({"start": "2019-01-01", "end": "2019-03-01"}, {"2019-01-01"}),
        ({"timex": "P2Y", "value": "63072000"}, {"P2Y", "63072000"}),
    ],
)
def test_a_range_that_is_a_month_or_a_year_may_be_told_as_one(
    values: dict[str, str], expected: set[str]
) -> None:
    assert cases.readings(values) == expected


def test_a_case_of_amounts_is_right_only_with_all_values_and_the_units_it_asks_for() -> None:
    gold = (
        cases.Reading(10, 21, frozenset(["4000000"])),
        cases.Reading(26, 35, frozenset(["20"]), unit="GBP"),
    )
    first = amount(PAID, "$ 4 million", "4000000", unit="USD")
    for unit, right in (("GBP", True), ("EUR", False)):
        found = Facts(amounts=[amount(PAID, "20 pounds", "20", unit=unit), first])
        assert cases.amounts_right(Document("a", PAID, gold), found, kinds=[AmountKind.MONEY]) == right
    assert not cases.amounts_right(
        Document("a", PAID, gold), Facts(amounts=[first]), kinds=[AmountKind.MONEY]
    )


def test_a_case_of_dates_is_right_only_if_each_lies_over_its_own() -> None:
    case = Document("a", DATED, (cases.Reading(13, 23, frozenset(["2021-05-03"])),))
    assert cases.dates_right(case, Facts(dates=[when(DATED, "3 May 2021", "2021-05-03")]))
    assert not cases.dates_right(case, Facts(dates=[when(DATED, "March", "2021-05-03")]))
    assert not cases.dates_right(case, Facts())


def test_tokens_are_joined_as_print_has_them() -> None:
    sentences = [
        ["``", "Wait", ",", "''", "Ada", "'s", "son", "(", "9", ")", "said", "."],
        ["He", "did", "n't", "see", '"', "The", "Gate", '"', "for", "$", "5", "!"],
    ]
    text, tokens = printed(sentences)
    assert text == "“Wait,” Ada's son (9) said.\n\nHe didn't see \"The Gate\" for $5!"
    assert [text[start:end] for start, end in tokens][4:6] == ["Ada", "'s"]


NAMED = "Ada Lund of Harbour Watch met Berg in Odda at the Grand Hall."
GOLD_NAMES = (
    names.Marked(0, 8, NameKind.PERSON),
    names.Marked(12, 25, NameKind.ORGANISATION),
    names.Marked(30, 34, NameKind.PERSON),
    names.Marked(38, 42, NameKind.PLACE),
    names.Marked(50, 60, None),
)


def test_names_are_exact_by_span_and_kind_and_partial_by_kind() -> None:
    found = Facts(
        names=[
            name(NAMED, "Lund", "Berg"),
            name(NAMED, "Harbour Watch", kind=NameKind.ORGANISATION),
            name(NAMED, "Odda", kind=NameKind.ORGANISATION),
            name(NAMED, "Grand Hall", kind=NameKind.PLACE),
        ]
    )
    row = names.score(Document("a", NAMED, GOLD_NAMES), found)
    assert (row.person_exact, row.person_partial, row.person_found, row.person_wanted) == (1, 2, 2, 2)
    assert (row.organisation_exact, row.organisation_found) == (1, 2)
    assert (row.place_found, row.place_wanted) == (0, 1)
    all_kinds = figures(table_of([row]), names.NAMES[0].measures)
    assert all_kinds["exact F1"].value == pytest.approx(2 * 2 / (4 + 4))
    assert all_kinds["partial F1"].value == pytest.approx(2 * 3 / (4 + 4))


def test_faults_of_names_tell_other_ends_and_other_kinds_apart() -> None:
    found = Facts(names=[name(NAMED, "Lund"), name(NAMED, "Odda"), name(NAMED, "met")])
    told = [fault.what for fault in names.faults(Document("a", NAMED, GOLD_NAMES), found)]
    assert told == [
        "missed organisation",
        "missed person",
        "span person",
        "false alarm person",
        "kind person",
    ]


TOLD = "Ada Lund spoke in Odda on Monday. Berg listened. Lund left Odda. Berg and Berg stayed in Voss."


def test_who_and_where_are_the_names_that_come_early_and_often() -> None:
    berg = Name(name="Berg", kind=NameKind.PERSON, mentions=[Span(34, 38), Span(65, 69)], variants=["Berg"])
    lund = Name(name="Ada Lund", kind=NameKind.PERSON, mentions=[Span(0, 8)], variants=["Ada Lund"])
    found = Facts(names=[lund, berg, name(TOLD, "Voss", kind=NameKind.PLACE)])
    assert answers.first_answer("who", TOLD, found) == "Berg"  # 1/1.3 + 1/1.9 is more than 1
    assert answers.first_answer("where", TOLD, found) == "Voss"


def test_when_is_the_first_day_that_is_told() -> None:
    vague = [when(TOLD, "spoke", "P2Y"), when(TOLD, "in", "PAST_REF")]
    found = Facts(dates=[*vague, when(TOLD, "Monday", "2021-05-03")])
    assert answers.first_answer("when", TOLD, found) == "Monday"
    assert answers.first_answer("when", TOLD, Facts(dates=vague)) is None


def test_an_answer_is_right_if_it_shares_a_word_that_says_something() -> None:
    asked = (answers.Asked("who", ("the mayor, Ms Lund",)), answers.Asked("where", ("in the town",)))
    found = Facts(names=[name(TOLD, "Ada Lund"), name(TOLD, "Odda", kind=NameKind.PLACE)])
    row = answers.score(Document("a", TOLD, asked, published=date(2021, 5, 4)), found)
    assert (row.who, row.where) == (1, 0)
    assert row.when != row.when


def test_a_slice_that_is_not_its_text_is_a_breach() -> None:
    good, bad = when(TOLD, "Monday", "2021-05-03"), When(text="Tuesday", start=26, end=32, value="2021-05-03")
    strange = Name(name="Ada", kind=NameKind.PERSON, mentions=[Span(0, 3)], variants=["Lund"])
    assert breaches(TOLD, Facts(dates=[good])) == 0
    assert breaches(TOLD, Facts(dates=[good, bad], names=[strange])) == 2
