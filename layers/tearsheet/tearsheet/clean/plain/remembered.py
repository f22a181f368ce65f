"""What was found of short lines, remembered from page to page.

The pages of a site share their menus, and those of all sites words such as "Sport" and "Privacy policy": of
the lines of a whole page a good half stood in it or in another before. What is remembered is told from the
text alone, so no page changes what is found in the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["LONGEST_REMEMBERED", "forget", "remembered"]

Found = TypeVar("Found")

LONGEST_REMEMBERED = 80  # characters; longer lines are sentences, and seldom come again
_MOST = 8_192  # lines, those of some hundred pages; with all that is found of them they take 6 MB, at most 10

_FORGET: list[Callable[[], None]] = []


def forget() -> None:
    """Begin anew, so that a benchmark can time pages as if their lines had never been seen."""
    for clear in _FORGET:
        clear()


class _Known(dict[str, Found]):
    """What was found of each text; a dictionary answers in a third of the time that a wrapper takes."""

    def __init__(self, find: Callable[[str], Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, text: str) -> Found:
        found = self._find(text)
        if len(text) <= LONGEST_REMEMBERED:
            if len(self) >= _MOST:
                self.clear()
            self[text] = found
        return found


def remembered(find: Callable[[str], Found]) -> Callable[[str], Found]:
    """The same function, which looks only once at a short text that it was asked for lately.

    `find` must depend on nothing else, and what it returns must be immutable. A full memory begins anew.
    """
    known = _Known(find)
    _FORGET.append(known.clear)
    return known.__getitem__
