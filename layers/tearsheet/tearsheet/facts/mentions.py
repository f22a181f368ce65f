"""Who a sentence speaks of outside its quotations: names, persons without a name, he and she.

No parser stands behind this. A mention's part in its sentence is read from the words on either side of it:
a subject opens a clause and a verb, an apposition or "who" follows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from tearsheet.facts.phrases import Phrase, Word, phrase_at, read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.facts.lexicon import Lexicon
    from tearsheet.facts.people import People

__all__ = ["Mention", "MentionReader", "Role"]

_REACH = 40  # words of an apposition between a subject and its verb
_ROLE_WORDS = 6  # words of an apposition in which its noun comes: "the former head of the"
_AGE_DIGITS = 3
_CLAUSE_SIGNS = frozenset((",", ";", ":", "—", "–", "-", "(", "/"))
_OPENS_APPOSITION = frozenset((",", "(", "—", "–"))
_POSSESSIVES = ("'s", "’s")


class Role(IntEnum):
    """A mention's part in its sentence, the likeliest antecedent first."""

    SPEAKER = 0  # of a quotation or of indirect speech
    SUBJECT = 1
    EMBEDDED = 2  # the subject of a clause within the sentence
    OTHER = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A mention at `start`, and what the words beside it tell of it.

    `key` is the longest form of a name, the words of a person without a name, or the pronoun; `gender` is
    m, f or empty.
    """

    start: int
    kind: str  # name, noun, pronoun
    key: str
    role: Role
    gender: str = ""
    is_titled: bool = False
    is_person: bool = False
    is_thing: bool = False
    is_new: bool = False  # "a fisherman", against "the fisherman"


class MentionReader:
    """Reads mentions in the words of one language; `speakers` are the starts of attributions' words."""

    def __init__(self, text: str, *, people: People, speakers: frozenset[int], lexicon: Lexicon) -> None:
        self._text = text
        self._people = people
        self._speakers = speakers
        self._lexicon = lexicon

    def read(self, spans: Sequence[tuple[int, int]]) -> list[Mention]:
        """The mentions of a sentence that is left in these spans when its quotations are taken out."""
        words = [word for start, end in spans for word in read_words(self._text, start, end)]
        found = (self._mention(words, phrase) for phrase in self._phrases(words))
        return [mention for mention in found if mention is not None]

    def _phrases(self, words: Sequence[Word]) -> Iterator[Phrase]:
        i = 0
        while i < len(words):
            phrase = phrase_at(words, i, self._lexicon)
            if phrase is not None:
                yield phrase
            elif words[i].lower in self._lexicon.genders and words[i].lower not in self._lexicon.person_nouns:
                yield Phrase(i, i + 1, "pronoun")  # his, him: never a subject, but they tell of one
            elif (
                words[i].lower in self._lexicon.indefinite and _lower(words, i + 1) in self._lexicon.cue_verbs
            ):
                yield Phrase(i, i + 1, "noun")  # "another said"
            i = phrase.stop if phrase else i + 1

    def _mention(self, words: Sequence[Word], phrase: Phrase) -> Mention | None:
        if phrase.kind == "pronoun":
            return self._pronoun(words, phrase)
        written = self._text[words[phrase.first].start : words[phrase.stop - 1].end]
        key = self._people.name(written)
        if key is None or words[phrase.first].lower == key.lower() in self._lexicon.determiners:
            return self._noun(words, phrase)
        within = [word.lower for word in words[phrase.first : phrase.stop - 1]]
        is_aged = self._is_aged(words, phrase)
        beside = [*within, *(word.lower for word in self._beside(words, phrase))]
        return Mention(
            start=words[phrase.first].start,
            kind="name",
            key=key,
            role=self._role(words, phrase),
            gender=self._gender(beside),
            is_titled=is_aged or any(word in self._lexicon.person_nouns for word in within),
            is_person=is_aged or any(word in self._lexicon.person_nouns for word in beside),
            is_thing=self._is_thing(words, phrase),
        )

    def _pronoun(self, words: Sequence[Word], phrase: Phrase) -> Mention | None:
        word = words[phrase.first].lower
        gender = self._lexicon.genders.get(word)
        if gender is None:
            return None
        is_subject = word in self._lexicon.pronouns
        role = self._clause(words, phrase) if is_subject else Role.OTHER
        return Mention(start=words[phrase.first].start, kind="pronoun", key=word, role=role, gender=gender)

    def _noun(self, words: Sequence[Word], phrase: Phrase) -> Mention | None:
        """A person without a name, up to the word that says so; in apposition the name stands for both."""
        if self._has_name_beside(words, phrase):
            return None
        for i in range(phrase.first, phrase.stop):
            if words[i].lower in self._lexicon.person_nouns or phrase.stop == phrase.first + 1:
                break
        else:
            return None
        start = words[phrase.first].start
        return Mention(
            start=start,
            kind="noun",
            key=self._text[start : words[i].end],
            role=self._role_of_noun(words, Phrase(phrase.first, i + 1, "noun")),
            gender=self._gender([words[i].lower]),
            is_new=words[phrase.first].lower in self._lexicon.indefinite,
        )

    def _role_of_noun(self, words: Sequence[Word], phrase: Phrase) -> Role:
        """Without a name, only who is quoted is taken for a speaker."""
        role = self._role(words, phrase)
        is_quoted = words[phrase.first].start in self._speakers
        return max(role, Role.SUBJECT) if not is_quoted else role

    def _has_name_beside(self, words: Sequence[Word], phrase: Phrase) -> bool:
        """Reads "its secretary, Ann Poe" and "Ann Poe, the secretary"."""
        i = phrase.first - 1
        is_behind = _lower(words, i) in _OPENS_APPOSITION and i > 0 and words[i - 1].is_capital
        following = phrase_at(words, phrase.stop + 1, self._lexicon)
        is_ahead = following is not None and following.kind == "name"
        return is_behind or (is_ahead and _lower(words, phrase.stop) in _OPENS_APPOSITION)

    def _beside(self, words: Sequence[Word], phrase: Phrase) -> Sequence[Word]:
        """The opening of the apposition after the name, or the word before the comma that comes before it."""
        if _lower(words, phrase.stop) in _OPENS_APPOSITION:
            following = words[phrase.stop + 1 : phrase.stop + 1 + _ROLE_WORDS]
            stop = next(
                (i for i, word in enumerate(following) if not word.lower[0].isalnum()), len(following)
            )
            if following and not following[0].is_capital:
                return following[:stop]
        return words[phrase.first - 2 : phrase.first - 1] if _lower(words, phrase.first - 1) == "," else ()

    def _gender(self, beside: Sequence[str]) -> str:
        told = {self._lexicon.genders[word] for word in beside if word in self._lexicon.genders}
        return told.pop() if len(told) == 1 else ""

    def _is_aged(self, words: Sequence[Word], phrase: Phrase) -> bool:
        """Reads "Ann Poe, 52," and "Ann Poe, who"."""
        following = _lower(words, phrase.stop)
        if following in _OPENS_APPOSITION:
            following = _lower(words, phrase.stop + 1)
            if following.isdecimal() and len(following) < _AGE_DIGITS:
                return not _lower(words, phrase.stop + 2).isalpha()
        return following == "who" and self._clause(words, phrase) is Role.SUBJECT

    def _is_thing(self, words: Sequence[Word], phrase: Phrase) -> bool:
        """Reads "the Old Mill", "in Poe": before a person's name stands no determiner and no such word."""
        if _lower(words, phrase.first - 1) in self._lexicon.locatives:
            return True
        names = words[phrase.first : phrase.stop]
        is_determined = names[0].lower in self._lexicon.determiners and len(names) > 1 and names[1].is_capital
        is_titled = is_determined and names[1].lower in self._lexicon.titles
        is_named_so = any(
            word.is_capital and word.lower in self._lexicon.things
            for word in names
            if names[-1].lower not in self._lexicon.person_nouns
        )
        return (is_determined and not is_titled) or is_named_so

    def _role(self, words: Sequence[Word], phrase: Phrase) -> Role:
        if words[phrase.first].start in self._speakers or self._is_named_speaker(words, phrase):
            return Role.SPEAKER
        if words[phrase.stop - 1].lower.endswith(_POSSESSIVES):
            return Role.OTHER
        verb = self._verb(words, phrase.stop)
        clause = self._clause(words, phrase)
        if verb is None or clause is Role.OTHER:
            return Role.OTHER
        return Role.SPEAKER if verb in self._lexicon.cue_verbs and clause is Role.SUBJECT else clause

    def _is_named_speaker(self, words: Sequence[Word], phrase: Phrase) -> bool:
        """Reads "according to Ann Poe" and "the roof is new, said Ann Poe"."""
        before = [word.lower for word in words[max(0, phrase.first - 4) : phrase.first]]
        if before[-2:-1] == [","] and before[-1] in self._lexicon.cue_verbs:
            return True
        return any(tuple(before[-len(opener) :]) == opener for opener in self._lexicon.according)

    def _clause(self, words: Sequence[Word], phrase: Phrase) -> Role:
        """Whether a clause can open with the phrase, and which; it may also end one: ", X said"."""
        before = _lower(words, phrase.first - 1)
        if before in self._lexicon.conjunctions or before in self._lexicon.cue_verbs:
            return Role.EMBEDDED
        is_opening = not before or before in _CLAUSE_SIGNS or before in self._lexicon.joining
        return Role.SUBJECT if is_opening else Role.OTHER

    def _verb(self, words: Sequence[Word], stop: int) -> str | None:
        """The word that seems to be the verb of the subject that ends at `stop`; None when none follows."""
        if _lower(words, stop) in _OPENS_APPOSITION:
            return self._verb_after_apposition(words, stop + 1)
        i = stop
        if _lower(words, i) == "who":
            return "who"
        while i < len(words) and (
            words[i].lower in self._lexicon.between_subject_and_verb or words[i].lower.endswith("ly")
        ):
            i += 1
        if i == len(words) or words[i].is_capital or words[i].lower in self._lexicon.clause_openers:
            return words[i - 1].lower if i > stop else None
        return words[i].lower if words[i].lower.isalpha() else None

    def _verb_after_apposition(self, words: Sequence[Word], i: int) -> str | None:
        """The word after the sign that closes the apposition; the cue verb among several such words."""
        closed = [
            words[at].lower
            for at in range(i, min(len(words), i + _REACH))
            if words[at - 1].lower in {",", ")", "—", "–"}
        ]
        told = next((word for word in closed if word in self._lexicon.cue_verbs), None)
        return told or next((word for word in closed if word.isalpha()), None)


def _lower(words: Sequence[Word], i: int) -> str:
    return words[i].lower if 0 <= i < len(words) else ""
