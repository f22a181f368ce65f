"""Which person a surname, an office or a pronoun stands for, read off the text's own capitalised names."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.facts.lexicon import Lexicon

__all__ = ["People"]

_WORD = r"(?:[^\W\d_a-z]\.|[^\W\d_a-z][\w’'-]*+)"  # a capital; a full stop only after an initial
_LINK = r"(?:(?:de|van|von|der|bin|al|el|la|du|da)[ \xa0])?"
_NAME = re.compile(rf"\b{_WORD}(?:[ \xa0]{_LINK}{_WORD}){{0,5}}")
_POSSESSIVE = re.compile(r"['’]s$")
_OFFICE = 60  # characters
_OFFICE_WORDS = 5  # with the article: "the former Danish finance minister"
_LOOK_BACK = 60  # subjects: nobody is "she" for longer


class People:
    """The capitalised names of one text, the offices they are named with, and who its sentences are about."""

    def __init__(self, text: str, sentence_starts: Sequence[int], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._forms: dict[str, str] = {}  # last word to the longest name
        self._offices: dict[str, str] = {}  # "finance minister" to the name beside it
        self._persons: set[str] = set()  # last words of names with a title
        self._subjects: list[tuple[int, str]] = []  # last words of the names that open a sentence
        for match in _NAME.finditer(text):
            self._learn(match, sentence_starts)
        self._subjects = sorted([*self._subjects, *self._opening_offices(text, sentence_starts)])

    def _learn(self, match: re.Match[str], sentence_starts: Sequence[int]) -> None:
        written = match.group()
        name = self.bare(written)
        if not name:
            return
        last = name.rsplit(maxsplit=1)[-1]
        if len(name) > len(self._forms.get(last, "")):
            self._forms[last] = name
        office = written[: written.find(name)].strip().lower()
        if office and office.split()[-1].rstrip(".") in self._lexicon.titles:
            self._persons.add(last)
            self._offices[office] = last
        at = bisect_right(sentence_starts, match.start())
        if at and sentence_starts[at - 1] == match.start():
            self._subjects.append((match.start(), last))

    def _opening_offices(self, text: str, sentence_starts: Sequence[int]) -> Iterator[tuple[int, str]]:
        """The sentences that open with an office in place of the name: "The finance minister ..."."""
        for start in sentence_starts:
            words = text[start : start + _OFFICE].split()
            for stop in range(min(len(words), _OFFICE_WORDS), 1, -1):
                holder = self._holder(" ".join(words[:stop]))
                if holder is not None:
                    yield start, holder
                    break

    def bare(self, written: str) -> str:
        """The name without titles, determiners and possessive: "retired Col. Ann Poe’s" is "Ann Poe"."""
        words = _POSSESSIVE.sub("", written.strip().rstrip(".,")).split()
        after_titles = [i + 1 for i, word in enumerate(words) if self._is_title(word)]
        words = words[after_titles[-1] :] if after_titles and after_titles[-1] < len(words) else words
        while words and (not words[0][0].isupper() or words[0].lower() in self._lexicon.never_names):
            words.pop(0)
        return " ".join(words)

    def _is_title(self, word: str) -> bool:
        return word.lower().rstrip(".,") in self._lexicon.titles

    def canonical(self, written: str) -> str:
        """The longest form of the name in the text; an office’s holder; else the words as they stand."""
        holder = self._holder(written)
        if holder is not None:
            return self._forms[holder]
        name = self.bare(written)
        return self._forms.get(name.rsplit(maxsplit=1)[-1], name) if name else written

    def _holder(self, written: str) -> str | None:
        """The last word of the name that the text puts beside an office: "the finance minister"."""
        words = written[:_OFFICE].lower().split()
        if not words or words[0] not in self._lexicon.determiners:
            return None
        return self._offices.get(" ".join(words[1:]))

    def speaks(self, position: int, name: str) -> None:
        """Remembers that a quotation is attributed to a name at a position."""
        last = name.rsplit(maxsplit=1)[-1]
        if last in self._forms:
            self._persons.add(last)
            at = bisect_left(self._subjects, (position, last))
            self._subjects.insert(at, (position, last))

    def last_subject(self, position: int) -> str | None:
        """The person who last spoke or opened a sentence before a position; None when there is none."""
        at = bisect_left(self._subjects, (position, ""))
        for _, last in reversed(self._subjects[max(0, at - _LOOK_BACK) : at]):
            if last in self._persons:
                return self._forms[last]
        return None
