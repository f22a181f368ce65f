"""One kind for one name: all of a text's mentions of it are counted, and a surname with the full names."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from tearsheet.model import NameKind
from tearsheet.text.spelling import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tearsheet.facts.names.extents import Found

__all__ = ["Votes"]

_MOST = 2.0  # of what is said for full names, so much counts for the surname alone


class Votes:
    """What all mentions in a text say of the kind of each name; a name is given by its folded words.

    A short form that the text brings in has the kind of the long one.
    """

    def __init__(
        self, found: Sequence[Found], short_forms: Mapping[tuple[str, ...], tuple[str, ...]]
    ) -> None:
        self.short_forms = short_forms
        self._votes = defaultdict[tuple[str, ...], defaultdict[NameKind | None, float]](
            lambda: defaultdict(float)
        )
        for one in found:
            self._votes[one.words][one.kind] += one.score
        self._parts = defaultdict[str, float](float)  # how much is said for full names with the word
        for words in self._persons():
            for part in {skeleton(words[0]), skeleton(words[-1])}:
                self._parts[part] += self._votes[words][NameKind.PERSON]
        self._kinds = {words: self._decided(words) for words in self._votes}

    def kind(self, words: tuple[str, ...]) -> NameKind | None:
        """The kind that most is said for; None for what is another kind of name, or no name of the text."""
        return self._kinds.get(self.short_forms.get(words, words))

    def weight(self, words: tuple[str, ...]) -> float:
        """The sum of the scores of the mentions that say so."""
        return self._votes[words][self._kinds[words]] if words in self._kinds else 0.0

    def is_part(self, word: str) -> bool:
        """Whether the word is the first or the last of a person's full name."""
        return skeleton(word) in self._parts

    def __contains__(self, words: tuple[str, ...]) -> bool:
        """Whether the tagger found the name."""
        return words in self._kinds

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        """Every name of the text."""
        return iter(self._kinds)

    def _persons(self) -> Iterator[tuple[str, ...]]:
        return (words for words in self._votes if len(words) > 1 and self._most(words) is NameKind.PERSON)

    def _most(self, words: tuple[str, ...]) -> NameKind | None:
        votes = self._votes[words]
        return max(votes, key=lambda kind: votes[kind])

    def _decided(self, words: tuple[str, ...]) -> NameKind | None:
        if len(words) == 1 and self.is_part(words[0]):
            self._votes[words][NameKind.PERSON] += min(_MOST, self._parts[skeleton(words[0])])
        return self._most(words)
