"""Where a line stands: among runs of prose, between landmarks, beside which neighbours, in what page."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Column = NDArray[np.floating[Any]]
    Columns = Mapping[str, Column]

__all__ = [
    "Prose",
    "Table",
    "between_landmarks",
    "in_page",
    "in_runs",
    "of_neighbours",
    "of_place",
    "table_of",
]

_LONGEST_GAP = 3  # lines without prose inside a run of prose
_FAR = 60  # lines; what is farther is as far
_NEIGHBOURS = (-1, 1, -2, 2, -3, 3)
_REACHES = (5, 12)  # lines whose mean is told, on both sides and above alone
_FARTHEST = max(_NEIGHBOURS)
_SPANS = [(reach, below) for reach in _REACHES for below in (reach, 0)]  # lines above, lines below
_LANDMARKS = ("title", "signed", "after", "bars", "rights")
_PASSED = ("titles_before", "signed_before", "after_before", "comments_before", "rights_before")
_OF_TITLE = 0.7  # share of its words that makes a line the headline again
_TITLE_WORDS = 4


class Table(NamedTuple):
    """The names of the features, and a column of each, a number for a line: (features, lines)."""

    names: tuple[str, ...]
    columns: NDArray[np.float64]

    @property
    def rows(self) -> NDArray[np.float64]:
        """A row of features for each line: (lines, features)."""
        return self.columns.T


def table_of(columns: Columns) -> Table:
    """The table of columns of one length."""
    return Table(tuple(columns), np.array(list(columns.values())))


class Prose(NamedTuple):
    """Which lines read as paragraphs, and the words in each line of the page."""

    lines: NDArray[np.bool_]
    words: Column


def in_runs(prose: Prose) -> tuple[Columns, NDArray[np.bool_]]:
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


def of_place(prose: Prose) -> Columns:
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


def between_landmarks(own: Columns, words: Column) -> Columns:
    """How far above and below the nearest landmarks are, and how many of them came before.

    Landmarks: the headline again, bylines and dates, share bars and menus, headings of what follows an
    article, rights. `own`: the features of the lines by themselves.
    """
    titles = (own["of_title"] >= _OF_TITLE) & (words >= _TITLE_WORDS)
    titles[0] = False
    signed = own["kind_byline_metadata"] > 0
    after = own["kind_related"] + own["kind_newsletter"] + own["kind_comments"] > 0
    bars = own["kind_share"] + own["kind_navigation"] > 0
    comments, rights = own["kind_comments"] > 0, own["kind_copyright_footer"] > 0
    passed = np.array([titles, signed, after, comments, rights])
    return {
        **_named("{}_above", _since(np.array([titles, signed, after, bars]))),
        **_named("{}_below", _since(np.array([titles, signed, after, bars, rights])[:, ::-1])[:, ::-1]),
        **dict(zip(_PASSED, np.log1p(np.cumsum(passed, axis=1)) / 3, strict=True)),
        "page_titled": np.full(len(words), float(titles.any())),
    }


def _named(form: str, rows: Column) -> Columns:
    return {form.format(name): row for name, row in zip(_LANDMARKS, rows, strict=False)}


def _since(marks: NDArray[np.bool_]) -> Column:
    """How many lines above the nearest mark of each row is, as a logarithm; the line itself has 0."""
    index = np.arange(marks.shape[1])
    nearest = np.maximum.accumulate(np.where(marks, index, -_FAR), axis=1)
    return np.log1p(np.minimum(index - nearest, _FAR)) / 4


def in_page(own: Columns, prose: Prose) -> Columns:
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


def of_neighbours(own: Columns, told: Sequence[str]) -> Table:
    """The named features of the lines around a line, 0 beyond the edges, and means over more of them."""
    near = np.array([own[name] for name in told])
    count = near.shape[1]
    padded = np.zeros((len(told) + 1, count + 2 * _FARTHEST))
    padded[:-1, _FARTHEST:-_FARTHEST] = near
    padded[-1, _FARTHEST:-_FARTHEST] = 1
    shifted = [padded[:, _FARTHEST + by : _FARTHEST + by + count] for by in _NEIGHBOURS]
    return Table(_names_of_neighbours(tuple(told)), np.concatenate((*shifted, *_means(near))))


@cache
def _names_of_neighbours(told: tuple[str, ...]) -> tuple[str, ...]:
    shifted = [f"{name}{by:+}" for by in _NEIGHBOURS for name in (*told, "there")]
    sides = [f"{side}_{reach}" for reach in _REACHES for side in ("around", "above")]
    return (*shifted, *(f"{name}_{side}" for side in sides for name in told))


def _means(columns: Column) -> Sequence[Column]:
    """The means over the lines within each reach, the line itself included: around it, and from above."""
    count, far = columns.shape[1], max(_REACHES)
    sums = np.zeros((len(columns), far + count + 1 + far))
    np.cumsum(columns, axis=1, out=sums[:, far + 1 : -far])
    sums[:, -far:] = sums[:, -far - 1 : -far]
    index = np.arange(count)
    sizes = [np.minimum(index, above) + 1 + np.minimum(count - 1 - index, below) for above, below in _SPANS]
    return [
        (sums[:, far + below + 1 :][:, :count] - sums[:, far - above :][:, :count]) / size
        for (above, below), size in zip(_SPANS, sizes, strict=True)
    ]
