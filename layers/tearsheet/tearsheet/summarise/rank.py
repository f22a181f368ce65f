"""The default method, `rank`: a weighted sum of a few signals, none of them trained on anybody's text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.summarise.features import describe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.summarise.document import Unit

__all__ = ["score"]


def score(units: Sequence[Unit], *, title: str | None, language: str | None) -> list[float]:
    """How much each sentence tells of the article, about -1 to 3; only the order means something."""
    if not units:
        return []
    signals = describe(units, title=title, language=language)
    total = (
        0.5 * signals.early
        + 0.5 * signals.top
        + 1.0 * signals.later
        - 0.5 * signals.earlier
        + 0.5 * signals.like_lead
        + 0.3 * signals.central
        + 0.3 * signals.like_title
        - 0.8 * signals.misfit
        - 0.2 * signals.quote
    )
    return [float(value) for value in total]
