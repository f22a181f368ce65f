"""Bytes to text: byte order mark, UTF-8, declared charset, detection, in this order."""

from __future__ import annotations

import codecs
import re

from tearsheet.errors import BadInput, Refusal
from tearsheet.text.languages import detect_language

__all__ = ["decode", "is_wide", "whole_characters"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:+-]{2,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w.:+-]{2,40})", re.IGNORECASE)
_PRESCAN = 2_048  # bytes; HTML asks for the declaration within 1,024, and pages are late
# Labels mean their superset, as browsers read them: https://encoding.spec.whatwg.org/#names-and-labels
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
# Alphabets that differ in a few letters, of which an English text with foreign names has hardly one.
_LATIN = re.compile(r"cp125[0247]|cp775|mac_latin2|latin_1|iso8859_(?:[2349]|1[03456])")
_BY_LANGUAGE = dict.fromkeys(("da", "de", "en", "es", "fi", "fr", "it", "nl", "no", "pt", "sv"), "cp1252")
_BY_LANGUAGE |= dict.fromkeys(("cs", "hr", "hu", "pl", "ro", "sk", "sl"), "cp1250") | {"tr": "cp1254"}
_DETECTION_SAMPLE = 32_768  # bytes
_NUL_SHARE = 0.2  # of all bytes, on one side of the pairs: Latin text in UTF-16 has .5


def decode(content: bytes, *, content_type: str | None = None) -> str:
    """The text of the bytes, without a byte order mark.

    Valid UTF-8 is read as such whatever is declared, for no other text is valid UTF-8 by chance; the
    exception are the 7-bit encodings of ISO 2022, which are.

    Raises:
        BadInput: UNDECODABLE if no charset fits.
    """
    declared = _declared(content, content_type)
    for codec in (_marked(content), _seven_bit(declared), "utf-8", declared, _wide(content)):
        text = _attempt(content, codec)
        if text is not None:
            return text
    text = _attempt(content, _detected(content))
    if text is None:
        raise BadInput(
            Refusal.UNDECODABLE, "no character set fits this file; save it as UTF-8 and drop it again"
        )
    return text


def is_wide(content: bytes) -> bool:
    """Whether this is UTF-16 or UTF-32, where bytes of zero are part of letters."""
    return _marked(content) not in {None, "utf-8-sig"} or _wide(content) is not None


def whole_characters(text: str) -> str:
    """The text itself.

    Raises:
        BadInput: UNDECODABLE if it holds halves of surrogate pairs, which no encoding can write.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BadInput(Refusal.UNDECODABLE, f"half a character stands at offset {error.start}") from error
    return text


def _attempt(content: bytes, codec: str | None) -> str | None:
    if codec is None:
        return None
    try:
        return content.decode(codec)
    except UnicodeError:  # codecs of domain names raise more than UnicodeDecodeError
        return None


def _marked(content: bytes) -> str | None:
    return next((codec for mark, codec in _MARKS if content.startswith(mark)), None)


def _declared(content: bytes, content_type: str | None) -> str | None:
    head = content[:_PRESCAN]
    found = (
        _CHARSET.search((content_type or "").encode())
        or _XML_ENCODING.search(head)
        or (_CHARSET.search(head) if b"<meta" in head.lower() else None)
    )
    return _codec(found[1].decode("ascii", "replace")) if found else None


def _codec(label: str) -> str | None:
    try:
        name = codecs.lookup(label).name
        "".encode(name)  # not every codec is one of text
    except (LookupError, ValueError):
        return None
    return _SUPERSETS.get(name, name)


def _seven_bit(declared: str | None) -> str | None:
    return declared if declared and declared.startswith(("iso2022", "hz")) else None


def _wide(content: bytes) -> str | None:
    """UTF-16 without a mark: Latin letters have a NUL in every pair, always on the same side."""
    enough = _NUL_SHARE * len(content)
    even, odd = content[::2].count(0), content[1::2].count(0)
    if odd > enough and not even:
        return "utf-16-le"
    return "utf-16-be" if even > enough and not odd else None


def _detected(content: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only a file without UTF-8 or label pays for it

    best = from_bytes(content[:_DETECTION_SAMPLE]).best()
    if best is None:
        return None
    told = _by_language(content) if _LATIN.fullmatch(best.encoding) else None
    return told or _SUPERSETS.get(best.encoding, best.encoding)


def _by_language(content: bytes) -> str | None:
    """The code page of Windows that the language is written in; a wrong one leaves most words as they are."""
    text = _attempt(content, "cp1252")
    return _BY_LANGUAGE.get(detect_language(text) or "") if text is not None else None
