"""Which person a surname or a pronoun stands for, read off the text's own capitalised names."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from tearsheet.facts.lexicon import Lexicon

__all__ = ["People"]

_WORD = r"(?:[^\W\d_a-z]\.|[^\W\d_a-z][\w’'-]*+)"  # a capital; a full stop only after an initial
_LINK = r"(?:(?:de|van|von|der|bin|al|el|la|du|da)[ \xa0])?"
_NAME = re.compile(rf"\b{_WORD}(?:[ \xa0]{_LINK}{_WORD}){{0,5}}")
_POSSESSIVE = re.compile(r"['’]s$")


@dataclass
class People:
    """The capitalised names of one text."""

    text: str
    lexicon: Lexicon
    _forms: dict[str, str] = field(default_factory=dict)  # last word to the longest name
    _mentions: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for match in _NAME.finditer(self.text):
            name = self.bare(match.group())
            if name:
                self._learn(match.start(), name)

    def _learn(self, start: int, name: str) -> None:
        last = name.rsplit(maxsplit=1)[-1]
        self._mentions.append((start, last))
        if len(name) > len(self._forms.get(last, "")):
            self._forms[last] = name

    def bare(self, written: str) -> str:
        """The name without titles, determiners and possessive: "retired Lt. Col. Ann Poe’s" is "Ann Poe"."""
        words = _POSSESSIVE.sub("", written.strip().rstrip(".,")).split()
        titles = [i for i, word in enumerate(words[:-1]) if word.lower().rstrip(".,") in self.lexicon.titles]
        words = words[titles[-1] + 1 :] if titles else words
        while words and (not words[0][0].isupper() or words[0].lower() in self.lexicon.never_names):
            words.pop(0)
        return " ".join(words)

    def canonical(self, written: str) -> str:
        """The longest form of the name that the text has; a noun phrase without a name as it stands."""
        name = self.bare(written)
        if not name:
            return written
        return self._forms.get(name.rsplit(maxsplit=1)[-1], name)

    def last_before(self, position: int, known: set[str]) -> str | None:
        """The last of the `known` people named before a position."""
        at = bisect_left(self._mentions, (position, ""))
        for i in range(at - 1, max(-1, at - 40), -1):
            name = self._forms.get(self._mentions[i][1], "")
            if name in known:
                return name
        return None
