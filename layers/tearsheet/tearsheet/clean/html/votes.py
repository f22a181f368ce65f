"""Which blocks of a web page trafilatura takes for the article."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import trafilatura
from lxml import etree

from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

__all__ = ["covered", "votes"]

_RUN = 4  # words
_NO_TEXT = ("script", "style", "svg", "noscript", "iframe", "template", "link", "meta")


def votes(tree: HtmlElement, block_words: Sequence[Sequence[str]]) -> list[float]:
    """For each block the share of its words that stand in trafilatura's text of the page.

    Its fast mode in favour of recall: neither other extractors nor a second try. The model that weighs the
    votes makes up for both, at half of the time. The tree loses what holds no text to read, which trafilatura
    would copy several times.

    Barbaresi, Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction,
    ACL 2021 (demonstrations).
    """
    etree.strip_elements(tree, *_NO_TEXT, with_tail=False)
    document: Any = trafilatura.bare_extraction(tree, include_comments=False, fast=True, favor_recall=True)
    text = document.text if document is not None else None
    return covered(block_words, words(text or ""))


def covered(block_words: Sequence[Sequence[str]], text: Sequence[str]) -> list[float]:
    """For each block the share of its words that stand in a run of four words that the text has too.

    The runs cross the borders of blocks, so that a block of one word counts as covered only between the same
    neighbours as in the text.
    """
    known = set(_runs(text))
    flat = [word for block in block_words for word in block]
    inside = bytearray(len(flat))
    for at, run in enumerate(_runs(flat)):
        if run in known:
            inside[at : at + _RUN] = b"\x01" * _RUN
    ends = [0]
    for block in block_words:
        ends.append(ends[-1] + len(block))
    return [sum(inside[start:end]) / (end - start) if end > start else 0.0 for start, end in pairwise(ends)]


def _runs(tokens: Sequence[str]) -> zip[tuple[str, ...]]:
    return zip(*(tokens[start:] for start in range(_RUN)), strict=False)
