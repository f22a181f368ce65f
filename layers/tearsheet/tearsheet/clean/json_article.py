"""JSON: one article as schema.org, IPTC ninjs (1, 2 and 3), WordPress or plain {title, text, date} writes it.

https://schema.org/NewsArticle, https://iptc.org/standards/ninjs/, https://developer.wordpress.org/rest-api/
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from tearsheet.clean.extracted import check_length
from tearsheet.clean.files.decode import whole_characters
from tearsheet.clean.files.identify import Form, identify
from tearsheet.clean.json_body import FoundText, body_of, fullest
from tearsheet.clean.moments import iso_of, not_after
from tearsheet.clean.plain.bylines import read_byline
from tearsheet.clean.plain.extract import extract_plain
from tearsheet.errors import BadInput, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tearsheet.clean.extracted import Extracted

__all__ = ["MOST_VALUES", "Located", "extract_json", "records_in"]

_HEADLINES = ("headline", "headlines", "title", "name")
_STANDFIRSTS = ("standfirst", "subtitle", "dek", "subheadline", "subheadlines", "alternativeHeadline")
_AUTHORS = ("author", "authors", "byline", "bylines", "by", "creator")
_PUBLISHERS = (
    "publisher",
    "sitename",
    "site_name",
    "source",
    "provider",
    "copyrightHolder",
    "copyrightholder",
)
_DATES = (
    "datePublished",
    "published",
    "published_at",
    "publishedAt",
    "date_published",
    "published_date",
    "publishedDate",
    "publication_date",
    "publicationDate",
    "versioncreated",
    "versionCreated",
    "contentcreated",
    "contentCreated",
    "firstcreated",
    "firstCreated",
)
_LATER_DATES = ("pubDate", "date_gmt", "date", "dateCreated", "created_at")
_URLS = ("url", "canonical_url", "link", "mainEntityOfPage", "uri", "@id")
_LANGUAGES = ("inLanguage", "language", "lang")
_INSIDE = (
    "articleBody",
    "value",
    "rendered",
    "text",
    "name",
    "byline",
    "@id",
    "@value",
    "content",
)  # of an object, what is its text
_WRAPPERS = ("@graph", "articles", "items", "results", "article", "data", "post", "item")
MOST_VALUES = 300_000  # by their commas; a long text has ten thousand
_SEVERAL = "the file holds several articles; drop one article a file"


class Located(NamedTuple):
    """An object with a body, and the JSON pointer (RFC 6901) to it."""

    pointer: str
    record: Mapping[str, Any]


def extract_json(source: str, *, url: str | None = None, latest: str | None = None) -> Extracted:
    """The one article of a JSON document. Its body goes the way of plain text or of HTML, as it is written.

    The ledger's offsets are those of the body, and each entry's path is the JSON pointer of the body.

    Raises:
        BadInput: TOO_LARGE, MALFORMED if it is no JSON, SEVERAL_ARTICLES, NO_ARTICLE if nothing has a body.
    """
    if (values := source.count(",") + 1) > MOST_VALUES:  # before they are parsed: each is looked at thrice
        raise BadInput(
            Refusal.TOO_LARGE,
            f"the JSON has about {values:,} values, and {MOST_VALUES:,} is the limit of an article",
        )
    try:
        value = json.loads(source)
    except ValueError as error:
        raise BadInput(Refusal.MALFORMED, f"the JSON is broken: {error}") from error
    whole_characters(json.dumps(value, ensure_ascii=False))  # an escape may be half a character
    pointer, record = _only_record(value)
    body = body_of(record)
    if body is None:
        raise BadInput(
            Refusal.NO_ARTICLE, "the JSON has no body of an article: no text, content, body or articleBody"
        )
    headline = _plain_text_of(record, _HEADLINES)
    extracted = _extract_body(body.text, headline=headline, url=url, latest=latest)
    stated = _published(record, latest)
    extracted = replace(extracted, published=stated or extracted.published)
    return _with_fields(extracted, record, headline=headline, pointer=f"{pointer}{body.pointer}")


def records_in(value: Any) -> list[Located]:
    """The articles in a parsed JSON document: itself, those of its list, or those in what wraps them."""
    return _records(value, "")


def _only_record(data: Any) -> Located:
    records = records_in(data)
    if len(records) > 1:
        raise BadInput(Refusal.SEVERAL_ARTICLES, _SEVERAL)
    if not records:
        raise BadInput(
            Refusal.NO_ARTICLE, "the JSON has no body of an article: no text, content, body or articleBody"
        )
    return records[0]


def _records(data: Any, pointer: str, depth: int = 3) -> list[Located]:
    if isinstance(data, list):
        return [
            found
            for at, item in enumerate(data)
            if isinstance(item, (dict, list))
            for found in _records(item, f"{pointer}/{at}", depth - 1)
        ]
    if not isinstance(data, dict) or depth < 0:
        return []
    if body_of(data) is not None:
        return [Located(pointer, data)]
    return [
        found
        for key in _WRAPPERS
        if key in data
        for found in _records(data[key], f"{pointer}/{key}", depth - 1)
    ]


def _extract_body(body: str, *, headline: str | None, url: str | None, latest: str | None) -> Extracted:
    if identify(body) is Form.HTML:
        from tearsheet.clean.html.extract import extract_html  # noqa: PLC0415 - only a body in HTML pays for the parser

        return extract_html(body, url=url, latest=latest)
    check_length(body)
    return extract_plain(body, headline=headline, latest=latest)


def _with_fields(
    extracted: Extracted, record: Mapping[str, Any], *, headline: str | None, pointer: str
) -> Extracted:
    """What the object states goes before what its body seems to say."""
    return replace(
        extracted,
        headline=headline or extracted.headline,
        standfirst=_plain_text_of(record, _STANDFIRSTS) or extracted.standfirst,
        authors=_authors(record) or extracted.authors,
        publisher=_plain_text_of(record, _PUBLISHERS) or extracted.publisher,
        url=_url(record) or extracted.url,
        language=_language(record) or extracted.language,
        removed=[replace(entry, path=pointer) for entry in extracted.removed],
        kept=[],
    )


def _text_of(record: Mapping[str, Any], keys: tuple[str, ...]) -> FoundText | None:
    """The first of the fields that is a text, or an object or a list that holds one."""
    return next(
        (found for key in keys if key in record and (found := _text_in(record[key], f"/{key}"))), None
    )


def _text_in(value: Any, pointer: str) -> FoundText | None:
    if isinstance(value, str):
        return FoundText(value, pointer) if value.strip() else None
    if isinstance(value, list) and value:
        at = fullest(value)
        return _text_in(value[at], f"{pointer}/{at}")
    if isinstance(value, dict):
        return next(
            (found for key in _INSIDE if (found := _text_in(value.get(key), f"{pointer}/{key}"))), None
        )
    return None


def _plain_text_of(record: Mapping[str, Any], keys: tuple[str, ...]) -> str | None:
    found = _text_of(record, keys)
    return " ".join(found.text.split()) if found else None


def _authors(record: Mapping[str, Any]) -> list[str]:
    for key in _AUTHORS:
        value = record.get(key)
        found = [_text_in(item, "") for item in (value if isinstance(value, list) else [value])]
        names = [name for item in found if item for name in read_byline(item.text) or [item.text.strip()]]
        if names:
            return list(dict.fromkeys(names))
    return []


def _published(record: Mapping[str, Any], latest: str | None) -> str | None:
    stamps = (iso_of(record.get(key)) for key in (*_DATES, *_LATER_DATES))
    return next((stamp for stamp in stamps if not_after(stamp, latest)), None)


def _url(record: Mapping[str, Any]) -> str | None:
    found = (_text_of(record, (key,)) for key in _URLS)
    return next((item.text for item in found if item and item.text.startswith(("http://", "https://"))), None)


def _language(record: Mapping[str, Any]) -> str | None:
    found = _text_of(record, _LANGUAGES)
    code = found.text.strip().lower().replace("_", "-").partition("-")[0] if found else ""
    return code if len(code) == 2 and code.isalpha() else None  # noqa: PLR2004 - ISO 639-1
