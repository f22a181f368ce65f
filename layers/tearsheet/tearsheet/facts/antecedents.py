"""Who "he" or "she" beside a quotation is: the nearest person that a sentence before is about.

The subject of the sentence before, who may speak indirectly there, wins over the last quoted speaker. A
sentence about "she" again passes the question on to the one before it. A person of whom the text says the
other pronoun is passed by, and nobody is named when an unnamed person stands between: a wrong name is worse
than none. After Hobbs, "Resolving Pronoun References" (1978), without his parse trees.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from tearsheet.facts.mentions import Mention, MentionReader, Role
from tearsheet.facts.persons import Persons

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.facts.lexicon import Lexicon
    from tearsheet.facts.people import People
    from tearsheet.model import Span
    from tearsheet.text.sentences import Sentence

__all__ = ["Antecedents"]

_FAR = 8  # sentences about somebody or something else
_FARTHEST = 60  # sentences altogether
_CROWD = 40  # mentions looked at in one sentence


class Antecedents:
    """The persons of one text, sentence by sentence, outside the quotations.

    `quoted` are the quotations in order, without overlaps; `speakers` the starts of the words that name
    their speakers.
    """

    def __init__(
        self,
        text: str,
        *,
        sentences: Sequence[Sentence],
        quoted: Sequence[Span],
        speakers: frozenset[int],
        people: People,
        lexicon: Lexicon,
    ) -> None:
        reader = MentionReader(text, people=people, speakers=speakers, lexicon=lexicon)
        self._starts = [sentence.start for sentence in sentences]
        self._mentions = [reader.read(list(_outside(sentence, quoted))) for sentence in sentences]
        self._persons = Persons(self._mentions, people, lexicon)

    def of(self, position: int, gender: str) -> str | None:
        """The person whom the pronoun at `position` stands for, by the longest name; None when in doubt."""
        at = bisect_right(self._starts, position) - 1
        if at < 0:
            return None
        own = self._mentions[at]
        before = own[: bisect_left(own, position, key=lambda mention: mention.start)]
        return self._among([before[-_CROWD:], *self._backwards(at)], gender)

    def _backwards(self, at: int) -> Iterator[Sequence[Mention]]:
        for i in range(at - 1, max(-1, at - _FARTHEST), -1):
            yield self._mentions[i][:_CROWD]

    def _among(self, sentences: Sequence[Sequence[Mention]], gender: str) -> str | None:
        passed = 0
        for sentence in sentences:
            found = self._antecedent(sentence, gender, is_near=not passed)
            if found is not None and not _goes_back(found):
                return self._name(found)
            passed = 0 if found else passed + bool(sentence)
            if passed > _FAR:
                break
        return None

    def _name(self, found: Mention) -> str | None:
        return found.key if found.kind == "name" or found.role is Role.SPEAKER else None

    def _antecedent(self, sentence: Sequence[Mention], gender: str, *, is_near: bool) -> Mention | None:
        """The likeliest mention of the sentence, which may be the same pronoun again.

        Only in the nearest sentence can it be another than a subject.
        """
        fitting = [
            mention
            for mention in sentence
            if self._may_be(mention, gender) and (is_near or mention.role < Role.OTHER)
        ]
        return min(fitting, key=lambda mention: (mention.role, mention.start), default=None)

    def _may_be(self, mention: Mention, gender: str) -> bool:
        """Whether the mention can be the antecedent; only a subject may leave its gender unsaid."""
        if mention.kind == "pronoun":
            return mention.role < Role.OTHER and mention.gender == gender
        if mention.kind == "noun":
            return mention.role < Role.OTHER and mention.gender in {"", gender}
        known = self._persons.gender(mention.key)
        is_fitting = known == gender or (not known and mention.role < Role.OTHER)
        return is_fitting and self._persons.is_person(mention.key)


def _goes_back(mention: Mention) -> bool:
    """Whether the mention is somebody named further back: she, "the fisherman"."""
    is_known_noun = mention.kind == "noun" and not mention.is_new and mention.role is not Role.SPEAKER
    return mention.kind == "pronoun" or is_known_noun


def _outside(sentence: Sentence, quoted: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The stretches of a sentence between its quotations."""
    start = sentence.start
    for i in range(bisect_right(quoted, sentence.start, key=lambda span: span.end), len(quoted)):
        if quoted[i].start >= sentence.end:
            break
        if start < quoted[i].start:
            yield start, quoted[i].start
        start = max(start, quoted[i].end)
    if start < sentence.end:
        yield start, sentence.end
