"""Bylines: "By Jane Doe and John Roe, Example Times", "Von Jana Muster", "Por Juana Pérez"."""

from __future__ import annotations

import re

from tearsheet.clean.dates import is_stamp

__all__ = ["read_byline"]

_OPENING = re.compile(
    r"(?:(?:(?:written|words|story|posted|text|reported)\s)?by|von|par|por|di|door|av|autor(?:in)?|author|texte?)"
    r"\s?:?\s+",
    re.IGNORECASE,
)
_NAME_WORD = r"(?:[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[.'’-][^\W\d_]+)*\.?|d['’][^\W\d_]+)"
_PARTICLE = r"(?:de|del|della|di|da|dos|van|der|den|von|zu|la|le|el|al|bin|ibn|ben|y|ter|ten)"
_NAME = re.compile(rf"{_NAME_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_NAME_WORD}){{1,4}}$")
_ACRONYM = re.compile(r"[A-Z]{2,8}$")
_BETWEEN = re.compile(r"\s*(,|&|\||•|·|—|–|;|/|\s-\s|\s(?:and|und|et|y|e|en|with|mit|avec|con)\s)\s*")
_COMMA = ","
_BREAK = re.compile(r"[\d@(\[]|https?:|\s(?:published|publiziert|updated|on|am|le|el|in|at)\s", re.IGNORECASE)
_LONGEST = 160  # characters
_MOST_WORDS = 18
_AFTERWORD = 6  # words a role or a publisher may have


def read_byline(text: str) -> list[str]:
    """The authors that a byline names, in order; none if the line is no byline.

    After the preposition must come a name of two to five words, each with a capital, or an agency in
    capitals. What follows the names (role, publisher, date) must be short.
    """
    opening = _OPENING.match(text)
    if opening is None or len(text) > _LONGEST or text.count(" ") > _MOST_WORDS:
        return []
    rest = text[opening.end() :]
    end = _BREAK.search(rest)
    parts = _BETWEEN.split(rest[: end.start() if end else len(rest)].rstrip(" ,|•·—–-:"))
    names = _leading_names(parts[::2], [separator.strip() for separator in parts[1::2]])
    tail = parts[::2][len(names) :]
    return names if all(piece.count(" ") < _AFTERWORD for piece in tail) and not is_stamp(rest) else []


def _leading_names(pieces: list[str], separators: list[str]) -> list[str]:
    """The pieces up to the last "and", if they are names; behind it a comma begins the role."""
    listed = max((at for at, separator in enumerate(separators) if separator != _COMMA), default=-1)
    names: list[str] = []
    for piece in pieces[: listed + 2]:
        if not (_NAME.match(piece) or (not names and _ACRONYM.match(piece))):
            break
        names.append(piece)
    return names
