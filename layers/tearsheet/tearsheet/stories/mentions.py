"""What one article says that others can say too: values with a type, each at its place in the text."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from tearsheet.model import Evidence, FactKind, StorySentence
from tearsheet.text.sentences import split_sentences
from tearsheet.text.words import words
from tearsheet.values import plain_value, stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tearsheet.model import ProcessedArticle
    from tearsheet.text.sentences import Sentence

__all__ = ["LONGEST_CONTEXT", "Mention", "Reading", "mentions"]

# Words that bring in one more thing: English, German, French, Spanish.
FURTHER = frozenset(("also", "another", "separate", "separately", "similar", "similarly")).union(
    ("auch", "ebenfalls", "weitere", "weiteren", "weiterer", "weiteres", "zudem"),
    ("aussi", "également", "autre", "autres"),
    ("también", "otro", "otra", "otros", "otras"),
)
LONGEST_CONTEXT = 1000  # characters; what is longer is no sentence but a text without stops


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A value where an article states it. Mentions of one `kind` and `value` state the same.

    `rank` is the place of the value among the article's key facts, from 0; None if it is not among them.
    """

    kind: FactKind
    value: str
    evidence: Evidence
    speaker: str | None = None
    rank: int | None = None


def mentions(article: ProcessedArticle) -> Iterator[Mention]:
    """Every value that the article states, as `tearsheet.values` tells values."""
    ranks = {(fact.kind, plain_value(fact.value)): rank for rank, fact in enumerate(article.key_facts)}
    for place in stated(article.facts):
        evidence = Evidence(
            article_id=article.id,
            publisher=article.article.publisher,
            start=place.start,
            end=place.end,
            text=article.article.text[place.start : place.end],
        )
        yield Mention(
            kind=place.kind,
            value=place.value,
            evidence=evidence,
            speaker=place.speaker,
            rank=ranks.get((place.kind, plain_value(place.value))),
        )


class Reading:
    """An article with its sentences, split when first asked for."""

    def __init__(self, article: ProcessedArticle) -> None:
        self._id = article.id
        self._content = article.article

    def place(self, evidence: Evidence) -> float:
        """Where the evidence stands, from 0 at the beginning of the text to 1 at its end."""
        return evidence.start / (len(self._content.text) or 1)

    def adds(self, evidence: Evidence) -> bool:
        """Whether the sentence tells, before the evidence, of a further thing."""
        sentence = self.around(evidence)
        return sentence is not None and not FURTHER.isdisjoint(
            words(sentence.text[: evidence.start - sentence.start])
        )

    def around(self, evidence: Evidence) -> StorySentence | None:
        """The sentence in which the evidence begins, unless it is too long to be one."""
        at = bisect_right(self._starts, evidence.start) - 1
        if at < 0 or evidence.start >= self._sentences[at].end:
            return None
        sentence = self._sentences[at]
        if sentence.end - sentence.start > LONGEST_CONTEXT:
            return None
        text = self._content.text[sentence.start : sentence.end]
        return StorySentence(text=text, article_id=self._id, start=sentence.start, end=sentence.end)

    @cached_property
    def _sentences(self) -> list[Sentence]:
        return split_sentences(self._content.text, language=self._content.language)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self._sentences]
