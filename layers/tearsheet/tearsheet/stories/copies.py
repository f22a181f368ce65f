"""Which of many articles only repeat another, so that an edition tells each text once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from tearsheet.text.copies import is_copy
from tearsheet.text.fingerprint import bands, fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tearsheet.model import ProcessedArticle

__all__ = ["told_once"]

_MOST_COMPARED = 20  # articles of one band, the earliest: more do not share one unless they are copies


def told_once(articles: Sequence[ProcessedArticle]) -> dict[str, list[str]]:
    """The ids of the articles to tell, in order, each with those of its copies; the first of copies is told.

    Judged by the texts alone, as they are now: what a record says of its original may be of an older drop.
    """
    told: dict[str, list[str]] = {}
    texts = {article.id: article.article.text for article in articles}
    by_band = defaultdict[str, list[str]](list)
    for id_, text in texts.items():
        mine = bands(fingerprint(text))
        near = dict.fromkeys(other for band in mine for other in by_band[band][:_MOST_COMPARED])
        original = _first_copied(text, near, texts)
        if original is not None:
            told[original].append(id_)
            continue
        told[id_] = []
        for band in mine:
            by_band[band].append(id_)
    return told


def _first_copied(text: str, ids: Iterable[str], texts: dict[str, str]) -> str | None:
    return next((id_ for id_ in ids if is_copy(text, texts[id_])), None)
