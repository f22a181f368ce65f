"""How a story is told: by the headline and the sentences of its articles that stand nearest to all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tearsheet.model import StorySentence
from tearsheet.stories.features import article_words
from tearsheet.text.sentences import paragraphs
from tearsheet.text.tfidf import centroid, similarities_to, vectorise
from tearsheet.text.words import content_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tearsheet.model import ProcessedArticle, SummarySentence

__all__ = ["by_centrality", "central_sentences", "title"]

MOST_SENTENCES = 4
NEAR_DUPLICATE = 0.5  # share of the shorter sentence's words that the other one has


def by_centrality(group: Sequence[ProcessedArticle]) -> list[ProcessedArticle]:
    """The articles, the one nearest to the centre of all first; equals in their order."""
    matrix = vectorise([article_words(article) for article in group])
    near = similarities_to(matrix, centroid(matrix))
    return [group[i] for i in np.argsort(-np.round(near, 9), kind="stable")]


def title(ranked: Sequence[ProcessedArticle]) -> str:
    """The most central headline; without any, the most central article's first summary sentence, whole."""
    titles = [*(a.article.headline for a in ranked), *map(_first_words, ranked), ranked[0].id]
    return next(text for text in titles if text)


def _first_words(article: ProcessedArticle) -> str:
    text = article.article.text
    sentences = (sentence.text for sentence in article.summary.sentences)
    return next(sentences, None) or next((text[p.start : p.end] for p in paragraphs(text)), "")


def central_sentences(group: Sequence[ProcessedArticle]) -> list[StorySentence]:
    """At most four of the articles' summary sentences, no two nearly the same, the most central first.

    A single article's sentences stay in its own order: they were chosen to be read so.
    """
    candidates = [(article, sentence) for article in group for sentence in article.summary.sentences]
    ordered = _by_centrality(candidates, group) if len(group) > 1 else candidates
    return [
        StorySentence(text=sentence.text, article_id=article.id, start=sentence.start, end=sentence.end)
        for article, sentence in _distinct(ordered)
    ]


def _by_centrality(
    candidates: Sequence[tuple[ProcessedArticle, SummarySentence]], group: Sequence[ProcessedArticle]
) -> list[tuple[ProcessedArticle, SummarySentence]]:
    sentences = [content_words(s.text, language=a.article.language) for a, s in candidates]
    matrix = vectorise([*sentences, *map(article_words, group)])
    centre = centroid(matrix, range(len(candidates), len(matrix)))
    near = similarities_to(matrix, centre)[: len(candidates)]
    return [candidates[i] for i in np.argsort(-np.round(near, 9), kind="stable")]


def _distinct(
    ordered: Iterable[tuple[ProcessedArticle, SummarySentence]],
) -> list[tuple[ProcessedArticle, SummarySentence]]:
    chosen: list[tuple[ProcessedArticle, SummarySentence]] = []
    told: list[frozenset[str]] = []
    for article, sentence in ordered:
        words = frozenset(content_words(sentence.text, language=article.article.language))
        if len(chosen) < MOST_SENTENCES and not any(_nearly_same(words, other) for other in told):
            chosen.append((article, sentence))
            told.append(words)
    return chosen


def _nearly_same(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) > NEAR_DUPLICATE * min(len(one), len(other)) or one == other
