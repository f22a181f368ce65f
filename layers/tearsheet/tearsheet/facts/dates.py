"""Dates, times and durations, each with its TIMEX3 value, relative ones counted from publication."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.facts.day_rules import DayRules
from tearsheet.facts.duration_rules import DurationRules, Reading
from tearsheet.facts.grammar import Match, compile_rules, scan
from tearsheet.facts.items import Item, ItemKind
from tearsheet.facts.period_rules import PeriodRules
from tearsheet.facts.quarter_rules import QuarterRules

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from tearsheet.facts.lexicon import Lexicon
    from tearsheet.facts.tense import TenseFinder

__all__ = ["FoundDate", "Stretch", "date_letters", "find_dates"]

_YEARS = range(1000, 2200)
_YEAR_DIGITS = 4
_KINDS = {
    ItemKind.ORDINAL: "O",
    ItemKind.NUMERIC_DATE: "D",
    ItemKind.CLOCK: "C",
    ItemKind.MERIDIEM: "m",
    ItemKind.DECADE: "K",
    ItemKind.BREAK: "\n",
}
_QUARTERS = frozenset(("q1", "q2", "q3", "q4"))
_SYMBOLS = {".": ".", ",": ",", "-": "-", "‑": "-", "–": "-", "'": "'", "’": "'"}


class Stretch(NamedTuple):
    """Items `first` to `stop`, written on one day: an article's own, or those of a post within it."""

    first: int
    stop: int
    published: date | None


@dataclass(frozen=True, slots=True)
class FoundDate:
    """The items of a date and what they mean."""

    match: Match
    reading: Reading


def date_letters(items: Sequence[Item], lexicon: Lexicon) -> str:
    """One letter for each item; `tearsheet.facts.day_rules` lists them."""
    words = _word_letters(lexicon)
    letters = [
        words.get(item.lower, "x") if item.kind is ItemKind.WORD else _letter_of_other(item) for item in items
    ]
    for i in range(1, len(items)):
        if letters[i] == "." and letters[i - 1] in "MW" and items[i - 1].lower in lexicon.abbreviated:
            letters[i] = ":"
        if lexicon.ordinal_stop and letters[i] == "." and letters[i - 1] == "N" and _touches(items, i):
            _end_ordinal(letters, i)
        is_counted = letters[i - 1] == "N" or (letters[i - 1] == "-" and letters[i - 2] == "N")
        if is_counted and (items[i].lower in lexicon.units_after_numbers):
            letters[i] = "U"
    return "".join(letters)


def _end_ordinal(letters: list[str], i: int) -> None:
    """Reads "13. Juni", "2. Quartal"; elsewhere the stop ends a sentence."""
    if letters[i + 1 : i + 2] in (["M"], ["U"]):
        letters[i - 1 : i + 1] = "O:"


def _touches(items: Sequence[Item], i: int) -> bool:
    return items[i - 1].end == items[i].start


@cache
def _word_letters(lexicon: Lexicon) -> dict[str, str]:
    groups = (
        (lexicon.time_units, "U"),
        (lexicon.references, "r"),
        (lexicon.day_words, "d"),
        (lexicon.day_parts, "P"),
        (lexicon.seasons, "S"),
        (lexicon.weekdays, "W"),
        (lexicon.months, "M"),
    )
    return {word: letter for group, letter in groups for word in group} | dict(lexicon.classes)


def _letter_of_other(item: Item) -> str:
    if item.kind is ItemKind.NUMBER:
        return "Y" if _is_year(item) else "N"
    if item.kind is ItemKind.SYMBOL:
        return _SYMBOLS.get(item.lower, "x")
    if item.kind is ItemKind.OTHER:
        return "Q" if item.lower in _QUARTERS else "x"
    return _KINDS.get(item.kind, "x")


def _is_year(item: Item) -> bool:
    return item.lower.isdigit() and len(item.lower) == _YEAR_DIGITS and int(item.value) in _YEARS


def find_dates(
    items: Sequence[Item], *, stretches: Sequence[Stretch], lexicon: Lexicon, tense: TenseFinder
) -> list[FoundDate]:
    """Every date, time and duration, in order, without overlaps. Recurrences ("every day") are left out.

    The stretches, in order, cover the items.
    """
    letters = date_letters(items, lexicon)
    return [
        found
        for stretch in stretches
        for found in _find_in(items, letters, stretch=stretch, lexicon=lexicon, tense=tense)
    ]


def _find_in(
    items: Sequence[Item], letters: str, *, stretch: Stretch, lexicon: Lexicon, tense: TenseFinder
) -> Iterator[FoundDate]:
    published = stretch.published
    days = DayRules(published=published, lexicon=lexicon, tense=tense)
    quarters = QuarterRules(published=published, lexicon=lexicon)
    periods = PeriodRules(published=published, lexicon=lexicon, tense=tense)
    durations = DurationRules(lexicon)
    rules = compile_rules(
        [
            *(*days.rules(), *quarters.rules(), *periods.rules()),
            *(*durations.rules(), *quarters.late_rules(), *periods.late_rules()),
        ]
    )
    for match, reading in scan(items, letters[: stretch.stop], rules, start=stretch.first):
        periods.note(reading.value)
        if reading.value:
            yield FoundDate(match, reading)
