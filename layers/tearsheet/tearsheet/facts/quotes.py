"""Quotations with their speakers: stretches between marks, joined where an attribution splits them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tearsheet.facts.antecedents import Antecedents
from tearsheet.facts.attribution import Attribution, attribution_after, attribution_before
from tearsheet.facts.marks import Stretch, find_stretches
from tearsheet.facts.people import People
from tearsheet.model import Embed, Quote, Span
from tearsheet.text.sentences import Sentence, paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.lexicon import Lexicon

__all__ = ["find_quotes"]

_SPEECH = 5  # words: without an attribution, anything shorter may be a title or a word held at arm's length
_LOOK = 400  # characters beside a quotation in which its attribution is sought
_SHORT = 3  # letters: in, the, and keep their small letter in a title
_MARKS = "\"“”„«»‘’'`,.!?"
_LEADING_UP = frozenset(",:")
_ENDINGS = frozenset(".")


@dataclass(frozen=True, slots=True)
class _Said:
    """A stretch with what was found beside it."""

    stretch: Stretch
    found: Attribution | None
    is_after: bool = False
    is_inherited: bool = False


def find_quotes(
    text: str, *, sentences: Sequence[Sentence], lexicon: Lexicon, embeds: Sequence[Embed] = ()
) -> list[Quote]:
    """The quotations of the text and its embedded posts, in order."""
    finder = _QuoteFinder(text, sentences, lexicon)
    posts = [_posted(text, embed) for embed in embeds]
    quotes = [quote for quote in finder.quotes() if not any(_overlap(quote, post) for post in posts)]
    return sorted([*quotes, *posts], key=lambda quote: (quote.start, quote.end))


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


def _overlap(one: Quote, other: Quote) -> bool:
    return one.start < other.end and other.start < one.end


class _QuoteFinder:
    def __init__(self, text: str, sentences: Sequence[Sentence], lexicon: Lexicon) -> None:
        self._text = text
        self._lexicon = lexicon
        self._sentences = sentences
        self._starts = [sentence.start for sentence in sentences]
        self._ends = [sentence.end for sentence in sentences]
        self._paragraphs = paragraphs(text)
        self._people = People(text, lexicon)
        self._stretches = find_stretches(text, self._starts)

    def quotes(self) -> list[Quote]:
        said = self._inherit([self._attribute(i) for i in range(len(self._stretches))])
        kept = [one for one in said if one.found is not None or self._stands_alone(one.stretch)]
        return self._with_speakers(self._join(kept))

    def _attribute(self, i: int) -> _Said:
        """Looks after the stretch, then before it, never into the neighbouring stretches."""
        stretch = self._stretches[i]
        before, after = self._before(i), self._after(i)
        found = attribution_after(
            self._text, *after, lexicon=self._lexicon, has_comma=self._last_sign(stretch) == ","
        )
        if found is not None:
            return _Said(stretch, found, is_after=True)
        if self._is_title(stretch) and self._text[before.start : before.end].rstrip()[-1:] not in _LEADING_UP:
            return _Said(stretch, None)
        return _Said(stretch, attribution_before(self._text, *before, lexicon=self._lexicon))

    def _is_title(self, stretch: Stretch) -> bool:
        """Whether every longer word has a capital, as in the title of a book."""
        words = [
            word
            for word in self._text[stretch.start : stretch.end].split()
            if word[-1].isalnum() or len(word) > 1
        ]
        longer = [word.lstrip(_MARKS) for word in words if len(word.strip(_MARKS)) > _SHORT]
        return len(words) > 1 and all(word[0].isupper() or word[0].isdecimal() for word in longer)

    def _after(self, i: int) -> Span:
        """From the stretch to the end of its sentence; a quotation that ends with a full stop ends it."""
        stretch = self._stretches[i]
        following = self._stretches[i + 1].start if i + 1 < len(self._stretches) else len(self._text)
        limit = min(following, self._paragraphs[stretch.paragraph].end, stretch.end + _LOOK)
        at = bisect_right(self._starts, stretch.end)
        sentence_end = self._ends[at - 1] if at else limit
        if sentence_end <= stretch.end and self._last_sign(stretch) not in _ENDINGS and at < len(self._ends):
            sentence_end = self._ends[at]
        return Span(stretch.end, max(stretch.end, min(limit, sentence_end)))

    def _last_sign(self, stretch: Stretch) -> str:
        return self._text[stretch.start : stretch.end].rstrip("\"”“»'’ ")[-1:]

    def _before(self, i: int) -> Span:
        """From the sentence's start, or from the stretch before, to the stretch.

        A paragraph that opens with a quotation looks at the sentence above when that ends with a colon.
        """
        stretch = self._stretches[i]
        paragraph = self._paragraphs[stretch.paragraph]
        at = bisect_right(self._starts, stretch.start)
        if stretch.start == paragraph.start and at > 1 and self._text[self._ends[at - 2] - 1] == ":":
            return Span(self._starts[at - 2], self._ends[at - 2])
        previous = self._stretches[i - 1].end if i else 0
        start = max(self._starts[at - 1] if at else 0, paragraph.start, previous, stretch.start - _LOOK)
        return Span(min(start, stretch.start), stretch.start)

    def _inherit(self, said: list[_Said]) -> list[_Said]:
        """Without an attribution, the speaker before goes on, in the paragraph or in the one above."""
        result: list[_Said] = []
        for one in said:
            last = result[-1] if result else None
            if one.found is None and last is not None and last.found is not None and self._goes_on(last, one):
                result.append(replace(one, found=last.found, is_inherited=True))
            else:
                result.append(one)
        return result

    def _goes_on(self, last: _Said, one: _Said) -> bool:
        if last.stretch.paragraph == one.stretch.paragraph:
            return True
        is_next = one.stretch.paragraph == last.stretch.paragraph + 1
        opens = one.stretch.start == self._paragraphs[one.stretch.paragraph].start
        return is_next and opens and (last.stretch.is_open or self._is_speech(one.stretch))

    def _is_speech(self, stretch: Stretch) -> bool:
        return len(self._text[stretch.start : stretch.end].split()) >= _SPEECH

    def _stands_alone(self, stretch: Stretch) -> bool:
        """Long enough to be speech although nothing beside it says whose."""
        return self._is_speech(stretch) and not self._is_title(stretch)

    def _join(self, said: list[_Said]) -> list[list[_Said]]:
        """“…,” she said. “…”: parts of one quotation when only the attribution stands between them."""
        groups: list[list[_Said]] = []
        for one in said:
            last = groups[-1][-1] if groups else None
            if last is not None and self._continues(last, one):
                groups[-1].append(one)
            else:
                groups.append([one])
        return groups

    def _continues(self, last: _Said, one: _Said) -> bool:
        same_paragraph = last.stretch.paragraph == one.stretch.paragraph
        if one.is_inherited and same_paragraph and last.is_after:
            return not self._text[last.found.end if last.found else 0 : one.stretch.start].count("\n")
        return one.is_inherited and last.stretch.is_open and not same_paragraph

    def _with_speakers(self, groups: list[list[_Said]]) -> list[Quote]:
        """The pronouns wait until every speaker who is named is known."""
        found = [group[0].found for group in groups]
        told = [attribution for attribution in found if attribution is not None]
        persons = self._antecedents(told) if any(one.kind == "pronoun" for one in told) else None
        return [self._quote(group, self._speaker(group[0].found, persons)) for group in groups]

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
        if found.kind != "pronoun" or persons is None:
            return self._people.canonical(written)
        gender = self._lexicon.genders.get(written.lower())
        return persons.of(found.start, gender) if gender else None

    def _quote(self, group: list[_Said], speaker: str | None) -> Quote:
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
            cue=found.cue if found else None,
        )
