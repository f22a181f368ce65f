"""What the line model sees of each line: lengths, signs, places and repetitions, and no word of any language.

After Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features, WSDM 2010.
Whether an empty line stands before a line is left out: it says how the text was copied, not what it is.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from tearsheet.clean.plain.line_context import (
    Prose,
    Table,
    between_landmarks,
    in_page,
    in_runs,
    of_neighbours,
    of_place,
)
from tearsheet.clean.plain.line_shapes import Mark, Shapes, shapes_of
from tearsheet.clean.plain.lines import FEWEST_PROSE_WORDS, LONG_WORDS
from tearsheet.model import RemovedKind as Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from tearsheet.clean.plain.lines import Line

    Column = NDArray[np.floating[Any]]
    Columns = Mapping[str, Column]

__all__ = ["Table", "features_of"]

_LONG_WORD, _TOPIC_WORD, _SHORT_WORD = 8, 5, 3  # characters
_FREQUENT = 25  # words of the page's prose that stand in for its language's stop words
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
_PLACE_OF_KIND = {kind: place for place, group in enumerate(_KINDS) for kind in group}
# What is also told of a line's neighbours.
_OF_NEIGHBOURS = (
    "words", "ends_sentence", "digits", "capitalised", "small_words", "commas", "sentences", "frequent",
    "on_topic", "repeated", "prose", "ruled",
)  # fmt: skip


def features_of(lines: Sequence[Line]) -> Table:
    """The features of the lines of a page, once the rules have cut what they know; at least one line."""
    shapes = shapes_of([line.text for line in lines])
    ruled = np.array([line.is_removed for line in lines])
    own = dict(_of_form(shapes))
    words = shapes.words()
    prose = Prose(
        ((words >= LONG_WORDS) | ((words >= FEWEST_PROSE_WORDS) & (own["ends_sentence"] > 0))) & ~ruled, words
    )
    runs, in_largest = in_runs(prose)
    own |= _of_words(shapes, prose=prose, in_largest=in_largest)
    own |= {"repeated": _repeated(lines), "prose": prose.lines * 1.0, "ruled": ruled * 1.0}
    own |= _of_kinds(lines)
    placed = {**runs, **of_place(prose), **between_landmarks(own, words), **in_page(own, prose)}
    columns = {**own, **placed}
    near = of_neighbours(own, _OF_NEIGHBOURS)
    rows = np.concatenate((np.stack(list(columns.values()), axis=1), near.rows), axis=1)
    return Table((*columns, *near.names), rows)


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


def _of_words(shapes: Shapes, *, prose: Prose, in_largest: NDArray[np.bool_]) -> Columns:
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
    places = np.array(
        [_PLACE_OF_KIND.get(line.cuts[0].kind, -1) if line.is_removed else -1 for line in lines]
    )
    return {f"kind_{'_'.join(sorted(group))}": (places == place) * 1.0 for place, group in enumerate(_KINDS)}
