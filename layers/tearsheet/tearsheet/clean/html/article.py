"""From the chosen blocks of a web page to its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.clean.plain.bylines import read_byline
from tearsheet.clean.plain.embeds import find_posts
from tearsheet.clean.plain.extract import cut_boilerplate
from tearsheet.clean.plain.lines import Line, cut_whole
from tearsheet.model import Embed, RemovedKind, Span
from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tearsheet.clean.html.blocks import Block
    from tearsheet.clean.html.page import Page
    from tearsheet.clean.plain.line_rules import Verdict

__all__ = ["ArticleText", "Titles", "lines_around", "lines_of", "put_together"]

_PARAGRAPH = "\n\n"
_CELL = " | "
_NEAR, _BELOW = 12, 4  # blocks
_BYLINE, _AUTHOR = "class=byline", "class=author"
_CLOSE = 8  # marks: those of two or three elements


class Titles(NamedTuple):
    """What stands in fields of its own."""

    headline: str | None
    standfirst: str | None


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The text, and the posts in it."""

    text: str
    embeds: list[Embed]


def lines_of(page: Page, kept: Sequence[bool], titles: Titles) -> dict[int, Line]:
    """The chosen blocks as lines, by their index, with what the rules cut out of them."""
    chosen = [at for at, keep in enumerate(kept) if keep]
    done = cut_boilerplate(_without_titles([page.lines[at] for at in chosen], titles))
    return dict(zip(chosen, done, strict=True))


def lines_around(page: Page, lines: Mapping[int, Line]) -> list[Line]:
    """The lines with the blocks before, between and after them, where a byline or a date may stand."""
    first, last = min(lines), max(lines)
    near = range(max(0, first - _NEAR), min(len(page.lines), last + 1 + _NEAR))
    return [lines.get(at) or _judged(page.lines[at], page.verdicts[at]) for at in near]


def signed_names(page: Page, lines: Mapping[int, Line]) -> list[str]:
    """The names in short blocks above the article that tags or classes call a byline."""
    first = min(lines)
    near = page.blocks[max(0, first - _NEAR) : first + _BELOW]
    signed = (block for block in near if _BYLINE in block.marks[:_CLOSE] or _AUTHOR in block.marks[:_CLOSE])
    names = [name for block in signed for name in _names_in(block.text)]
    return list(dict.fromkeys(names))


def _names_in(text: str) -> list[str]:
    """As in a byline; the class says what the missing "By" would."""
    return read_byline(text) or read_byline(f"By {text}")


def _judged(line: Line, verdict: Verdict | None) -> Line:
    kind, rule = verdict or (RemovedKind.OTHER, "html:not-article")
    return cut_whole(line, kind, rule)


def _without_titles(lines: Sequence[Line], titles: Titles) -> list[Line]:
    """The headline and the standfirst cut where they open the text, and wherever they are said again."""
    left = list(lines)
    headline, standfirst = (words(title or "") for title in titles)
    at = 0
    while at < len(left) and headline and words(left[at].text) == headline:
        left[at] = cut_whole(left[at], RemovedKind.HEADLINE, "html:headline")
        at += 1
    if at < len(left) and standfirst and words(left[at].text) == standfirst:
        left[at] = cut_whole(left[at], RemovedKind.STANDFIRST, "html:standfirst")
    said = {line.text: line for line in left if line.cuts}
    return [line.cut_like(said[line.text]) if line.text in said else line for line in left]


def put_together(blocks: Sequence[Block], lines: Mapping[int, Line]) -> ArticleText:
    """The text of what is left of the lines: a paragraph each, but the cells of a table's row are one."""
    pieces: list[str] = []
    spans: dict[int, Span] = {}
    row, at = None, 0
    for index, line in lines.items():
        text = line.kept_text
        if not text:
            continue
        own = blocks[index].row
        between = "" if not pieces else _CELL if own and own == row else _PARAGRAPH
        pieces += (between, text)
        spans[index] = Span(at + len(between), at + len(between) + len(text))
        row, at = own, spans[index].end
    return ArticleText("".join(pieces), list(_embeds(lines, spans)))


def _embeds(lines: Mapping[int, Line], spans: Mapping[int, Span]) -> Iterator[Embed]:
    numbers = list(lines)
    for post in find_posts(list(lines.values())):
        first, last = spans[numbers[post.first]], spans[numbers[post.last]]
        yield Embed(first.start, last.end, post.author, post.published)
