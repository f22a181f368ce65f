"""Headline and standfirst of the paste of a whole page: above the body, among menus and share bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.clean.lines import Line, cut_whole
from tearsheet.clean.opening import (
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
_OF_BODY = 0.34  # share that the body has
_BELOW_HEADLINE = 4  # lines between a headline and its standfirst
_BODY_LINES = 12  # that are compared; the rest seldom says more


def cut_page_opening(lines: Sequence[Line], body: Sequence[bool]) -> list[Line]:
    """The lines without the headline and the standfirst above the body; `body`: which lines are of it.

    The headline is the nearest line above the body that the page's first line, its title, repeats; else the
    highest of those near the body whose words the body repeats.
    """
    first = body.index(True)
    above = [at for at in range(max(0, first - _ABOVE), first) if _may_be_headline(lines[at])]
    at = _as_titled(lines, above)
    if at is None:
        at = _as_told(lines, above, [line for line, kept in zip(lines, body, strict=True) if kept])
    if at is None:
        return list(lines)
    done = list(lines)
    done[at] = cut_whole(lines[at], RemovedKind.HEADLINE, "opening:page-headline")
    below = _standfirst_at(lines, at, first)
    if below is not None:
        done[below] = cut_whole(lines[below], RemovedKind.STANDFIRST, "opening:page-standfirst")
    return done


def _may_be_headline(line: Line) -> bool:
    return not line.cuts and line.words >= FULL_HEADLINE_WORDS and could_be_headline(line)


def _as_titled(lines: Sequence[Line], above: Sequence[int]) -> int | None:
    """The nearest line above the body whose words are those of the title, which may be the title itself."""
    title = set(content_words(lines[0].text))
    told = [at for at in above if _share(lines[at], title) >= _OF_TITLE]
    return max(told, default=None)


def _as_told(lines: Sequence[Line], above: Sequence[int], body: Sequence[Line]) -> int | None:
    told = set(content_words(" ".join(line.kept_text for line in body[:_BODY_LINES])))
    return next((at for at in above if _share(lines[at], told) >= _OF_BODY), None)


def _share(line: Line, known: set[str]) -> float:
    words = set(content_words(line.text))
    return len(words & known) / len(words) if words else 0.0


def _standfirst_at(lines: Sequence[Line], headline: int, first: int) -> int | None:
    """The paragraph between headline and body that is not the headline again."""
    same = set(content_words(lines[headline].text))
    return next(
        (
            at
            for at in range(headline + 1, min(first, headline + 1 + _BELOW_HEADLINE))
            if not lines[at].cuts
            and FEWEST_STANDFIRST_WORDS <= lines[at].words <= LONGEST_STANDFIRST
            and _share(lines[at], same) < _OF_TITLE
        ),
        None,
    )
