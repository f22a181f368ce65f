"""Whether the sentence around an item speaks of the past or of the future."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from tearsheet.facts.anchors import Tense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.items import Item
    from tearsheet.facts.lexicon import Lexicon

__all__ = ["TenseFinder"]

_REACH = 14  # items to either side: the verb that a date belongs to is seldom further away


class TenseFinder:
    """Reads the tense at an item from the nearest verb of its sentence, the one before it first."""

    def __init__(self, text: str, items: Sequence[Item], starts: Sequence[int], lexicon: Lexicon) -> None:
        self._text = text
        self._items = items
        self._starts = starts  # of the sentences, in characters
        self._lexicon = lexicon

    def at(self, first: int, stop: int) -> Tense:
        """The tense around `items[first:stop]`; past when the sentence has no verb that tells."""
        sentence = self._sentence(first)
        before = range(first - 1, max(-1, first - 1 - _REACH), -1)
        after = range(stop, min(len(self._items), stop + _REACH))
        for indexes in (before, after):
            for i in indexes:
                if self._sentence(i) != sentence:
                    break
                if (tense := self._of(i)) is not Tense.UNKNOWN:
                    return tense
        return Tense.PAST

    def is_capital(self, item: Item) -> bool:
        """Whether the item's word begins with a capital."""
        return self._text[item.start].isupper()

    def _sentence(self, i: int) -> int:
        return bisect_right(self._starts, self._items[i].start)

    def _of(self, i: int) -> Tense:
        """A future cue counts also from before its participle: "is expected", "will be signed"."""
        word = self._items[i].lower
        if word in self._lexicon.future_cues:
            return Tense.PAST if self._is_over(i) else Tense.FUTURE
        if word in self._lexicon.past_cues:
            return Tense.PAST
        if word in self._lexicon.to and i and self._items[i - 1].lower in self._lexicon.present_be:
            return Tense.FUTURE  # is to open
        is_verb = len(word) > 4 and not self.is_capital(self._items[i])  # noqa: PLR2004 - not "bed", "United"
        if is_verb and word.endswith(self._lexicon.past_endings or ("\0",)):
            return Tense.FUTURE if self._follows_future(i) else Tense.PAST
        return Tense.UNKNOWN

    def _is_over(self, i: int) -> bool:
        """Reads "Had been expected", "may have left"."""
        if any(item.lower in self._lexicon.perfect for item in self._items[max(0, i - 2) : i]):
            return True
        following = self._items[i + 1].lower if i + 1 < len(self._items) else ""
        return self._items[i].lower in self._lexicon.modals and following in self._lexicon.have

    def _follows_future(self, i: int) -> bool:
        return any(item.lower in self._lexicon.future_cues for item in self._items[max(0, i - 4) : i])
