"""What is known of a word or a name before its sentence is read: the lists and the vocabulary."""

from __future__ import annotations

from functools import cache

from tearsheet.facts.names.lists import listed
from tearsheet.facts.names.rules.english import ENGLISH
from tearsheet.facts.names.rules.others import OTHERS
from tearsheet.facts.names.rules.vocabulary import Vocabulary
from tearsheet.facts.wordlists import words
from tearsheet.text.spelling import folded

__all__ = ["Known", "known_for"]

_LISTED = words("ar de en es fr it ja nl pl pt ru uk zh")  # the languages in which countries are listed


class Known:
    """The lists of one language, asked by folded words; a name's words have one space between them."""

    def __init__(self, vocabulary: Vocabulary, language: str) -> None:
        self.vocabulary = vocabulary
        self._given = listed("given-names")
        self._common = listed("common-words") if language == "en" else frozenset[str]()
        self._sure_places = listed(f"territories-{language}") | _all_folded(vocabulary.named_places)
        self._places = listed("places")
        self._organisations = _all_folded(vocabulary.named_organisations)

    def is_sure_place(self, name: str) -> bool:
        """A country, a part of the world, or a place that nothing else is called after."""
        return name in self._sure_places

    def is_place(self, name: str) -> bool:
        """A place that may also be somebody's name: London, Jackson."""
        return name in self._sure_places or name in self._places

    def is_organisation(self, name: str) -> bool:
        """An organisation that every newspaper knows."""
        return name in self._organisations

    def is_given(self, word: str) -> bool:
        """A first name in one of the larger countries."""
        return word in self._given

    def is_common(self, word: str) -> bool:
        """A word that needs no name to be in a newspaper."""
        return word in self._common

    def is_people(self, word: str) -> bool:
        """A people, a faith, a language, and what belongs to one: Kenyan, Kenyans, Anglo-Kenyan."""
        peoples = self.vocabulary.peoples
        return word in peoples or word.removesuffix("s") in peoples or not peoples.isdisjoint(word.split("-"))


def _all_folded(names: frozenset[str]) -> frozenset[str]:
    return frozenset(map(folded, names))


def known_for(language: str | None) -> Known:
    """What is known for a language (ISO 639-1, a region may follow); English when None."""
    code = (language or "en").lower().replace("_", "-").partition("-")[0]
    return _known(code if code in _LISTED else "")  # a text may declare any language: what is kept is bounded


@cache
def _known(code: str) -> Known:
    unlearnt = Vocabulary(is_capital_evidence=False)
    return Known(ENGLISH if code == "en" else OTHERS.get(code, unlearnt), code)
