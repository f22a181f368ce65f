"""What one article says that others can say too: values with a type, each at its place in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from tearsheet.model import AmountKind, Evidence, StorySentence
from tearsheet.text.sentences import split_sentences
from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tearsheet.model import Amount, ProcessedArticle, Quote, When
    from tearsheet.text.sentences import Sentence

__all__ = ["LONGEST_CONTEXT", "Mention", "Reading", "mentions"]

# Words that bring in one more thing: English, German, French, Spanish.
FURTHER = frozenset(("also", "another", "separate", "separately", "similar", "similarly")).union(
    ("auch", "ebenfalls", "weitere", "weiteren", "weiterer", "weiteres", "zudem"),
    ("aussi", "également", "autre", "autres"),
    ("también", "otro", "otra", "otros", "otras"),
)
LONGEST_CONTEXT = 1000  # characters; what is longer is no sentence but a text without stops

# Days, months, years, weeks, quarters, decades, with or without a time; not the vague ones that hold an X.
_RESOLVED = re.compile(r"[0-9]{2,4}(?:-[0-9A-Z]+)*(?:T[0-9A-Z:.+-]+)?")
_DURATION = re.compile(r"P[0-9T][0-9A-Z.,]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A value where an article states it. Mentions of one `kind` and `value` state the same."""

    kind: str
    value: str
    evidence: Evidence
    speaker: str | None = None


def mentions(article: ProcessedArticle) -> Iterator[Mention]:
    """All typed values of the article.

    Amounts: number and unit, "~" before it if approximate. Dates: the TIMEX3 value, if it is resolved.
    Durations ("ten years", "a decade"): the TIMEX3 value, once, though facts list them among both. Quotes:
    their words.
    """
    for when in article.facts.dates:
        if kind := _kind(when.value):
            yield Mention(kind=kind, value=when.value, evidence=_evidence(article, when))
    for amount in article.facts.amounts:
        if amount.kind is not AmountKind.DURATION:
            yield Mention(kind=amount.kind, value=_amount(amount), evidence=_evidence(article, amount))
    for quote in article.facts.quotes:
        if said := " ".join(words(quote.text)):
            evidence = _evidence(article, quote)
            yield Mention(kind="quote", value=said, evidence=evidence, speaker=quote.speaker)


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


def _kind(value: str) -> str | None:
    if _DURATION.fullmatch(value) and "X" not in value:
        return "duration"
    return "date" if _RESOLVED.fullmatch(value) and "X" not in value else None


def _amount(amount: Amount) -> str:
    number = f"{amount.value.normalize():f}" if amount.value.is_finite() else str(amount.value)
    return f"{'~' if amount.approximate else ''}{number} {amount.unit or ''}".rstrip()


def _evidence(article: ProcessedArticle, fact: Amount | Quote | When) -> Evidence:
    return Evidence(
        article_id=article.id,
        publisher=article.article.publisher,
        start=fact.start,
        end=fact.end,
        text=fact.text,
    )
