"""The names of a whole text, made of what a tagger found in its sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.model import Name, NameKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.names.tagged import Tagger

__all__ = ["find_names"]


def find_names(text: str, *, sentences: Sequence[Span], tagger: Tagger) -> list[Name]:
    """The people, organisations and places of a text, by their first mention."""
    found: dict[tuple[str, NameKind], list[Span]] = {}
    for start, end, kind, _ in tagger.tag(text, sentences):
        if kind is not None:
            found.setdefault((text[start:end], kind), []).append(Span(start, end))
    return [
        Name(name=name, kind=kind, mentions=mentions, variants=[name])
        for (name, kind), mentions in found.items()
    ]
