"""What the line model sees of each line: lengths, signs, places and repetitions, and no word of any language.

After Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features, WSDM 2010.
Whether an empty line stands before a line is left out: it says how the text was copied, not what it is.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from tearsheet.clean.line_shapes import Mark, Shapes, shapes_of
from tearsheet.clean.lines import FEWEST_PROSE_WORDS, LONG_WORDS
from tearsheet.model import RemovedKind as Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from tearsheet.clean.lines import Line

    Column = NDArray[np.floating[Any]]
    Columns = Mapping[str, Column]

__all__ = ["Table", "features_of"]

_LONG_WORD, _TOPIC_WORD, _SHORT_WORD = 8, 5, 3  # characters
_FREQUENT = 25  # words of the page's prose that stand in for its language's stop words
_LONGEST_GAP = 3  # lines without prose inside a run of prose
_FAR = 60  # lines; what is farther is as far
_MOST_SIGNS = 5
_KINDS = (
    {Kind.BYLINE, Kind.METADATA},
    {Kind.CAPTION, Kind.CREDIT, Kind.EMBED},
    {Kind.COPYRIGHT, Kind.FOOTER},
    {Kind.COMMENTS},
    {Kind.SHARE},
    {Kind.RELATED},
    {Kind.NEWSLETTER},
    {Kind.NAVIGATION},
    {Kind.ADVERTISEMENT},
    {Kind.OTHER, Kind.DUPLICATE},
)
# What is also told of a line's neighbours.
_OF_NEIGHBOURS = (
    "words", "ends_sentence", "digits", "capitalised", "small_words", "commas", "sentences", "frequent",
    "on_topic", "repeated", "prose", "ruled",
)  # fmt: skip
_NEIGHBOURS = (-1, 1, -2, 2, -3, 3)
_REACHES = (5, 12)  # lines whose mean is told, on both sides and above alone


class Table(NamedTuple):
    """The names of the features, and a row of them for each line: (lines, features)."""

    names: tuple[str, ...]
    rows: NDArray[np.float64]


class _Prose(NamedTuple):
    """Which lines read as paragraphs, and the words in each line of the page."""

    lines: NDArray[np.bool_]
    words: Column


def features_of(lines: Sequence[Line]) -> Table:
    """The features of the lines of a page, once the rules have cut what they know; at least one line."""
    shapes = shapes_of([line.text for line in lines])
    ruled = np.array([line.is_removed for line in lines])
    own = dict(_of_form(shapes))
    words = shapes.words()
    prose = _Prose(
        ((words >= LONG_WORDS) | ((words >= FEWEST_PROSE_WORDS) & (own["ends_sentence"] > 0))) & ~ruled, words
    )
    runs, in_largest = _of_runs(prose)
    own |= _of_words(shapes, prose=prose, in_largest=in_largest)
    own |= {"repeated": _repeated(lines), "prose": prose.lines * 1.0, "ruled": ruled * 1.0}
    own |= _of_kinds(lines)
    near = np.stack([own[name] for name in _OF_NEIGHBOURS], axis=1)
    columns = {**own, **runs, **_of_place(prose), **_of_page(own, prose), **_of_neighbours(near)}
    return Table(tuple(columns), np.stack(list(columns.values()), axis=1))


def _of_form(shapes: Shapes) -> Columns:
    """What the characters and the lengths of the words say."""
    words, length = shapes.words(), shapes.lengths * 1.0
    each = np.maximum(words, 1)
    letters = np.maximum(shapes.characters(Mark.UPPER | Mark.LOWER), 1)
    small = (shapes.word_mark & Mark.LOWER) > 0
    signs = shapes.characters(Mark.SIGN)
    return {
        "words": np.log1p(words),
        "length": np.log1p(length),
        "word_length": length / each / 8,
        "digits": shapes.characters(Mark.DIGIT) / length,
        "capitalised": shapes.words((shapes.word_mark & Mark.UPPER) > 0) / each,
        "lower": shapes.words(small) / each,
        "small_words": shapes.words(small & (shapes.word_length <= _SHORT_WORD)) / each,
        "long_words": shapes.words(shapes.word_length >= _LONG_WORD) / each,
        "numbers": shapes.words((shapes.word_mark & Mark.DIGIT) > 0) / each,
        "upper": shapes.characters(Mark.UPPER) / letters,
        "commas": shapes.characters(Mark.COMMA) / each,
        "sentences": np.log1p(_sentences(shapes)),
        "quoted": np.minimum(shapes.characters(Mark.QUOTE), 1),
        "signs": np.minimum(signs, _MOST_SIGNS) / _MOST_SIGNS,
        "sign_share": signs / each,
        "brackets": np.minimum(shapes.per_line(np.isin(shapes.codes, (ord("("), ord("[")))), 1),
        "at_sign": np.minimum(shapes.per_line(shapes.codes == ord("@")), 1),
        **_of_edges(shapes),
    }


def _sentences(shapes: Shapes) -> Column:
    """How many stops of each line have white space behind them, or nothing."""
    spaced = np.ones(len(shapes.marks), np.bool_)
    spaced[:-1] = (shapes.marks[1:] & Mark.SPACE) > 0
    return shapes.per_line(((shapes.marks & Mark.STOP) > 0) & spaced)


def _of_edges(shapes: Shapes) -> Columns:
    """How each line begins and ends."""
    first, last, second, third = shapes.marks[shapes.starts], *map(shapes.at_end, range(3))
    closed = (last & Mark.CLOSING) > 0
    stops = ((last | np.where(closed, second, 0)) & Mark.STOP) > 0
    stops |= closed & ((second & Mark.CLOSING) > 0) & ((third & Mark.STOP) > 0)
    final = shapes.codes[shapes.starts + shapes.lengths - 1]
    return {
        "ends_sentence": stops * 1.0,
        "ends_colon": (final == ord(":")) * 1.0,
        "ends_question": (final == ord("?")) * 1.0,
        "begins_lower": ((first & Mark.LOWER) > 0) * 1.0,
        "begins_upper": ((first & Mark.UPPER) > 0) * 1.0,
        "begins_quote": ((first & Mark.QUOTE) > 0) * 1.0,
        "begins_sign": ((first & Mark.WORD) == 0) * 1.0,
        "begins_digit": ((first & Mark.DIGIT) > 0) * 1.0,
    }


def _of_words(shapes: Shapes, *, prose: _Prose, in_largest: NDArray[np.bool_]) -> Columns:
    """Shares of a line's words that stand elsewhere in the page: in its prose, its largest run, its title."""
    each = np.maximum(prose.words, 1)
    topical = shapes.word_length >= _TOPIC_WORD
    long_words = np.maximum(shapes.words(topical), 1)
    here = in_largest[shapes.word_line]
    elsewhere = _counts(shapes, here)[shapes.word] - here > 0
    titled = _counts(shapes, shapes.word_line == 0)[shapes.word] > 0
    frequent = _most_frequent(_counts(shapes, prose.lines[shapes.word_line]))[shapes.word]
    return {
        "frequent": shapes.words(frequent) / each,
        "on_topic": shapes.words(topical & elsewhere) / long_words,
        "of_title": shapes.words(topical & titled) / long_words,
    }


def _counts(shapes: Shapes, chosen: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How often each word of the page is among the chosen ones."""
    return np.bincount(shapes.word[chosen], minlength=int(shapes.word.max(initial=0)) + 1)


def _most_frequent(counts: NDArray[np.int64]) -> NDArray[np.bool_]:
    least = np.partition(counts, -_FREQUENT)[-_FREQUENT] if len(counts) > _FREQUENT else 1
    most: NDArray[np.bool_] = counts >= max(int(least), 2)
    return most


def _repeated(lines: Sequence[Line]) -> Column:
    seen = Counter(line.text for line in lines)
    return np.array([float(seen[line.text] > 1) for line in lines])


def _of_kinds(lines: Sequence[Line]) -> Columns:
    kinds = [line.cuts[0].kind if line.is_removed else None for line in lines]
    return {
        f"kind_{'_'.join(sorted(group))}": np.array([float(kind in group) for kind in kinds])
        for group in _KINDS
    }


def _of_runs(prose: _Prose) -> tuple[Columns, NDArray[np.bool_]]:
    """The run of prose a line is in: its words against the largest run's; and which lines the largest has."""
    count = len(prose.words)
    at, index = np.flatnonzero(prose.lines), np.arange(count)
    if not at.size:
        nowhere = np.zeros(count)
        return _of_largest(nowhere, index, first=0, last=count - 1), np.zeros(count, np.bool_)
    gaps = np.diff(at) > _LONGEST_GAP
    masses = np.bincount(np.concatenate(([0], np.cumsum(gaps))), weights=prose.words[at])
    firsts, lasts = at[np.concatenate(([True], gaps))], at[np.concatenate((gaps, [True]))]
    run = np.searchsorted(firsts, index, side="right") - 1
    inside = (run >= 0) & (index <= lasts[run])
    best = int(np.argmax(masses))
    mass = np.where(inside, masses[run] / masses[best], 0.0)
    first, last = int(firsts[best]), int(lasts[best])
    return _of_largest(mass, index, first=first, last=last), (index >= first) & (index <= last)


def _of_largest(mass: Column, index: NDArray[np.int64], *, first: int, last: int) -> Columns:
    return {
        "run": mass,
        "in_largest": ((index >= first) & (index <= last)) * 1.0,
        "above_largest": np.log1p(np.maximum(first - index, 0)),
        "below_largest": np.log1p(np.maximum(index - last, 0)),
        "is_above": (index < first) * 1.0,
        "is_below": (index > last) * 1.0,
    }


def _of_place(prose: _Prose) -> Columns:
    """Where a line stands in the page, by lines and by words, and how far the next prose is."""
    count = len(prose.words)
    index = np.arange(count)
    of_prose = np.where(prose.lines, prose.words, 0)
    told, read = np.cumsum(of_prose), np.cumsum(prose.words)
    above = index - np.maximum.accumulate(np.where(prose.lines, index, -_FAR))
    below = np.minimum.accumulate(np.where(prose.lines, index, count + _FAR)[::-1])[::-1] - index
    return {
        "place": index / max(count - 1, 1),
        "from_top": np.log1p(index) / 3,
        "from_bottom": np.log1p(count - 1 - index) / 3,
        "prose_above_at": np.log1p(np.minimum(above, _FAR)),
        "prose_below_at": np.log1p(np.minimum(below, _FAR)),
        "prose_before": (told - of_prose) / max(told[-1], 1),
        "prose_after": 1 - told / max(told[-1], 1),
        "words_before": (read - prose.words) / max(read[-1], 1),
        "words_after": 1 - read / max(read[-1], 1),
    }


def _of_page(own: Columns, prose: _Prose) -> Columns:
    """What the page is as a whole, said again in each row."""
    count, total = len(prose.words), max(float(prose.words.sum()), 1)
    of_page = {
        "page_lines": np.log1p(count) / 5,
        "page_words": np.log1p(total) / 8,
        "page_prose_words": float(prose.words[prose.lines].sum()) / total,
        "page_prose": float(prose.lines.mean()),
        "page_ruled": float(own["ruled"].mean()),
        "page_ruled_lines": np.log1p(own["ruled"].sum()),
        "page_repeated": float(own["repeated"].mean()),
        "page_frequent": float(own["frequent"].mean()),
    }
    return {name: np.full(count, value) for name, value in of_page.items()}


def _of_neighbours(near: Column) -> Columns:
    """The rows of the lines around a line, 0 beyond the edges, and means over more of them."""
    count = len(near)
    edged = np.concatenate((near, np.ones((count, 1))), axis=1)
    names = (*_OF_NEIGHBOURS, "there")
    columns: dict[str, Column] = {}
    for by in _NEIGHBOURS:
        columns |= {
            f"{name}{by:+}": column for name, column in zip(names, _shifted(edged, by).T, strict=True)
        }
    for reach in _REACHES:
        for side, mean in (("around", _mean(near, reach, reach)), ("above", _mean(near, reach, 0))):
            columns |= {f"{name}_{side}_{reach}": column for name, column in zip(names, mean.T, strict=False)}
    return columns


def _shifted(rows: Column, by: int) -> Column:
    """The rows so many below (above, if negative), and zeros where there is none."""
    moved = np.zeros_like(rows)
    if by > 0:
        moved[:-by] = rows[by:]
    else:
        moved[-by:] = rows[:by]
    return moved


def _mean(rows: Column, above: int, below: int) -> Column:
    """The means of the rows from so many above to so many below, the row itself included."""
    sums = np.concatenate((np.zeros((1, rows.shape[1])), np.cumsum(rows, axis=0)))
    index = np.arange(len(rows))
    first, last = np.maximum(index - above, 0), np.minimum(index + below + 1, len(rows))
    means: Column = (sums[last] - sums[first]) / (last - first)[:, None]
    return means
