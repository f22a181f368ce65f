"""How alike articles are: the cosine of their TF-IDF vectors, less than nothing if days lie between."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from tearsheet.text.tfidf import similarities, vectorise
from tearsheet.text.words import content_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from tearsheet.model import ProcessedArticle
    from tearsheet.text.tfidf import Matrix

__all__ = ["article_words", "likeness"]

HEADLINE_WEIGHT = 3
TOLD_FIRST = (
    4000  # characters: a report tells its event first, what follows is background it shares with others
)
BACKGROUND = (
    1000  # articles assumed behind those at hand, so that likeness means the same for five as for 500
)
WINDOW_DAYS = 3
APART = -1.0


def likeness(articles: Sequence[ProcessedArticle]) -> NDArray[np.float64]:
    """The likeness of every article to every other: shape (articles, articles), symmetric, at most 1.

    Cosine of TF-IDF vectors over the headline and the first 4,000 characters; -1 where both publication dates
    are known and more than three days apart. Memory grows with the square: 3,000 articles take 72 MB.
    """
    matrix = _weighted(vectorise([article_words(article) for article in articles]))
    return np.where(_far_apart(articles), APART, similarities(matrix))


def article_words(article: ProcessedArticle) -> list[str]:
    """The words that tell what the article is about, those of its headline three times."""
    content = article.article
    headline = content_words(content.headline or "", language=content.language)
    return headline * HEADLINE_WEIGHT + content_words(content.text[:TOLD_FIRST], language=content.language)


def _weighted(matrix: Matrix) -> Matrix:
    """The matrix with rarity measured against the background, rows again of length 1."""
    found_in = np.bincount(matrix.columns, minlength=len(matrix.idf))
    rarity = np.log((1 + BACKGROUND + len(matrix)) / (1 + found_in))
    data = matrix.data * (rarity / matrix.idf)[matrix.columns]
    lengths = np.sqrt(np.bincount(matrix.rows(), weights=data**2, minlength=len(matrix)))
    return replace(matrix, data=data / lengths[matrix.rows()], idf=rarity)


def _far_apart(articles: Sequence[ProcessedArticle]) -> NDArray[np.bool_]:
    days = np.array([_day(article.article.published) for article in articles], dtype=float).reshape(-1, 1)
    with np.errstate(invalid="ignore"):  # nan marks an unknown date, and compares as near to every other
        return np.asarray(np.abs(days - days.T) > WINDOW_DAYS)


def _day(published: str | None) -> float:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return float("nan")
