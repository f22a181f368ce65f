"""Which stretches between marks are quotations, and whom the words near them name as the speaker.

The order of looking: within, behind and before the stretch; then the person whom its sentence or the one
above is about; then the speaker before, who goes on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tearsheet.facts.attribution import (
    Attribution,
    any_verb_after,
    attribution_after,
    inserted_cue,
    later_cue,
)
from tearsheet.facts.lead_in import attribution_before, subject_alone, told_in, transcribed
from tearsheet.facts.marks import Stretch
from tearsheet.facts.surroundings import Surroundings
from tearsheet.text.sentences import paragraphs

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from tearsheet.facts.lexicon import Lexicon
    from tearsheet.facts.people import People
    from tearsheet.text.sentences import Sentence

__all__ = ["Said", "Teller"]

_SPEECH = 5  # words: without an attribution, anything shorter may be a title or a word held at arm's length
_SHORT = 3  # letters: in, the, and keep their small letter in a title
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")  # kana and Chinese characters
_MARKS = "\"“”„«»‘’'`,.!?"
_LEADING_UP = frozenset(",:")
_SPOKEN = frozenset(",?!")


@dataclass(frozen=True, slots=True)
class Said:
    """A stretch with what was found beside it."""

    stretch: Stretch
    found: Attribution | None
    is_after: bool = False
    is_inherited: bool = False


class Teller:
    """Tells who says the stretches of one text, which are in order and without overlaps."""

    def __init__(
        self,
        text: str,
        *,
        sentences: Sequence[Sentence],
        stretches: Sequence[Stretch],
        people: People,
        lexicon: Lexicon,
    ) -> None:
        self._text = text
        self._stretches = stretches
        self._people = people
        self._lexicon = lexicon
        self._paragraphs = paragraphs(text)
        self._around = Surroundings(
            text, sentences=sentences, paragraphs=self._paragraphs, stretches=stretches
        )

    def said(self) -> list[Said]:
        """The quotations in order: what has a speaker, and what is too long for a title."""
        said = self._inherit([self._attribute(i) for i in range(len(self._stretches))])
        return [one for one in said if one.found is not None or self._stands_alone(one.stretch)]

    def _attribute(self, i: int) -> Said:
        """Looks behind the stretch, then before it; what opens a sentence may have any verb behind it."""
        stretch, behind = self._stretches[i], self._around.after(i)
        within = transcribed(self._text, stretch.start, stretch.end)
        if within is not None:
            return Said(stretch, within)
        before = self._around.before(i)
        if stretch.is_open and stretch.is_repaired and not before:
            return self._closed(i)
        if self._is_title(stretch) and before and before[-1].lower not in _LEADING_UP:
            return Said(stretch, None)
        found = attribution_after(behind, lexicon=self._lexicon)
        if found is not None:
            return Said(stretch, found, is_after=True)
        found = attribution_before(before, lexicon=self._lexicon)
        if found is None and self._around.last_sign(i) in _SPOKEN:
            found = any_verb_after(behind, lexicon=self._lexicon)
            return Said(stretch, found, is_after=found is not None)
        if found is None and self._lexicon.glued_pronouns:
            found = inserted_cue(self._around.within(i), self._lexicon)
        return Said(stretch, found)

    def _closed(self, i: int) -> Said:
        """Reads “We start at nine, Ann Poe said.”: before an attribution the closing mark was lost."""
        stretch = self._stretches[i]
        found = later_cue(self._around.within(i), 0, self._lexicon)
        comma = self._text.rfind(",", stretch.start, found.start) if found is not None else -1
        if found is None or comma < 0:
            return Said(stretch, None)
        return Said(replace(stretch, end=comma + 1, is_open=False), found, is_after=True)

    def _is_title(self, stretch: Stretch) -> bool:
        """Whether every longer word has a capital, as in the title of a book."""
        words = [
            word
            for word in self._text[stretch.start : stretch.end].split()
            if word[-1].isalnum() or len(word) > 1
        ]
        longer = [word.lstrip(_MARKS) for word in words if len(word.strip(_MARKS)) > _SHORT]
        return len(words) > 1 and all(word[0].isupper() or word[0].isdecimal() for word in longer)

    def _inherit(self, said: Sequence[Said]) -> list[Said]:
        """Without an attribution, whom the sentence is about speaks, or the speaker before goes on."""
        speakers = {self._people.canonical(self._written(one.found)) for one in said if one.found}
        result: list[Said] = []
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
        """Whom the quotation's own sentence is about, or the sentence above; or who speaks there."""
        if not self._stands_alone(self._stretches[i]):
            return None
        before, above = self._around.before(i), self._around.above(i)
        found = subject_alone(before or above, lexicon=self._lexicon)
        if found is not None and self._is_person(found, speakers):
            return found
        return told_in(above, lexicon=self._lexicon)

    def _is_person(self, found: Attribution, speakers: Container[str]) -> bool:
        """He, she, the judge, or a name that speaks elsewhere or has a short form as persons' names have."""
        written = self._written(found)
        if any(word in self._lexicon.person_nouns for word in written.lower().replace(".", "").split()):
            return True
        if found.kind == "pronoun":
            return written.lower() in self._lexicon.genders
        name = self._people.name(written)
        return name is not None and (name in speakers or self._people.is_full_and_short(name))

    def _written(self, found: Attribution) -> str:
        return self._text[found.start : found.end]

    def _goes_on(self, last: Said, one: Said) -> bool:
        """Far from the speaker, a few words within a sentence are a title or held at arm's length."""
        if last.stretch.paragraph == one.stretch.paragraph:
            return self._is_speech(one.stretch) or self._around.is_near(last.stretch, one.stretch)
        is_next = one.stretch.paragraph == last.stretch.paragraph + 1
        opens = one.stretch.start == self._paragraphs[one.stretch.paragraph].start
        return is_next and opens and (last.stretch.is_open or self._is_speech(one.stretch))

    def _is_speech(self, stretch: Stretch) -> bool:
        """Counts words; of a writing without spaces, two characters are about a word."""
        said = self._text[stretch.start : stretch.end]
        words = sum(any(sign.isalnum() for sign in word) for word in said.split())
        return words + len(_UNSPACED.findall(said)) // 2 >= _SPEECH

    def _stands_alone(self, stretch: Stretch) -> bool:
        """Long enough to be speech although nothing beside it says whose."""
        return self._is_speech(stretch) and not self._is_title(stretch)
