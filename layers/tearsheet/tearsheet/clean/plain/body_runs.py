"""What the line model chose, made whole: a choice must not break off an article of short sentences.

The model learnt on pages of long paragraphs. Answers, results and steps of a recipe read to it like what
stands around an article, so what lies right beside a chosen line and says something is of the article too.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tearsheet.clean.plain.lines import ends_sentence, is_prose
from tearsheet.model import RemovedKind as Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.clean.plain.lines import Line

__all__ = ["is_enough", "made_whole"]

_REACH = 2  # lines from a chosen one to a sentence that goes with it; between them stands a heading or a name
_LONGEST_GAP = 3  # lines
_FEWEST_WORDS = 80  # a whole article may have fewer, but then more than the rest of the page
# What stands inside an article and does not count; anything else that the rules know ends it.
_WITHIN = {Kind.CAPTION, Kind.CREDIT, Kind.ADVERTISEMENT}


def made_whole(lines: Sequence[Line], chosen: Sequence[bool]) -> list[bool]:
    """The choice, its short gaps and the sentences beside it, where no line between is known to the rules."""
    down = _with_sentences(lines, chosen)
    up = _with_sentences(lines[::-1], down[::-1])
    return _without_gaps(lines, up[::-1])


def is_enough(lines: Sequence[Line], chosen: Sequence[bool]) -> bool:
    """Whether the choice is an article: it has prose, and either some length or most of what is left."""
    kept = sum(line.words for line, is_chosen in zip(lines, chosen, strict=True) if is_chosen)
    left = sum(line.words for line in lines if line.kept)
    has_prose = any(is_chosen and is_prose(line) for line, is_chosen in zip(lines, chosen, strict=True))
    return has_prose and (kept >= _FEWEST_WORDS or 2 * kept >= left)


def _with_sentences(lines: Sequence[Line], chosen: Sequence[bool]) -> list[bool]:
    """The choice and each sentence within reach below it, one after the other."""
    done = list(chosen)
    waiting: list[int] | None = None  # none above the first chosen line, and out of reach
    for at, line in enumerate(lines):
        if done[at]:
            waiting = []
        elif waiting is not None and line.kept:
            waiting.append(at)
            waiting = _joined(done, lines, waiting)
        elif waiting is not None and _parts(line):
            waiting = None
    return done


def _joined(done: list[bool], lines: Sequence[Line], waiting: list[int]) -> list[int] | None:
    """The lines that still wait for a sentence, now that the last of them has come; None if too many do."""
    if not ends_sentence(lines[waiting[-1]].text):
        return waiting if len(waiting) < _REACH else None
    for at in waiting:
        done[at] = True
    return []


def _without_gaps(lines: Sequence[Line], chosen: Sequence[bool]) -> list[bool]:
    done = list(chosen)
    for above, below in pairwise([at for at, is_chosen in enumerate(chosen) if is_chosen]):
        gap = range(above + 1, below)
        if len(gap) <= _LONGEST_GAP and not any(lines[at].is_removed for at in gap):
            done[above + 1 : below] = [True] * len(gap)
    return done


def _parts(line: Line) -> bool:
    """Whether a line that the rules cut ends the article."""
    return line.cuts[0].kind not in _WITHIN
