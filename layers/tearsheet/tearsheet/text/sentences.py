"""Paragraphs and sentences, as offsets into the text.

One regular expression finds every stop with the marks that close after it; `tearsheet.text.stops` then
decides whether the sentence ends there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tearsheet.model import Span
from tearsheet.text.openings import Opening, openings_of
from tearsheet.text.quotations import QuotationState, end_of_quotation
from tearsheet.text.stop_rules import rules_for
from tearsheet.text.stops import OPENING, STOP, ends

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tearsheet.text.abbreviations import Rules

__all__ = ["Sentence", "paragraphs", "split_sentences"]

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence as offsets into the text, without white space at its ends; `paragraph` counts from 0.

    `opening` says that its first words lean on what was said before; `quoted`, that it begins inside a
    quotation which an earlier sentence of the paragraph opened.
    """

    start: int
    end: int
    paragraph: int
    opening: Opening | None
    quoted: bool


def paragraphs(text: str) -> list[Span]:
    """Every line with something on it, in order, without white space at its ends."""
    spans = (_stripped(text, *line.span()) for line in _LINE.finditer(text))
    return [span for span in spans if span.start < span.end]


def split_sentences(text: str, *, language: str | None = None) -> list[Sentence]:
    """The sentences in order: disjoint, within one paragraph each, together all but the white space.

    `language` is an ISO 639-1 code; without one, the abbreviations of all known languages hold together, and
    openings are those of English.
    """
    return [
        sentence
        for number, paragraph in enumerate(paragraphs(text))
        for sentence in _sentences(text, paragraph, number=number, language=language)
    ]


def _sentences(text: str, paragraph: Span, *, number: int, language: str | None) -> Iterator[Sentence]:
    openings, quotations, quoted = openings_of(language), QuotationState(text, paragraph.start), False
    for start, end in _in_paragraph(text, paragraph, rules_for(language)):
        opening = openings.find(text, start)
        yield Sentence(start=start, end=end, paragraph=number, opening=opening, quoted=quoted)
        quoted = quotations.is_open_after(end)


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(
        start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()) if piece.strip() else start
    )


def _in_paragraph(text: str, paragraph: Span, rules: Rules) -> Iterator[Span]:
    start = paragraph.start
    for stop in STOP.finditer(text, paragraph.start, paragraph.end):
        if start < stop.end() < paragraph.end and ends(
            text, stop, start=start, end=paragraph.end, rules=rules
        ):
            end = end_of_quotation(text, start, stop.end())
            yield Span(start, end)
            opening = OPENING.match(text, end, paragraph.end)
            start = end + (_leading_space(opening.group()) if opening else 0)
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _leading_space(text: str) -> int:
    return len(text) - len(text.lstrip())
