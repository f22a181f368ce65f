"""Which articles are independent of each other: how many sources a fact really has."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tearsheet.model import ProcessedArticle, StorySentence

__all__ = ["Independence"]

SHINGLE = 5  # words
SHORTEST_COPY = 20  # shingles: below, only the same words throughout make a copy
COPIED = 0.7  # share of the shorter article's shingles

# What stands before an outlet that a report repeats ("the" and the like are left out), and what after it.
_BEFORE_OUTLET = (("according", "to"), ("reported", "by"), ("citing",), ("told",))
_AFTER_OUTLET = ("reported", "reports")
_NOT_OF_A_NAME = frozenset({"the", "www", "com", "org", "net"})

_Name = tuple[str, ...]


class Independence:
    """The articles of one story by where their words come from.

    Articles of one publisher are one source. An article that copies another, or shares seven tenths of the
    shorter one's runs of five words (Broder, On the resemblance and containment of documents, 1997), is one
    source with the earliest of them. An article without a publisher is a source of its own. Where a sentence
    credits another article's publisher ("according to ..."), it is one source with that publisher.
    """

    def __init__(self, articles: Sequence[ProcessedArticle]) -> None:
        """`articles` in canonical order, so that the original of a copy is the earliest."""
        self._sources = {id_: _source(origin) for id_, origin in _origins(articles).items()}
        self._outlets = defaultdict[str, set[_Name]](set)
        for name in filter(None, map(_publisher, articles)):
            self._outlets[name[0]].add(name)
        self._credits = dict[tuple[str, int], _Name | None]()

    def sources(self, article_ids: Iterable[str]) -> int:
        """How many independent sources these articles are."""
        return len({self._sources[id_] for id_ in article_ids})

    def supporters(self, places: Iterable[tuple[str, StorySentence | None]]) -> int:
        """How many independent sources these are: ids of articles, each with the sentence that says it."""
        return len({self._credited(sentence) or self._sources[id_] for id_, sentence in places})

    def _credited(self, sentence: StorySentence | None) -> _Name | None:
        if sentence is None:
            return None
        place = (sentence.article_id, sentence.start)
        if place not in self._credits:
            self._credits[place] = self._named_outlet(_name(sentence.text))
        return self._credits[place]

    def _named_outlet(self, spoken: _Name) -> _Name | None:
        found = (
            name
            for at, word in enumerate(spoken)
            for name in sorted(self._outlets.get(word, ()), key=len, reverse=True)
            if _credits(spoken, at, name)
        )
        return next(found, None)


def _credits(spoken: _Name, at: int, name: _Name) -> bool:
    end = at + len(name)
    if spoken[at:end] != name:
        return False
    before = any(spoken[max(0, at - len(cue)) : at] == cue for cue in _BEFORE_OUTLET)
    return before or spoken[end : end + 1] in {(word,) for word in _AFTER_OUTLET}


def _source(origin: ProcessedArticle) -> _Name:
    return _publisher(origin) or ("", origin.id)


def _publisher(article: ProcessedArticle) -> _Name:
    return _name(article.article.publisher or "")


def _name(text: str) -> _Name:
    """The words of a text without what outlets and their sites add to a name."""
    return tuple(word for word in words(text) if word not in _NOT_OF_A_NAME)


def _origins(articles: Sequence[ProcessedArticle]) -> dict[str, ProcessedArticle]:
    """For each article the earliest one with its text, often itself."""
    originals: list[tuple[ProcessedArticle, frozenset[int]]] = []
    found: dict[str, ProcessedArticle] = {}
    for article in articles:
        shingles = _shingles(article.article.text)
        earlier = (other for other, theirs in originals if _is_copy(article, shingles, other, theirs))
        found[article.id] = next(earlier, article)
        if found[article.id] is article:
            originals.append((article, shingles))
    return found


def _is_copy(
    article: ProcessedArticle, mine: frozenset[int], other: ProcessedArticle, theirs: frozenset[int]
) -> bool:
    if article.article.fingerprint and article.article.fingerprint == other.article.fingerprint:
        return True
    shorter = min(len(mine), len(theirs))
    return len(mine & theirs) >= COPIED * shorter if shorter >= SHORTEST_COPY else mine == theirs


def _shingles(text: str) -> frozenset[int]:
    run = words(text)
    return frozenset(hash(tuple(run[at : at + SHINGLE])) for at in range(max(1, len(run) - SHINGLE + 1)))
