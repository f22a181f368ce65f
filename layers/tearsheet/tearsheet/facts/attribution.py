"""Who says a quotation: the words beside it that name the speaker, and the verb of saying.

This reads what stands behind a quotation; `tearsheet.facts.lead_in` reads what leads up to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tearsheet.facts.phrases import QUOTED, Phrase, Word, phrase_at
from tearsheet.facts.subjects import subject_of
from tearsheet.facts.verbs import is_saying

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.lexicon import Lexicon

__all__ = [
    "Attribution",
    "according",
    "any_verb_after",
    "attribution_after",
    "inserted_cue",
    "later_cue",
    "made",
    "may_be_verb",
]

_REACH = 40  # words between a speaker and the verb, for long appositions
_NEAR = 8
_INVERTED = 6  # words of a speaker without a name or a known noun: "said the man's oldest neighbour"
_OPENERS = frozenset((",", "-", "–", "—"))
_APART = frozenset((",", "(", "—", "–"))
_BARS = frozenset((";", ":", QUOTED))


class Attribution(NamedTuple):
    """The speaker's words, as offsets into the text, and the verb; `kind` is name, noun or pronoun."""

    start: int
    end: int
    kind: str
    cue: str


def attribution_after(words: Sequence[Word], *, lexicon: Lexicon) -> Attribution | None:
    """The attribution among the words behind a quotation: "she said", "X, who was there, said"."""
    i = _first(words)
    return (
        according(words, i, lexicon)
        or _cue_first(words, i, lexicon)
        or _subject_first(words, i, lexicon)
        or later_cue(words, i, lexicon)
    )


def any_verb_after(words: Sequence[Word], *, lexicon: Lexicon) -> Attribution | None:
    """Reads "…," she elaborated; "…?" remembered X: what follows speech is taken for a verb of saying."""
    i = _first(words)
    if not lexicon.verb_endings:
        return None
    if i < len(words) and not words[i].is_capital and words[i].lower.endswith(lexicon.verb_endings):
        speaker = _speaker_at(words, i + 1, lexicon)
        if speaker is not None and speaker.kind == "name":
            return made(words, speaker, words[i].lower)
    speaker = _speaker_at(words, i, lexicon)
    if speaker is None:
        return None
    if speaker.stop < len(words) and may_be_verb(words[speaker.stop], lexicon):
        return made(words, speaker, words[speaker.stop].lower)
    return None


def may_be_verb(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word that follows a subject can be its verb, and tells something."""
    closed = lexicon.prepositions | lexicon.joining | lexicon.between_subject_and_verb | lexicon.subordinators
    return word.lower.isalpha() and not word.is_capital and word.lower not in closed


def _first(words: Sequence[Word]) -> int:
    return 1 if words and words[0].lower in _OPENERS else 0


def made(words: Sequence[Word], phrase: Phrase, cue: str) -> Attribution:
    """The attribution to a phrase, without what is no part of its name."""
    last = words[phrase.stop - 1]
    return Attribution(words[phrase.first].start, last.start + _length(last, phrase.kind), phrase.kind, cue)


def _length(word: Word, kind: str) -> int:
    """Without a full stop, without the possessive ending, a pronoun without its contracted verb."""
    if kind == "pronoun":
        return len(word.lower.replace("’", "'").partition("'")[0])
    length = len(word.lower)
    for ending in ("'s", "’s"):
        length -= len(ending) if word.lower.endswith(ending) else 0
    return length


def according(words: Sequence[Word], i: int, lexicon: Lexicon) -> Attribution | None:
    """Reads "according to Ann Poe" at word `i`."""
    if i >= len(words) or words[i].lower not in lexicon.according_openers:
        return None
    for phrase in lexicon.according:
        if tuple(word.lower for word in words[i : i + len(phrase)]) == phrase:
            speaker = _speaker_at(words, i + len(phrase), lexicon)
            return made(words, speaker, " ".join(phrase)) if speaker else None
    return None


def _speaker_at(words: Sequence[Word], i: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase at `i`, or the words up to the name that they tell of: "columnist Ann Poe"."""
    found = phrase_at(words, i, lexicon)
    if found is not None and found.kind != "noun":
        return found
    stop = found.stop if found is not None else i
    while stop < min(len(words), i + _INVERTED) and _is_plain(words[stop], lexicon):
        stop += 1
    named = phrase_at(words, stop, lexicon) if stop < len(words) and words[stop].is_capital else None
    if named is not None and named.kind == "name":
        return Phrase(i, named.stop, "name")
    return found


def _is_plain(word: Word, lexicon: Lexicon) -> bool:
    """A word in small letters that may tell of the name behind it."""
    return (
        word.lower.replace("-", "").isalpha()
        and not word.is_capital
        and word.lower not in lexicon.cue_verbs
        and word.lower not in lexicon.no_nouns
        and word.lower not in lexicon.prepositions
        and word.lower not in lexicon.subordinators
    )


def _cue_first(words: Sequence[Word], i: int, lexicon: Lexicon) -> Attribution | None:
    """Reads "…," said the official; « … », a déclaré X; « … », explique-t-elle."""
    if i < len(words) and words[i].lower in lexicon.inverted_auxiliaries:
        i += 1
    glued = _glued(words, i, lexicon) if i < len(words) else None
    if glued is not None:
        return glued
    if i >= len(words) or words[i].is_capital or words[i].lower in lexicon.never_inverted:
        return None
    if words[i].lower not in lexicon.cue_verbs and words[i].lower not in lexicon.inverted_cues:
        return None
    speaker = _speaker_at(words, i + 1, lexicon)
    return made(words, _told_by_name(words, speaker, lexicon), words[i].lower) if speaker else None


def _told_by_name(words: Sequence[Word], speaker: Phrase, lexicon: Lexicon) -> Phrase:
    """Reads "said the finance minister, Ann Poe.": the name behind what she is, where nothing follows it."""
    is_office = words[speaker.first].lower in lexicon.determiners
    if not is_office or speaker.stop + 1 >= len(words) or words[speaker.stop].lower != ",":
        return speaker
    named = phrase_at(words, speaker.stop + 1, lexicon)
    if named is None or named.kind != "name":
        return speaker
    is_whole = named.stop == len(words) or not words[named.stop].lower.isalpha()
    return named if is_whole else speaker


def _glued(words: Sequence[Word], i: int, lexicon: Lexicon) -> Attribution | None:
    """Reads « … », explique-t-elle; « … », a-t-elle expliqué: the pronoun behind its verb and a hyphen."""
    word = words[i]
    for pronoun in lexicon.glued_pronouns:
        verb = word.lower.removesuffix(pronoun).removesuffix("-t")
        if verb in lexicon.inverted_auxiliaries and i + 1 < len(words):
            verb = words[i + 1].lower
        if word.lower.endswith(pronoun) and verb in lexicon.cue_verbs:
            end = word.start + len(word.lower)
            return Attribution(end - len(pronoun) + 1, end, "pronoun", verb)
    return None


def _subject_first(words: Sequence[Word], i: int, lexicon: Lexicon) -> Attribution | None:
    """Reads "…," the official said; "…," X, who was there, said."""
    speaker = _speaker_at(words, i, lexicon)
    if speaker is None:
        return None
    at = _cue_of(words, speaker, lexicon)
    if at is None:
        return None
    told = (
        subject_of(words[i:], at - i, lexicon)
        if words[at - 1].lower != words[speaker.stop - 1].lower
        else None
    )
    nearer = Phrase(told.first + i, told.stop + i, told.kind) if told is not None else speaker
    return made(words, nearer if nearer.first > speaker.stop else speaker, words[at].lower)


def _cue_of(words: Sequence[Word], speaker: Phrase, lexicon: Lexicon) -> int | None:
    """The verb behind a speaker: near, or far where a comma opens an apposition."""
    is_apposition = speaker.stop < len(words) and words[speaker.stop].lower in _APART
    for at in range(speaker.stop, min(len(words), speaker.stop + (_REACH if is_apposition else _NEAR))):
        if is_saying(words, at, lexicon):
            return at
        is_next = words[at].lower in _APART or words[at].lower in lexicon.joining
        if _ends_clause(words, at, lexicon) or (is_next and not is_apposition):
            return None
    return None


def _ends_clause(words: Sequence[Word], i: int, lexicon: Lexicon) -> bool:
    """Reads "the news of which she revealed": what stands before it is no speaker."""
    lower = words[i].lower
    is_governed = lower in lexicon.relatives and words[i - 1].lower in lexicon.prepositions
    return lower in _BARS or is_governed


def inserted_cue(words: Sequence[Word], lexicon: Lexicon) -> Attribution | None:
    """Reads « …, explique X, … », an attribution within the marks, as French prints it."""
    found = (_cue_first(words, i, lexicon) for i in range(1, len(words)) if words[i - 1].lower == ",")
    return next((one for one in found if one is not None), None)


def later_cue(words: Sequence[Word], i: int, lexicon: Lexicon) -> Attribution | None:
    """Reads "…" if she lost, said X; "…" in May, according to X."""
    for at in range(i + 1, len(words) - 1):
        if words[at - 1].lower == ",":
            found = according(words, at, lexicon) or _cue_first(words, at, lexicon)
            if found is None:
                found = _subject_first(words, at, lexicon)
            if found is not None:
                return found
    return None
