"""What tells which event an article is about: its words, and the days it tells of."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from tearsheet.text.sentences import split_sentences
from tearsheet.text.words import content_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tearsheet.model import Article, ProcessedArticle, When

__all__ = ["article_words", "days_told", "event_words"]

HEADLINE_WEIGHT = 4
TOLD_FIRST = (
    4000  # characters: a report tells its event first, what follows is background it shares with others
)
OPENING = 3  # sentences, which count twice
_OPENING_READ = 1000  # characters in which they are looked for
_DAYS_READ = 1500  # characters: the days told further on are seldom those of the event

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WEEKDAY = re.compile(r"[0-9X]{4}-WXX-([1-7])")
# Light endings: what is left of two forms of a word is the same often enough, and need be no word.
_ENDINGS = ("ing", "ed", "ly", "es", "s", "e")
_SHORTEST_STEM = 4


def article_words(article: ProcessedArticle) -> list[str]:
    """The words that tell what the article is about, those of its headline four times."""
    content = article.article
    headline = content_words(content.headline or "", language=content.language)
    return headline * HEADLINE_WEIGHT + content_words(content.text[:TOLD_FIRST], language=content.language)


def event_words(article: ProcessedArticle) -> list[str]:
    """The same words without light English endings, those of the first three sentences twice.

    Digits of a longer number, which decimals and thousands are cut into, are left out: any two results of
    companies share 1, 4 and 000.
    """
    read = article_words(article) + _opening_words(article.article)
    found = [word for word in read if not _is_shard(word)]
    return [_stem(word) for word in found] if article.article.language in {"en", None} else found


def days_told(article: ProcessedArticle) -> frozenset[int]:
    """The days of the week, 0 for Monday, that the beginning of the text tells of, by name or by date."""
    early = (when for when in article.facts.dates if when.start < _DAYS_READ)
    return frozenset(_weekdays(early))


def _opening_words(content: Article) -> list[str]:
    beginning = content.text[:_OPENING_READ]
    sentences = split_sentences(beginning, language=content.language)[:OPENING]
    return content_words(beginning[: sentences[-1].end if sentences else 0], language=content.language)


def _is_shard(word: str) -> bool:
    return word == "000" or (len(word) == 1 and word.isdecimal())


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def _weekdays(dates: Iterable[When]) -> Iterable[int]:
    for when in dates:
        if named := _WEEKDAY.match(when.value):
            yield int(named[1]) - 1
        elif day := _DAY.match(when.value):
            with suppress(ValueError):  # a text may tell of 31 February
                yield date.fromisoformat(day.group()).weekday()
