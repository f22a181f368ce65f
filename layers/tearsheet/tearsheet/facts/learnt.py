"""Which languages have their words here."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tearsheet.facts.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["lexicon_for"]

_NEUTRAL = Lexicon()


def lexicon_for(language: str | None) -> Lexicon:
    """The words of `language` (ISO 639-1, a region may follow): English when None, none if not learnt.

    In German, French and Spanish nothing is counted: what stands in the plural is told in English only.
    Without words, what needs none is still read: symbols, ISO codes, digits, ISO dates, quotation marks.
    """
    learnt = _LEARNT.get((language or "en").lower().split("-")[0].split("_")[0])
    return learnt() if learnt is not None else _NEUTRAL


@cache
def _english() -> Lexicon:
    from tearsheet.facts.english import ENGLISH  # noqa: PLC0415 - read on first use, to keep imports lean

    return ENGLISH


@cache
def _german() -> Lexicon:
    from tearsheet.facts.german import GERMAN  # noqa: PLC0415 - read on first use, to keep imports lean

    return GERMAN


@cache
def _french() -> Lexicon:
    from tearsheet.facts.french import FRENCH  # noqa: PLC0415 - read on first use, to keep imports lean

    return FRENCH


@cache
def _spanish() -> Lexicon:
    from tearsheet.facts.spanish import SPANISH  # noqa: PLC0415 - read on first use, to keep imports lean

    return SPANISH


_LEARNT: Mapping[str, Callable[[], Lexicon]] = {
    "en": _english,
    "de": _german,
    "fr": _french,
    "es": _spanish,
}
