"""The peers: TF-IDF with average link, article by article and all at once, and the two ways of not choosing.

Stems, stop words out, words of the title three times, (1 + log tf) × log((N + 1) / (df + 1)) with document
frequencies of summaries/cnndm. Thresholds were chosen on wikinews, in the peers' favour.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.preprocessing import normalize
from sumy.utils import get_stop_words

from benchmarks.data import read_rows
from benchmarks.summaries.rouge import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tearsheet.model import ProcessedArticle

__all__ = ["as_one", "average_link", "each_alone", "single_pass"]

_WORD = re.compile(r"[a-z0-9]+")
_TITLE = 3  # times
_JOINS = 0.2  # mean cosine to the articles of a story, article by article
_LINKS = 0.2  # mean cosine between two groups, all at once


def single_pass(articles: Sequence[ProcessedArticle]) -> list[list[str]]:
    """Each article, as it comes, joins the story to which its mean cosine is highest, or opens one."""
    cosines = _cosines(articles)
    stories: list[list[int]] = []
    for at in range(len(articles)):
        near = [float(cosines[at, story].mean()) for story in stories]
        best = int(np.argmax(near)) if near else -1
        if near and near[best] >= _JOINS:
            stories[best].append(at)
        else:
            stories.append([at])
    return [[articles[at].id for at in story] for story in stories]


def average_link(articles: Sequence[ProcessedArticle]) -> list[list[str]]:
    """scikit-learn's agglomerative clustering of all articles at once."""
    links = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=1 - _LINKS
    )
    groups: dict[int, list[str]] = {}
    for article, label in zip(articles, links.fit_predict(1 - _cosines(articles)), strict=True):
        groups.setdefault(label, []).append(article.id)
    return list(groups.values())


def each_alone(articles: Sequence[ProcessedArticle]) -> list[list[str]]:
    """Every article is a story."""
    return [[article.id] for article in articles]


def as_one(articles: Sequence[ProcessedArticle]) -> list[list[str]]:
    """All articles are one story."""
    return [[article.id for article in articles]]


def _cosines(articles: Sequence[ProcessedArticle]) -> Any:
    counter = CountVectorizer(analyzer=_stems)
    counts = counter.fit_transform(map(_text, articles)).astype(float)
    counts.data = 1 + np.log(counts.data)
    rows = normalize(counts.multiply(_rarity(counter.get_feature_names_out())).tocsr())
    return (rows @ rows.T).toarray()


def _text(article: ProcessedArticle) -> str:
    headline = article.article.headline or ""
    return "\n".join([*[headline] * _TITLE, article.article.text])


def _rarity(stems: Iterable[str]) -> Any:
    """One weight for each stem; a stem that no article behind has is the rarest."""
    behind = _behind()
    return np.log((behind.articles + 1) / (np.array([behind.holding[each] for each in stems]) + 1))


class _Behind(NamedTuple):
    articles: int
    holding: Counter[str]


@cache
def _behind() -> _Behind:
    rows = read_rows("summaries/cnndm")
    return _Behind(len(rows), Counter(chain.from_iterable(set(_stems(row["text"])) for row in rows)))


def _stems(text: str) -> Iterable[str]:
    return [stem(word) for word in _WORD.findall(text.lower()) if word not in _stop_words()]


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(get_stop_words("english"))
