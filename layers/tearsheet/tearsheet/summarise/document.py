"""A text read for summarising: its sentences with what every method asks of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tearsheet.model import Span, SummarySentence
from tearsheet.summarise.datelines import end_of_dateline
from tearsheet.summarise.known import ANYTHING, taken_as_known
from tearsheet.summarise.readability import readable
from tearsheet.text.openings import Opening, openings_of
from tearsheet.text.sentences import split_sentences
from tearsheet.text.words import content_words, count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.text.sentences import Sentence

__all__ = ["Unit", "as_summary_sentence", "read"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One sentence: where it stands, what it says, and whether a summary may show it.

    `words` is its length by the stricter of two counts, runs of word characters and what white space parts.
    `told_from` is where it begins to tell, behind a dateline. `excluded` sentences touch a span that the
    caller ruled out. `dangling` ones lean on the sentence before; others take as `known` what a sentence
    somewhere before tells, by a content word of it, or, as a pronoun behind an adverbial does, `ANYTHING`.
    `readable` ones are whole sentences that a reader understands alone, `broken` ones half a quotation or a
    line that nothing ends.
    """

    text: str
    span: Span
    told_from: int
    position: int
    paragraph: int
    article: int
    words: int
    content: tuple[str, ...]
    excluded: bool
    dangling: bool
    known: str | None
    readable: bool
    broken: bool

    @property
    def told(self) -> str:
        """The sentence without its dateline."""
        return self.text[self.told_from - self.span.start :]


def read(text: str, *, language: str | None, exclude: Sequence[Span] = (), article: int = 0) -> list[Unit]:
    """The sentences of a text in order; those in `exclude` are there too, and marked."""
    sentences = split_sentences(text, language=language)
    told = [_without_dateline(text, sentence, language) for sentence in sentences]
    judged = readable(text, told, language=language)
    pieces = [text[sentence.start : sentence.end] for sentence in sentences]
    contents = [tuple(content_words(piece, language=language)) for piece in pieces]
    known = taken_as_known([text[part.start : part.end] for part in told], contents, language=language)
    return [
        Unit(
            text=pieces[position],
            span=Span(sentence.start, sentence.end),
            told_from=told[position].start,
            position=position,
            paragraph=sentence.paragraph,
            article=article,
            words=max(count_words(pieces[position]), len(pieces[position].split())),
            content=contents[position],
            excluded=any(sentence.start < out.end and out.start < sentence.end for out in exclude),
            dangling=judged[position].dangling,
            known=ANYTHING if told[position].opening is Opening.PRONOUN_WITHIN else known[position],
            readable=judged[position].whole,
            broken=judged[position].broken,
        )
        for position, sentence in enumerate(sentences)
    ]


def _without_dateline(text: str, sentence: Sentence, language: str | None) -> Sentence:
    start = end_of_dateline(text, sentence.start, sentence.end)
    if start == sentence.start:
        return sentence
    return replace(sentence, start=start, opening=openings_of(language).find(text, start))


def as_summary_sentence(unit: Unit, score: float, *, dateline: bool = False) -> SummarySentence:
    """The unit as the public result, with its dateline only if asked for."""
    start = unit.span.start if dateline else unit.told_from
    return SummarySentence(
        text=unit.text[start - unit.span.start :],
        start=start,
        end=unit.span.end,
        score=score,
        position=unit.position,
        article=unit.article,
    )
