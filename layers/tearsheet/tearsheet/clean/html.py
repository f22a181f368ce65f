"""Web pages: trafilatura finds the article, the ledger says what the rest was."""

from __future__ import annotations

import logging
import re
from copy import deepcopy
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import trafilatura
from trafilatura.utils import load_html

from tearsheet.clean.embeds import find_posts
from tearsheet.clean.extracted import Extracted
from tearsheet.clean.html_blocks import visible_blocks
from tearsheet.clean.html_ledger import removed_blocks, removed_inline
from tearsheet.clean.lines import split_lines
from tearsheet.clean.metadata import headline_of, language_of, names_of, standfirst_of
from tearsheet.clean.plain import authors_in, cut_boilerplate, published_in
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Embed, Removed
from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from tearsheet.clean.html_blocks import Block
    from tearsheet.clean.lines import Line

__all__ = ["extract_html"]

logging.getLogger("trafilatura").setLevel(
    logging.CRITICAL
)  # a page without article is our BadInput, not its log line
logging.getLogger("htmldate").setLevel(logging.CRITICAL)

_WHOLE_PAGE = re.compile(r"<(?:html|body)\b", re.IGNORECASE)
# No search of the whole text for a date: it takes the year of a copyright line for one.
_DATES = {"original_date": True, "extensive_search": False}


def extract_html(source: str, *, url: str | None = None) -> Extracted:
    """The article of a web page. Nothing is fetched and no entity is resolved.

    1. parse, forgiving as a browser
    2. blocks: what a reader sees, in order
    3. article: trafilatura's default mode, without comments
    4. headline and standfirst move out of the text, and so does what the rules for plain text know
    5. ledger: every visible block that is not in the text

    Barbaresi, Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction,
    ACL 2021 (demonstrations).

    Raises:
        BadInput: MALFORMED if nothing can be parsed, NO_ARTICLE if the page has no text to speak of.
    """
    tree = _parse(source)
    blocks = visible_blocks(tree)
    document = _article(tree, url)
    if _is_laid_out_in_tables(tree, document.text):
        document = _article(_without_tables(tree), url)
    headline = headline_of(blocks, document.title, document.sitename)
    standfirst = standfirst_of(blocks, headline, document.description)
    lines = cut_boilerplate(_without_titles(split_lines(document.text), headline, standfirst))
    return _assemble(lines, document=document, tree=tree, blocks=blocks, titles=(headline, standfirst))


def _parse(source: str) -> HtmlElement:
    page = source if _WHOLE_PAGE.search(source) else f"<html><body>{source}</body></html>"
    tree = load_html(page, max_size=len(page) + 1)
    if tree is None:
        raise BadInput(Refusal.MALFORMED, "this is no web page that can be read")
    return tree


def _article(tree: HtmlElement, url: str | None) -> Any:
    """Trafilatura's document, with its text and metadata."""
    document: Any = trafilatura.bare_extraction(
        tree, url=url, include_comments=False, with_metadata=True, date_extraction_params=dict(_DATES)
    )
    if document is None or not document.text:
        raise BadInput(Refusal.NO_ARTICLE, "the page has no article that could be told from the rest")
    return document


def _is_laid_out_in_tables(tree: HtmlElement, text: str) -> bool:
    """Whether most of the text came out as rows of a table that holds paragraphs or the main heading."""
    rows = sum(len(line) for line in text.splitlines() if line.startswith("|"))
    return rows > len(text) / 2 and bool(tree.xpath("boolean(//td//h1 | //td//p)"))


def _without_tables(tree: HtmlElement) -> HtmlElement:
    """A copy of the page in which the parts of tables are plain divisions."""
    page = deepcopy(tree)
    for element in page.iter("table", "thead", "tbody", "tfoot", "tr", "td", "th"):
        element.tag = "div"
    return page


def _without_titles(lines: Sequence[Line], headline: str | None, standfirst: str | None) -> list[Line]:
    """The lines without the headline, then the standfirst, if they open the text."""
    left = list(lines)
    for title in (headline, standfirst):
        if title and left and words(left[0].text) == words(title):
            del left[0]
    return left


def _assemble(
    lines: Sequence[Line],
    *,
    document: Any,
    tree: HtmlElement,
    blocks: Sequence[Block],
    titles: tuple[str | None, str | None],
) -> Extracted:
    headline, standfirst = titles
    paragraphs = [line.kept_text for line in lines]
    kept = [text for text in paragraphs if text]
    return Extracted(
        text="\n\n".join(kept),
        headline=headline,
        standfirst=standfirst,
        authors=names_of(document.author) or authors_in(lines),
        publisher=document.sitename,
        published=document.date or published_in(lines),
        url=document.url,
        language=language_of(tree),
        removed=_ledger(blocks, lines, titles),
        embeds=_embeds(lines, paragraphs),
    )


def _ledger(
    blocks: Sequence[Block], lines: Sequence[Line], titles: tuple[str | None, str | None]
) -> list[Removed]:
    """The blocks that are not in the text, and what was cut out of those that are, in order."""
    kept = [line.text for line in lines if not line.is_removed]
    whole = removed_blocks(blocks, paragraphs=kept, headline=titles[0], standfirst=titles[1])
    return sorted([*whole, *removed_inline(blocks, lines)], key=attrgetter("block"))


def _embeds(lines: Sequence[Line], paragraphs: Sequence[str]) -> list[Embed]:
    starts = _starts(paragraphs)
    return [
        Embed(starts[post.first], starts[post.last] + len(paragraphs[post.last]), post.author, post.published)
        for post in find_posts(lines)
    ]


def _starts(paragraphs: Sequence[str]) -> list[int]:
    """Where each paragraph begins when those with text are joined by an empty line."""
    starts, at = [], 0
    for paragraph in paragraphs:
        starts.append(at)
        at += len(paragraph) + 2 if paragraph else 0
    return starts
