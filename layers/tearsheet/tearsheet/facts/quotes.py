"""Quotations with their speakers: stretches between marks, joined where an attribution splits them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from tearsheet.facts.antecedents import Antecedents
from tearsheet.facts.marks import find_stretches
from tearsheet.facts.people import People
from tearsheet.facts.telling import Said, Teller
from tearsheet.model import Embed, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tearsheet.facts.attribution import Attribution
    from tearsheet.facts.lexicon import Lexicon
    from tearsheet.text.sentences import Sentence

__all__ = ["find_quotes"]

_SET_OFF = (",", ".", ";", ":", "—", "–", "-", "!", "?", "…", ")", "。", "、", "，")  # before the next part


def find_quotes(
    text: str, *, sentences: Sequence[Sentence], lexicon: Lexicon, embeds: Sequence[Embed] = ()
) -> list[Quote]:
    """The quotations of the text and its embedded posts, in order."""
    finder = _QuoteFinder(text, sentences, lexicon)
    posts = sorted((_posted(text, embed) for embed in embeds), key=_place)
    quotes = _outside(posts, finder.quotes()) if posts else finder.quotes()
    return sorted([*quotes, *posts], key=_place)


def _posted(text: str, embed: Embed) -> Quote:
    return Quote(
        text=text[embed.start : embed.end],
        start=embed.start,
        end=embed.end,
        parts=[Span(embed.start, embed.end)],
        speaker=embed.author,
        speaker_start=None,
        speaker_end=None,
        cue="posted",
    )


def _place(quote: Quote) -> tuple[int, int]:
    return quote.start, quote.end


def _outside(posts: Sequence[Quote], quotes: Iterable[Quote]) -> list[Quote]:
    """The quotes that overlap none of the posts, which are in order and may overlap one another."""
    starts = [post.start for post in posts]
    ends = [0, *accumulate((post.end for post in posts), max)]  # the farthest of those before
    return [quote for quote in quotes if ends[bisect_left(starts, quote.end)] <= quote.start]


class _QuoteFinder:
    def __init__(self, text: str, sentences: Sequence[Sentence], lexicon: Lexicon) -> None:
        self._text = text
        self._lexicon = lexicon
        self._sentences = sentences
        self._starts = [sentence.start for sentence in sentences]
        self._people = People(text, lexicon)
        self._stretches = find_stretches(text, self._starts)

    def quotes(self) -> list[Quote]:
        teller = Teller(
            self._text,
            sentences=self._sentences,
            stretches=self._stretches,
            people=self._people,
            lexicon=self._lexicon,
        )
        return self._with_speakers(self._join(teller.said()))

    def _join(self, said: list[Said]) -> list[list[Said]]:
        """“…,” she said. “…”: parts of one quotation when only the attribution stands between them."""
        groups: list[list[Said]] = []
        for one in said:
            last = groups[-1][-1] if groups else None
            if last is not None and self._continues(last, one):
                groups[-1].append(one)
            else:
                groups.append([one])
        return groups

    def _continues(self, last: Said, one: Said) -> bool:
        if not one.is_inherited:
            return False
        if last.stretch.paragraph != one.stretch.paragraph:
            return last.stretch.is_open
        between = Span(last.stretch.end, one.stretch.start)
        return last.is_after and self._is_set_off(between) and not self._has_sentence(*between)

    def _is_set_off(self, between: Span) -> bool:
        """Whether a mark parts the attribution from what follows; in 'a "buy" rating' the teller goes on."""
        return self._text[between.start : between.end].rstrip().endswith(_SET_OFF)

    def _has_sentence(self, start: int, end: int) -> bool:
        """Whether a whole sentence stands between two stretches."""
        at = bisect_right(self._starts, start)
        return at < len(self._starts) and self._starts[at] < end

    def _with_speakers(self, groups: list[list[Said]]) -> list[Quote]:
        """The pronouns wait until every speaker who is named is known."""
        found = [group[0].found for group in groups]
        told = [attribution for attribution in found if attribution is not None]
        persons = self._antecedents(told) if self._has_pronoun(told) else None
        return [self._quote(group, self._speaker(group[0].found, persons)) for group in groups]

    def _has_pronoun(self, told: Sequence[Attribution]) -> bool:
        return bool(self._lexicon.genders) and any(one.kind == "pronoun" for one in told)

    def _antecedents(self, told: Sequence[Attribution]) -> Antecedents:
        return Antecedents(
            self._text,
            sentences=self._sentences,
            quoted=[Span(stretch.start, stretch.end) for stretch in self._stretches],
            speakers=frozenset(one.start for one in told if one.kind != "pronoun"),
            people=self._people,
            lexicon=self._lexicon,
        )

    def _speaker(self, found: Attribution | None, persons: Antecedents | None) -> str | None:
        if found is None:
            return None
        written = self._text[found.start : found.end]
        if found.kind != "pronoun":
            return self._people.canonical(written)
        gender = self._lexicon.genders.get(written.lower())
        return persons.of(found.start, gender) if gender and persons is not None else None

    def _quote(self, group: list[Said], speaker: str | None) -> Quote:
        start, end = group[0].stretch.start, group[-1].stretch.end
        found = group[0].found
        return Quote(
            text=self._text[start:end],
            start=start,
            end=end,
            parts=[Span(one.stretch.start, one.stretch.end) for one in group],
            speaker=speaker,
            speaker_start=found.start if found else None,
            speaker_end=found.end if found else None,
            cue=(found.cue or None) if found else None,
            repaired=any(one.stretch.is_repaired for one in group),
        )
