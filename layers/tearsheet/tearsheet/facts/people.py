"""Which person a surname or an office stands for, read off the text's own capitalised names."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.lexicon import Lexicon

__all__ = ["People"]

_WORD = (
    r"(?:[^\W\d_a-z]\.|[^\W\d_a-z][\w-]*+(?:[’'][\w-]++)*+)"  # a capital; a full stop only after an initial
)
_LINK = r"(?:(?:de|van|von|der|bin|al|el|la|du|da)[ \xa0])?"
_NAME = re.compile(rf"\b{_WORD}(?:[ \xa0]{_LINK}{_WORD}){{0,5}}")
_POSSESSIVE = re.compile(r"['’]s$")
_OWNERS = re.compile(r"['’]s[ \xa0]")
_NAMESAKES = 64  # names with one last word: they are compared with one another
_HEADLINES = 2  # surnames alone above the first sentence
_OFFICE = 60  # characters


class People:
    """The capitalised names of one text, and the offices they are named with."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._bare: dict[str, str] = {}  # names stripped before
        self._found: dict[str, str | None] = {}  # names asked for before
        self._names: dict[str, Counter[str]] = {}  # last word to the names that end with it
        self._offices: dict[str, Counter[str]] = {}  # "finance minister" to the names beside it
        self._surnames: Counter[str] = Counter()  # full name to the times its surname stood alone before it
        for match in _NAME.finditer(text):
            for name in _OWNERS.split(match.group()):
                self._learn(name)
        self._longest: dict[str, str] = {}  # names asked for before

    def _learn(self, written: str) -> None:
        name = self.bare(written)
        if not name:
            return
        names = self._names.setdefault(_last(name), Counter())
        if name in names or len(names) < _NAMESAKES:
            if name not in names:
                self._surnames[name] = names[_last(name)]
            names[name] += 1
        office = written[: written.find(name)].strip().lower()
        if office and self._is_title(office.split()[-1]):
            self._offices.setdefault(office, Counter())[name] += 1

    def bare(self, written: str) -> str:
        """The name without titles, determiners and possessive: "retired Col. Ann Poe’s" is "Ann Poe"."""
        if written not in self._bare:
            self._bare[written] = self._stripped(written)
        return self._bare[written]

    def _stripped(self, written: str) -> str:
        words = _POSSESSIVE.sub("", written.strip().rstrip(".,")).split()
        if self._is_relation(words):
            return ""
        after_titles = [i + 1 for i, word in enumerate(words) if self._is_title(word)]
        words = words[after_titles[-1] :] if after_titles and after_titles[-1] < len(words) else words
        if after_titles and self._is_office(words):
            return ""
        while words and (not words[0][0].isupper() or words[0].lower() in self._lexicon.never_names):
            words.pop(0)
        return " ".join(words)

    def _is_relation(self, words: Sequence[str]) -> bool:
        """Reads "the family of Ann Poe", who is not Ann Poe; "head of Acme Ann Poe" is."""
        if self._lexicon.office_links.isdisjoint(words):
            return False
        at = next(i for i, word in enumerate(words) if word in self._lexicon.office_links)
        return at > 0 and words[at - 1].islower() and not self._is_title(words[at - 1])

    def _is_office(self, words: Sequence[str]) -> bool:
        """Whether what follows a title is what it is of: "of Justice", and not "of State Ann Poe"."""
        capitals = sum(word[0].isupper() for word in words)
        return words[0].lower() in self._lexicon.office_links and capitals <= 1

    def _is_title(self, word: str) -> bool:
        lower = word.lower().rstrip(".,")
        endings = self._lexicon.title_endings
        return lower in self._lexicon.titles or (bool(endings) and lower.endswith(endings))

    def canonical(self, written: str) -> str:
        """The longest form of the name in the text; an office’s holder; else the words as they stand."""
        return self.name(written) or self.bare(written) or written

    def name(self, written: str) -> str | None:
        """The longest form in the text of a name or of an office's holder; None when there is no name."""
        if written not in self._found:
            self._found[written] = self._find(written)
        return self._found[written]

    def _find(self, written: str) -> str | None:
        known = self._holder(written) or self._known(written)
        if known is None:
            return None
        if known not in self._longest:
            self._longest[known] = self._lengthened(known)
        return self._longest[known]

    def _known(self, written: str) -> str | None:
        """The name at the end of the words: "Acme campaign manager Ann Poe", "Sen. Ann Poe of Ohio"."""
        bare = self.bare(written)
        head, of, _ = bare.partition(" of ")
        if of and self._count(head) > (bare == written):
            return head
        words = bare.split()
        if not words or words[-1] not in self._names:
            return None
        endings = (" ".join(words[i:]) for i in range(len(words)))
        return next((ending for ending in endings if self._count(ending)), None)

    def _count(self, name: str) -> int:
        return self._names[_last(name)][name] if name and _last(name) in self._names else 0

    def _lengthened(self, bare: str) -> str:
        """Of two people with one surname, the one named more often is meant by the surname alone.

        Who is named only after the surname stood alone a few times is another.
        """
        names = self._names[_last(bare)]
        if " " not in bare:
            full = (name for name in names if " " in name and self._surnames[name] <= _HEADLINES)
            bare = max(full, key=lambda name: (names[name], len(name)), default=bare)
            if " " not in bare:
                return bare
        words = set(bare.split())
        return max((name for name in names if words <= set(name.split())), key=len, default=bare)

    def is_full_and_short(self, name: str) -> bool:
        """Whether the text has both "Ann Poe" and "Poe", as with a person's name."""
        return " " in name and _last(name) in self._names.get(_last(name), ())

    def _holder(self, written: str) -> str | None:
        """The name that the text puts beside an office: "the finance minister"."""
        words = written[:_OFFICE].lower().split()
        if not words or words[0] not in self._lexicon.determiners:
            return None
        holders = self._offices.get(" ".join(words[1:]))
        return max(holders, key=lambda name: holders[name]) if holders else None


def _last(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1]
