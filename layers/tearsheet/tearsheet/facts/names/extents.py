"""The exact extent of a name: without title, article, possessive and marks; with both halves of a hyphen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tearsheet.facts.currencies import CODES
from tearsheet.facts.names.english import ALIASES, ARTICLES, DOLLARS, NO_NAMES, TITLES, WITH_ARTICLE
from tearsheet.facts.names.lists import listed
from tearsheet.facts.names.words import Word, read_words
from tearsheet.model import NameKind
from tearsheet.text.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tearsheet.facts.names.tagged import Tagged

__all__ = ["Found", "exact"]

_HYPHENS = frozenset(("-", "‐", "‑", "–", " - "))
_MOST_WORDS = 20  # in a name; what is longer was tagged by mistake


class Found(NamedTuple):
    """A tagged name of an exact extent with its words, folded: what names are compared by."""

    start: int
    end: int
    kind: NameKind | None
    score: float
    words: tuple[str, ...]


def exact(text: str, tagged: Iterable[Tagged]) -> list[Found]:
    """The tagged names in order, disjoint, each with the extent that a reader would give it."""
    found: list[Found] = []
    ordered = _joined(text, sorted(tagged, key=lambda one: (one.start, -one.end)))
    for fit in (_fit(text, part) for one in ordered for part in _parts(text, one)):
        if fit is not None and (not found or found[-1].end <= fit.start):
            found.append(fit)
    return found


def _joined(text: str, tagged: Iterable[Tagged]) -> list[Tagged]:
    """Two names with a hyphen between them are one: Akufo-Addo."""
    joined: list[Tagged] = []
    for one in tagged:
        last = joined[-1] if joined else None
        if (
            last is not None
            and text[last.end : one.start] in _HYPHENS
            and last.kind is one.kind is not NameKind.PLACE
        ):
            joined[-1] = last._replace(end=one.end, score=max(last.score, one.score))
        else:
            joined.append(one)
    return joined


def _parts(text: str, one: Tagged) -> Iterable[Tagged]:
    """Two countries with a hyphen between them, as in "U.S.-Kenya talks", are two; all else is one."""
    before, hyphen, after = text[one.start : one.end].partition("-")
    if hyphen and one.kind is NameKind.PLACE and _is_country(before) and _is_country(after):
        return one._replace(end=one.start + len(before)), one._replace(start=one.end - len(after))
    return (one,)


def _is_country(written: str) -> bool:
    name = folded(written.strip())
    return (name,) in ALIASES or name in listed("territories-en")


def _fit(text: str, one: Tagged) -> Found | None:
    words = read_words(text, one.start, one.end)
    first = _first(words, one.kind)
    kept = words[first:]
    if not kept or len(kept) > _MOST_WORDS or not any(word.form[0].isalpha() for word in kept):
        return None
    if len(kept) == 1 == len(kept[0].form) or NO_NAMES.issuperset(word.key for word in kept):
        return None
    if len(kept) == 1 and _is_currency(kept[0], text[one.end : one.end + 2].lstrip()):
        return None
    end = one.end if first == 0 and _ends_with_mark(text, kept[-1], one.end) else kept[-1].end
    return Found(kept[0].start, end, one.kind, one.score, tuple(word.key for word in kept))


def _is_currency(word: Word, following: str) -> bool:
    """Whether it tells whose money follows: US$5, NOK 4.2bn."""
    is_code = word.form in CODES and following[:1].isdecimal()
    return is_code or (word.key in DOLLARS and following.startswith("$"))


def _first(words: Sequence[Word], kind: NameKind | None) -> int:
    """The index of the first word that belongs to the name."""
    first = 0
    if tuple(word.key for word in words) in WITH_ARTICLE:
        return 0
    while first < len(words) - 1 and words[first].key in ARTICLES:
        first += 1
    while kind is NameKind.PERSON and first < len(words) - 1 and words[first].key.rstrip(".") in TITLES:
        first += 1
    return first


def _ends_with_mark(text: str, last: Word, end: int) -> bool:
    """Whether a full stop at the end belongs to the name: Acme Inc., U.S."""
    return text[last.end : end] == "." and last.key in {"inc", "co", "corp", "ltd", "jr", "sr", "bros"}
