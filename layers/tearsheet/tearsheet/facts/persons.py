"""Which of a text's names are persons', and whether the text calls a person he or she.

Nothing here knows first names: what counts are titles, ages, offices in apposition, and the pronouns of
sentences that speak of one person alone.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tearsheet.facts.mentions import Mention, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.facts.lexicon import Lexicon
    from tearsheet.facts.people import People

__all__ = ["Persons"]

_FEW = 3  # one mention in so many


class Persons:
    """What all sentences together tell of each name; each sentence is given by its mentions."""

    def __init__(self, sentences: Sequence[Sequence[Mention]], people: People, lexicon: Lexicon) -> None:
        self._people = people
        self._lexicon = lexicon
        self._persons: Counter[str] = Counter()
        self._things: Counter[str] = Counter()
        self._mentions: Counter[str] = Counter()
        self._titled: set[str] = set()
        self._speakers: set[str] = set()
        self._genders: Counter[tuple[str, str]] = Counter()
        for mention in (mention for sentence in sentences for mention in sentence):
            self._learn(mention)
        for key, gender in self._pronouns(sentences):
            self._genders[key, gender] += 1

    def _learn(self, mention: Mention) -> None:
        if mention.kind != "name":
            return
        self._mentions[mention.key] += 1
        self._persons[mention.key] += mention.is_person
        self._things[mention.key] += mention.is_thing
        if mention.is_titled:
            self._titled.add(mention.key)
        if mention.role is Role.SPEAKER:
            self._speakers.add(mention.key)
        if mention.gender:
            self._genders[mention.key, mention.gender] += 2  # words beside the name weigh more than a pronoun

    def is_person(self, key: str) -> bool:
        """Whether the name is a person's: said so beside it, or it speaks or has a short form.

        A single word needs a title, or to speak and be called he or she.
        """
        if self._is_thing(key):
            return False
        if " " not in key:
            return key in self._titled or (key in self._speakers and self.gender(key) != "")
        return bool(self._persons[key]) or key in self._speakers or self._people.is_full_and_short(key)

    def _is_thing(self, key: str) -> bool:
        """A few mentions like "the Poe campaign" do not make a thing of a person."""
        words = key.lower().split()
        if not self._persons[key] and any(word in self._lexicon.things for word in words):
            return True
        things = self._things[key]
        return things > self._persons[key] and _FEW * things > self._mentions[key]

    def gender(self, key: str) -> str:
        """The letter m or f; empty when the text does not tell, or tells both."""
        he, she = self._genders[key, "m"], self._genders[key, "f"]
        return "" if he == she else "m" if he > she else "f"

    def _pronouns(self, sentences: Sequence[Sequence[Mention]]) -> Iterator[tuple[str, str]]:
        """The pronouns that can stand only for the one person of their sentence, or of the one before."""
        last: Mention | None = None
        for sentence in sentences:
            if not sentence:
                continue
            alone = self._alone(sentence)
            if alone is not None:
                yield from self._after(alone, sentence)
            elif last is not None and sentence[0].kind == "pronoun" and self._names(sentence) == set():
                yield last.key, sentence[0].gender
            last = alone if alone is not None and alone.role < Role.OTHER else None

    def _names(self, sentence: Sequence[Mention]) -> set[str]:
        return {
            mention.key
            for mention in sentence
            if mention.kind == "noun" or (mention.kind == "name" and self._may_be_person(mention.key))
        }

    def _may_be_person(self, key: str) -> bool:
        return self.is_person(key) or (key in self._speakers and not self._is_thing(key))

    def _alone(self, sentence: Sequence[Mention]) -> Mention | None:
        """The first mention of the sentence's only person."""
        names = self._names(sentence)
        if len(names) != 1:
            return None
        return next(
            (mention for mention in sentence if mention.kind == "name" and mention.key in names), None
        )

    def _after(self, alone: Mention, sentence: Sequence[Mention]) -> Iterator[tuple[str, str]]:
        genders = {
            mention.gender
            for mention in sentence
            if mention.kind == "pronoun" and mention.start > alone.start
        }
        if len(genders) == 1 and alone.role < Role.OTHER:
            yield alone.key, genders.pop()
