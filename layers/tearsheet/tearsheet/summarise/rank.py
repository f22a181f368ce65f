"""The default method, `rank`: a weighted sum of a few signals that know nothing of words as such.

The weights were set by hand and rounded after a coarse search on news with highlights (CNN and Daily Mail,
521 articles); over two folds the search gained half a point of ROUGE-1 on the articles it had not seen. What
counts most is likeness to what follows; position comes next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.summarise.features import describe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.summarise.document import Unit

__all__ = ["score"]


def score(units: Sequence[Unit], *, title: str | None, language: str | None) -> list[float]:
    """How much each sentence tells of the article, about -2 to 2; only the order means something."""
    if not units:
        return []
    signals = describe(units, title=title, language=language)
    total = (
        0.3 * signals.early
        + 0.3 * signals.top
        + 1.1 * signals.later
        + 0.3 * signals.like_lead
        + 0.4 * signals.central
        + 0.3 * signals.like_title
        - 0.4 * signals.long
        - 1.4 * signals.misfit
        - 0.5 * signals.quote
    )
    return [float(value) for value in total]
