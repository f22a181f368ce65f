"""A web page, parsed once and made ready for the model."""

from __future__ import annotations

import logging
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree
from lxml.html import (
    HtmlComment,
    HtmlElement,
    HtmlEntity,
    HTMLParser,
    HtmlProcessingInstruction,
    document_fromstring,
)

from tearsheet.clean.html.about import About, read_about
from tearsheet.clean.html.blocks import visible_blocks
from tearsheet.clean.html.characters import legal
from tearsheet.clean.html.ledger import verdict_of
from tearsheet.clean.html.limits import check_depth, check_markup, is_smooth, shorten_names
from tearsheet.clean.html.page import Page
from tearsheet.clean.html.votes import votes
from tearsheet.clean.plain.context_rules import cut_lists
from tearsheet.clean.plain.lines import Line, cut_whole, whole_line
from tearsheet.errors import BadInput, Refusal
from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.clean.plain.line_rules import Verdict

__all__ = ["Reading", "read_page"]

for _name in ("trafilatura", "htmldate"):  # a page without article is our BadInput, not their log line
    logging.getLogger(_name).setLevel(logging.CRITICAL)

_WHOLE_PAGE = re.compile(rb"<(?:html|body)\b", re.IGNORECASE)


class Reading(NamedTuple):
    """The blocks of a page, and what it says of itself."""

    page: Page
    about: About


def read_page(source: str, *, url: str | None = None, latest: str | None = None) -> Reading:
    """The page, forgiving as a browser. Nothing is fetched and no entity is resolved.

    Raises:
        BadInput: MALFORMED if nothing can be parsed, TOO_LARGE or NESTED if there is more markup than
            can be read.
    """
    check_markup(source)
    tree = _parse(source)
    shorten_names(tree, len(source))
    about = read_about(tree, url=url, latest=latest)
    return Reading(_page(tree, smooth=is_smooth(tree, source.count("<")), about=about), about)


def _parse(source: str) -> HtmlElement:
    page = legal(source)
    page = page if _WHOLE_PAGE.search(page) else b"<html><body>%b</body></html>" % page
    try:
        tree = _tree(page)
    except etree.ParserError as error:
        raise BadInput(Refusal.MALFORMED, "this is no web page that can be read") from error
    return tree


def _tree(page: bytes) -> HtmlElement:
    """The tree; of a page with elements that are never closed, the parser leaves out what nests too deeply.

    So such a page is parsed once more without that limit, and refused beyond ours.
    """
    parser = _parser(deep=False)
    tree: HtmlElement = document_fromstring(page, parser=parser)
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        tree = document_fromstring(page, parser=_parser(deep=True))
        check_depth(tree)
    return tree


@cache
def _parser(*, deep: bool) -> HTMLParser:
    """Makes every element an HtmlElement, as trafilatura asks, without lxml's search for a class by tag."""
    parser = HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=deep
    )
    parser.set_element_class_lookup(
        etree.ElementDefaultClassLookup(
            element=HtmlElement, comment=HtmlComment, pi=HtmlProcessingInstruction, entity=HtmlEntity
        )
    )
    return parser


def _page(tree: HtmlElement, *, smooth: bool, about: About) -> Page:
    blocks = visible_blocks(tree)
    block_words = [tuple(words(block.text)) for block in blocks]
    lines = [whole_line(0, block.text, apart=False) for block in blocks]
    verdicts = [verdict_of(block.text) for block in blocks]
    return Page(
        blocks=blocks,
        lines=lines,
        words=block_words,
        votes=votes(tree, block_words) if smooth else [0.0] * len(blocks),
        verdicts=verdicts,
        listed=_listed(lines, verdicts),
        title=tuple(words(about.title or "")),
        description=tuple(words(about.description or "")),
    )


def _listed(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[bool]:
    judged = [
        cut_whole(line, verdict.kind, verdict.rule) if verdict else line
        for line, verdict in zip(lines, verdicts, strict=True)
    ]
    return [cut is not line for cut, line in zip(cut_lists(judged), judged, strict=True)]
