"""The key facts and the names of an article as a few lines for a terminal."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from tearsheet.marked.view import article_view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tearsheet.marked.view import ArticleView, Key, Shown

__all__ = ["render_lines"]

WIDTH = 100  # columns
_LABEL = 14  # columns of the kind before a fact


def render_lines(given: Shown) -> str:
    """The article's headline, its key facts with their sentences, and its names, in lines of 100 columns."""
    article = article_view(given, 1)
    return "\n".join([*_head(article), *_keys(article), *_names(article)]) + "\n"


def _head(article: ArticleView) -> Iterator[str]:
    yield from _wrapped(article.title)
    if article.title != article.file:
        yield from _wrapped(article.file)
    yield from _wrapped(", ".join((*article.about, article.counts)))


def _keys(article: ArticleView) -> Iterator[str]:
    for key in article.keys:
        yield ""
        yield from _wrapped(_fact(key), label=key.kind)
        if key.sentence:
            yield from _wrapped(f"{key.sentence.before}{key.text}{key.sentence.after}", label=" ")


def _fact(key: Key) -> str:
    if key.speaker:
        return f"{key.text} — {key.speaker}"
    return f"{key.text} ({key.value})" if key.value else key.text


def _names(article: ArticleView) -> Iterator[str]:
    for group in article.names:
        listed = [
            f"{each.name} ({each.mentions})" if each.mentions > 1 else each.name for each in group.listed
        ]
        yield ""
        yield from _wrapped(", ".join([*listed, *([group.more] if group.more else [])]), label=group.label)


def _wrapped(text: str, *, label: str = "") -> list[str]:
    indent = " " * _LABEL if label else ""
    first = f"{label:<{_LABEL}}" if label else ""
    return textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=indent, break_on_hyphens=False)
