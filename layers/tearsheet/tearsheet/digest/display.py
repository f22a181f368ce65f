"""Making other people's text safe and short enough to show. Escaping is the template's work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from datetime import date

__all__ = ["counted", "day", "joined", "set_off", "shown", "shown_file", "visible", "way_out", "web_link"]

LONGEST_LINK = 2000

# Control characters but white space, marks that turn the direction of text (Unicode Standard Annex 9: a line
# can be made to read as another one), byte order marks, annotation marks, and halves of surrogate pairs.
_UNSHOWABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_COMMA_AT_THE_END = re.compile("[,،、，](?=[”“’‘\"'»«›‹」』]{1,4}$)")
_SEAM_IN_NAME = re.compile(r"/| › ")
_UNSAFE_IN_LINK = re.compile(r"[\s<>\"\\^`{|}]")


def visible(text: str) -> str:
    """The text, line by line as it was, without characters that hide or turn it."""
    return _UNSHOWABLE.sub("", text)


def shown(text: str, limit: int | None = None) -> str:
    """The text on one line without characters that hide or turn it, cut at a word if above `limit`."""
    line = " ".join(visible(text).split())
    if limit is None or len(line) <= limit:
        return line
    cut = line[:limit]
    return (cut.rsplit(" ", 1)[0] if " " in cut[limit // 2 :] else cut).rstrip(" ,;:–—-") + "…"


def shown_file(name: str, limit: int) -> str:
    """The file as its reader knows it, with its folders and its pack; of a long name the end tells most."""
    line = shown(name)
    if len(line) <= limit:
        return line
    end = line[1 - limit :]
    seam = _SEAM_IN_NAME.search(end, 0, limit // 2)
    return f"…{end[seam.start() :] if seam else end}"


def set_off(quotation: str) -> str:
    """A quotation that stands alone: without the comma before its last mark, which led on to who said it."""
    return _COMMA_AT_THE_END.sub("", quotation)


def web_link(url: str | None) -> str | None:
    """The address if a reader may be sent there: http or https, and no user name that poses as a host."""
    if not url or len(url) > LONGEST_LINK or _UNSHOWABLE.search(url) or _UNSAFE_IN_LINK.search(url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and host and "@" not in parts.netloc else None


def way_out(address: str | None) -> str | None:
    """The list's own address to unsubscribe by: of the web, or a mail address."""
    mail = address is not None and address.startswith("mailto:") and not _UNSAFE_IN_LINK.search(address)
    return address if mail else web_link(address)


def day(moment: date) -> str:
    """A day as it stands on a newspaper: 5 June 2025."""
    return f"{moment.day} {moment:%B} {moment.year}"


def counted(count: int, one: str, many: str | None = None) -> str:
    """A number with its noun: 1 article, 2 articles."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def joined(names: list[str], *, most: int) -> str:
    """The names in one phrase, at most `most` of them, the rest counted."""
    if len(names) > most:
        return f"{', '.join(names[:most])} and {counted(len(names) - most, 'other')}"
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
