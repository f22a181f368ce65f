"""First words that lean on the sentence before: pronouns, pointers and connectives of each language.

A reader who meets such a sentence first asks: who, which, and then? The lists are `opening_words`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from tearsheet.text.opening_patterns import leans_by_connective, leans_by_pronoun
from tearsheet.text.opening_words import ASIDES, CONNECTIVES, PRONOUNS, TIMES

__all__ = ["Opening", "Openings", "openings_of"]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ASIDE = re.compile(r"[^,]{1,50}, ([^,]{2,20}),")
_MARKS = "\"'“”‘’„«»「『《（([ \u3000—–-•"
_LOOK = 120  # characters: room for four words, or for a pronoun behind an adverbial
_MOST_WORDS = 4
_WITHOUT_SPACES = ("ja", "zh")


class Opening(StrEnum):
    """What kind of word a sentence that leans on another begins with."""

    PRONOUN = "pronoun"
    CONNECTIVE = "connective"
    PRONOUN_WITHIN = "pronoun within"  # behind an adverbial: In May, she left


@dataclass(frozen=True, slots=True, kw_only=True)
class Openings:
    """One language's words, casefolded; all are empty where the language is not known.

    `asides` lean between commas, behind the subject. `times`: before one of these a pronoun leans on nothing.
    `first_words`: those of the entries, for a quick no. `spaced`: its words are parted by spaces.
    `patterned`: it is English, which has `tearsheet.text.opening_patterns` beside the lists.
    """

    pronouns: frozenset[str]
    connectives: frozenset[str]
    asides: frozenset[str]
    times: frozenset[str]
    first_words: frozenset[str]
    spaced: bool
    patterned: bool

    @property
    def words(self) -> frozenset[str]:
        """All of them."""
        return self.pronouns | self.connectives

    def find(self, text: str, start: int) -> Opening | None:
        """How the sentence at `start` begins, behind its opening marks; None if it needs no other."""
        if not self.connectives:
            return None
        head = text[start : start + _LOOK].lstrip(_MARKS)
        if not self.spaced:
            return self._find_prefix(head)
        return self._find_word(head) or self._find_aside(head) or self._find_pattern(head)

    def _find_word(self, head: str) -> Opening | None:
        first = _WORD.search(head)
        if first is None or _stem(first.group()) not in self.first_words:
            return None
        found = [word.group().casefold().replace("’", "'") for word in _WORD.finditer(head)][:_MOST_WORDS]
        starts = {" ".join(found[:count]) for count in range(1, len(found) + 1)} | {_stem(found[0])}
        if not self.pronouns.isdisjoint(starts):
            return None if self.times.intersection(found[1:2]) else Opening.PRONOUN
        return None if self.connectives.isdisjoint(starts) else Opening.CONNECTIVE

    def _find_aside(self, head: str) -> Opening | None:
        aside = _ASIDE.match(head)
        return Opening.CONNECTIVE if aside is not None and aside[1].casefold() in self.asides else None

    def _find_pattern(self, head: str) -> Opening | None:
        if not self.patterned:
            return None
        if leans_by_pronoun(head):
            return Opening.PRONOUN_WITHIN
        return Opening.CONNECTIVE if leans_by_connective(head) else None

    def _find_prefix(self, head: str) -> Opening | None:
        if head.startswith(tuple(self.pronouns)):
            return Opening.PRONOUN
        return Opening.CONNECTIVE if head.startswith(tuple(self.connectives)) else None


@cache
def openings_of(language: str | None) -> Openings:
    """The words of an ISO 639-1 language; those of English for None, none if there is no list."""
    code = (language or "en").casefold().replace("_", "-").partition("-")[0]
    pronouns, connectives = _listed(PRONOUNS, code), _listed(CONNECTIVES, code)
    return Openings(
        pronouns=pronouns,
        connectives=connectives,
        asides=_listed(ASIDES, code),
        times=_listed(TIMES, code),
        first_words=frozenset(_stem(entry.partition(" ")[0]) for entry in pronouns | connectives),
        spaced=code not in _WITHOUT_SPACES,
        patterned=code == "en",
    )


def _stem(word: str) -> str:
    """The word without what an apostrophe adds: it's, he'd, c'est."""
    return word.casefold().replace("’", "'").partition("'")[0]


def _listed(lists: dict[str, str], code: str) -> frozenset[str]:
    """Entries are parted by white space; within one, _ stands for a space."""
    return frozenset(entry.replace("_", " ").casefold() for entry in lists.get(code, "").split())
