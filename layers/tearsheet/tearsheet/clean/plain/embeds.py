"""Posts of other people that stand in an article, known by the signature behind them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tearsheet.clean.dates import find_date
from tearsheet.clean.plain.lines import Cut, Line, cut_whole
from tearsheet.model import RemovedKind

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Post", "cut_signatures", "find_posts", "read_signature"]

# The signature that embedding a post leaves behind: "— Name (@handle) June 13, 2024".
# https://developer.x.com/en/docs/x-for-websites/embedded-posts/overview
_SIGNATURE = re.compile(
    r"[—–-]{1,2}\s?(?P<name>[^()@]{1,120}?)\s?\(@(?P<handle>[\w.@-]{1,60})\)\s?(?P<rest>[^()]{0,60})$"
)
_HANDLE = "(@"
_LONGEST_SIGNATURE = 260
_RULE = "line:post-signature"


@dataclass(frozen=True, slots=True)
class Post:
    """An embedded post: the indices of its first and last line, who wrote it and when (ISO 8601)."""

    first: int
    last: int
    author: str | None
    published: str | None


def read_signature(text: str) -> tuple[int, str | None, str | None] | None:
    """Where in the text the signature begins, the author's name and the day; None if none ends the text."""
    handle = text.rfind(_HANDLE)
    if handle < 0:
        return None
    window = max(0, handle - _LONGEST_SIGNATURE // 2)
    start = max(text.rfind(dash, window, handle) for dash in "—–-")
    match = _SIGNATURE.match(text, start) if start >= 0 else None
    if match is None:
        return None
    found = find_date(match["rest"])
    first = start - 1 if text[start - 1 : start] == "-" else start
    return max(0, first), _latin(match["name"]), found.value if found else None


def cut_signatures(lines: Sequence[Line]) -> list[Line]:
    """The lines without the signatures of embedded posts, on a line of their own or behind the post."""
    return [_without_signature(line) if _HANDLE in line.text and line.kept else line for line in lines]


def find_posts(lines: Sequence[Line]) -> list[Post]:
    """The embedded posts, once their signatures are cut.

    A post is the line before its signature; where empty lines part the paragraphs, it is all lines up to the
    next empty one.
    """
    signed = [at for at, line in enumerate(lines) for cut in line.cuts if cut.rule == _RULE]
    spaced = bool(signed) and any(line.apart for line in lines)
    return [post for at in signed if (post := _post_at(lines, at, spaced=spaced))]


def _without_signature(line: Line) -> Line:
    signature = read_signature(line.text)
    if signature is None:
        return line
    start = signature[0]
    return cut_whole(line, RemovedKind.EMBED, _RULE) if not start else line.cut([_tail(line, start)])


def _tail(line: Line, start: int) -> Cut:
    return Cut(start, len(line.text), RemovedKind.EMBED, _RULE)


def _post_at(lines: Sequence[Line], at: int, *, spaced: bool) -> Post | None:
    line = lines[at]
    signature = read_signature(line.text)
    last = at - 1 if line.is_removed else at
    if signature is None or last < 0 or lines[last].is_removed:
        return None
    first = last
    while spaced and first and not lines[first].apart and not lines[first - 1].is_removed:
        first -= 1
    return Post(first, last, signature[1], signature[2])


def _latin(name: str) -> str | None:
    """The name, or its part in Latin letters where it is written twice, without pictures."""
    written = [piece for part in re.split(r"[/|]", name) if (piece := _letters_only(part))]
    return next((piece for piece in written if _is_latin(piece)), written[0] if written else None)


def _letters_only(name: str) -> str:
    return " ".join("".join(char for char in name if unicodedata.category(char)[0] not in "SC").split())


def _is_latin(name: str) -> bool:
    return all("LATIN" in unicodedata.name(char, "") for char in name if char.isalpha())
