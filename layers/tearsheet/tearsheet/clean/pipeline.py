"""The cleaning step, stage by stage."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tearsheet.clean.enough import check_enough
from tearsheet.clean.extracted import check_length, without_doubtful
from tearsheet.clean.files.containers import open_containers
from tearsheet.clean.files.decode import decode, is_wide, whole_characters
from tearsheet.clean.files.identify import Form, identify, refuse_binary
from tearsheet.clean.files.mojibake import decoding_faults
from tearsheet.clean.files.unpack import STANDARD
from tearsheet.clean.moments import latest_day
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Article, Member
from tearsheet.text.fingerprint import fingerprint
from tearsheet.text.languages import detect_language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from tearsheet.clean.extracted import Extracted
    from tearsheet.clean.files.unpack import Limits
    from tearsheet.clean.packs.members import Found, Pack

__all__ = ["clean", "clean_single"]

_HEAD, _BLANK = 1_024, b"\xef\xbb\xbf \t\r\n"  # bytes
_OPENINGS_OF_PACKS = (b"PK", b"\x1f\x8b", b"WARC/", b"From ", b"{", b"[")
_APART = "in the inbox and on the command line each becomes an article of its own, here use open_pack"


def clean(
    content: bytes | str,
    *,
    content_type: str | None = None,
    url: str | None = None,
    name: str | None = None,
    limits: Limits = STANDARD,
    arrived: datetime | None = None,
) -> Article:
    """The article in a file that somebody dropped, with a ledger of all that is not the article.

    1. open: gzip, saved mails and web archives are taken off, within `limits`; of a pack that holds one
       article alone, that one is read
    2. decode: bytes to text, unless they are no text
    3. identify: plain text, Markdown, a web page, or JSON
    4. extract: each form has its path; nothing outside the file is ever read
       (texts and articles over `extracted.LONGEST_TEXT` characters are refused)
    5. complete: hash, fingerprint, and the language if the file does not state it

    Args:
        content: the file; text is taken as it is, bytes are decoded.
        content_type: the declared media type, with its charset if there is one; the content overrules it.
        url: where the article was published, if that is known.
        name: the name of the file: its ending is the last hint of its form, and errors carry it.
        limits: how much may come out of what is packed.
        arrived: when the file came, with its zone; now, if not given. A date of publication more than a day
            later is not believed.

    Raises:
        BadInput: the file is empty, binary, of another kind, undecodable, malformed, or without one article.
    """
    with _errors_named(name):
        if pack := _pack(content, content_type=content_type, name=name, limits=limits):
            article = _only_article(pack, url=url, limits=limits, arrived=arrived)
            return replace(article, sha256=_sha256(content))
    return clean_single(
        content, content_type=content_type, url=url, name=name, limits=limits, arrived=arrived
    )


def clean_single(
    content: bytes | str,
    *,
    content_type: str | None = None,
    url: str | None = None,
    name: str | None = None,
    limits: Limits = STANDARD,
    arrived: datetime | None = None,
) -> Article:
    """`clean` for a file of which `open_pack` has said that it is no pack: it is not asked a second time."""
    with _errors_named(name):
        opened = open_containers(content, content_type=content_type, name=name, limits=limits)
        source = _decoded(opened.content, opened.content_type)
        form = identify(source, content_type=opened.content_type, name=opened.name)
        latest = latest_day(arrived)
        extracted = _extract(source, form=form, url=url, latest=latest)
        if opened.letter:
            extracted = opened.letter.around(extracted)
        return _complete(without_doubtful(extracted, latest), content=content, url=url)


@contextmanager
def _errors_named(name: str | None) -> Iterator[None]:
    try:
        yield
    except BadInput as error:
        raise BadInput(error.refusal, error.reason, name=name) from error
    except RecursionError as error:
        raise BadInput(
            Refusal.MALFORMED, "the file is nested too deeply to be an article", name=name
        ) from error


def _pack(content: bytes | str, *, content_type: str | None, name: str | None, limits: Limits) -> Pack | None:
    head = content[:_HEAD] if isinstance(content, bytes) else content[:_HEAD].encode(errors="replace")
    if not head.lstrip(_BLANK).startswith(_OPENINGS_OF_PACKS):
        return None
    from tearsheet.clean.packs import open_pack  # noqa: PLC0415 - as for the forms

    packed = content if isinstance(content, bytes) else whole_characters(content).encode()
    return open_pack(packed, name=name, content_type=content_type, limits=limits)


def _only_article(pack: Pack, *, url: str | None, limits: Limits, arrived: datetime | None) -> Article:
    """The article of a pack that holds no other, whatever else lies in it."""
    articles, faults = list[Article](), list[BadInput]()
    for found in pack.members():
        try:
            articles.extend(_articles(found, url=url, limits=limits, arrived=arrived))
        except BadInput as fault:
            faults.append(fault)
        if len(articles) > 1:
            raise BadInput(Refusal.SEVERAL_ARTICLES, f"this is {pack.kind} with several articles; {_APART}")
    if not articles:
        reason = f"; of {len(faults)} refused the first is {faults[0]}" if faults else ""
        raise BadInput(Refusal.NO_ARTICLE, f"this is {pack.kind} without an article{reason}")
    return articles[0]


def _articles(
    found: Found, *, url: str | None, limits: Limits, arrived: datetime | None
) -> Iterator[Article]:
    match found:
        case BadInput():
            raise found
        case Member(name, content, content_type, published_at):
            yield clean(
                content,
                content_type=content_type,
                url=published_at or url,
                name=name,
                limits=limits,
                arrived=arrived,
            )


def _decoded(content: bytes | str, content_type: str | None) -> str:
    if isinstance(content, bytes):
        refuse_binary(content, wide=is_wide(content))
        text = whole_characters(decode(content, content_type=content_type))
    else:
        text = whole_characters(content)
    if not text.strip("\ufeff \t\r\n\f\v\u00a0"):
        raise BadInput(Refusal.EMPTY, "the file is empty")
    if "\x00" in text:
        raise BadInput(Refusal.BINARY, "this is no text: it has NUL characters in it")
    return text


def _extract(source: str, *, form: Form, url: str | None, latest: str) -> Extracted:
    """The path of the form, imported when it is needed: plain text must not pay for the HTML parser."""
    match form:
        case Form.PLAIN:
            check_length(source)
            from tearsheet.clean.plain.extract import extract_plain  # noqa: PLC0415

            return extract_plain(source, latest=latest)
        case Form.MARKDOWN:
            check_length(source)
            from tearsheet.clean.plain.markdown import extract_markdown  # noqa: PLC0415

            return extract_markdown(source, latest=latest)
        case Form.HTML:
            from tearsheet.clean.html.extract import extract_html  # noqa: PLC0415

            return extract_html(source, url=url, latest=latest)
        case Form.JSON:
            from tearsheet.clean.json_article import extract_json  # noqa: PLC0415

            return extract_json(source, url=url, latest=latest)


def _complete(extracted: Extracted, *, content: bytes | str, url: str | None) -> Article:
    check_enough(extracted)
    check_length(extracted.text)
    return Article(
        headline=extracted.headline,
        standfirst=extracted.standfirst,
        authors=extracted.authors,
        publisher=extracted.publisher or _host(url),
        published=extracted.published,
        url=extracted.url or url,
        language=detect_language(extracted.text, declared=extracted.language),
        text=extracted.text,
        removed=extracted.removed,
        embeds=extracted.embeds,
        sha256=_sha256(content),
        fingerprint=fingerprint(extracted.text),
        kept=extracted.kept,
        warnings=decoding_faults("\n".join(filter(None, (extracted.headline, extracted.text)))),
    )


def _sha256(content: bytes | str) -> str:
    return sha256(content if isinstance(content, bytes) else content.encode()).hexdigest()


def _host(url: str | None) -> str | None:
    """The site an address belongs to stands in for a publisher that the file does not name."""
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.") or None
    except ValueError:
        return None
