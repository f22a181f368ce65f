"""Whether a word is a verb of saying where it stands: "claims that" is, "their claims" is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.lexicon import Lexicon
    from tearsheet.facts.phrases import Word

__all__ = ["is_loose", "is_participle", "is_possessive", "is_saying", "start_of_verb"]

_ADVERB = "ly"
_INFINITIVE = "to"
_PARTICIPLE = "ing"
_POSSESSIVES = ("'s", "’s", "s'", "s’")


def is_saying(words: Sequence[Word], i: int, lexicon: Lexicon, *, is_weak: bool = False) -> bool:
    """Whether word `i` says something of its subject, actively.

    `is_weak` asks for verbs that bring in a few quoted words rather than speech.
    """
    word = words[i]
    if word.lower not in (lexicon.weak_cues if is_weak else lexicon.cue_verbs) or (word.is_capital and i):
        return False
    return not _is_noun(words, i, lexicon) and not is_passive(words, i, lexicon)


def is_passive(words: Sequence[Word], i: int, lexicon: Lexicon) -> bool:
    """Reads "was called", "has been widely described"."""
    at = i - 1
    while at >= 0 and _is_adverb(words[at], lexicon):
        at -= 1
    return at >= 0 and words[at].lower in lexicon.forms_of_be and not is_participle(words[i])


def _is_adverb(word: Word, lexicon: Lexicon) -> bool:
    """Neither Emily nor the family is one."""
    return word.lower.endswith(_ADVERB) and not word.is_capital and word.lower not in lexicon.speaker_nouns


def _is_noun(words: Sequence[Word], i: int, lexicon: Lexicon) -> bool:
    before = words[i - 1].lower if i else ""
    if before in lexicon.articles or is_possessive(before, lexicon):
        return True
    if words[i].lower not in lexicon.doubtful_cues:
        return False
    after = words[i + 1].lower if i + 1 < len(words) else ""
    return after in lexicon.after_nouns or (not is_participle(words[i]) and _is_governed(words, i, lexicon))


def _is_governed(words: Sequence[Word], i: int, lexicon: Lexicon) -> bool:
    """Reads "of claims", "of bold claims", "making bold claims", "a declarative answer"."""
    before, beyond = (words[at].lower if at >= 0 else "" for at in (i - 1, i - 2))
    if before in lexicon.prepositions:
        return before != _INFINITIVE
    is_plural = before.endswith("s")  # of the officials claims: a verb
    is_inside = not is_plural and (
        (beyond in lexicon.prepositions and beyond != _INFINITIVE) or beyond.endswith(_PARTICIPLE)
    )
    is_singular = not words[i].lower.endswith("s")  # the ministry reports: a verb; the ministry report: none
    return is_inside or (is_singular and beyond in lexicon.articles)


def is_possessive(lower: str, lexicon: Lexicon) -> bool:
    """Whether the word is a form like "Ann's"; "he's" is none."""
    base = lower.replace("’", "'").partition("'")[0]
    return lower.endswith(_POSSESSIVES) and base not in lexicon.pronouns


def is_participle(word: Word) -> bool:
    """Whether the word is a form like "saying"."""
    return word.lower.endswith(_PARTICIPLE)


def start_of_verb(words: Sequence[Word], i: int, lexicon: Lexicon) -> int:
    """Where the auxiliaries and adverbs before verb `i` begin: "has also said"."""
    while i > 0 and (
        _is_adverb(words[i - 1], lexicon) or words[i - 1].lower in lexicon.between_subject_and_verb
    ):
        i -= 1
    return i


def is_loose(words: Sequence[Word], i: int, lexicon: Lexicon) -> bool:
    """Whether the subject of verb `i` stands farther off: "…, saying", "went on to say", "and said"."""
    start = start_of_verb(words, i, lexicon)
    before = words[start - 1].lower if start else ""
    has_be = any(word.lower in lexicon.forms_of_be for word in words[start:i])
    return (is_participle(words[i]) and not has_be) or before == "to" or before in lexicon.joining
