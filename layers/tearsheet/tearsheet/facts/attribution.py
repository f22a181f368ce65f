"""Who says a quotation: the words beside it that name the speaker, and the verb of saying.

The order of looking: after the quotation, before it in its sentence, a colon, "according to".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tearsheet.facts.phrases import Phrase, Word, phrase_at, phrase_before, read_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.lexicon import Lexicon

__all__ = ["Attribution", "attribution_after", "attribution_before"]

_REACH = 40  # words between a speaker and the verb, for long appositions
_NEAR = 6
_ADVERB = "ly"
_PARTICIPLE = "ing"


class Attribution(NamedTuple):
    """The speaker's words, as offsets into the text, and the verb; `kind` is name, noun or pronoun."""

    start: int
    end: int
    kind: str
    cue: str


def attribution_after(
    text: str, start: int, end: int, *, lexicon: Lexicon, has_comma: bool = False
) -> Attribution | None:
    """The attribution in `text[start:end]`, which follows a quotation: "she said", "X, who was there, said".

    `has_comma` tells that the quotation ended with a comma, so that a verb must follow.
    """
    words = read_words(text, start, end)
    i = 1 if words and words[0].lower in {",", "-", "–", "—"} else 0
    return (
        _according(words, i, lexicon)
        or _cue_first(words, i, lexicon)
        or _subject_first(words, i, lexicon)
        or (_any_verb(words, i, lexicon) if has_comma else None)
        or _later_cue(words, i, lexicon)
    )


def attribution_before(text: str, start: int, end: int, *, lexicon: Lexicon) -> Attribution | None:
    """The attribution in `text[start:end]`, which leads up to a quotation: "X told Y that", "X:"."""
    words = read_words(text, start, end)
    for i in range(len(words)):
        found = _according(words, i, lexicon)
        if found is not None:
            return found
    return _last_cue(words, lexicon) or _colon(words, lexicon)


def _made(words: Sequence[Word], phrase: Phrase, cue: str) -> Attribution:
    return Attribution(words[phrase.first].start, _end(words[phrase.stop - 1]), phrase.kind, cue)


def _end(word: Word) -> int:
    """The word's end without a full stop, and without the possessive ending."""
    length = len(word.lower)
    for ending in ("'s", "’s"):
        length -= len(ending) if word.lower.endswith(ending) else 0
    return word.start + length


def _according(words: Sequence[Word], i: int, lexicon: Lexicon) -> Attribution | None:
    if i >= len(words) or words[i].lower not in lexicon.according_openers:
        return None
    for phrase in lexicon.according:
        if tuple(word.lower for word in words[i : i + len(phrase)]) == phrase:
            speaker = phrase_at(words, i + len(phrase), lexicon)
            return _made(words, speaker, " ".join(phrase)) if speaker else None
    return None


def _cue_first(words: Sequence[Word], i: int, lexicon: Lexicon) -> Attribution | None:
    """Reads "…," said the official."""
    if i >= len(words) or words[i].lower not in lexicon.cue_verbs:
        return None
    speaker = phrase_at(words, i + 1, lexicon)
    return _made(words, speaker, words[i].lower) if speaker else None


def _subject_first(words: Sequence[Word], i: int, lexicon: Lexicon) -> Attribution | None:
    """Reads "…," the official said; "…," X, who was there, said."""
    speaker = phrase_at(words, i, lexicon)
    if speaker is None:
        return None
    is_apposition = speaker.stop < len(words) and words[speaker.stop].lower in {",", "(", "—", "–"}
    reach = _REACH if is_apposition else _NEAR
    for word in words[speaker.stop : speaker.stop + reach]:
        if word.lower in lexicon.cue_verbs:
            return _made(words, speaker, word.lower)
        if word.lower in {";", ":"}:
            break
    return None


def _any_verb(words: Sequence[Word], i: int, lexicon: Lexicon) -> Attribution | None:
    """Reads "…," she elaborated: after a comma, any verb that follows the subject is one of saying."""
    speaker = phrase_at(words, i, lexicon)
    if speaker is None or speaker.stop >= len(words) or not words[speaker.stop].lower.endswith(("ed", "s")):
        return None
    return _made(words, speaker, words[speaker.stop].lower)


def _later_cue(words: Sequence[Word], i: int, lexicon: Lexicon) -> Attribution | None:
    """Reads "…" if she lost, said X; "…" in May, according to X."""
    for at in range(i + 1, len(words) - 1):
        if words[at - 1].lower == ",":
            found = _according(words, at, lexicon) or _cue_first(words, at, lexicon)
            if found is None:
                found = _subject_first(words, at, lexicon)
            if found is not None:
                return found
    return None


def _last_cue(words: Sequence[Word], lexicon: Lexicon) -> Attribution | None:
    """The verb nearest to the quotation, unless somebody else says it: "X said that Y pledged"."""
    best: Attribution | None = None
    for i in range(len(words) - 1, -1, -1):
        is_cue = words[i].lower in lexicon.cue_verbs
        if not is_cue and (best is not None or words[i].lower not in lexicon.weak_cues):
            continue
        speaker = _subject(words, i, lexicon) or (phrase_at(words, i + 1, lexicon) if i == 0 else None)
        if speaker is None:
            continue
        best = _made(words, speaker, words[i].lower)
        if speaker.first == 0 or words[speaker.first - 1].lower not in lexicon.complementisers:
            return best
    return best


def _subject(words: Sequence[Word], cue: int, lexicon: Lexicon) -> Phrase | None:
    """The phrase that the verb belongs to: right before it, before an apposition, or the sentence's first."""
    i = cue
    while i > 0 and (
        words[i - 1].lower.endswith(_ADVERB) or words[i - 1].lower in lexicon.between_subject_and_verb
    ):
        i -= 1
    if words[cue].lower.endswith(_PARTICIPLE):
        return _first_phrase(words, i, lexicon)
    if i > 0 and words[i - 1].lower in {",", ")", "—", "–"}:
        return _before_apposition(words, i - 1, lexicon)
    speaker = phrase_before(words, i, lexicon)
    if speaker is not None and i < cue and words[speaker.first].lower in lexicon.impersonal:
        return None  # "it is noted that"
    return speaker or _first_phrase(words, i, lexicon)


def _before_apposition(words: Sequence[Word], stop: int, lexicon: Lexicon) -> Phrase | None:
    """Reads "X, the head of Y, said": the phrase before the comma that opens the apposition."""
    for i in range(stop - 1, max(0, stop - _REACH), -1):
        if words[i].lower in {",", "(", "—", "–"}:
            speaker = phrase_before(words, i, lexicon)
            if speaker is not None and speaker.kind == "name":
                return speaker
    return _first_phrase(words, stop, lexicon)


def _first_phrase(words: Sequence[Word], stop: int, lexicon: Lexicon) -> Phrase | None:
    """The sentence's subject: its first noun phrase, after an opening clause or adverbial and its comma."""
    start = 0
    if words and words[0].lower in lexicon.clause_openers:
        start = next((i + 1 for i in range(min(stop, _REACH)) if words[i].lower == ","), 0)
    for i in range(start, stop):
        speaker = phrase_at(words, i, lexicon)
        if speaker is not None and speaker.stop <= stop:
            return speaker
    return None


def _colon(words: Sequence[Word], lexicon: Lexicon) -> Attribution | None:
    """Reads "X: “…”"."""
    if not words or words[-1].lower != ":":
        return None
    speaker = _first_phrase(words, len(words) - 1, lexicon)
    return _made(words, speaker, ":") if speaker else None
