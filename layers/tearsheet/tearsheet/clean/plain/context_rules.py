"""Lines that are boilerplate because of where they stand."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from tearsheet.clean.dates import is_labelled_stamp, is_placed_stamp, is_stamp
from tearsheet.clean.plain.bylines import read_byline
from tearsheet.clean.plain.line_rules import is_share_button
from tearsheet.clean.plain.lines import Line, Verdict, cut_whole, ends_sentence, is_prose
from tearsheet.clean.plain.remembered import remembered
from tearsheet.model import RemovedKind

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["cut_lists", "cut_share_runs", "cut_signed", "first_prose", "keep_subheads"]

_BELOW_STANDFIRST = 3  # lines that may stand between a standfirst and the body
_FOOT = 8  # lines at the end among which a byline may stand
_LONGEST_BAR = 4  # words
_LONGEST_TITLE = 22  # words
_LONGEST_LIST = 12  # lines
# What a menu or a heading below the article says in a word, and a subhead in it too. A word for an
# advertisement, a share bar or a newsletter stands between paragraphs of most pages and is no subhead.
_LIKE_SUBHEADS = {RemovedKind.NAVIGATION, RemovedKind.COMMENTS}
_AROUND_SUBHEAD = 2  # lines
_DATE_LINE = Verdict(RemovedKind.METADATA, "context:date-line")
_BYLINE = Verdict(RemovedKind.BYLINE, "context:byline")
_DIGIT = re.compile(r"\d")  # no stamp is without one, and most lines are


def first_prose(lines: Sequence[Line]) -> int:
    """The index of the first line that reads as article; the number of lines if there is none."""
    return next((at for at, line in enumerate(lines) if line.kept and is_prose(line)), len(lines))


def keep_subheads(lines: Sequence[Line]) -> list[Line]:
    """The lines with a phrase of one word as it was between two paragraphs that nothing was cut near."""
    return [
        line.uncut() if _is_like_subhead(line) and _is_within_body(lines, at) else line
        for at, line in enumerate(lines)
    ]


def cut_signed(lines: Sequence[Line]) -> list[Line]:
    """The lines without bylines and date lines at the head and the foot; a labelled date goes anywhere."""
    head, foot = _head(lines), len(lines) - _FOOT
    done = list(lines)
    for at, line in enumerate(lines):
        at_edge = at <= head or at >= foot
        if line.kept and (at_edge or _DIGIT.search(line.text)):
            done[at] = _without_signed(line, at_edge=at_edge)
    return done


def _head(lines: Sequence[Line]) -> int:
    """The index of the last line that may stand above the body; what was cut between does not count."""
    left = (at for at in range(first_prose(lines) + 1, len(lines)) if lines[at].kept)
    return next(islice(left, _BELOW_STANDFIRST - 1, None), len(lines))


def cut_share_runs(lines: Sequence[Line]) -> list[Line]:
    """The lines without buttons of a share bar that stand one a line: two or more in a row."""
    done = list(lines)
    for at in [at for at, line in enumerate(lines) if line.words <= _LONGEST_BAR and _is_button(line)]:
        if any(map(_is_of_bar, (*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2]))):
            done[at] = cut_whole(lines[at], RemovedKind.SHARE, "context:share-buttons")
    return done


def cut_lists(lines: Sequence[Line]) -> list[Line]:
    """The lines without the titles that follow a heading such as "Related articles"."""
    result, left = [], 0
    for line in lines:
        left = _titles_left(line, left)
        listed = left > 0 and not line.is_removed
        result.append(cut_whole(line, RemovedKind.RELATED, "context:list-of-titles") if listed else line)
    return result


def _without_signed(line: Line, *, at_edge: bool) -> Line:
    verdict = _signed_at_edge(line.text) if at_edge else _signed_anywhere(line.text)
    return cut_whole(line, verdict.kind, verdict.rule) if verdict else line


@remembered
def _signed_at_edge(text: str) -> Verdict | None:
    if _DIGIT.search(text) and (is_stamp(text) or is_placed_stamp(text)):
        return _DATE_LINE
    return _BYLINE if read_byline(text) else None


@remembered
def _signed_anywhere(text: str) -> Verdict | None:
    return _DATE_LINE if is_labelled_stamp(text) else None


def _is_like_subhead(line: Line) -> bool:
    return not line.kept and line.text.isalpha() and line.cuts[0].kind in _LIKE_SUBHEADS


def _is_within_body(lines: Sequence[Line], at: int) -> bool:
    above, below = lines[max(0, at - _AROUND_SUBHEAD) : at], lines[at + 1 : at + 1 + _AROUND_SUBHEAD]
    if not (above and below and is_prose(above[-1]) and is_prose(below[0])):
        return False
    return not any(line.is_removed for line in (*above, *below))


def _is_button(line: Line) -> bool:
    return line.words <= _LONGEST_BAR and bool(line.kept) and is_share_button(line.text)


def _is_of_bar(line: Line) -> bool:
    if line.is_removed:
        return any(cut.kind is RemovedKind.SHARE for cut in line.cuts)
    return _is_button(line)


def _titles_left(line: Line, left: int) -> int:
    """How many more titles may follow, after this line."""
    if line.is_removed:
        kind = line.cuts[0].kind
        heads_list = kind is RemovedKind.RELATED and ":" not in line.text[:-1]
        return _LONGEST_LIST if heads_list else 0 if kind is RemovedKind.COPYRIGHT else left
    return left - 1 if left > 1 and _is_title(line) else 0


def _is_title(line: Line) -> bool:
    return line.words <= _LONGEST_TITLE and not ends_sentence(line.text)
