"""What a web page says about its article: headline, standfirst, authors, language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tearsheet.clean.plain.bylines import read_byline
from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from tearsheet.clean.html.blocks import Block
    from tearsheet.clean.html.page import Page

__all__ = ["headline_of", "language_of", "names_of", "site_of", "standfirst_of"]

_CODE = re.compile(r"[a-z]{2,3}")
_SITE_SUFFIX = re.compile(r"\s+[|–—•·»-]\s+")
_AFTER_NAME = re.compile(r"\s*[|<(\[]|\s[–—-]\s|,\s|\shttps?:")
_LONGEST_NAME = 6  # words of a site's name
_BELOW_HEADLINE = 3  # blocks
_FEWEST_WORDS = 5
_STANDFIRST_NAMES = (
    "standfirst subtitle subhead subheadline subheading dek deck kicker lede intro summary description"
    " excerpt chapo vorspann teaser entradilla strapline"
)


def language_of(tree: HtmlElement) -> str | None:
    """The ISO 639-1 code that the page declares: lang of html or body, content-language, og:locale."""
    declared = (
        *tree.xpath("/html/@lang | /html/body/@lang | /html/@*[name()='xml:lang']"),
        *tree.xpath("/descendant::meta[translate(@http-equiv, 'CLAT', 'clat')='content-language']/@content"),
        *tree.xpath("/descendant::meta[@property='og:locale']/@content"),
    )
    codes = (_CODE.match(str(value).strip().lower()) for value in declared)
    return next((code[0] for code in codes if code and len(code[0]) == 2), None)  # noqa: PLR2004 - ISO 639-1


def headline_of(blocks: Sequence[Block], title: str | None, site: str | None) -> str | None:
    """The title that the page declares; as its first heading writes it, if that says the same.

    A title element often ends in the name of the site, which goes.
    """
    if not title:
        return None
    headings = [block.text for block in blocks if block.marks and block.marks[0] == "tag=h1"]
    same = (heading for heading in headings if _same_title(heading, title))
    return next(same, None) or _without_site(title, site)


def site_of(named: str | None, title: str, headings: Sequence[str]) -> str | None:
    """The name of the site: as the page names it, else what its title element says beside the main heading.

    Args:
        named: as an extractor found it, which takes a headline with a stop in it ("4.9%") for an address.
        title: of the title element.
        headings: the texts of the main headings.
    """
    said = [words(heading) for heading in headings]
    if named and words(named) not in said:
        return named
    parts = [part.strip() for part in _SITE_SUFFIX.split(title) if part.strip()]
    if len(parts) < 2:  # noqa: PLR2004 - a pair
        return None
    around = ((parts[-1], parts[:-1]), (parts[0], parts[1:]))
    return next((site for site, rest in around if _is_name(site) and words(" ".join(rest)) in said), None)


def standfirst_of(page: Page, headline: str | None) -> str | None:
    """The description of the page, if it stands as a block of its own right below the headline.

    A first paragraph that the description merely repeats is no standfirst: the block must be in another
    element than what follows it, or be called a standfirst by its class.
    """
    if not headline or len(page.description) < _FEWEST_WORDS:
        return None
    same = (block for block in _below(page, headline) if page.words[block.index] == page.description)
    return next((block.text for block in same if _stands_out(block, page.blocks)), None)


def names_of(authors: str | None, site: str | None = None) -> list[str]:
    """The names that trafilatura joins with semicolons: each once, without what is the site's own."""
    names = (_plain_name(name) for name in (authors or "").split(";"))
    own = words(site or "")
    return list(dict.fromkeys(name for name in names if name and words(name) != own))


def _plain_name(name: str) -> str:
    """Without "By" before it and a role or an address behind it."""
    signed = read_byline(name.strip())
    plain = signed[0] if signed else name.strip()
    return _AFTER_NAME.split(plain, maxsplit=1)[0].strip()


def _is_name(text: str) -> bool:
    return 0 < len(words(text)) <= _LONGEST_NAME


def _same_title(heading: str, title: str) -> bool:
    one, other = words(heading), words(title)
    shorter = min(len(one), len(other))
    return shorter > 1 and one[:shorter] == other[:shorter]


def _without_site(title: str, site: str | None) -> str:
    parts = _SITE_SUFFIX.split(title)
    last = parts[-1]
    if site and len(parts) > 1 and set(words(last)) & set(words(site)):
        return title[: title.rindex(last)].rstrip(" |–—•·»-")
    return title


def _below(page: Page, headline: str) -> Sequence[Block]:
    wanted = tuple(words(headline))
    found = [at for at, said in enumerate(page.words) if said == wanted]
    return [block for at in found for block in page.blocks[at + 1 : at + 1 + _BELOW_HEADLINE]]


def _stands_out(block: Block, blocks: Sequence[Block]) -> bool:
    names = _STANDFIRST_NAMES.split()
    if any(mark.removeprefix("class=") in names for mark in block.marks[:6]) or block.marks[0] != "tag=p":
        return True
    after = blocks[block.index + 1] if block.index + 1 < len(blocks) else None
    return after is None or after.path.rpartition("/")[0] != block.path.rpartition("/")[0]
