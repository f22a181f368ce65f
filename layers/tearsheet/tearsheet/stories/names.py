"""Which names of several articles are one: Zelensky of one paper is Volodymyr Zelenskyy of another.

Within an article the forms of a name are one already (`tearsheet.model.Name`). Across articles a name joins
the one that has it among its forms: whole, whatever its spelling and the order of a person's names; by first
and last name; as a surname; as the initials of an organisation. Names of two words or more meet whatever
kind each paper took them for.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.model import FactKind, Name, NameKind
from tearsheet.text.spelling import skeleton
from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.model import ProcessedArticle

__all__ = ["Called", "names_across"]

_SHORTEST_INITIALS, _SHORT_FIRST_NAME = 2, 3  # letters

_Key = tuple[str, ...]


class Called(NamedTuple):
    """A name as one article has it; across articles, as they have it together."""

    kind: FactKind
    name: str


@dataclass(slots=True)
class _Shared:
    """One name of several articles: how often it has which kind and form."""

    kinds: Counter[NameKind] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)

    def add(self, name: Name) -> None:
        self.kinds[name.kind] += len(name.mentions)
        self.forms[name.name] += 1

    def called(self) -> Called:
        """The kind with most mentions; the form of most articles, of equals the fuller one."""
        kind = max(self.kinds, key=lambda kind: (self.kinds[kind], kind))
        name = max(self.forms, key=lambda form: (self.forms[form], len(form), form))
        return Called(FactKind(kind), name)


def names_across(group: Sequence[ProcessedArticle]) -> dict[tuple[str, Called], Called]:
    """For each article's id and each name as that article has it, the name as the group has it."""
    listed = [(article.id, name) for article in group for name in article.facts.names]
    listed.sort(key=lambda each: (-len(words(each[1].name)), -len(each[1].mentions)))
    known = dict[tuple[str, _Key], _Shared]()
    joined = list[tuple[str, Name, _Shared]]()
    for article, name in listed:
        shared = next((known[key] for key in _asks(name) if key in known), None) or _Shared()
        shared.add(name)
        joined.append((article, name, shared))
        for key in _answers(name):
            known.setdefault(key, shared)
    return {
        (article, Called(FactKind(name.kind), name.name)): shared.called() for article, name, shared in joined
    }


def _asks(name: Name) -> Iterator[tuple[str, _Key]]:
    """Under what the name may be known already, the surest first."""
    bare = _bare(name.name)
    yield from _whole(name.kind, bare)
    if name.kind is NameKind.PERSON and len(bare) > 1:
        yield from _ends(bare)
    if name.kind is not NameKind.PERSON and name.variants:
        yield from _whole(name.kind, _bare(name.variants[0]))
    if name.kind is NameKind.ORGANISATION and bare:
        yield "part", bare
    if name.kind is NameKind.ORGANISATION and len(bare) == 1:
        yield "initials", (words(name.name)[0],)
    if len(bare) == 1:
        yield "any", bare


def _answers(name: Name) -> Iterator[tuple[str, _Key]]:
    """Under what others will find it."""
    for form in (name.name, *name.variants):
        yield from _whole(name.kind, _bare(form))
    bare = _bare(name.name)
    if name.kind is NameKind.PERSON and len(bare) > 1:
        yield from _ends(bare)
        yield from _whole(name.kind, bare[-1:])
        yield "any", bare[-1:]
    if name.kind is NameKind.ORGANISATION and bare:
        yield from (("part", part) for part in _parts(bare))
    if name.kind is NameKind.ORGANISATION and len(bare) >= _SHORTEST_INITIALS:
        yield "initials", ("".join(word[0] for word in words(name.name)),)


def _bare(form: str) -> _Key:
    """The words as they sound; letters that stand alone are one word: U. S. is US."""
    runs = groupby(words(form), key=lambda word: len(word) == 1)
    parts = (["".join(run)] if single else list(run) for single, run in runs)
    return tuple(skeleton(word) for part in parts for word in part)


def _whole(kind: NameKind, bare: _Key) -> Iterator[tuple[str, _Key]]:
    if bare:
        yield kind, tuple(sorted(bare)) if kind is NameKind.PERSON else bare
    if len(bare) > 1:
        yield "any", tuple(sorted(bare))


def _ends(bare: _Key) -> Iterator[tuple[str, _Key]]:
    """The first name that is no initial, or how it begins (Fred, Frederick), and the last."""
    bare = tuple(word for word in bare if len(word) > 1) or bare
    yield "ends", tuple(sorted((bare[0], bare[-1])))
    if len(bare[0]) >= _SHORT_FIRST_NAME:
        yield "short", (bare[0][:_SHORT_FIRST_NAME], bare[-1])


def _parts(bare: _Key) -> Iterator[_Key]:
    """What an organisation is called for short: without its last words (Corp.), or by the last (Jaguars)."""
    yield from (bare[:stop] for stop in range(len(bare), 1, -1))
    yield bare[-1:]
