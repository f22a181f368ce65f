"""Articles of our own writing about invented events, made with as little as a story needs."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Protocol

import pytest

from tearsheet.model import (
    Amount,
    AmountKind,
    Article,
    Facts,
    ProcessedArticle,
    Quote,
    Span,
    Summary,
    SummarySentence,
    When,
)
from tearsheet.text.sentences import split_sentences


class MakeArticle(Protocol):
    def __call__(self, id_: str, text: str, /, **fields: Any) -> ProcessedArticle: ...


def summary(text: str, count: int) -> Summary:
    sentences = [
        SummarySentence(text=text[s.start : s.end], start=s.start, end=s.end, score=1.0, position=n)
        for n, s in enumerate(split_sentences(text)[:count])
    ]
    return Summary(sentences=sentences, method="lead", language="en")


@pytest.fixture
def make_article() -> MakeArticle:
    def make(id_: str, text: str, /, **fields: Any) -> ProcessedArticle:
        facts, told = fields.pop("facts", Facts()), fields.pop("told", 2)
        defaults: dict[str, Any] = {
            "headline": None,
            "standfirst": None,
            "authors": [],
            "publisher": None,
            "published": None,
            "url": None,
            "language": "en",
            "removed": [],
            "embeds": [],
            "sha256": "",
            "fingerprint": "",
        }
        article = Article(text=text, **(defaults | fields))
        return ProcessedArticle(id=id_, article=article, summary=summary(text, told), facts=facts)

    return make


class Found(Protocol):
    def __call__(self, text: str, words: str, value: str, **fields: Any) -> Facts: ...


@pytest.fixture
def money() -> Found:
    def make(text: str, words: str, value: str, **fields: Any) -> Facts:
        start = text.index(words)
        defaults: dict[str, Any] = {"kind": AmountKind.MONEY, "unit": "EUR", "approximate": False}
        place = {"text": words, "start": start, "end": start + len(words)}
        return Facts(amounts=[Amount(value=Decimal(value), **(defaults | place | fields))])

    return make


@pytest.fixture
def when() -> Found:
    def make(text: str, words: str, value: str, **fields: Any) -> Facts:
        start = text.index(words)
        return Facts(dates=[When(text=words, start=start, end=start + len(words), value=value, **fields)])

    return make


@pytest.fixture
def quote() -> Found:
    def make(text: str, words: str, value: str, **fields: Any) -> Facts:
        start = text.index(words)
        end = start + len(words)
        said = Quote(
            text=words,
            start=start,
            end=end,
            parts=[Span(start, end)],
            speaker=value or None,
            speaker_start=None,
            speaker_end=None,
            cue="said",
            **fields,
        )
        return Facts(quotes=[said])

    return make
