"""Who says a quotation, read from the words that lead up to it in its sentence, or from the sentence above.

The order of looking: "according to", the verb of saying nearest to the quotation, "her claim that", a colon.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tearsheet.facts.attribution import Attribution, according, later_cue, made, may_be_verb
from tearsheet.facts.phrases import Phrase, Word, phrase_at, phrase_before
from tearsheet.facts.subjects import clause_subject, subject_of
from tearsheet.facts.verbs import is_loose, is_possessive, is_saying

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.facts.lexicon import Lexicon

__all__ = ["attribution_before", "subject_alone", "told_in", "transcribed"]

_NEAR = 8  # words between what is said and the quotation
_ADJECTIVES = 4  # words between an owner and what he says
_TRANSCRIBED = re.compile(r"[\"“”„«'’‘]{0,2}([^\W\d_][\w.'’-]{1,30}(?: [^\W\d_][\w.'’-]{1,30}){0,3}):\s")
_APART = frozenset((",", "(", "—", "–"))


def attribution_before(words: Sequence[Word], *, lexicon: Lexicon) -> Attribution | None:
    """The attribution among the words that lead up to a quotation: "X told Y that", "X:"."""
    for i in range(len(words)):
        found = according(words, i, lexicon)
        if found is not None:
            return found
    return _last_cue(words, lexicon) or _owner(words, lexicon) or _colon(words, lexicon)


def subject_alone(words: Sequence[Word], *, lexicon: Lexicon) -> Attribution | None:
    """The subject of a sentence without a verb of saying: "Ann Poe, 60, sighed. “…”"."""
    subject = clause_subject(words, len(words), lexicon)
    if subject is None or subject.stop >= len(words):
        return None
    following = words[subject.stop]
    is_about = following.lower in _APART | lexicon.between_subject_and_verb - lexicon.forms_of_be
    is_about = is_about or may_be_verb(following, lexicon)
    return made(words, subject, "") if is_about else None


def told_in(words: Sequence[Word], *, lexicon: Lexicon) -> Attribution | None:
    """Who speaks indirectly in a sentence without a quotation: "The roof is new, she said. “…”"."""
    found = later_cue(words, 0, lexicon)
    if found is not None:
        return found
    told = [
        made(words, speaker, words[i].lower)
        for i, speaker in _told(words, lexicon)
        if words[i].lower in lexicon.cue_verbs and not is_loose(words, i, lexicon)
    ]
    return told[-1] if told else None


def transcribed(text: str, start: int, end: int) -> Attribution | None:
    """Reads “POE: We start at nine.”, as in the transcript of a conversation."""
    found = _TRANSCRIBED.match(text, start, end)
    if found is None or not found[1].isupper():
        return None
    return Attribution(*found.span(1), kind="name", cue=":")


def _last_cue(words: Sequence[Word], lexicon: Lexicon) -> Attribution | None:
    """The verb nearest to the quotation, unless somebody else says it: "X said that Y pledged"."""
    best: Attribution | None = None
    for i, speaker in _told(words, lexicon):
        is_strong = words[i].lower in lexicon.cue_verbs
        if best is not None and not is_strong:
            continue
        best = made(words, speaker, words[i].lower)
        is_weak_of_somebody = not is_strong and speaker.kind == "pronoun"
        if not is_weak_of_somebody and not _is_told(words, speaker, lexicon):
            return best
    return best


def _told(words: Sequence[Word], lexicon: Lexicon) -> Iterator[tuple[int, Phrase]]:
    """Every verb of saying with its subject, from the last one backwards."""
    for i in range(len(words) - 1, -1, -1):
        if is_saying(words, i, lexicon) or is_saying(words, i, lexicon, is_weak=True):
            speaker = subject_of(words, i, lexicon) or (phrase_at(words, i + 1, lexicon) if i == 0 else None)
            if speaker is not None:
                yield i, speaker


def _is_told(words: Sequence[Word], speaker: Phrase, lexicon: Lexicon) -> bool:
    """Whether the speaker's clause is what somebody says: "said that Y", "said Y"."""
    before = words[speaker.first - 1].lower if speaker.first else ""
    return any(before in told for told in (lexicon.complementisers, lexicon.cue_verbs, lexicon.weak_cues))


def _owner(words: Sequence[Word], lexicon: Lexicon) -> Attribution | None:
    """Reads "her claim that", "the senator’s first answer was": the owner of what is said."""
    for i in range(len(words) - 1, max(0, len(words) - _NEAR), -1):
        if words[i].lower in lexicon.spoken_nouns and not words[i].is_capital:
            return _possessor(words, i, lexicon)
    return None


def _possessor(words: Sequence[Word], noun: int, lexicon: Lexicon) -> Attribution | None:
    for at in range(noun - 1, max(-1, noun - _ADJECTIVES), -1):
        if words[at].lower in lexicon.genders and words[at].lower in lexicon.determiners:
            return made(words, Phrase(at, at + 1, "pronoun"), words[noun].lower)
        if is_possessive(words[at].lower, lexicon):
            owner = phrase_before(words[: at + 1], at + 1, lexicon)
            return made(words, owner, words[noun].lower) if owner is not None else None
    return None


def _colon(words: Sequence[Word], lexicon: Lexicon) -> Attribution | None:
    """Reads "X: “…”"."""
    if not words or words[-1].lower != ":":
        return None
    speaker = clause_subject(words, len(words) - 1, lexicon)
    return made(words, speaker, ":") if speaker else None
