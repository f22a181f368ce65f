"""Full dates as bylines, stamps and signatures write them, to ISO 8601."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

__all__ = ["FoundDate", "find_date", "is_labelled_stamp", "is_stamp", "month_words"]

# Month names and short forms: en, de, fr, es, it, pt, nl. A word that two months would share is left out.
_MONTHS = (
    "january jan januar janvier janv enero ene gennaio gen janeiro januari jänner",
    "february feb februar février févr fév febrero febbraio febr fevereiro fev februari",
    "march märz mar mars marzo março maart mrz mrt",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio mag maio mei",
    "june jun juni juin junio giugno giu junho",
    "july jul juli juillet juil julio luglio lug julho",
    "august aug août aout agosto ago augustus",
    "september sep sept septembre septiembre settembre set setembro",
    "october oct oktober okt octobre octubre ottobre ott outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro december",
)
# Words that stand beside a date in a stamp, by language; nothing else may stand in one.
_STAMP_WORDS = {
    "en": "published posted updated last modified first on at the an a of ago hour hours minute"
    " minutes min mins read am pm a m p et est edt pt pst pdt ct cst cdt gmt utc bst ist cet"
    " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs"
    " fri sat sun st nd rd th date created time reading yesterday today day days",
    "de": "veröffentlicht aktualisiert publiziert stand datum am um uhr vom zuletzt geändert"
    " erschienen vor stunden minuten montag dienstag mittwoch donnerstag freitag samstag"
    " sonntag mo di mi do fr sa so min lesezeit",
    "fr": "publié mis à jour le modifié date heures minutes lundi mardi mercredi jeudi vendredi"
    " samedi dimanche h temps de lecture il y",
    "es": "publicado actualizado fecha el a las de del lunes martes miércoles jueves viernes sábado"
    " domingo hora horas hace lectura minutos h",
    "it": "pubblicato aggiornato il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica",
}
_OPENERS = (
    "published posted updated last date veröffentlicht aktualisiert publiziert stand datum zuletzt publié mis"
    " modifié publicado actualizado fecha pubblicato aggiornato"
)
_LONGEST_STAMP = 200  # characters
_TOKEN = re.compile(r"[^\W\d_]+|\d+")


class FoundDate(NamedTuple):
    """A date and where it stands."""

    value: str  # ISO 8601, year to day
    start: int
    end: int


def find_date(text: str) -> FoundDate | None:
    """The first full date: 2024-06-13, June 13, 2024, 13. Juni 2024, 13 de junio de 2024, 13.06.2024.

    A date with slashes counts only if one of its numbers cannot be a month. Two numbers and no year are none.
    """
    for match in _pattern().finditer(text):
        value = _value(match)
        if value:
            return FoundDate(value, match.start(), match.end())
    return None


def is_stamp(text: str) -> bool:
    """Whether a line is nothing but the time of something: "June 3, 2024 at 9 am", "Updated 2 hours ago"."""
    tokens = _stamp_words(text)
    return bool(tokens) and (_is_labelled(tokens) or find_date(text) is not None)


def is_labelled_stamp(text: str) -> bool:
    """Whether a line is a stamp that says so: "Published: June 3, 2024", "Aktualisiert vor 2 Stunden"."""
    return _is_labelled(_stamp_words(text))


def _is_labelled(tokens: list[str]) -> bool:
    return bool(tokens) and tokens[0] in _OPENERS.split() and any(map(str.isdigit, tokens))


def _stamp_words(text: str) -> list[str]:
    """The words and numbers of a line in which all of them may stand in a stamp; else nothing."""
    if len(text) > _LONGEST_STAMP:
        return []
    tokens = []
    for match in _TOKEN.finditer(text.casefold()):
        if not match[0].isdigit() and match[0] not in _allowed():
            return []
        tokens.append(match[0])
    return tokens


@cache
def month_words() -> dict[str, int]:
    """Every month's names and short forms, casefolded, with its number."""
    return {word: number for number, names in enumerate(_MONTHS, 1) for word in names.split()}


@cache
def _allowed() -> frozenset[str]:
    words = {word for words in _STAMP_WORDS.values() for word in words.split()}
    return frozenset(words.union(month_words(), {"t", "z"}))


@cache
def _pattern() -> re.Pattern[str]:
    month = "|".join(sorted(month_words(), key=len, reverse=True))
    year, day = r"(?:19|20)\d\d", r"\d{1,2}"
    return re.compile(
        rf"(?<!\d)(?:(?P<y1>{year})[-/.](?P<m1>{day})[-/.](?P<d1>{day})"
        rf"|(?P<d2>{day})\.\s?(?P<m2>{day})\.\s?(?P<y2>{year})"
        rf"|(?P<a>{day})[/-](?P<b>{day})[/-](?P<y3>{year})"
        rf"|(?P<d4>{day})(?:st|nd|rd|th|er|\.|º)?\s(?:de\s|of\s)?(?P<n4>{month})\.?,?"
        rf"\s(?:de\s|del\s)?(?P<y4>{year})"
        rf"|(?<![^\W\d_])(?P<n5>{month})\.?\s(?P<d5>{day})(?:st|nd|rd|th)?,?\s(?P<y5>{year})"
        rf"|(?P<y6>{year})\s?[年년]\s?(?P<m6>{day})\s?[月월]\s?(?P<d6>{day})\s?[日일])(?!\d)",
        re.IGNORECASE,
    )


def _value(match: re.Match[str]) -> str | None:
    found = {name[0]: text for name, text in match.groupdict().items() if text}
    if "a" in found:
        day, month = _unambiguous(int(found["a"]), int(found["b"]))
    else:
        day = int(found["d"])
        month = month_words()[found["n"].casefold()] if "n" in found else int(found["m"])
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
