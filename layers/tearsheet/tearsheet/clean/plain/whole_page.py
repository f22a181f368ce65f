"""The paste of a whole page: told from that of an article, and reduced to its article by the line model.

A paste that is only an article must not lose a sentence, so the model is asked only where the lines that the
rules know already, and those that come twice, say that the page around the article was copied too.
"""

from __future__ import annotations

from collections import Counter
from math import log1p
from typing import TYPE_CHECKING

from tearsheet.clean.plain.body_runs import is_enough, made_whole
from tearsheet.clean.plain.lines import cut_whole, ends_sentence, is_prose
from tearsheet.model import RemovedKind as Kind
from tearsheet.weights import LINES, load_weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tearsheet.clean.plain.lines import Line

__all__ = ["MOST_LINES", "body_of", "cut_around", "signs_of_page", "whole_page_odds"]

_RULE = f"model:{LINES}"
MOST_LINES = 10_000  # their features take 16 MB; no page that was read for training has a quarter of them
_SHORT = 4  # words
_SAMPLE = 1000  # characters that tell the script
_WIDGETS = (
    Kind.SHARE,
    Kind.RELATED,
    Kind.NEWSLETTER,
    Kind.COMMENTS,
    Kind.ADVERTISEMENT,
)
_HEADINGS = {kind: kind for kind in (*_WIDGETS, Kind.NAVIGATION)} | {Kind.COPYRIGHT: Kind.FOOTER}


def body_of(lines: Sequence[Line]) -> list[bool] | None:
    """For each line of a whole page whether it is of the article; None for a paste that is no whole page."""
    if not load_weights(LINES)["fewest_lines"] <= len(lines) <= MOST_LINES or not _is_cased(lines):
        return None
    odds = whole_page_odds(lines)
    if odds < load_weights(LINES)["least_odds"]:
        return None
    from tearsheet.clean.plain.line_model import keep_lines  # noqa: PLC0415 - numpy: only a whole page pays for it

    keep = made_whole(lines, keep_lines(lines, favour=max(0.0, -odds)))
    return keep if is_enough(lines, keep) else None


def _is_cased(lines: Sequence[Line]) -> bool:
    """Whether the script has capitals: the model learnt on such, and its lengths and shapes say nothing else.

    Of Arabic, Chinese and Japanese pages it would take the article for the menu.
    """
    text = "".join(line.text for line in lines if is_prose(line))[:_SAMPLE]
    return sum(map(str.islower, text)) > sum(map(str.isalpha, text)) / 2


def whole_page_odds(lines: Sequence[Line]) -> float:
    """The log odds that the lines are a whole page rather than an article with a few lines around it."""
    guard = load_weights(LINES)["page"]
    signs = signs_of_page(lines)
    odds: float = guard["bias"] + sum(signs[name] * weight for name, weight in guard["weights"].items())
    return odds


def signs_of_page(lines: Sequence[Line]) -> Mapping[str, float]:
    """What tells a whole page: how many lines the rules know, and of which kinds; lines that come twice."""
    kinds = Counter(line.cuts[0].kind for line in lines if not line.kept)
    texts = Counter(line.text for line in lines)
    short = sum(line.words <= _SHORT and not ends_sentence(line.text) for line in lines)
    prose = [line.words for line in lines if line.kept and is_prose(line)]
    return {
        "lines": log1p(len(lines)),
        "ruled": log1p(kinds.total()),
        "ruled_share": kinds.total() / len(lines),
        "repeated": log1p(sum(count for count in texts.values() if count > 1)),
        "short": log1p(short),
        "short_share": short / len(lines),
        "prose_share": len(prose) / len(lines),
        "prose_words": sum(prose) / max(sum(line.words for line in lines), 1),
        "copyright": log1p(kinds[Kind.COPYRIGHT]),
        "navigation": log1p(kinds[Kind.NAVIGATION]),
        "widgets": log1p(sum(kinds[kind] for kind in _WIDGETS)),
        "kinds": float(sum(kind in kinds for kind in (*_WIDGETS, Kind.NAVIGATION, Kind.COPYRIGHT))),
    }


def cut_around(lines: Sequence[Line], body: Sequence[bool]) -> list[Line]:
    """The lines without those that are not of the body; `body` as `body_of` gives it.

    What stands above it is navigation. Below it a heading that the rules know gives its kind to what follows.
    """
    first, end = body.index(True), len(body) - body[::-1].index(True)
    within = zip(lines[first:end], body[first:end], strict=True)
    return [
        *(_without(line, Kind.NAVIGATION) for line in lines[:first]),
        *(line if kept else _without(line, Kind.OTHER) for line, kept in within),
        *_cut_below(lines[end:]),
    ]


def _cut_below(lines: Sequence[Line]) -> Iterator[Line]:
    kind = Kind.FOOTER
    for line in lines:
        if not line.kept:
            kind = _HEADINGS.get(line.cuts[0].kind, kind)
        yield _without(line, kind)


def _without(line: Line, kind: Kind) -> Line:
    return cut_whole(line, kind, _RULE) if line.kept else line
