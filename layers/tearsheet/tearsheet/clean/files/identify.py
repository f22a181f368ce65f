"""What was dropped: told by its content first, then by the declared type, then by the name."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePosixPath

from tearsheet.errors import BadInput, Refusal

__all__ = ["Form", "identify", "kind_of", "refuse_binary"]


class Form(StrEnum):
    """The shapes of input that have a path of their own."""

    PLAIN = "plain"
    HTML = "html"
    JSON = "json"
    MARKDOWN = "markdown"


_PGP = b"-----BEGIN PGP MESSAGE-----"  # RFC 9580, section 6.2
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")  # MS-OFFCRYPTO, section 2.3.4.4
# Magic numbers: https://www.garykessler.net/library/file_sigs.html. Offset, bytes, name.
_MAGIC = (
    (0, b"%PDF-", "a PDF"),
    (0, _COMPOUND, "an Office document of before 2007"),
    (0, b"{\\rtf", "an RTF document"),
    (0, b"\x89PNG\r\n", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"GIF8", "a GIF image"),
    (8, b"WEBP", "a WebP image"),
    (0, b"II*\x00", "a TIFF image"),
    (0, b"MM\x00*", "a TIFF image"),
    (257, b"ustar", "a tar archive"),
    (0, b"BZh", "a bzip2 archive"),
    (0, b"\xfd7zXZ\x00", "an XZ archive"),
    (0, b"(\xb5/\xfd", "a Zstandard archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (0, b"ID3", "an MP3 recording"),
    (0, b"OggS", "an Ogg recording"),
    (0, b"\x7fELF", "a program"),
    (4, b"ftyp", "an MP4 video or HEIF image"),
)
_IN_ZIP = (
    (b"word/document", "a Word document"),
    (b"xl/workbook", "an Excel workbook"),
    (b"ppt/presentation", "a PowerPoint presentation"),
    (b"application/epub+zip", "an EPUB book"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
)
_NAME_IN_ZIP = 30  # bytes: where the name of the first file stands, APPNOTE.TXT, section 4.3.7
_FIRST_IN_OFFICE = (b"[Content_Types].xml", b"_rels/", b"docProps/", b"word/", b"xl/", b"ppt/", b"mimetype")
_CONTROL = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))  # ESC changes alphabets in ISO 2022
_SAMPLE = 65_536
_CONTROL_SHARE = 0.02

_JSON_OPENING = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{\]])")
_HTML_OPENING = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).){0,500}+-->\s*)*+"
    r"<(?:!doctype\s+html|(?:html|head|body|article|main|section|div|p|h[1-6]|table|ul|ol|figure|blockquote|span"
    r"|header|title|meta|a|b|i|em|strong|img|center)\b)",
    re.IGNORECASE | re.DOTALL,
)
_XML_OPENING = re.compile(r"\s*<(?:\?xml\b|rss\b|feed\b|nitf\b|newsItem\b)", re.IGNORECASE)
_HTML_CLOSING = re.compile(r"</(?:p|div|a|span|h[1-6]|li|html|body)>", re.IGNORECASE)
_FEWEST_TAGS = 3
_HEADING_MARK = re.compile(r"^#{1,6} \S", re.MULTILINE)
_MARKDOWN = re.compile(r"^#{1,6} \S|\*\*\w|\]\(https?://", re.MULTILINE)
_FEWEST_MARKS = 3
_BY_SUFFIX = {
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".xhtml": Form.HTML,
    ".json": Form.JSON,
    ".jsonl": Form.JSON,
    ".ndjson": Form.JSON,
    ".md": Form.MARKDOWN,
    ".markdown": Form.MARKDOWN,
}


def refuse_binary(content: bytes, *, wide: bool = False) -> None:
    """Pass what may be text; `wide` text, in UTF-16 or UTF-32, may hold every byte.

    Raises:
        BadInput: ENCRYPTED, UNSUPPORTED with the name of the type that the first bytes give away, or BINARY.
    """
    if content.startswith(_PGP) or (content.startswith(_COMPOUND) and _ENCRYPTED_OFFICE in content):
        raise BadInput(Refusal.ENCRYPTED, "this file is encrypted; decrypt it and drop it again")
    kind = kind_of(content)
    if kind is not None:
        raise BadInput(
            Refusal.UNSUPPORTED,
            f"this is {kind}; save the article as plain text, HTML or JSON and drop it again",
        )
    sample = content[:_SAMPLE]
    control = len(sample) - len(sample.translate(None, _CONTROL))
    if not wide and control > _CONTROL_SHARE * len(sample):
        raise BadInput(Refusal.BINARY, "this is no text: it is full of bytes that no text has")


def identify(text: str, *, content_type: str | None = None, name: str | None = None) -> Form:
    """The form of a decoded text.

    Raises:
        BadInput: UNSUPPORTED for XML that is not HTML (feeds, NITF, NewsML).
    """
    if _JSON_OPENING.match(text):
        return Form.JSON
    if _HTML_OPENING.match(text):
        return Form.HTML
    if _XML_OPENING.match(text):
        raise BadInput(
            Refusal.UNSUPPORTED, "this is XML but not a web page; drop the article as HTML or text"
        )
    return _by_tags(text) or _by_declaration(text, content_type, name) or _by_marks(text) or Form.PLAIN


def kind_of(content: bytes) -> str | None:
    """What the first bytes say this is, in words for people; None if it may be text."""
    if content.startswith(b"PK\x03\x04"):
        first = content[_NAME_IN_ZIP : _NAME_IN_ZIP + int.from_bytes(content[26:28], "little")]
        marks = _IN_ZIP if first.startswith(_FIRST_IN_OFFICE) else ()
        return next((kind for mark, kind in marks if mark in content), "a zip archive")
    return next((kind for at, mark, kind in _MAGIC if content.startswith(mark, at)), None)


def _by_tags(text: str) -> Form | None:
    tags = sum(1 for _ in zip(range(_FEWEST_TAGS), _HTML_CLOSING.finditer(text), strict=False))
    return Form.HTML if tags == _FEWEST_TAGS else None


def _by_declaration(text: str, content_type: str | None, name: str | None) -> Form | None:
    declared = (content_type or "").partition(";")[0].strip().lower()
    if declared.endswith("json"):
        return Form.JSON
    if declared == "text/markdown":
        return Form.MARKDOWN
    by_name = _BY_SUFFIX.get(PurePosixPath(name).suffix.lower()) if name and not declared else None
    form = Form.HTML if declared.endswith(("html", "xhtml+xml")) else by_name
    return None if form is Form.HTML and "<" not in text else form


def _by_marks(text: str) -> Form | None:
    """Markdown where nobody says so: a heading with its mark, and links or bold words beside it."""
    if not _HEADING_MARK.search(text):
        return None
    marks = sum(1 for _ in zip(range(_FEWEST_MARKS), _MARKDOWN.finditer(text), strict=False))
    return Form.MARKDOWN if marks == _FEWEST_MARKS else None
