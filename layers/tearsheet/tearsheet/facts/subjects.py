"""Which noun phrase is the subject of a verb of saying, read from the words of its sentence.

No parser stands behind this. The phrase right before the verb is its subject, unless it belongs to a
preposition or an apposition; then the subject is the one that opens the clause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.facts.phrases import QUOTED, Phrase, Word, phrase_at, phrase_before
from tearsheet.facts.verbs import is_loose, is_participle, is_saying, start_of_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.lexicon import Lexicon

__all__ = ["clause_subject", "subject_of"]

_REACH = 40  # words between a speaker and the verb, for long appositions
_APART = frozenset((",", "(", "—", "–", "-", ")"))
_CLOSES_OPENING = frozenset((",", QUOTED))  # "On the show “…,” Ann Poe said"
_WITH = frozenset(("with", "and", "—", "–", ";"))


def subject_of(words: Sequence[Word], verb: int, lexicon: Lexicon) -> Phrase | None:
    """The subject of the verb at index `verb`; a relative pronoun's is the phrase before it."""
    start = start_of_verb(words, verb, lexicon)
    before = words[start - 1].lower if start else ""
    if is_loose(words, verb, lexicon):
        return _loose_subject(words, start, lexicon)
    if before in lexicon.relatives:
        return _antecedent(words, start - 1, lexicon)
    if before in _APART:
        return _before_apposition(words, start - 1, lexicon)
    return _right_before(words, start, lexicon)


def _right_before(words: Sequence[Word], start: int, lexicon: Lexicon) -> Phrase | None:
    """Reads "Ann Poe said"; of "Ann Poe of Acme said", the phrase that opens the clause."""
    found = phrase_before(words, start, lexicon)
    if found is None:
        return clause_subject(words, start, lexicon)
    if found.first and words[found.first - 1].lower in lexicon.prepositions:
        return _before_preposition(words, found, lexicon)
    return found


def _before_preposition(words: Sequence[Word], found: Phrase, lexicon: Lexicon) -> Phrase:
    """The clause's subject; with "spokesman" at its end, "a Bank for Mallow spokesman" is one phrase."""
    subject = clause_subject(words, found.first, lexicon)
    if subject is None:
        return found
    is_headed = not words[found.stop - 1].is_capital and words[found.first].lower not in lexicon.determiners
    is_whole = is_headed and subject.stop == found.first - 1
    return Phrase(subject.first, found.stop, subject.kind) if is_whole else subject


def _loose_subject(words: Sequence[Word], start: int, lexicon: Lexicon) -> Phrase | None:
    """Reads "with Ann Poe calling it"; else who spoke before, else the subject of the whole clause."""
    found = phrase_before(words, start, lexicon)
    if found is not None and found.first and words[found.first - 1].lower in _WITH:
        return found
    opening = _after_opening(words, 0, start, lexicon=lexicon)
    for i in range(start - 1, max(opening, start - _REACH), -1):
        if is_saying(words, i, lexicon) and not is_loose(words, i, lexicon):
            return subject_of(words, i, lexicon)
    return clause_subject(words, start, lexicon)


def _antecedent(words: Sequence[Word], relative: int, lexicon: Lexicon) -> Phrase | None:
    """Reads "the sign in the hall, which read": the phrase before the relative pronoun, and its head."""
    stop = relative - (relative > 0 and words[relative - 1].lower in _APART)
    found = phrase_before(words, stop, lexicon)
    head = found
    while head is not None and head.first and words[head.first - 1].lower in lexicon.locatives:
        found, head = head, phrase_before(words, head.first - 1, lexicon)
    return head or found or clause_subject(words, stop, lexicon)


def _before_apposition(words: Sequence[Word], stop: int, lexicon: Lexicon) -> Phrase | None:
    """Reads "Ann Poe, the head of Acme, said" and "the head of Acme, Ann Poe, said"."""
    named = phrase_before(words, stop, lexicon)
    if named is not None and named.kind == "name" and _is_explained(words, named):
        return named
    subject = clause_subject(words, stop, lexicon)
    if subject is not None and words[subject.stop].lower in _APART:
        return subject
    for i in range(stop - 1, max(0, stop - _REACH), -1):
        if words[i].lower in _APART:
            found = phrase_before(words, i, lexicon)
            if found is not None and found.kind == "name":
                return found
    return subject


def _is_explained(words: Sequence[Word], named: Phrase) -> bool:
    """Whether the name stands in commas behind a common noun; "Ohio" behind "Columbus" does not."""
    at = named.first - 1
    return (
        at > 0 and words[at].lower == "," and not words[at - 1].is_capital and words[at - 1].lower.isalpha()
    )


def clause_subject(words: Sequence[Word], stop: int, lexicon: Lexicon) -> Phrase | None:
    """The first noun phrase of the clause that reaches up to `stop`, after an opening adverbial."""
    start = _clause_start(words, stop, lexicon)
    for at in (_after_opening(words, start, stop, lexicon=lexicon), start):
        found = _first_phrase(words, at, stop, lexicon=lexicon)
        if found is not None:
            return found
    return None


def _clause_start(words: Sequence[Word], stop: int, lexicon: Lexicon) -> int:
    for i in range(stop - 1, 0, -1):
        if words[i].lower in lexicon.clause_breaks and _opens_clause(words, i + 1, lexicon):
            return i + 1
    return 0


def _opens_clause(words: Sequence[Word], i: int, lexicon: Lexicon) -> bool:
    """Reads "while Ann Poe called", and not "while mayor of Mallow,"."""
    found = phrase_at(words, i, lexicon)
    following = words[found.stop].lower if found is not None and found.stop < len(words) else ""
    return following.isalpha() and following not in lexicon.prepositions | lexicon.joining


def _after_opening(words: Sequence[Word], start: int, stop: int, *, lexicon: Lexicon) -> int:
    """Behind "In May,", "Asked by Poe,", "Reprising a line,": where the subject can begin.

    A comma inside the opening parts a place from its state, or two things of a list; no verb follows it.
    """
    if start >= stop or not _opens_adverbial(words[start], lexicon):
        return start
    for i in range(start + 1, min(stop, start + _REACH)):
        if words[i].lower in _CLOSES_OPENING:
            found = phrase_at(words, i + 1, lexicon)
            if found is not None and found.stop <= stop and not _is_in_list(words, found, lexicon):
                return i + 1
    return start


def _opens_adverbial(word: Word, lexicon: Lexicon) -> bool:
    return (
        word.lower in lexicon.clause_openers
        or word.lower in lexicon.prepositions
        or word.lower in lexicon.weekdays
        or is_participle(word)
        or word.lower.endswith(("ed", "ly"))
    )


def _is_in_list(words: Sequence[Word], found: Phrase, lexicon: Lexicon) -> bool:
    """Reads "Ohio" in "In Columbus, Ohio, Ann Poe said"; what tells of a person follows Ann Poe."""
    if not words[found.first - 2].is_capital or found.stop >= len(words):
        return False
    tells = lexicon.relatives | lexicon.determiners | lexicon.titles | lexicon.person_nouns
    beyond = words[found.stop + 1 : found.stop + 2]
    is_told_of = any(word.lower in tells or word.lower.isdecimal() or is_participle(word) for word in beyond)
    return words[found.stop].lower == "," and not is_told_of


def _first_phrase(words: Sequence[Word], start: int, stop: int, *, lexicon: Lexicon) -> Phrase | None:
    for i in range(start, stop):
        found = phrase_at(words, i, lexicon)
        if found is not None and found.stop <= stop:
            return found
    return None
