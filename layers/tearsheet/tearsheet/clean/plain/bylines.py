"""Bylines: "By Jane Doe and John Roe, Example Times", "Von Jana Muster", "Автор: Иван Примеров"."""

from __future__ import annotations

import re
from functools import cache

from tearsheet.clean.dates import find_date, is_stamp, month_words, publication_words
from tearsheet.clean.phrases import LANGUAGES, either_of, fold, names_of, phrases_of
from tearsheet.clean.phrases.agencies import NEWS_AGENCIES
from tearsheet.text.words import IDEOGRAPHS

__all__ = ["read_byline"]

_NAME_WORD = r"(?:[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[.'’-][^\W\d_]+)*\.?|d['’][^\W\d_]+)"
_PARTICLES = "de del della di da dos van der den von zu la le el al bin ibn ben y ter ten"
_PARTICLE = rf"(?:{_PARTICLES.replace(' ', '|')})"
_NAME = re.compile(rf"{_NAME_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_NAME_WORD}){{1,4}}$")
_PLACE = re.compile(rf"{_NAME_WORD}(?:\s{_NAME_WORD}){{0,2}}")
_DIGIT = re.compile(r"\d")
_HOUR = re.compile(r"[\s,T]{0,3}(?:\d{1,2}:\d\d(?::\d\d)?)?[\s|•·,–—-]{0,3}")
_SHORTEST_AGENCY = 3  # letters
_ACRONYM = re.compile(r"[A-Z]{2,8}$")
_COMMA = ","
_SEPARATORS = " ,|•·—–-:"
_LONGEST = 160  # characters
_KEY = 2  # letters
_MOST_WORDS = 18
_AFTERWORD = 6  # words a role or a publisher may have
# Scripts without spaces: names of two to six characters, a separator or an end behind each.
_IDEOGRAPHIC = re.compile(rf"[{IDEOGRAPHS}]")
_FRAME = "()[]（）【】〔〕[] \t\u3000"
_APART = re.compile(r"[\s:：/／|｜・、,，】）)]+")
_SHORT_NAME = re.compile(rf"[{IDEOGRAPHS}]{{2,6}}$")
_PLACE_OF_REPORT = re.compile(r".{0,8}(?:报道|報導|報道|电|電|讯|訊|摄|攝|撮影)$")
_LONGEST_IDEOGRAPHIC = 30  # characters
_LONGEST_NAME_UNPARTED = 4


def read_byline(text: str) -> list[str]:
    """The authors that a byline names, in order; none if the line is no byline.

    Without an opening only a known agency behind the name, or a place and a date, tell it for an author's.
    After the opening must come a name of two to five words, each with a capital if the script has capitals,
    or an agency in capitals. What follows the names (role, publisher, date) must be short. In scripts without
    spaces a name is short, and nothing but names and a place of report may follow.
    """
    if len(text) > _LONGEST or text.count(" ") > _MOST_WORDS:
        return []
    return _opened(text) or _dated(text) or _before_agency(text)


def _opened(text: str) -> list[str]:
    if not _may_open(text[:_KEY]):
        return []
    if _IDEOGRAPHIC.match(text.lstrip(_FRAME)):
        return _ideographic(text)
    opening = _opening().match(text)
    if opening is None:
        return []
    rest = text[opening.end() :]
    parts = _between().split(_before_break(rest))
    names = _leading_names(parts[::2], [separator.strip() for separator in parts[1::2]])
    tail = parts[::2][len(names) :]
    return names if all(piece.count(" ") < _AFTERWORD for piece in tail) and not is_stamp(rest) else []


def _dated(text: str) -> list[str]:
    """The authors behind a date and its hour; or the one before a stroke, a place and a date."""
    found = find_date(text) if _DIGIT.search(text) else None
    if found is None:
        return []
    if not found.start:
        hour = _HOUR.match(text, found.end)
        return _opened(text[hour.end() :]) if hour else []
    name, stroke, place = (part.strip(_SEPARATORS) for part in text[: found.start].partition("/"))
    is_signed = stroke and _is_name(name) and _PLACE.fullmatch(place) and is_stamp(text[found.start :])
    return [name] if is_signed else []


def _before_agency(text: str) -> list[str]:
    """The author whom nothing but a comma parts from an agency: "Jan Kowalski, PAP"."""
    name, _, agency = text.rpartition(", ")
    return [name] if agency in _agencies() and _is_name(name) else []


@cache
def _agencies() -> frozenset[str]:
    """Those of three letters and more; two may be a state: "New Castle, PA"."""
    return frozenset(name for name in names_of(NEWS_AGENCIES) if len(name) >= _SHORTEST_AGENCY)


def _before_break(rest: str) -> str:
    """What may be names: up to a number, an address or a word for time or place; no month before a day."""
    end = _break().search(rest)
    names = rest[: end.start() if end else len(rest)].rstrip(_SEPARATORS)
    before, _, last = names.rpartition(" ")
    is_day = end is not None and end[0].isdigit() and fold(last).rstrip(".") in month_words()
    return before.rstrip(_SEPARATORS) if is_day and " " in before else names  # a name may be May


def _may_open(start: str) -> bool:
    """Whether a byline may begin so: two letters of ASCII rule out nearly every line at once."""
    return not (start.isascii() and start.isalpha()) or start.lower() in _keys()


@cache
def _keys() -> frozenset[str]:
    return frozenset(phrase[:_KEY] for language in LANGUAGES for phrase in phrases_of(language.bylines))


@cache
def _opening() -> re.Pattern[str]:
    either = either_of(language.bylines for language in LANGUAGES)
    return re.compile(rf"(?:{either})(?:\s?:\s*|\s[–—-]\s|\s+)", re.IGNORECASE)


@cache
def _between() -> re.Pattern[str]:
    either = either_of(language.joiners for language in LANGUAGES)
    return re.compile(rf"\s*(,|،|&|\||•|·|—|–|;|/|\s-\s|\s(?:{either})\s)\s*")


@cache
def _break() -> re.Pattern[str]:
    """Where the names end for good: a number, an address, a word for the time or the place."""
    return re.compile(
        rf"[\d@(\[]|https?:|\s(?:{publication_words()}|on|am|le|el|in|at|il|em|op|у|в)\s", re.IGNORECASE
    )


@cache
def _ideographic_opening() -> re.Pattern[str]:
    return re.compile(f"(?:{either_of(language.bylines for language in LANGUAGES)})")


def _leading_names(pieces: list[str], separators: list[str]) -> list[str]:
    """The pieces up to the last "and", if they are names; behind it a comma begins the role."""
    listed = max((at for at, separator in enumerate(separators) if separator != _COMMA), default=-1)
    names: list[str] = []
    for piece in pieces[: listed + 2]:
        if not (_is_name(piece) or (not names and _ACRONYM.match(piece))):
            break
        names.append(piece)
    return names


def _is_name(piece: str) -> bool:
    small = (word for word in piece.split() if word[0].islower() and word not in _PARTICLES.split())
    return bool(_NAME.match(piece)) and all(word.startswith(("d'", "d’")) for word in small)


def _ideographic(text: str) -> list[str]:
    bare = text.strip(_FRAME)
    opening = _ideographic_opening().match(bare)
    if opening is None or len(bare) > _LONGEST_IDEOGRAPHIC:
        return []
    rest = bare[opening.end() :]
    pieces = [piece for piece in _APART.split(rest) if piece and not _PLACE_OF_REPORT.match(piece)]
    parted = _APART.match(rest) is not None or all(len(piece) <= _LONGEST_NAME_UNPARTED for piece in pieces)
    return pieces if parted and all(map(_SHORT_NAME.match, pieces)) else []
