"""Sentences that take a thing as known: "The report blames the crews", and a reader asks which report.

A definite noun phrase in which no word tells the thing apart stands for what has been told (Prince, Toward a
Taxonomy of Given-New Information, 1981). The signs are those of English.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tearsheet.text.words import content_words, is_english

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ANYTHING", "taken_as_known"]

ANYTHING = ""  # whatever was told before makes it known

_LOOK = 120  # characters: room for "The" and a few words
_FARTHEST = 3  # words from the article to the noun
_OF_AN_AGE = re.compile(r"\W*The (?:\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|month|week|day)-old\b")
_DEFINITE = re.compile(r"\W*The((?: [a-z][a-z'’-]*){1,5})(?![\w'’-]| [A-Z\"“'‘`])")  # not: The show “Rain”
_INTRODUCED = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]wo|[Tt]hree|[Ss]ome|[Ss]everal)((?: [\w-]{1,30}){1,3})"
)
# Behind the noun these tell it apart: the report on the roof, the man who left.
_TELLING_WORDS = """
    of in on at for to from with without by between about behind against over under near inside outside that
    which who whose whom where when why how and or than as accused named called known
"""
_TELLING = frozenset(_TELLING_WORDS.split())
_ALWAYS_KNOWN_NOUNS = """
    accident achievement actor actress agreement album announcement app attack ban bill blast boat book boy
    car case ceremony claim claims clip comedian comments company controversy couple crash deal decision
    defeat defender device discovery dispute driver duo error event explosion feat film findings firm footage
    game gesture girl goalkeeper group image images incident initiative law letter loss man match measure men
    message midfielder milestone mistake move movie officer pair photo photograph photographs photos picture
    pictures pilot plane player poll post product proposal rapper remarks report researchers result results
    revelation row ruling scandal scheme ship shooting show singer site song star statement striker study
    stunt survey suspect suspects teen teenager tragedy trio tweet vehicle verdict vessel victim victims
    victory video website win winger woman women youngster
"""
_ALWAYS_KNOWN = frozenset(_ALWAYS_KNOWN_NOUNS.split())


def taken_as_known(
    sentences: Sequence[str], contents: Sequence[Sequence[str]], *, language: str | None
) -> list[str | None]:
    """For each sentence the content word that must have been told; None if it takes nothing as known.

    `contents` are the sentences' content words. `ANYTHING` if no sentence before has it. Time is linear.
    """
    if not is_english(language):
        return [None] * len(sentences)
    told: set[str] = set()
    introduced: set[str] = set()
    found = []
    for sentence, content in zip(sentences, contents, strict=True):
        found.append(_known(sentence, told=told, introduced=introduced))
        told.update(content)
        introduced.update(word for phrase in _INTRODUCED.findall(sentence) for word in phrase.split())
    return found


def _known(sentence: str, *, told: set[str], introduced: set[str]) -> str | None:
    if not told:
        return None  # what an article begins with it cannot have told before
    if _OF_AN_AGE.match(sentence) is not None:
        return ANYTHING
    noun = _noun(sentence[:_LOOK], introduced)
    if noun is None:
        return None
    return next((word for word in content_words(noun, language="en") if word in told), ANYTHING)


def _noun(sentence: str, introduced: set[str]) -> str | None:
    """The noun behind the sentence's "The" if nothing tells it apart."""
    definite = _DEFINITE.match(sentence)
    words: list[str] = definite[1].split() if definite is not None else []
    for word, following in zip(words[:_FARTHEST], [*words[1:], ""], strict=False):
        if word in _TELLING or following in _TELLING:
            return None
        if word in _ALWAYS_KNOWN or word in introduced:
            return word
    return None
