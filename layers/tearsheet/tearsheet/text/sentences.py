"""Paragraphs and sentences, as offsets into the text.

One regular expression finds every stop with the marks that close after it; small rules then decide whether
the sentence ends there. Each looks at a bounded stretch on either side, so the time is linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tearsheet.model import Span
from tearsheet.text.abbreviations import AFTER_CLOCK, Rules, rules_for

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Sentence", "paragraphs", "split_sentences"]

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_QUOTES = "\"'”’“‘»«›‹」』"
_WIDE = "。！？｡"  # end a sentence without white space after them
_WIDE_QUOTES = "\"'”’」』"  # “ behind a full-width stop opens the next sentence, as Chinese sets no space
_BRACKETS = r"）)\]}】》〉*"
_STOP = re.compile(
    rf"(?P<marks>[.!?…؟۔।॥։።{_WIDE}]+)"
    rf"(?P<closers>(?:(?<=[{_WIDE}])[{_WIDE_QUOTES}{_BRACKETS}]*|(?<![{_WIDE}])[{_QUOTES}{_BRACKETS}]*)"
    r"(?:\[\d{1,3}\])*"
    r"(?:[ \xa0\u202f][»›](?=[\s.,;:]|$))?)"  # French sets a space before its closing mark
)
_OPENING = re.compile(r"\s+(?:[\"'“‘«»„‚‹›(\[{¿¡*「『（【]|[-—–•]\s*)*")
_NEXT_WORD = re.compile(r"[\w.’'-]{1,24}")
_LAST_WORD = re.compile(r"[^\s(\[{\"“‘«„/—–]{1,24}\Z")
_DOTTED = re.compile(r"\w(?:\.\w)+")
_CLOCK = frozenset(("a.m", "p.m"))
_LOOK = 24  # characters to either side: longer than any abbreviation
_LOOK_SAYS = 60  # room for a title, two names and a verb
_FULL_WORD = 3  # letters; shorter ones are parts of addresses and of abbreviations
_ORDINAL_DIGITS = 2
_LIST_DIGITS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence as offsets into the text, without white space at its ends; `paragraph` counts from 0."""

    start: int
    end: int
    paragraph: int


def paragraphs(text: str) -> list[Span]:
    """Every line with something on it, in order, without white space at its ends."""
    spans = (_stripped(text, *line.span()) for line in _LINE.finditer(text))
    return [span for span in spans if span.start < span.end]


def split_sentences(text: str, *, language: str | None = None) -> list[Sentence]:
    """The sentences in order: disjoint, within one paragraph each, together all but the white space.

    `language` is an ISO 639-1 code; without one, the abbreviations of all known languages hold together.
    """
    rules = rules_for(language)
    return [
        Sentence(start=start, end=end, paragraph=number)
        for number, paragraph in enumerate(paragraphs(text))
        for start, end in _in_paragraph(text, paragraph, rules)
    ]


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(
        start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()) if piece.strip() else start
    )


def _in_paragraph(text: str, paragraph: Span, rules: Rules) -> Iterator[Span]:
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        if start < stop.end() < paragraph.end and _ends(
            text, stop, start=start, end=paragraph.end, rules=rules
        ):
            yield Span(start, stop.end())
            opening = _OPENING.match(text, stop.end(), paragraph.end)
            start = stop.end() + (_leading_space(opening.group()) if opening else 0)
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _leading_space(text: str) -> int:
    return len(text) - len(text.lstrip())


def _ends(text: str, stop: re.Match[str], *, start: int, end: int, rules: Rules) -> bool:
    """Whether the sentence that began at `start` ends with this stop, inside the paragraph up to `end`."""
    if stop.start() == start:
        return False
    opening = _OPENING.match(text, stop.end(), end)
    if opening is None:
        return _ends_wide(text, stop) or _ends_unspaced(text, stop, start=start, rules=rules)
    following = text[opening.end() : min(end, opening.end() + _LOOK_SAYS)]
    if not _can_open(following):
        return False
    if stop["marks"] != ".":
        return not (_closes_quotation(stop) and _says(following, rules))
    if _closes_quotation(stop):
        return True
    word = _last_word(text, start, stop.start())
    return not word or _ends_after(word, following, opens=start == stop.start() - len(word), rules=rules)


def _ends_wide(text: str, stop: re.Match[str]) -> bool:
    """A full-width stop needs no white space; Japanese goes on after a quotation with its particle "to"."""
    return stop["marks"][-1] in _WIDE and not (stop["closers"] and text.startswith("と", stop.end()))


def _ends_unspaced(text: str, stop: re.Match[str], *, start: int, rules: Rules) -> bool:
    """Whether a space was lost: ”The, or a full word, a stop and a frequent starter, as in away.The."""
    following = text[stop.end() : stop.end() + _LOOK]
    if not following[:1].isupper() or not following[1:2].islower():
        return False
    if stop["closers"]:
        return stop["closers"][-1] == "”"
    word = _last_word(text, start, stop.start())
    return (
        len(word) >= _FULL_WORD and word.isalpha() and word.islower() and _starter_follows(following, rules)
    )


def _closes_quotation(stop: re.Match[str]) -> bool:
    return any(mark in _QUOTES for mark in stop["closers"])


def _can_open(following: str) -> bool:
    """No sentence opens with a small letter, unless it is a name's (iPhone), nor with more punctuation."""
    first, second = following[:1], following[1:2]
    if first.islower():
        return second.isupper()
    return first != "" and first not in ".,;:!?…&%)]}"


def _says(following: str, rules: Rules) -> bool:
    """Whether a name and a verb of saying follow, as in “Why?” Ms. Lind asked."""
    for count, word in enumerate(following.split()):
        if word.casefold().rstrip(".,:;") in rules.says:
            return count > 0
        if not word[:1].isupper():
            return False
    return False


def _last_word(text: str, start: int, stop: int) -> str:
    found = _LAST_WORD.search(text[max(start, stop - _LOOK) : stop])
    if found is None:
        return ""
    elided, _, rest = found.group().replace("’", "'").rpartition("'")
    return rest if elided and len(rest) > 1 else found.group()  # l'art., but not don't.


def _ends_after(word: str, following: str, *, opens: bool, rules: Rules) -> bool:
    """Whether a sentence can end with this word and one stop; `opens`: the word is all there is of it."""
    folded = word.casefold()
    if word.isdecimal():
        return _ends_after_number(word, following, opens=opens, rules=rules)
    if folded in rules.never or _is_title(word, folded, rules):
        return False
    if folded in rules.numbering and following[0].isdecimal():
        return False
    if folded in _CLOCK:
        return not _after_clock(following)
    return not _seldom_ends(word, folded, rules) or _starter_follows(following, rules)


def _ends_after_number(word: str, following: str, *, opens: bool, rules: Rules) -> bool:
    if opens and len(word) <= _LIST_DIGITS:
        return False  # the number of a list's item
    ordinal = rules.ordinals and len(word) <= _ORDINAL_DIGITS
    return not ordinal or _starter_follows(following, rules)


def _is_title(word: str, folded: str, rules: Rules) -> bool:
    return folded in rules.titles and (rules.small_titles or word[0].isupper())


def _after_clock(following: str) -> bool:
    head = following.split()
    folded = [word.casefold().strip(".,;:()") for word in head[:2]]
    return folded[0] in AFTER_CLOCK or folded[1:] == ["time"]


def _seldom_ends(word: str, folded: str, rules: Rules) -> bool:
    return (
        (len(word) == 1 and word.isalpha())
        or folded in rules.seldom
        or (folded in rules.seldom_capital and word[0].isupper())
        or _DOTTED.fullmatch(word) is not None
    )


def _starter_follows(following: str, rules: Rules) -> bool:
    found = _NEXT_WORD.match(following)
    if found is None:
        return not following[0].isdecimal()
    head = found.group().casefold().replace("’", "'")
    return head in rules.starters or head.partition("'")[0] in rules.starters
