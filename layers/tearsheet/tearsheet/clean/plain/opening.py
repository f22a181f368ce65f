"""The headline and the standfirst that stand above the body of a plain text."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from tearsheet.clean.plain.lines import Line, cut_whole, ends_sentence, is_prose
from tearsheet.model import RemovedKind
from tearsheet.text.sentences import split_sentences
from tearsheet.text.words import content_words, words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "FEWEST_STANDFIRST_WORDS",
    "FULL_HEADLINE_WORDS",
    "LONGEST_STANDFIRST",
    "could_be_headline",
    "cut_headline",
    "cut_known_headline",
    "cut_standfirst",
]

_LOOK_AHEAD = 4  # lines above the body that may be headline, kicker or standfirst
_LONGEST_HEADLINE = 200  # characters
_FEWEST_HEADLINE_WORDS = 2
_FEWEST_OPENING_WORDS = 3  # of a short sentence that begins the body
FULL_HEADLINE_WORDS = 4
_NO_HEADLINE_END = (".", ",", ";", ":", "…", "。", "、", "।", "؟")
_PARTING = {RemovedKind.BYLINE, RemovedKind.METADATA, RemovedKind.DATELINE}
_MOST_SENTENCES = 3  # in a standfirst that stands apart
LONGEST_STANDFIRST = 60  # words
FEWEST_STANDFIRST_WORDS = 8
_FEWEST_CONTENT_WORDS = 5
_RESTATED = 0.5  # share of its content words that the body's first paragraph says again
_RESTATED_WITH_NAME = 0.4
_CAPITALISED = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\W\d_]+(?:[-'’][^\W\d_]+)*|\S+")


def cut_headline(lines: Sequence[Line]) -> list[Line]:
    """The lines without the headline: a short first line without a stop, with longer prose below.

    A word or two above it (the section) go with it.
    """
    above = _above_body(lines)
    at = _headline_at(lines, above)
    if at is None:
        return list(lines)
    done = list(lines)
    for kicker in above[: above.index(at)]:
        done[kicker] = cut_whole(lines[kicker], RemovedKind.NAVIGATION, "opening:kicker")
    done[at] = cut_whole(lines[at], RemovedKind.HEADLINE, "opening:headline")
    return done


def cut_known_headline(lines: Sequence[Line], headline: str) -> list[Line]:
    """The lines without those above the body that repeat a headline known from elsewhere."""
    same = words(headline)
    above = [at for at, line in enumerate(lines) if not line.is_removed][: _LOOK_AHEAD + 1]
    done = list(lines)
    for at in above:
        if words(lines[at].text) == same:
            done[at] = cut_whole(lines[at], RemovedKind.HEADLINE, "opening:headline-repeated")
    return done


def cut_standfirst(lines: Sequence[Line]) -> list[Line]:
    """The lines without the standfirst: the first line below a headline, if the body starts anew after it."""
    left = [at for at, line in enumerate(lines) if not line.is_removed][:3]
    if len(left) < 2:  # noqa: PLR2004 - it and the body
        return list(lines)
    between = lines[left[0] + 1 : left[1]]
    if not (
        _is_set_off(lines[left[0]], between, lines[left[1]])
        or _reads_as_standfirst(*map(lines.__getitem__, left))
    ):
        return list(lines)
    done = list(lines)
    done[left[0]] = cut_whole(lines[left[0]], RemovedKind.STANDFIRST, "opening:standfirst")
    return done


def _above_body(lines: Sequence[Line]) -> list[int]:
    """The indices of the lines without a stop that stand before the first prose."""
    above: list[int] = []
    for at, line in enumerate(lines):
        if line.is_removed:
            continue
        if not could_be_headline(line) and (is_prose(line) or _opens_short(lines, above, line)):
            return above
        if len(above) == _LOOK_AHEAD or line.cuts or not could_be_headline(line):
            return []
        above.append(at)
    return []


def _opens_short(lines: Sequence[Line], above: Sequence[int], line: Line) -> bool:
    """Whether a body begins with a short sentence: then nothing but a full headline may stand above it."""
    full = [at for at in above if lines[at].words >= FULL_HEADLINE_WORDS]
    is_sentence = ends_sentence(line.text) and line.words >= _FEWEST_OPENING_WORDS
    return is_sentence and not line.cuts and len(full) == 1 == len(above)


def could_be_headline(line: Line) -> bool:
    """Whether the line has the form of a headline: short, and without the stop of a sentence."""
    return (
        len(line.text) <= _LONGEST_HEADLINE
        and not line.text.endswith(_NO_HEADLINE_END)
        and not line.text.endswith((".”", '."', ".’", "?”", "!”", ",”"))
        and any(map(str.isalpha, line.text))
    )


def _headline_at(lines: Sequence[Line], above: Sequence[int]) -> int | None:
    full = [at for at in above if lines[at].words >= FULL_HEADLINE_WORDS]
    short = [at for at in above if lines[at].words >= _FEWEST_HEADLINE_WORDS]
    return next(iter(full or short), None)


def _is_set_off(line: Line, between: Sequence[Line], body: Line) -> bool:
    """Whether a byline, a date or a dateline parts a short paragraph from the body."""
    parting = {cut.kind for other in (*between, body) for cut in other.cuts}
    return (
        bool(parting & _PARTING)
        and not line.cuts
        and FEWEST_STANDFIRST_WORDS <= line.words <= LONGEST_STANDFIRST
        and len(split_sentences(line.text)) <= _MOST_SENTENCES
        and is_prose(body)
    )


def _reads_as_standfirst(line: Line, body: Line, later: Line | None = None) -> bool:
    if line.cuts or not FEWEST_STANDFIRST_WORDS <= line.words <= LONGEST_STANDFIRST or not is_prose(body):
        return False
    if not ends_sentence(line.text):
        return line.apart and body.apart and could_be_headline(line)
    return later is not None and len(split_sentences(line.text)) == 1 and _starts_anew(line.text, body.text)


def _starts_anew(line: str, body: str) -> bool:
    """Whether the body says again what the line said, and introduces again whom the line introduced."""
    told, again = set(content_words(line)), set(content_words(body))
    if len(told) < _FEWEST_CONTENT_WORDS:
        return False
    share = len(told & again) / len(told)
    return share >= _RESTATED or (
        share >= _RESTATED_WITH_NAME and bool(_full_names(line) & _full_names(body))
    )


def _full_names(text: str) -> set[tuple[str, str]]:
    """Pairs of neighbouring words with a capital each."""
    found = [token.strip('.,;:"“”') for token in _CAPITALISED.findall(text)]
    return {(one, two) for one, two in pairwise(found) if one[:1].isupper() and two[:1].isupper()}
