"""Runs of capitalised words, with the small words that hold a name together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.facts.names.rules.reader import Run

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.facts.names.rules.vocabulary import Vocabulary
    from tearsheet.facts.names.words import Word

__all__ = ["runs"]

_LONGEST = 12  # words in a name
_MOST_SMALL_WORDS = 4  # van der, de la, and the capital behind


def runs(words: Sequence[Word], vocabulary: Vocabulary) -> Iterator[Run]:
    """The runs in order. Small words belong to one where a name's word stands on both sides."""
    i = 0
    while i < len(words):
        if words[i].is_capital:
            stop = _stop(words, i, vocabulary)
            yield Run(i, stop)
            i = stop
        else:
            i += 1


def _stop(words: Sequence[Word], first: int, vocabulary: Vocabulary) -> int:
    stop, is_headed = first + 1, False
    while stop - first < _LONGEST and stop < len(words) and words[stop].follows:
        if not words[stop].is_capital:
            over = _over_small_words(words, stop, vocabulary=vocabulary, is_headed=is_headed)
            if over is None:
                break
            is_headed = is_headed or words[stop].key in vocabulary.links
            stop = over
        stop += 1
    return stop


def _over_small_words(
    words: Sequence[Word], at: int, *, vocabulary: Vocabulary, is_headed: bool
) -> int | None:
    """The index of the capitalised word that the small words at `at` tie to the one before them."""
    link, before = words[at].key, words[at - 1].key
    if link in vocabulary.links:
        is_place = before in vocabulary.places_of and link in vocabulary.links_of_places
        is_head = is_place or before in vocabulary.organisations_of
        return _capital(words, at + 1, over=vocabulary.articles) if is_head else None
    if link in vocabulary.joining:
        return _capital(words, at + 1) if is_headed and before not in vocabulary.never else None
    return _capital(words, at, over=vocabulary.particles) if link in vocabulary.particles else None


def _capital(words: Sequence[Word], at: int, *, over: frozenset[str] = frozenset()) -> int | None:
    """The index of the capitalised word at `at`, or behind a few of the words that may be passed over."""
    for i in range(at, min(len(words), at + _MOST_SMALL_WORDS)):
        if not words[i].follows:
            return None
        if words[i].is_capital:
            return i
        if words[i].key not in over:
            return None
    return None
