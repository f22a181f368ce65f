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
    table_of,
)
from tearsheet.clean.plain.line_shapes import Mark, Shapes, Words, shapes_of
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
_MOST_READ, _END = 120, 8  # characters of a line, and those of them at its end
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
_NAMES_OF_KINDS = [f"kind_{'_'.join(sorted(group))}" for group in _KINDS]
_INDICES_OF_KINDS = np.arange(len(_KINDS))[:, None]
_PLACE_OF_KIND = {kind: place for place, group in enumerate(_KINDS) for kind in group}
# What is also told of a line's neighbours.
_OF_NEIGHBOURS = (
    "words", "ends_sentence", "digits", "capitalised", "small_words", "commas", "sentences", "frequent",
    "on_topic", "repeated", "prose", "ruled",
)  # fmt: skip


def features_of(lines: Sequence[Line]) -> Table:
    """The features of the lines of a page, once the rules have cut what they know; at least one line."""
    shapes = shapes_of([_read(line.text) for line in lines])
    ruled = np.array([not line.kept for line in lines])
    words = np.array([line.words for line in lines], np.float64)
    own = _of_size(lines, words) | _of_form(shapes)
    prose = Prose(
        ((words >= LONG_WORDS) | ((words >= FEWEST_PROSE_WORDS) & (own["ends_sentence"] > 0))) & ~ruled, words
    )
    runs, in_largest = in_runs(prose)
    own |= _of_words(shapes, prose=prose, in_largest=in_largest)
    own |= {"repeated": _repeated(lines), "prose": prose.lines * 1.0, "ruled": ruled * 1.0}
    own |= _of_kinds(lines)
    placed = {**runs, **of_place(prose), **between_landmarks(own, words), **in_page(own, prose)}
    alone = table_of({**own, **placed})
    near = of_neighbours(own, _OF_NEIGHBOURS)
    return Table((*alone.names, *near.names), np.concatenate((alone.columns, near.columns)))


def _read(text: str) -> str:
    """What is looked at of a line: its beginning and its end say as much, and make two thirds of a page."""
    return text if len(text) <= _MOST_READ else f"{text[: _MOST_READ - _END]} {text[-_END:]}"


def _of_size(lines: Sequence[Line], words: Column) -> dict[str, Column]:
    """How long each line is, all of it."""
    length = np.array([len(line.text) for line in lines], np.float64)
    return {
        "words": np.log1p(words),
        "length": np.log1p(length),
        "word_length": length / np.maximum(words, 1) / 8,
    }


def _of_form(shapes: Shapes) -> dict[str, Column]:
    """What the characters and the lengths of the words say."""
    digits, *signs = shapes.characters(
        Mark.DIGIT,
        Mark.UPPER,
        Mark.UPPER | Mark.LOWER,
        Mark.COMMA,
        Mark.QUOTE,
        Mark.SIGN,
        Mark.BRACKET,
        Mark.AT,
    )
    return {**_of_words_by_form(shapes, digits), **_of_signs(shapes, signs), **_of_edges(shapes)}


def _of_words_by_form(shapes: Shapes, digits: Column) -> Columns:
    each = np.maximum(shapes.counts, 1)
    mark, size = shapes.words.mark, shapes.words.length
    small = (mark & Mark.LOWER) > 0
    return {
        "digits": digits / shapes.lengths,
        "capitalised": shapes.words_of((mark & Mark.UPPER) > 0) / each,
        "lower": shapes.words_of(small) / each,
        "small_words": shapes.words_of(small & (size <= _SHORT_WORD)) / each,
        "long_words": shapes.words_of(size >= _LONG_WORD) / each,
        "numbers": shapes.words_of((mark & Mark.DIGIT) > 0) / each,
    }


def _of_signs(shapes: Shapes, counts: Sequence[Column]) -> Columns:
    upper, letters, commas, quotes, signs, brackets, ats = counts
    each = np.maximum(shapes.counts, 1)
    return {
        "upper": upper / np.maximum(letters, 1),
        "commas": commas / each,
        "sentences": np.log1p(_sentences(shapes)),
        "quoted": np.minimum(quotes, 1),
        "signs": np.minimum(signs, _MOST_SIGNS) / _MOST_SIGNS,
        "sign_share": signs / each,
        "brackets": np.minimum(brackets, 1),
        "at_sign": np.minimum(ats, 1),
    }


def _sentences(shapes: Shapes) -> Column:
    """How many stops of each line have white space behind them, or nothing."""
    stops = np.flatnonzero(shapes.marks & Mark.STOP)
    behind = shapes.marks[np.minimum(stops + 1, len(shapes.marks) - 1)]
    is_last = stops == len(shapes.marks) - 1
    return shapes.per_line(shapes.line[stops[((behind & Mark.SPACE) > 0) | is_last]])


def _of_edges(shapes: Shapes) -> Columns:
    """How each line begins and ends."""
    first, last, second, third = shapes.marks[shapes.starts], *map(shapes.at_end, range(3))
    closed = (last & Mark.CLOSING) > 0
    stops = ((last | np.where(closed, second, 0)) & Mark.STOP) > 0
    stops |= closed & ((second & Mark.CLOSING) > 0) & ((third & Mark.STOP) > 0)
    colon, question = _having(last, Mark.COLON, Mark.QUESTION)
    lower, upper, quote, word, digit = _having(
        first, Mark.LOWER, Mark.UPPER, Mark.QUOTE, Mark.WORD, Mark.DIGIT
    )
    return {
        "ends_sentence": stops * 1.0,
        "ends_colon": colon,
        "ends_question": question,
        "begins_lower": lower,
        "begins_upper": upper,
        "begins_quote": quote,
        "begins_sign": 1 - word,
        "begins_digit": digit,
    }


def _having(marks: NDArray[np.uint16], *sought: int) -> Column:
    """1 where there is the mark, a row for each."""
    return np.where(marks & np.array(sought)[:, None], 1.0, 0.0)


def _of_words(shapes: Shapes, *, prose: Prose, in_largest: NDArray[np.bool_]) -> Columns:
    """Shares of a line's words that stand elsewhere in the page: in its prose, its largest run, its title."""
    words = shapes.words
    each = np.maximum(shapes.counts, 1)
    topical = words.length >= _TOPIC_WORD
    long_words = np.maximum(shapes.words_of(topical), 1)
    here = in_largest[words.line]
    elsewhere = _counts(words, here)[words.number] - here > 0
    titled = _counts(words, words.line == 0)[words.number] > 0
    frequent = _most_frequent(_counts(words, prose.lines[words.line]))[words.number]
    return {
        "frequent": shapes.words_of(frequent) / each,
        "on_topic": shapes.words_of(topical & elsewhere) / long_words,
        "of_title": shapes.words_of(topical & titled) / long_words,
    }


def _counts(words: Words, chosen: NDArray[np.bool_]) -> NDArray[np.intp]:
    """How often each word of the page is among the chosen ones."""
    return np.bincount(words.number[chosen], minlength=max(1, len(chosen)))


def _most_frequent(counts: NDArray[np.intp]) -> NDArray[np.bool_]:
    least = np.partition(counts, -_FREQUENT)[-_FREQUENT] if len(counts) > _FREQUENT else 1
    most: NDArray[np.bool_] = counts >= max(int(least), 2)
    return most


def _repeated(lines: Sequence[Line]) -> Column:
    texts = [line.text for line in lines]
    seen = Counter(texts)
    return np.array([seen[text] > 1 for text in texts], np.float64)


def _of_kinds(lines: Sequence[Line]) -> Columns:
    places = [_PLACE_OF_KIND.get(line.cuts[0].kind, -1) if not line.kept else -1 for line in lines]
    return dict(zip(_NAMES_OF_KINDS, (np.array(places) == _INDICES_OF_KINDS) * 1.0, strict=True))
