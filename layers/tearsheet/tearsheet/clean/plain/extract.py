"""Plain text: lines in, the article and a ledger with exact offsets out."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from tearsheet.clean.dates import find_date, is_update
from tearsheet.clean.extracted import Extracted
from tearsheet.clean.moments import not_after
from tearsheet.clean.plain.bylines import read_byline
from tearsheet.clean.plain.caption_rules import cut_caption
from tearsheet.clean.plain.context_rules import (
    cut_lists,
    cut_share_runs,
    cut_signed,
    first_prose,
    keep_subheads,
)
from tearsheet.clean.plain.embeds import cut_signatures, find_posts
from tearsheet.clean.plain.inline_rules import cut_datelines, cut_leading_stamp
from tearsheet.clean.plain.line_rules import judge
from tearsheet.clean.plain.lines import Line, cut_whole, split_lines, whole_line
from tearsheet.clean.plain.opening import cut_headline, cut_known_headline, cut_standfirst
from tearsheet.clean.plain.page_opening import cut_page_opening
from tearsheet.clean.plain.remembered import LONGEST_REMEMBERED, remembered
from tearsheet.clean.plain.whole_page import body_of, cut_around
from tearsheet.clean.plain.wrapped import join_wrapped
from tearsheet.model import Embed, Kept, Removed, RemovedKind, Span
from tearsheet.text.marks import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.clean.plain.embeds import Post

__all__ = ["authors_in", "cut_boilerplate", "cut_known", "extract_plain", "published_in"]

_INVISIBLE_RULE = "line:invisible-marks"
_BETWEEN_PARAGRAPHS = "\n\n"
_WITHIN_PARAGRAPH = " "
_SPACE = re.compile(r"\s+")
_RULER_MARKS = frozenset("-_*=~•·.#—–|+ \t" + INVISIBLE)


def extract_plain(source: str, *, headline: str | None = None, latest: str | None = None) -> Extracted:
    """The article in a plain text, one paragraph a line, or wrapped at one width.

    1. boilerplate by itself: phrases, copyright, share bars, captions
    2. boilerplate by its place: signatures of posts, bylines, date lines, lists of titles
    3. leftovers inside lines: a stamp at the start, datelines
    4. the paste of a whole page: what the line model says is not the article
    5. headline and standfirst
    6. the text of what is left, and the ledger of what is not

    Args:
        source: the decoded text; all offsets count in it.
        headline: the headline if it is known from elsewhere: then none is looked for.
        latest: the last day, in ISO 8601, that it can have been published on.
    """
    lines = cut_known(join_wrapped(split_lines(source), source))
    body = None if headline else body_of(lines)
    if body:
        lines = cut_around(cut_page_opening(lines, body), body)
    if not _of_kind(lines, RemovedKind.HEADLINE):
        lines = _without_opening(lines, headline)
    return _assemble(lines, headline, latest)


def cut_known(lines: Sequence[Line]) -> list[Line]:
    """Stages 1 to 3: the lines without what the rules know."""
    return cut_lists(cut_boilerplate(lines))


def cut_boilerplate(lines: Sequence[Line]) -> list[Line]:
    """Stages 1 to 3 but for lists of titles: one that an extractor kept is seldom of other articles."""
    left = [_without_known(line) if line.kept else line for line in lines]
    left = cut_share_runs(cut_signed(cut_signatures(keep_subheads(left))))
    return cut_datelines(cut_leading_stamp(left))


def _without_known(line: Line) -> Line:
    if len(line.text) > LONGEST_REMEMBERED:
        return _recognised(line)
    known = _recognised_in(line.text)
    return line.cut_like(known) if known.cuts else line


@remembered
def _recognised_in(text: str) -> Line:
    return _recognised(whole_line(0, text, apart=False))


def _recognised(line: Line) -> Line:
    """The line without what the rules know wherever it stands."""
    if line.text[0] in _RULER_MARKS and _RULER_MARKS.issuperset(line.text):
        return cut_whole(line, RemovedKind.OTHER, "line:ruler")
    line = cut_caption(line)
    verdict = judge(line.text) if line.kept else None
    return cut_whole(line, verdict.kind, verdict.rule) if verdict else line


def _without_opening(lines: Sequence[Line], headline: str | None) -> list[Line]:
    found = cut_known_headline(lines, headline) if headline else cut_headline(lines)
    return cut_standfirst(found) if _of_kind(found, RemovedKind.HEADLINE) else found


def _assemble(lines: Sequence[Line], headline: str | None, latest: str | None) -> Extracted:
    kept = _kept(lines)
    return Extracted(
        text=_BETWEEN_PARAGRAPHS.join([text for line in lines if line.kept for text in _paragraphs(line)]),
        headline=headline or _first(_of_kind(lines, RemovedKind.HEADLINE)),
        standfirst=_first(_of_kind(lines, RemovedKind.STANDFIRST)),
        authors=authors_in(lines),
        published=published_in(lines, latest),
        removed=_removed(lines),
        embeds=[_embed(lines, post, kept) for post in find_posts(lines)],
        kept=kept,
    )


def _paragraphs(line: Line) -> list[str]:
    return [
        _WITHIN_PARAGRAPH.join(line.text[slice(*piece)] for piece in _pieces(line, span))
        for span in line.kept
    ]


def _kept(lines: Sequence[Line]) -> list[Kept]:
    kept, at = [], 0
    for line in lines:
        for span in line.kept:
            for start, end in _pieces(line, span):
                kept.append(Kept(line.start + start, line.start + end, at))
                at += end - start + len(_WITHIN_PARAGRAPH)
            at += len(_BETWEEN_PARAGRAPHS) - len(_WITHIN_PARAGRAPH)
    return kept


def _pieces(line: Line, span: Span) -> list[Span]:
    """The span, in parts where the line was wrapped; offsets into the line's text."""
    if line.text.isprintable():
        return [span]
    spaces = (found for found in _SPACE.finditer(line.text, *span) if found[0].splitlines() != [found[0]])
    breaks = [found.span() for found in spaces]
    edges = [span.start, *chain.from_iterable(breaks), span.end]
    return [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _removed(lines: Sequence[Line]) -> list[Removed]:
    removed: list[Removed] = []
    for line in lines:
        at, text = line.start, line.text
        if line.lead:
            removed.append(_invisible(line.lead, at - len(line.lead)))
        for start, end, kind, rule in line.cuts:
            removed.append(
                Removed(text=text[start:end], kind=kind, rule=rule, start=at + start, end=at + end)
            )
        if line.tail:
            removed.append(_invisible(line.tail, at + len(text)))
    return removed


def _invisible(marks: str, start: int) -> Removed:
    end = start + len(marks)
    return Removed(text=marks, kind=RemovedKind.OTHER, rule=_INVISIBLE_RULE, start=start, end=end)


def _embed(lines: Sequence[Line], post: Post, kept: Sequence[Kept]) -> Embed:
    first, last = lines[post.first], lines[post.last]
    opening = kept[bisect_left(kept, first.start, key=attrgetter("start"))]
    closing = kept[bisect_left(kept, last.start + len(last.text), key=attrgetter("start")) - 1]
    end = closing.text_start + closing.end - closing.start
    return Embed(opening.text_start, end, post.author, post.published)


def _of_kind(lines: Sequence[Line], kind: RemovedKind) -> list[str]:
    return [line.text[cut.start : cut.end] for line in lines for cut in line.cuts if cut.kind is kind]


def _first(texts: Sequence[str]) -> str | None:
    unwrapped = (_WITHIN_PARAGRAPH.join(part.strip() for part in text.splitlines()) for text in texts)
    return next(unwrapped, None)


def authors_in(lines: Sequence[Line]) -> list[str]:
    """The names in the bylines that were cut, each once."""
    names = [name for text in _of_kind(lines, RemovedKind.BYLINE) for name in read_byline(text)]
    return list(dict.fromkeys(names))


def published_in(lines: Sequence[Line], latest: str | None = None) -> str | None:
    """The day in a stamp or byline above the body, else in a dateline, else in any stamp; an update last."""
    head = lines[: first_prose(lines) + 4]
    datelines = _of_kind(lines, RemovedKind.DATELINE)
    stamps = [*_stamps(head), *datelines, *_of_kind(lines, RemovedKind.METADATA)]
    stamps.sort(key=is_update)
    days = (found.value for text in stamps if (found := find_date(text)))
    return next((day for day in days if not_after(day, latest)), None)


def _stamps(lines: Sequence[Line]) -> list[str]:
    return [*_of_kind(lines, RemovedKind.METADATA), *_of_kind(lines, RemovedKind.BYLINE)]
