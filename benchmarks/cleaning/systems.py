"""What is measured: Tearsheet, and its peers as their own documentation calls them.

Each peer takes the page as decoded text and gives the article's text; where it fails, that is empty.
"""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import justext
from html_text import extract_text
from newspaper import Article
from readability import Document as ReadablePage
from resiliparse.extract.html2text import extract_plain_text
from trafilatura import extract

from benchmarks.cleaning.folds import fold_of
from benchmarks.side_by_side import System
from tearsheet.clean import clean

if TYPE_CHECKING:
    from benchmarks.cleaning.sets import Document

__all__ = ["OURS", "OURS_HELD_OUT", "SYSTEMS", "can_hold_out"]

OURS = "tearsheet"
OURS_HELD_OUT = "tearsheet, held out"
_MODELS = ("benchmarks.cleaning.lines.crossval", "benchmarks.cleaning.blocks.crossval")


def can_hold_out() -> bool:
    """Whether a model is there that can be fitted without the pages it is scored on."""
    return any(_exists(name) for name in _MODELS)


def _exists(name: str) -> bool:
    return find_spec(name.rpartition(".")[0]) is not None and find_spec(name) is not None


def _tearsheet(document: Document) -> str:
    return clean(document.content, content_type=document.content_type, url=document.url).text


def _tearsheet_held_out(document: Document) -> str:
    """With models that have seen no page of the document's site nor of its fold."""
    with ExitStack() as models:
        for name in filter(_exists, _MODELS):
            models.enter_context(import_module(name).held_out(fold_of(document.url)))
        return _tearsheet(document)


def _trafilatura(document: Document, **mode: Any) -> str:
    return extract(document.as_page, include_comments=False, **mode) or ""


def _readability(document: Document) -> str:
    return str(extract_text(ReadablePage(document.as_page).summary()))


def _newspaper(document: Document) -> str:
    # Its own setting against fetching pictures to judge their size: https://newspaper4k.readthedocs.io/
    article = Article(document.url, fetch_images=False)
    article.download(input_html=document.as_page)
    article.parse()
    return str(article.text)


def _resiliparse(document: Document) -> str:
    page = document.as_page
    return str(extract_plain_text(page, main_content=True, links=False, alt_texts=False, list_bullets=False))


def _justext(document: Document) -> str:
    found = justext.justext(document.as_page.encode(), justext.get_stoplist("English"))
    return "\n".join(paragraph.text for paragraph in found if not paragraph.is_boilerplate)


def _marked(document: Document) -> str:
    return "\n".join(document.marked)


_HTML, _TEXT = ("html",), ("text",)
_BOTH = (*_HTML, *_TEXT)

SYSTEMS: tuple[System[Document, str], ...] = (
    System(OURS, _tearsheet, _BOTH, peer=False),
    System(OURS_HELD_OUT, _tearsheet_held_out, _BOTH, peer=False, timed=False),
    System("trafilatura", _trafilatura, _BOTH),
    System("trafilatura, fast", partial(_trafilatura, fast=True), _HTML),
    System("trafilatura, precision", partial(_trafilatura, favor_precision=True), _BOTH),
    System("trafilatura, recall", partial(_trafilatura, favor_recall=True), _HTML),
    System("readability-lxml", _readability, _HTML),
    System("newspaper4k", _newspaper, _HTML),
    System("resiliparse", _resiliparse, _HTML),
    System("justext", _justext, _TEXT),
    System("keep all", lambda document: document.content, _TEXT),
    System("oracle of lines", _marked, _TEXT, peer=False),
)
