"""The page: articles with their facts in colour, one document that needs nothing from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.digest.display import counted, visible
from tearsheet.digest.html import template
from tearsheet.marked.marks import SPEAKER, anchor
from tearsheet.marked.view import article_view, legend

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.marked.view import Shown

__all__ = ["render_page"]


def render_page(given: Sequence[Shown]) -> str:
    """The articles as one HTML document without script, in which every fact is marked and says its value."""
    document = template("tearsheet.marked", "facts.html").render(
        articles=[article_view(each, number) for number, each in enumerate(given, start=1)],
        legend=legend([each.done for each in given]),
        anchor=anchor,
        visible=visible,
        speaker=SPEAKER,
        size=counted(len(given), "article"),
    )
    return document.lstrip()
