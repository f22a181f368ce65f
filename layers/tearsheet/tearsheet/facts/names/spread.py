"""Finds the names of a text again where the tagger passed them by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.facts.names.extents import Found
from tearsheet.facts.names.words import Word, read_words
from tearsheet.model import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.facts.names.votes import Votes
    from tearsheet.model import Span

__all__ = ["spread"]

_LONGEST = 8  # words of a name that is looked for
_SURE = 1.5  # what must be said for a single word, that it is looked for
_SCORE = 0.5


def spread(text: str, sentences: Sequence[Span], *, found: Sequence[Found], votes: Votes) -> list[Found]:
    """The names that were found, and their other mentions, in order and disjoint."""
    read = [read_words(text, start, end) for start, end in sentences]
    finder = _Finder(votes, {word.key for words in read for word in words if not word.is_capital})
    passed_by = (again for gap in _gaps(read, found) for again in finder.again(gap))
    return sorted([*found, *passed_by])


def _gaps(read: Sequence[Sequence[Word]], found: Sequence[Found]) -> Iterator[list[Word]]:
    """The runs of words between names, none across the end of a sentence."""
    at = 0
    for words in read:
        gap: list[Word] = []
        for word in words:
            while at < len(found) and found[at].end <= word.start:
                at += 1
            if at < len(found) and found[at].start < word.end:
                yield gap
                gap = []
            else:
                gap.append(word)
        yield gap


class _Finder:
    """The names worth looking for; a single word must be sure, and have its capital always."""

    def __init__(self, votes: Votes, small: set[str]) -> None:
        self._votes = votes
        self._names = {
            words
            for words in votes
            if votes.kind(words)
            and (len(words) > 1 or (votes.weight(words) >= _SURE and words[0] not in small))
        }
        self._small = small

    def again(self, words: Sequence[Word]) -> Iterator[Found]:
        """The mentions among the words, the longest name first."""
        i = 0
        while i < len(words):
            found = self._at(words, i) if words[i].is_capital else None
            if found is not None:
                yield found
            i += len(found.words) if found else 1

    def _at(self, words: Sequence[Word], i: int) -> Found | None:
        for length in range(min(_LONGEST, len(words) - i), 0, -1):
            name = tuple(word.key for word in words[i : i + length])
            if name in self._names or self._is_surname(name):
                kind = self._votes.kind(name) or NameKind.PERSON
                return Found(words[i].start, words[i + length - 1].end, kind, _SCORE, name)
        return None

    def _is_surname(self, name: tuple[str, ...]) -> bool:
        return len(name) == 1 and self._votes.is_part(name[0]) and name[0] not in self._small
