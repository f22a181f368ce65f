"""Several articles in, one summary of them all out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.model import Summary
from tearsheet.summarise.document import as_summary_sentence, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.summarise.document import Unit

__all__ = ["summarise_many"]

_METHOD = "coverage"


def summarise_many(
    texts: Sequence[str],
    *,
    words: int = 120,
    sentences: int | None = None,
    titles: Sequence[str] | None = None,
    language: str | None = None,
) -> Summary:
    """The sentences that together tell most of what several articles say, word for word.

    Args:
        texts: The articles.
        words: At most so many words in all.
        sentences: At most so many sentences, and `words` no longer counts.
        titles: The headlines, one for each text.
        language: ISO 639-1; English abbreviations and stop words serve where there is none.

    Returns:
        Sentences in the order of the articles, then of their positions, no two of which say nearly the same;
        `texts[s.article][s.start:s.end] == s.text` for each.

    Raises:
        ValueError: there are titles, but not one for each text.
    """
    if titles is not None and len(titles) != len(texts):
        raise ValueError(f"{len(titles)} titles for {len(texts)} texts")
    from tearsheet.summarise.coverage import Coverage  # noqa: PLC0415 - numpy, half of what an import would take
    from tearsheet.summarise.selection import Budget, choose  # noqa: PLC0415 - as above

    budget = Budget(sentences, None if sentences is not None else words)
    articles = [read(text, language=language, article=number) for number, text in enumerate(texts)]
    units = [unit for article in articles for unit in article]
    coverage = Coverage(units, titles=titles or ()) if sum(map(bool, articles)) > 1 else None
    scores = _by_rank(articles, titles, language) if coverage is None else coverage.gain.tolist()
    chosen = choose(units, scores, budget, coverage=coverage)
    picked = [as_summary_sentence(units[index], scores[index]) for index in chosen]
    return Summary(sentences=picked, method=_METHOD, language=language)


def _by_rank(
    articles: Sequence[Sequence[Unit]], titles: Sequence[str] | None, language: str | None
) -> list[float]:
    """For one article among empty ones: there is nothing that it shares."""
    from tearsheet.summarise import rank  # noqa: PLC0415 - as above

    headlines = titles or [""] * len(articles)
    scores = [
        rank.score(article, title=title, language=language)
        for article, title in zip(articles, headlines, strict=True)
    ]
    return [score for scored in scores for score in scored]
