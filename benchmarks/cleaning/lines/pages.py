"""Pages as pasted lines, each marked as article or not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from benchmarks.cleaning.folds import fold_of
from benchmarks.data import read_rows

__all__ = ["Page", "read_pages"]

_WORD = re.compile(r"\w+")
_RUN = 4  # words
_SURE = 5  # words that a line needs to be no chance find
_NEAR = 4  # lines


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page, which of them are of its article, and the fold of its site."""

    fold: int
    texts: tuple[str, ...]
    kept: tuple[bool, ...]


@cache
def read_pages() -> tuple[Page, ...]:
    """The pages of clean_text/full, and those of clean_html/wcxb as html-text writes them, in this order.

    Lines are marked by the rule of the set: at least half of a line's runs of four words are in the article,
    or all its words in a row if it has fewer.
    """
    full = (_page(row, row["lines"], row["keep"]) for row in read_rows("clean_text/full"))
    return (*full, *(_from_html(row) for row in read_rows("clean_html/wcxb")))


def _page(row: dict[str, str], lines: list[str], keep: list[int]) -> Page:
    texts = tuple(" ".join(line.split()) for line in lines)
    return Page(fold_of(row["url"]), texts, tuple(_without_chance(texts, keep)))


def _from_html(row: dict[str, str]) -> Page:
    from html_text import extract_text  # noqa: PLC0415 - training alone needs it

    lines = [line.strip() for line in extract_text(row["html"]).splitlines() if line.strip()]
    return _page(row, lines, _marked(lines, row["gold"]))


def _marked(lines: list[str], gold: str) -> list[int]:
    words = _WORD.findall(gold)
    known = {size: set(_runs(words, size)) for size in range(1, _RUN + 1)}
    return [int(_is_in(known, _WORD.findall(line))) for line in lines]


def _is_in(known: dict[int, set[tuple[str, ...]]], words: list[str]) -> bool:
    size = min(_RUN, len(words))
    runs = _runs(words, size) if size else []
    return bool(runs) and 2 * sum(run in known[size] for run in runs) >= len(runs)


def _runs(words: list[str], size: int) -> list[tuple[str, ...]]:
    return list(zip(*(words[at:] for at in range(size)), strict=False))


def _without_chance(texts: tuple[str, ...], keep: list[int]) -> list[bool]:
    """A word or three that happen to be in the article, in a menu far from it, are not of it."""
    sizes = [len(text.split()) for text in texts]
    sure = [mark == 1 and size >= _SURE for mark, size in zip(keep, sizes, strict=True)]
    return [
        mark == 1 and (size >= _RUN or any(sure[max(0, at - _NEAR) : at + _NEAR + 1]))
        for at, (mark, size) in enumerate(zip(keep, sizes, strict=True))
    ]
