"""Headline and standfirst of the paste of a whole page: above the body, among menus and share bars."""

from __future__ import annotations

import re
from itertools import compress, islice
from typing import TYPE_CHECKING

from tearsheet.clean.dates import find_date
from tearsheet.clean.plain.lines import Cut, Line, cut_whole
from tearsheet.clean.plain.opening import (
    FEWEST_STANDFIRST_WORDS,
    FULL_HEADLINE_WORDS,
    LONGEST_STANDFIRST,
    could_be_headline,
)
from tearsheet.model import RemovedKind
from tearsheet.text.words import content_words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["cut_page_opening"]

_ABOVE = 20  # lines above the body among which its headline stands
_OF_TITLE = 0.7  # share of a headline's words that the page's title has
_LIKE_TITLE = 0.25  # share that it has even where the headline is worded anew
_OF_BODY = 0.34  # share that the body has
_OF_BODY_IN_LIST = 0.7  # share that it has of a line that seems one of a list: "More" is a word of menus, too
_BELOW_HEADLINE = 4  # lines between a headline and its standfirst
_BODY_LINES = 12  # that are compared; the rest seldom says more
# What a page's title has behind the headline: " - Eastport Courier", " | News | Eastport Courier".
_SITE = re.compile(r"(?:\s+[|–—·»-]\s+[^|–—·»]{2,40}){1,2}$")


def cut_page_opening(lines: Sequence[Line], body: Sequence[bool]) -> list[Line]:
    """The lines without the headline and the standfirst above the body; `body`: which lines are of it.

    The headline is the nearest line above the body that the page's first line, its title, repeats; else the
    highest of those near the body that is like it and that the body repeats; else the title itself. A first
    line that says nothing of the body is a menu's, and no title.
    """
    first = body.index(True)
    of_body = compress(lines, body)
    told = _words([line.kept_text for line in islice(of_body, _BODY_LINES)])
    at = _headline_at(lines, first, told)
    done = list(lines)
    if at is None:
        done[0] = _without_title(lines[0], told) if first else lines[0]
        return done
    done[at] = cut_whole(lines[at].uncut(), RemovedKind.HEADLINE, "opening:page-headline")
    below = _standfirst_at(lines, first, at=at, told=told)
    if below is not None:
        done[below] = cut_whole(lines[below], RemovedKind.STANDFIRST, "opening:page-standfirst")
    return done


def _headline_at(lines: Sequence[Line], first: int, told: frozenset[str]) -> int | None:
    above = [at for at in range(max(1, first - _ABOVE), first) if _may_be_headline(lines[at])]
    title = _words([lines[0].text]) if _may_be_title(lines[0], told) else None
    titled = (at for at in reversed(above) if title and _share(lines[at], title) >= _OF_TITLE)
    near = (at for at in above if _is_like(lines[at], title, told))
    return next(titled, None) or next(near, None)


def _is_like(line: Line, title: frozenset[str] | None, told: frozenset[str]) -> bool:
    """Whether the body repeats the line, and so does the title if there is one."""
    least = _OF_BODY_IN_LIST if line.cuts else _OF_BODY
    return _share(line, told) >= least and (title is None or _share(line, title) >= _LIKE_TITLE)


def _may_be_title(line: Line, told: frozenset[str]) -> bool:
    return not line.is_removed and line.words >= FULL_HEADLINE_WORDS and _share(line, told) > 0


def _may_be_headline(line: Line) -> bool:
    """A title in a list of titles may be the page's own, which "Up next" or "Now reading" stands above."""
    listed = all(cut.kind is RemovedKind.RELATED for cut in line.cuts)
    return listed and line.words >= FULL_HEADLINE_WORDS and could_be_headline(line)


def _without_title(line: Line, told: frozenset[str]) -> Line:
    """The page's title without the headline in it, if the body tells of the same."""
    site = _SITE.search(line.text, max(0, len(line.text) - 90))
    end = site.start() if site else len(line.text)
    if line.cuts or not could_be_headline(line) or _share(line, told) < _OF_BODY:
        return line
    return line.cut([Cut(0, end, RemovedKind.HEADLINE, "opening:page-title")])


def _words(texts: Sequence[str]) -> frozenset[str]:
    return frozenset(content_words(" ".join(texts)))


def _share(line: Line, known: frozenset[str]) -> float:
    words = set(content_words(line.text))
    return len(words & known) / len(words) if words else 0.0


def _standfirst_at(lines: Sequence[Line], first: int, *, at: int, told: frozenset[str]) -> int | None:
    """The paragraph between headline and body that the body takes up and that is not the headline again."""
    same = _words([lines[at].text])
    below = range(at + 1, min(first, at + 1 + _BELOW_HEADLINE))
    return next((at for at in below if _may_be_standfirst(lines[at], told, same)), None)


def _may_be_standfirst(line: Line, told: frozenset[str], same: frozenset[str]) -> bool:
    return (
        not line.cuts
        and FEWEST_STANDFIRST_WORDS <= line.words <= LONGEST_STANDFIRST
        and _share(line, same) < _OF_TITLE
        and _share(line, told) >= _OF_BODY
        and find_date(line.text) is None
    )
