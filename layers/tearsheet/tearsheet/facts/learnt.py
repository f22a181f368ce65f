"""Which languages have their words here."""

from __future__ import annotations

from functools import cache

from tearsheet.facts.lexicon import Lexicon

__all__ = ["lexicon_for"]

_NEUTRAL = Lexicon()


def lexicon_for(language: str | None) -> Lexicon:
    """The words of `language` (ISO 639-1, a region may follow): English when None, none if not learnt.

    Without words, what needs none is still read: symbols, ISO codes, digits, ISO dates, quotation marks.
    """
    if language is None or language.lower().split("-")[0].split("_")[0] == "en":
        return _english()
    return _NEUTRAL


@cache
def _english() -> Lexicon:
    from tearsheet.facts.english import ENGLISH  # noqa: PLC0415 - read on first use, to keep imports lean

    return ENGLISH
