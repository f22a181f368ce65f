"""Text broken into lines of one width, as mails and wire services send it, made paragraphs again."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from tearsheet.clean.plain.caption_rules import cut_caption
from tearsheet.clean.plain.line_rules import judge
from tearsheet.clean.plain.lines import ends_sentence, whole_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.clean.plain.lines import Line

__all__ = ["join_wrapped"]

_NARROWEST, _WIDEST = 40, 100  # characters
_FEWEST = 3  # breaks
_EXPLAINED_SHARE = 0.5  # of the breaks; the others end a paragraph
_LOWER_SHARE = 0.4  # of the lines after a break that begin with a small letter: German has fewest
_ITEM = re.compile(r"[-*•·–—>|]|\(?(?:\d{1,2}[.)]|[a-z]\))\s|https?:")


def join_wrapped(lines: Sequence[Line], source: str) -> list[Line]:
    """The lines, those of one paragraph joined where the text was wrapped; such a line has its breaks in it.

    Text was wrapped at a width if its lines end where the next word would not have fitted, and go on in the
    middle of a sentence.

    Args:
        lines: of `source`, whole.
        source: the text that their offsets count in.
    """
    width = _width(lines)
    if width is None:
        return list(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_joined(group, source) for group in groups]


def _goes_on(group: Sequence[Line], line: Line, width: int) -> bool:
    """Whether the line is of the same paragraph; a notice that happens to be as wide as the text is none."""
    before = group[-1]
    if not _follows(before, line) or width not in _widths(before, line):
        return False
    if line.text[0].islower():
        return True
    opens_with_notice = len(group) == 1 and _is_notice(before)
    return not opens_with_notice and not (ends_sentence(before.text) and _is_notice(line))


def _is_notice(line: Line) -> bool:
    return judge(line.text) is not None or cut_caption(line) is not line


def _width(lines: Sequence[Line]) -> int | None:
    """The width that explains most breaks between lines; None if they were not made by a width."""
    if not _may_be_wrapped(lines):
        return None
    breaks = [pair for pair in pairwise(lines) if _follows(*pair)]
    near = [pair for pair in breaks if _may_be_width(*pair)]
    changes = [0] * (_WIDEST + 2)
    for pair in near:
        widths = _widths(*pair)
        if widths.start <= _WIDEST and widths.stop > _NARROWEST:
            changes[max(widths.start, _NARROWEST)] += 1
            changes[min(widths.stop, _WIDEST + 1)] -= 1
    explained = list(accumulate(changes))
    width = max(range(len(explained)), key=explained.__getitem__)
    made = [line for before, line in near if width in _widths(before, line)]
    small = sum(line.text[0].islower() for line in made)
    enough = max(_FEWEST, _EXPLAINED_SHARE * len(breaks))
    return width if len(made) >= enough and small >= _LOWER_SHARE * len(made) else None


def _may_be_wrapped(lines: Sequence[Line]) -> bool:
    """Whether lines enough go on with a small letter: few pages have them, and the width takes its time."""
    small = [pair for pair in pairwise(lines) if pair[1].text[0].islower() and _may_be_width(*pair)]
    return len(small) >= _LOWER_SHARE * _FEWEST


def _follows(before: Line, line: Line) -> bool:
    """Whether a paragraph may go on from one line to the next."""
    is_item = not line.text[0].isupper() and _ITEM.match(line.text)
    return not (line.apart or line.lead or before.tail or is_item)


def _may_be_width(before: Line, line: Line) -> bool:
    """Whether a width may have made the break: between the lines of a menu none has."""
    return len(before.text) <= _WIDEST and len(before.text) + len(line.text) >= _NARROWEST


def _widths(before: Line, line: Line) -> range:
    """The widths at which text would have been broken between the two."""
    return range(len(before.text), len(before.text) + 1 + len(line.text.split(maxsplit=1)[0]))


def _joined(group: Sequence[Line], source: str) -> Line:
    first, last = group[0], group[-1]
    if first is last:
        return first
    text = source[first.start : last.start + len(last.text)]
    return whole_line(first.start, text, apart=first.apart)._replace(lead=first.lead, tail=last.tail)
