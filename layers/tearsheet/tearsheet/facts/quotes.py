"""Quotations with their speakers: stretches between marks, joined where an attribution splits them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tearsheet.facts.antecedents import Antecedents
from tearsheet.facts.attribution import (
    Attribution,
    any_verb_after,
    attribution_after,
    attribution_before,
    subject_alone,
)
from tearsheet.facts.marks import Stretch, find_stretches
from tearsheet.facts.people import People
from tearsheet.facts.surroundings import Surroundings
from tearsheet.model import Embed, Quote, Span
from tearsheet.text.sentences import Sentence, paragraphs

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from tearsheet.facts.lexicon import Lexicon

__all__ = ["find_quotes"]

_SPEECH = 5  # words: without an attribution, anything shorter may be a title or a word held at arm's length
_SHORT = 3  # letters: in, the, and keep their small letter in a title
_MARKS = "\"“”„«»‘’'`,.!?"
_LEADING_UP = frozenset(",:")
_SPOKEN = frozenset(",?!")


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
        self._paragraphs = paragraphs(text)
        self._people = People(text, lexicon)
        self._stretches = find_stretches(text, [sentence.start for sentence in sentences])
        self._around = Surroundings(
            text, sentences=sentences, paragraphs=self._paragraphs, stretches=self._stretches
        )

    def quotes(self) -> list[Quote]:
        said = self._inherit([self._attribute(i) for i in range(len(self._stretches))])
        kept = [one for one in said if one.found is not None or self._stands_alone(one.stretch)]
        return self._with_speakers(self._join(kept))

    def _attribute(self, i: int) -> _Said:
        """Looks behind the stretch, then before it; what opens a sentence may have any verb behind it."""
        stretch, behind = self._stretches[i], self._around.after(i)
        found = attribution_after(behind, lexicon=self._lexicon)
        if found is not None:
            return _Said(stretch, found, is_after=True)
        before = self._around.before(i)
        if self._is_title(stretch) and (not before or before[-1].lower not in _LEADING_UP):
            return _Said(stretch, None)
        found = attribution_before(before, lexicon=self._lexicon)
        if found is None and self._around.last_sign(i) in _SPOKEN:
            found = any_verb_after(behind, lexicon=self._lexicon)
            return _Said(stretch, found, is_after=found is not None)
        return _Said(stretch, found)

    def _is_title(self, stretch: Stretch) -> bool:
        """Whether every longer word has a capital, as in the title of a book."""
        words = [
            word
            for word in self._text[stretch.start : stretch.end].split()
            if word[-1].isalnum() or len(word) > 1
        ]
        longer = [word.lstrip(_MARKS) for word in words if len(word.strip(_MARKS)) > _SHORT]
        return len(words) > 1 and all(word[0].isupper() or word[0].isdecimal() for word in longer)

    def _inherit(self, said: Sequence[_Said]) -> list[_Said]:
        """Without an attribution, whom the sentence is about speaks, or the speaker before goes on."""
        speakers = {self._people.canonical(self._written(one.found)) for one in said if one.found}
        result: list[_Said] = []
        for i, one in enumerate(said):
            last = result[-1] if result else None
            about = self._about(i, speakers) if one.found is None else None
            if about is not None:
                result.append(replace(one, found=about))
            elif one.found is None and last is not None and last.found and self._goes_on(last, one):
                result.append(replace(one, found=last.found, is_inherited=True))
            else:
                result.append(one)
        return result

    def _about(self, i: int, speakers: Container[str]) -> Attribution | None:
        """The person whom the quotation's own sentence is about, or the sentence above."""
        if not self._stands_alone(self._stretches[i]):
            return None
        words = self._around.before(i) or self._around.above(i)
        found = subject_alone(words, lexicon=self._lexicon)
        return found if found is not None and self._is_person(found, speakers) else None

    def _is_person(self, found: Attribution, speakers: Container[str]) -> bool:
        """He, she, or a name that speaks elsewhere or has a short form as persons' names have."""
        written = self._written(found)
        if found.kind == "pronoun":
            return written.lower() in self._lexicon.genders
        name = self._people.name(written)
        return name is not None and (name in speakers or self._people.is_full_and_short(name))

    def _written(self, found: Attribution) -> str:
        return self._text[found.start : found.end]

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
