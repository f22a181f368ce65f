"""Full dates as bylines, stamps and signatures write them, to ISO 8601."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from tearsheet.clean.phrases import LANGUAGES, either_of, fold, phrases_of
from tearsheet.text.words import IDEOGRAPHS

__all__ = [
    "FoundDate",
    "find_date",
    "is_labelled_stamp",
    "is_placed_stamp",
    "is_stamp",
    "is_update",
    "month_words",
    "publication_words",
]

_YEAR = re.compile(r"(?:19|20|١٩|٢٠)\d\d")
_LONGEST_STAMP = 200  # characters
# A word, a number, or one of the signs of a script without spaces.
_TOKEN = re.compile(rf"[{IDEOGRAPHS}]|[^\W\d_{IDEOGRAPHS}]+|\d+")
_PLACE_BEFORE = re.compile(
    r"[^\W\d_a-z][\w’'-]{1,20}(?:\s[^\W\d_a-z][\w’'-]{1,20}){0,2}(?:\s{1,2}[-–—|]|(?P<comma>,))\s{1,2}"
)
_LONGEST_PLACE = 80  # characters
# An hour that a page parts from the year by its style alone is copied as "March 4, 20266:02 AM".
_HOUR_AT_ONCE = r"(?=\d{1,2}:\d\d)"
_CLOCK = re.compile(r"\d:\d\d")
_LONGEST_OPENER = 5  # words or ideographs


class FoundDate(NamedTuple):
    """A date and where it stands."""

    value: str  # ISO 8601, year to day
    start: int
    end: int


def find_date(text: str) -> FoundDate | None:
    """The first full date: 2024-06-13, June 13, 2024, 13. Juni 2024, 13 de junio de 2024, 13.06.2024.

    A date with slashes counts only if one of its numbers cannot be a month. Two numbers and no year are none.
    """
    if not _YEAR.search(text):
        return None
    for match in _pattern().finditer(text):
        value = _value(match)
        if value:
            return FoundDate(value, match.start(), match.end())
    return None


def is_stamp(text: str) -> bool:
    """Whether a line is nothing but the time of something: "June 3, 2024 at 9 am", "Updated 2 hours ago"."""
    tokens = _stamp_words(text)
    return bool(tokens) and (_is_labelled(tokens) or find_date(text) is not None)


def is_placed_stamp(text: str) -> bool:
    """Whether a line is a place and its stamp: "Madrid, 12 de marzo de 2024"; behind a dash with an hour."""
    place = _PLACE_BEFORE.match(text[:_LONGEST_PLACE])
    if place is None or not (place["comma"] or _CLOCK.search(text)):
        return False
    found = find_date(text[place.end() :])
    return found is not None and not found.start and is_stamp(text[place.end() :])


def is_labelled_stamp(text: str) -> bool:
    """Whether a line is a stamp that says so: "Published: June 3, 2024", "Aktualisiert vor 2 Stunden"."""
    return _is_labelled(_stamp_words(text))


def is_update(text: str) -> bool:
    """Whether a stamp begins with a word for a later change: "Updated", "Mis à jour", "更新"."""
    return bool(_update().match(fold(text)))


def publication_words() -> str:
    """A regular expression for the words that open a stamp, casefolded."""
    return either_of(language.published for language in LANGUAGES)


@cache
def _update() -> re.Pattern[str]:
    return re.compile(rf"\W{{0,3}}(?:last\s)?(?:{either_of(language.updated for language in LANGUAGES)})")


def _is_labelled(tokens: list[str]) -> bool:
    if not any(map(str.isdigit, tokens)):
        return False
    return any(tuple(tokens[:length]) in _openers() for length in range(1, _LONGEST_OPENER + 1))


def _stamp_words(text: str) -> list[str]:
    """The words and numbers of a line in which all of them may stand in a stamp; else nothing."""
    if len(text) > _LONGEST_STAMP:
        return []
    tokens: list[str] = []
    for word in text.split():  # folded one by one: the first word of most lines is of no stamp
        found = _TOKEN.findall(fold(word))
        if not all(token.isdigit() or token in _allowed() for token in found):
            return []
        tokens += found
    return tokens


@cache
def month_words() -> dict[str, int]:
    """Every month's names and short forms, folded, with its number. No word names two months."""
    return {
        fold(word).replace("_", " "): number
        for language in LANGUAGES
        for number, names in enumerate(language.months, 1)
        for word in names.split()
    }


@cache
def _months_pattern() -> str:
    """A regular expression for every month's names and short forms, as people write them."""
    written = {
        word for language in LANGUAGES for names in language.months for word in names.casefold().split()
    }
    return "|".join(word.replace("_", r"\s") for word in sorted(written, key=lambda word: (-len(word), word)))


@cache
def _openers() -> frozenset[tuple[str, ...]]:
    listed = (text for language in LANGUAGES for text in (language.published, language.updated))
    phrases = (phrase for text in listed for phrase in phrases_of(text))
    return frozenset(tuple(_TOKEN.findall(phrase)) for phrase in phrases)


@cache
def _allowed() -> frozenset[str]:
    listed = (
        " ".join((language.stamp, language.published, language.updated, *language.months))
        for language in LANGUAGES
    )
    return frozenset(_TOKEN.findall(fold(" ".join((*listed, "t z")).replace("_", " "))))


@cache
def _pattern() -> re.Pattern[str]:
    month, day = _months_pattern(), r"\d{1,2}"
    year = _YEAR.pattern
    return re.compile(
        rf"(?<!\d)(?:(?P<y1>{year})[-/.](?P<m1>{day})[-/.](?P<d1>{day})"
        rf"|(?P<d2>{day})\.\s?(?P<m2>{day})\.\s?(?P<y2>{year})"
        rf"|(?P<a>{day})[/-](?P<b>{day})[/-](?P<y3>{year})"
        rf"|(?P<d4>{day})(?:st|nd|rd|th|er|\.|º|°)?\s(?:de\s|of\s)?(?P<n4>{month})(?:\s?/\s?(?:{month}))?\.?[,،]?"
        rf"\s(?:de\s|del\s)?(?P<y4>{year})"
        rf"|(?<![^\W\d_])(?P<n5>{month})\.?\s(?P<d5>{day})(?:st|nd|rd|th)?,?\s(?P<y5>{year})"
        rf"|(?P<y6>{year})\s?[年년]\s?(?P<m6>{day})\s?[月월]\s?(?P<d6>{day})\s?[日일])(?:(?!\d)|{_HOUR_AT_ONCE})",
        re.IGNORECASE,
    )


def _value(match: re.Match[str]) -> str | None:
    found = {name[0]: text for name, text in match.groupdict().items() if text}
    if "a" in found:
        day, month = _unambiguous(int(found["a"]), int(found["b"]))
    else:
        day = int(found["d"])
        month = month_words()[fold(found["n"])] if "n" in found else int(found["m"])
    try:
        return date(int(found["y"]), month, day).isoformat()
    except ValueError:
        return None


def _unambiguous(first: int, second: int) -> tuple[int, int]:
    """Day and month; month 0, which is none, if either could be either."""
    months = 12
    if first > months or first == second:
        return first, second
    return (second, first) if second > months else (0, 0)
