"""Which blocks of a web page trafilatura takes for the article."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np
import trafilatura
from lxml import etree
from trafilatura.settings import MANUALLY_CLEANED, Extractor

from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

__all__ = ["covered", "votes"]

_RUN = 4  # words
_NO_TEXT = ("script", "style", "svg", "noscript", "iframe", "template", "link", "meta")
# What trafilatura takes away itself, after two copies and several searches of the whole tree; the other three
# it judges by what is in them.
_NO_ARTICLE = tuple(sorted(set(MANUALLY_CLEANED) - {"form", "figure", "math"}))


def votes(tree: HtmlElement, block_words: Sequence[Sequence[str]]) -> list[float]:
    """For each block the share of its words that stand in trafilatura's text of the page.

    Its fast mode in favour of recall: neither other extractors nor a second try. The model that weighs the
    votes makes up for both, at half of the time. The tree loses what is no text of an article.

    Barbaresi, Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction,
    ACL 2021 (demonstrations).
    """
    _prune(tree)
    document: Any = trafilatura.bare_extraction(tree, options=_options())
    return covered(block_words, words(document.text if document is not None else ""))


def _prune(tree: HtmlElement) -> None:
    """Take off early what trafilatura takes off, unless all paragraphs stand in it: then it does not."""
    etree.strip_elements(tree, *_NO_TEXT, with_tail=False)
    if any(next(paragraph.iterancestors(_NO_ARTICLE), None) is None for paragraph in tree.iter("p")):
        etree.strip_elements(tree, *_NO_ARTICLE, with_tail=False)


@cache
def _options() -> Extractor:
    """Made once, for it asks its file of settings."""
    return Extractor(output_format="python", comments=False, fast=True, recall=True)


def covered(block_words: Sequence[Sequence[str]], text: Sequence[str]) -> list[float]:
    """For each block the share of its words that stand in a run of four words that the text has too.

    The runs cross the borders of blocks, so that a block of one word counts as covered only between the same
    neighbours as in the text.
    """
    page = list(chain.from_iterable(block_words))
    known = set(_runs(text))
    shared = np.frombuffer(bytes(map(known.__contains__, _runs(page))), dtype=np.bool_)
    inside = np.zeros(len(page) + 1, dtype=np.int64)
    for offset in range(1, 1 + _RUN):
        inside[offset : offset + len(shared)] |= shared
    ends = np.cumsum([0, *map(len, block_words)])
    shares: list[float] = (np.diff(np.cumsum(inside)[ends]) / np.maximum(np.diff(ends), 1)).tolist()
    return shares


def _runs(tokens: Sequence[str]) -> Iterator[int]:
    """All runs of four words, as hashes, for thousands of tuples would keep the garbage collector busy.

    That any run of a page is taken for another happens once in 10^9 pages.
    """
    return map(hash, zip(*(tokens[start:] for start in range(_RUN)), strict=False))
