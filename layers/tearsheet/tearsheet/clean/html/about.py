"""What a web page says of its article in its head: JSON-LD, OpenGraph, meta elements, `<time>`."""

from __future__ import annotations

import re
from copy import deepcopy
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from htmldate import find_date
from lxml.html import HtmlElement, fromstring
from trafilatura.metadata import extract_metadata

from tearsheet.clean.extracted import LONGEST_FIELD
from tearsheet.clean.metadata import language_of, site_of
from tearsheet.clean.moments import iso_of, not_after

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["About", "read_about"]

_MOST = 2_000  # elements of a head; more are no description of one article
_MOST_PIECES = 50  # of a heading: elements in it, and stretches of text between them
_DAY = 10  # characters of YYYY-MM-DD
_MOST_SCRIPTS, _LONGEST_JSON = 99, 1_000_000  # characters
# No search of the whole text for a date: it takes the year of a copyright line for one.
_DATES = {"original_date": True, "extensive_search": False}
# An axis of its own for each name: "//" would list all elements of the page first.
_HEAD = (
    "/html/head/*[self::meta or self::title or self::base"
    " or self::link[@rel='canonical' or @rel='alternate']]"
)
_JSON = "/descendant::script[@type='application/ld+json' or @type='application/settings+json']"
_BODY = "/descendant::h1[position() <= 9] | /descendant::h2[1] | /descendant::time[position() <= 9]"
# schema.org, which htmldate reads in the same way: https://schema.org/datePublished
_PUBLISHED = re.compile(r"\"datePublished\"\s{0,9}:\s{0,9}\"([^\"]{8,40})\"")
_META_DATES = (
    "/descendant::meta[@property='article:published_time' or @property='og:published_time'"
    " or @itemprop='datePublished' or @name='parsely-pub-date' or @name='pubdate'"
    " or @name='sailthru.date' or @name='DC.date.issued' or @name='article:published_time'"
    " or @name='date']/@content"
)
_TIMES = "(/descendant::time/@datetime)[position() <= 9]"


class About(NamedTuple):
    """As the page states it.

    `authors` are names joined by semicolons, `published` is ISO 8601, `language` ISO 639-1.
    """

    title: str | None
    description: str | None
    site: str | None
    authors: str | None
    published: str | None
    url: str | None
    language: str | None


def read_about(tree: HtmlElement, *, url: str | None = None, latest: str | None = None) -> About:
    """The description of a page, from what trafilatura and htmldate look for.

    They see a page of its head and its headings alone: most of their time goes into looking for tags,
    categories, licences and names all over the body.

    Args:
        tree: the parsed page.
        url: its address, if that is known.
        latest: the last day, in ISO 8601, that it can have been published on.
    """
    outline = _outline(tree)
    found: Any = extract_metadata(outline, url, dict(_DATES))
    day = found.date or find_date(tree, original_date=True, extensive_search=False)
    return About(
        title=found.title,
        description=found.description,
        site=site_of(found.sitename, *_titles(outline)),
        authors=found.author,
        published=_published(_stated(tree, outline), day if not_after(day, latest) else None, latest),
        url=found.url,
        language=language_of(tree),
    )


def _titles(outline: HtmlElement) -> tuple[str, list[str]]:
    """The text of the title element, and those of the main headings."""
    title = outline.findtext(".//title") or ""
    return title, [heading.text_content() for heading in outline.iter("h1")]


def _outline(tree: HtmlElement) -> HtmlElement:
    page = fromstring("<html><head></head><body></body></html>")
    head, body = page
    head.extend(deepcopy(element) for element in islice(tree.xpath(_HEAD), _MOST))
    head.extend(deepcopy(script) for script in tree.xpath(_JSON)[:_MOST_SCRIPTS] if _is_short(script))
    body.extend(deepcopy(element) for element in tree.xpath(_BODY) if _is_closed(element))
    return page


def _is_closed(heading: HtmlElement) -> bool:
    """Whether it is no longer than a heading: one that is never closed holds the page, and others like it."""
    inside = list(islice(heading.itertext(), _MOST_PIECES + 1))
    nested = list(islice(heading.iterdescendants(), _MOST_PIECES + 1))
    return max(len(inside), len(nested)) <= _MOST_PIECES and sum(map(len, inside)) <= LONGEST_FIELD


def _is_short(script: HtmlElement) -> bool:
    return len(script.text or "") <= _LONGEST_JSON


def _published(stated: Iterable[str], day: str | None, latest: str | None) -> str | None:
    """The day, with time and zone if the page states them of the same day; without a day what it states."""
    stamps = (stamp for value in stated if not_after(stamp := iso_of(value), latest) and stamp)
    if not day:
        return next((stamp if _is_moment(stamp) else stamp[:_DAY] for stamp in stamps), None)
    return next((stamp for stamp in stamps if _is_moment(stamp) and day in _days(stamp)), day)


def _stated(tree: HtmlElement, outline: HtmlElement) -> Iterator[str]:
    for script in outline.iter("script"):
        yield from _PUBLISHED.findall(script.text or "")
    yield from map(str, tree.xpath(_META_DATES)[:9])
    yield from map(str, tree.xpath(_TIMES))


def _is_moment(stamp: str) -> bool:
    """Whether a stamp has a time with its zone; a time without one is of no known moment."""
    return len(stamp) > _DAY and datetime.fromisoformat(stamp).tzinfo is not None


def _days(stamp: str) -> tuple[str, str]:
    """The day of a moment where it was written, and in UTC."""
    return stamp[:_DAY], datetime.fromisoformat(stamp).astimezone(UTC).date().isoformat()
