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

__all__ = ["QUOTED", "Phrase", "Word", "phrase_at", "phrase_before", "read_words"]

QUOTED = "“”"  # the word that stands for a quotation

_WORD = re.compile(r"[^\W_]++(?:[.’'&-][^\W_]++)*+\.?|[^\w\s]")
_POSSESSIVES = ("'s", "’s")
_LONGEST = 12  # words in a phrase


class Word(NamedTuple):
    """A word or a sign; `lower` without a full stop at its end, and for the rest as long as in the text."""

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
    return [
        Word(_lower(written.rstrip(".") or "."), match.start(), match.end(), written[0].isupper())
        for match in _WORD.finditer(text, start, end)
        if (written := match.group())
    ]


def _lower(written: str) -> str:
    """As long as it was: the small letter of İ, alone of all, would be two characters."""
    return written.replace("İ", "i").lower()


def phrase_at(words: Sequence[Word], i: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase that begins at word `i`."""
    if i >= len(words):
        return None
    lower = words[i].lower
    if lower in lexicon.pronouns or (not lower.isalpha() and _uncontracted(lower) in lexicon.pronouns):
        return Phrase(i, i + 1, "pronoun")
    is_determined = lower in lexicon.determiners or _is_number(lower, lexicon)
    if not is_determined and not _belongs(words, i, lexicon):
        return None
    stop = _stop_of_phrase(words, i, is_determined=is_determined, lexicon=lexicon)
    return _phrase(words, Phrase(i, stop, "noun"), is_determined=is_determined, lexicon=lexicon)


def _uncontracted(lower: str) -> str:
    """Reads "he's" and "she’d" as he and she."""
    return lower.replace("’", "'").partition("'")[0]


def _is_number(lower: str, lexicon: Lexicon) -> bool:
    first = lower.partition("-")[0] if "-" in lower else lower
    return first.isdecimal() or first in lexicon.numbers.units or first in lexicon.numbers.tens


def _stop_of_phrase(words: Sequence[Word], i: int, *, is_determined: bool, lexicon: Lexicon) -> int:
    stop = i + is_determined
    farthest = min(len(words), i + _LONGEST)
    first = i  # of the words that "the" or "Ann's" goes with
    while stop < farthest and (
        _belongs(words, stop, lexicon)
        or (is_determined and _is_open_word(words, stop, first=first, lexicon=lexicon))
    ):
        if words[stop].lower.endswith(_POSSESSIVES):
            first, is_determined = stop, True
        stop += 1
    while stop > i and words[stop - 1].lower in lexicon.links:
        stop -= 1
    return stop


def _phrase(words: Sequence[Word], found: Phrase, *, is_determined: bool, lexicon: Lexicon) -> Phrase | None:
    """The phrase with its kind; None when nobody can be meant by it."""
    if found.stop == found.first:
        return None
    within = words[found.first : found.stop]
    if len(within) == 1 and is_determined:
        return found if _is_somebody(words, found, lexicon) else None
    if any(_is_name_word(word, lexicon) for word in within[is_determined:]):
        return Phrase(found.first, found.stop, "name")
    has_noun = any(word.lower in lexicon.speaker_nouns or word.lower in lexicon.titles for word in within)
    is_time = within[-1].lower in lexicon.time_units or within[-1].lower in lexicon.weekdays
    return found if has_noun or (is_determined and not is_time) else None


def _is_somebody(words: Sequence[Word], found: Phrase, lexicon: Lexicon) -> bool:
    """Reads "another said" and "one wrote"."""
    following = words[found.stop].lower if found.stop < len(words) else ""
    word = words[found.first].lower
    return word in lexicon.indefinite - lexicon.articles and (
        following in lexicon.cue_verbs or following.endswith("ed") or not following[:1].isalnum()
    )


def _is_name_word(word: Word, lexicon: Lexicon) -> bool:
    if not word.is_capital:
        return False
    base = word.lower.replace("’", "'").removesuffix("'s")
    is_title = base in lexicon.titles or base.endswith(lexicon.title_endings)
    return not is_title and base not in lexicon.weekdays


def _belongs(words: Sequence[Word], j: int, lexicon: Lexicon) -> bool:
    """Whether the word can stand inside a speaker's phrase."""
    word = words[j]
    if word.lower in lexicon.cue_verbs or not word.lower[0].isalnum():
        return word.lower == "&"
    if word.is_capital:
        return word.lower not in lexicon.never_names
    if word.lower in lexicon.links:
        return j + 1 < len(words) and (words[j + 1].is_capital or word.lower in {"of", "&"})
    return (
        word.lower in lexicon.titles or word.lower in lexicon.speaker_nouns or _is_modifier(words, j, lexicon)
    )


def _is_open_word(words: Sequence[Word], i: int, *, first: int, lexicon: Lexicon) -> bool:
    """A word that may stand between a determiner and its noun without being known.

    Right behind the determiner "proposed" and "speaking" tell of what follows; farther on they are verbs.
    """
    lower = words[i].lower
    if words[first].lower in lexicon.indefinite - lexicon.articles and lower.endswith("ed"):
        return False
    if i > first + 1 and (lower.endswith(("ed", "ing")) or lower in lexicon.past_cues):
        return _is_modifier(words, i, lexicon)
    if lower in lexicon.percent:
        return i == first + 1
    return (
        lower[0].isalnum()
        and not lower.endswith("ly")
        and lower not in lexicon.no_nouns
        and lower not in lexicon.cue_verbs
        and lower not in lexicon.weak_cues
        and lower not in lexicon.subordinators
        and lower not in lexicon.prepositions
        and lower not in lexicon.between_subject_and_verb
    )


def _is_modifier(words: Sequence[Word], j: int, lexicon: Lexicon) -> bool:
    """An unknown word in small letters belongs to the phrase when a known noun or title follows at once."""
    following = words[j + 1].lower if j + 1 < len(words) else ""
    if following not in lexicon.speaker_nouns and following not in lexicon.titles:
        return False
    lower = words[j].lower
    return (
        not lower.endswith("ed")
        and lower not in lexicon.no_nouns
        and lower not in lexicon.subordinators
        and lower not in lexicon.past_cues
        and lower not in lexicon.weak_cues
    )


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
