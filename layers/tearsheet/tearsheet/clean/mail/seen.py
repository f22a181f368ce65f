"""The lines that a reader sees of a mail, in plain text or HTML, each with its place in the source."""

from __future__ import annotations

import re
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SeenLine", "seen_in_page", "seen_in_text"]

_TOKEN = re.compile(r"<!--|</?([a-zA-Z][a-zA-Z0-9:]{0,20})[^<>]*>|<[!?][^<>]*>|[^<]+|<")
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")
_UNSEEN = {
    tag: re.compile(rf"</{tag}\b[^<>]*>?", re.IGNORECASE)
    for tag in ("head", "style", "script", "title", "template")
}
_END_OF_COMMENT = re.compile("-->")
_RULER = "hr"
_MOST_TOKENS = 20_000  # what is written above a forwarded article is short, whatever markup it has
_CELLS = frozenset(("td", "th"))
_MARKS = frozenset(("a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "img", "ins", "mark", "o:p"))
_MORE_MARKS = frozenset(("q", "s", "small", "span", "strong", "sub", "sup", "tt", "u", "wbr"))
_WITHIN_LINE = _CELLS | _MARKS | _MORE_MARKS


class SeenLine(NamedTuple):
    """A line and where it stands: `source[start:end]` with its markup is `text`."""

    start: int
    end: int
    text: str


class _Token(NamedTuple):
    """A tag by its name, or a stretch of text."""

    start: int
    end: int
    tag: str
    text: str


def seen_in_text(source: str, start: int = 0) -> Iterator[SeenLine]:
    """The lines of a plain text from `start` on, the blank ones too."""
    for found in _LINE.finditer(source, start):
        yield SeenLine(*found.span(), found[0])


def seen_in_page(source: str, start: int = 0) -> Iterator[SeenLine]:
    """The lines of a page from `start` on that have text, white space made one space; a ruler is "--".

    No parser is asked, for none tells the places; what it would mend is read as it stands.
    """
    pieces: list[_Token] = []
    for token in islice(_tokens(source, start), _MOST_TOKENS):
        if token.tag in _WITHIN_LINE:
            pieces.append(token._replace(text=" " if token.tag in _CELLS else ""))
        elif not token.tag:
            pieces.append(token)
        else:
            yield from _line(pieces)
            pieces = []
            if token.tag == _RULER:
                yield SeenLine(token.start, token.end, "--")
    yield from _line(pieces)


def _line(pieces: list[_Token]) -> Iterator[SeenLine]:
    if text := " ".join(unescape("".join(piece.text for piece in pieces)).split()):
        yield SeenLine(pieces[0].start, pieces[-1].end, text)


def _tokens(source: str, at: int) -> Iterator[_Token]:
    while found := _TOKEN.match(source, at):
        tag, at = (found[1] or "").lower(), found.end()
        if found[0] == "<!--":
            at = _after(source, _END_OF_COMMENT, at)
        elif tag in _UNSEEN and not found[0].startswith("</"):
            at = _after(source, _UNSEEN[tag], at)
        elif tag or not found[0].startswith("<"):
            yield _Token(found.start(), at, tag, "" if tag else found[0])


def _after(source: str, mark: re.Pattern[str], at: int) -> int:
    """Behind the mark; behind everything, if there is none."""
    found = mark.search(source, at)
    return found.end() if found else len(source)
