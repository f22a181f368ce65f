"""Speakers of quotations by the names of the text: "Poe" and "she" are Ann Poe."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.model import NameKind
from tearsheet.text.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.model import Name, Quote

__all__ = ["named_speakers"]


class _Mention(NamedTuple):
    start: int
    end: int
    name: Name


def named_speakers(quotes: Sequence[Quote], names: Sequence[Name]) -> list[Quote]:
    """The quotes, their speakers called by the canonical names of the persons and organisations.

    A person named by the speaker's words is the speaker, but the president is not who "a Poe administration
    official" is; an organisation only if the words end with it ("Acme", not "an Acme spokesman"). Where the
    words hold no name, as "she" does, the speaker may already be known by some form of one. What fits no
    name stays.
    """
    finder = _Finder(names)
    return [replace(quote, speaker=finder.canonical(quote)) for quote in quotes]


class _Finder:
    def __init__(self, names: Sequence[Name]) -> None:
        speaking = [name for name in names if name.kind is not NameKind.PLACE]
        self._mentions = sorted(
            (_Mention(*span, name) for name in speaking for span in name.mentions),
            key=lambda mention: mention.start,
        )
        self._names: dict[str, str] = {}
        for name in sorted(speaking, key=lambda name: name.kind is not NameKind.PERSON):
            for form in (name.name, *name.variants):
                self._names.setdefault(folded(form), name.name)

    def canonical(self, quote: Quote) -> str | None:
        if quote.speaker is None:
            return None
        told = self._in_words(quote) or self._names.get(folded(quote.speaker))
        return told or quote.speaker

    def _in_words(self, quote: Quote) -> str | None:
        """The person that the speaker's words name, or the organisation that they end with."""
        found = list(self._within(quote.speaker_start, quote.speaker_end))
        persons = (mention.name for mention in found if mention.name.kind is NameKind.PERSON)
        person = next((name for name in persons if _ends_with(quote.speaker, name)), None)
        if person is not None:
            return person.name
        last = found[-1] if found and found[-1].end == quote.speaker_end else None
        return last.name.name if last is not None and last.name.kind is not NameKind.PERSON else None

    def _within(self, start: int | None, end: int | None) -> Iterator[_Mention]:
        if start is None or end is None:
            return
        at = bisect_right(self._mentions, start, key=lambda mention: mention.end)
        while at < len(self._mentions) and self._mentions[at].start < end:
            yield self._mentions[at]
            at += 1


def _ends_with(speaker: str | None, name: Name) -> bool:
    """Whether the speaker ends with a word of the name; "the family of Ann Poe" is not Ann Poe."""
    last = folded(speaker or "").rsplit(maxsplit=1)[-1:]
    is_relation = " of " in (speaker or "")
    return (
        bool(last)
        and not is_relation
        and any(last[0] in folded(form).split() for form in (name.name, *name.variants))
    )
