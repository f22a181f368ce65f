"""Words of the text outside quotations, and the noun phrases among them that can name a speaker.

A noun phrase here is what newspapers put beside a quotation: a name with its titles ("retired Gen. A. B.
Cole"), a determiner with a noun ("the official", "a White House spokeswoman"), or a pronoun.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.lexicon import Lexicon

__all__ = ["Phrase", "Word", "phrase_at", "phrase_before", "read_words"]

_WORD = re.compile(r"[^\W_]++(?:[.’'&-][^\W_]++)*+\.?|[^\w\s]")
_LONGEST = 12  # words in a phrase
_POSSESSIVES = ("'s", "’s")
_LINKS = frozenset(
    ("of", "de", "da", "di", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "du", "dos", "&")
)


class Word(NamedTuple):
    """A word or a sign; `lower` without a full stop at its end."""

    lower: str
    start: int
    end: int
    is_capital: bool


class Phrase(NamedTuple):
    """A noun phrase over `words[first:stop]`."""

    first: int
    stop: int
    kind: str  # name, noun, pronoun


def read_words(text: str, start: int, end: int) -> list[Word]:
    """The words and signs of a stretch of text. A full stop that ends the stretch is a sign of its own."""
    words = []
    for match in _WORD.finditer(text, start, end):
        written = match.group()
        is_abbreviated = written.endswith(".") and len(written) > 1
        words.append(
            Word(
                written.rstrip(".").lower() if is_abbreviated else written.lower(),
                *match.span(),
                written[0].isupper(),
            )
        )
    return words


def phrase_at(words: Sequence[Word], i: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase that begins at word `i`."""
    if i >= len(words):
        return None
    if words[i].lower in lexicon.pronouns:
        return Phrase(i, i + 1, "pronoun")
    j, has_capital, has_noun = i, False, False
    is_determined = words[j].lower in lexicon.determiners
    if is_determined:
        j += 1
    while (
        j < len(words)
        and j - i < _LONGEST
        and (_belongs(words, j, lexicon) or (is_determined and _is_open_word(words[j], lexicon)))
    ):
        has_capital = has_capital or _is_name_word(words[j], lexicon)
        has_noun = has_noun or words[j].lower in lexicon.speaker_nouns or words[j].lower in lexicon.titles
        j += 1
    while j > i and words[j - 1].lower in _LINKS:
        j -= 1
    is_time = j > i and (words[j - 1].lower in lexicon.time_units or words[j - 1].lower in lexicon.weekdays)
    is_noun = has_noun or (j > i + 1 and is_determined and not is_time)
    return Phrase(i, j, "name" if has_capital else "noun") if j > i and (has_capital or is_noun) else None


def _is_name_word(word: Word, lexicon: Lexicon) -> bool:
    return word.is_capital and word.lower not in lexicon.titles and word.lower not in lexicon.weekdays


def _belongs(words: Sequence[Word], j: int, lexicon: Lexicon) -> bool:
    """Whether the word can stand inside a speaker's phrase."""
    word = words[j]
    if word.lower in lexicon.cue_verbs or not word.lower[0].isalnum():
        return word.lower == "&"
    if word.is_capital:
        return word.lower not in lexicon.never_names
    if word.lower in _LINKS:
        return j + 1 < len(words) and (words[j + 1].is_capital or word.lower in {"of", "&"})
    return (
        word.lower in lexicon.titles or word.lower in lexicon.speaker_nouns or _is_modifier(words, j, lexicon)
    )


def _is_open_word(word: Word, lexicon: Lexicon) -> bool:
    """A word that may stand between a determiner and its noun without being known."""
    return (
        word.lower.isalpha()
        and word.lower not in lexicon.no_nouns
        and word.lower not in lexicon.cue_verbs
        and word.lower not in lexicon.weak_cues
        and word.lower not in lexicon.subordinators
        and word.lower not in lexicon.between_subject_and_verb
        and not word.lower.endswith("ly")
    )


def _is_modifier(words: Sequence[Word], j: int, lexicon: Lexicon) -> bool:
    """An unknown word in small letters belongs to the phrase when a known noun or title follows at once."""
    following = words[j + 1] if j + 1 < len(words) else None
    if following is None or any(
        words[j].lower in others
        for others in (lexicon.no_nouns, lexicon.subordinators, lexicon.past_cues, lexicon.weak_cues)
    ):
        return False
    return following.lower in lexicon.speaker_nouns or following.lower in lexicon.titles


def phrase_before(words: Sequence[Word], stop: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase that ends just before word `stop`, as long as it can be."""
    best = None
    for i in range(stop - 1, max(-1, stop - 1 - _LONGEST), -1):
        found = phrase_at(words, i, lexicon)
        if found is not None and found.stop == stop:
            if found.kind == "pronoun":
                return found
            best = found
        elif best is not None:
            break
    return best
