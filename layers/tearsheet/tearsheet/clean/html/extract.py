"""Web pages: every visible block is article or stands in the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.clean.extracted import Extracted
from tearsheet.clean.html.article import Titles, lines_around, lines_of, put_together, signed_names
from tearsheet.clean.html.ledger import removed_blocks
from tearsheet.clean.html.model import choices
from tearsheet.clean.html.tree import read_page
from tearsheet.clean.metadata import headline_of, names_of, standfirst_of
from tearsheet.clean.plain.extract import authors_in, published_in
from tearsheet.errors import BadInput, Refusal

if TYPE_CHECKING:
    from tearsheet.clean.html.page import Page
    from tearsheet.clean.plain.lines import Line

__all__ = ["extract_html"]

_WITHOUT_TEXT = (
    "the page shows no text, as where a script loads the article; save it from the browser that shows it,"
    " or drop its text"
)
_WITHOUT_ARTICLE = "no article could be told from the menus and notices of the page; drop its text"


def extract_html(source: str, *, url: str | None = None, latest: str | None = None) -> Extracted:
    """The article of a web page. Nothing is fetched and no entity is resolved.

    1. read: parse once; what the page says of itself, what a reader sees, what of that trafilatura takes
    2. choose: a model weighs what each block looks like and whether trafilatura takes it
    3. headline and standfirst move out of the text, and so does what the rules for plain text know
    4. ledger: every visible block that is not in the text

    Raises:
        BadInput: MALFORMED if nothing can be parsed, NO_ARTICLE if the page has no text to speak of.
    """
    page, about = read_page(source, url=url, latest=latest)
    headline = headline_of(page.blocks, about.title, about.site)
    titles = Titles(headline, standfirst_of(page, headline))
    lines = _chosen(page, titles)
    article = put_together(page.blocks, lines)
    around = lines_around(page, lines)
    return Extracted(
        text=article.text,
        headline=titles.headline,
        standfirst=titles.standfirst,
        authors=names_of(about.authors, about.site) or authors_in(around) or signed_names(page, lines),
        publisher=about.site,
        published=about.published or published_in(around, latest),
        url=about.url,
        language=about.language,
        removed=removed_blocks(page, lines, titles),
        embeds=article.embeds,
    )


def _chosen(page: Page, titles: Titles) -> dict[int, Line]:
    """The blocks of the best choice of which the rules leave something."""
    for kept in choices(page):
        lines = lines_of(page, kept, titles)
        if not all(line.is_removed for line in lines.values()):
            return lines
    raise BadInput(Refusal.NO_ARTICLE, _WITHOUT_ARTICLE if page.blocks else _WITHOUT_TEXT)
