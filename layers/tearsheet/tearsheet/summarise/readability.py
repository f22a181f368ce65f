"""Which sentences read well on their own: what the ranking must not put before a reader."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tearsheet.summarise.openings import dangling_openings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.text.sentences import Sentence

__all__ = ["Verdict", "readable"]

_FIRST_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_QUOTE_MARK = re.compile('["“”„«»]')
_CLOSERS = "\"'”’“»«)]）」』*"
_ENDS = ".!…。！｡।۔։።"
_BULLET = re.compile(r"(?:[•‣◦▪●*–—-]|\d{1,3}[.)])\s")
_FEWEST_WORDS = 4
_FEWEST_LETTERS = 12  # of scripts without spaces, where four words cannot be counted
_OPENING_WORDS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`dangling`: the first words lean on what was said before; `whole`: a full, balanced statement."""

    dangling: bool
    whole: bool


def readable(text: str, sentences: Sequence[Sentence], *, language: str | None) -> list[Verdict]:
    """A verdict on every sentence of the text."""
    openings = dangling_openings(language)
    inside = _starts_inside_quotation(text, sentences)
    pieces = [text[sentence.start : sentence.end] for sentence in sentences]
    return [
        Verdict(dangling=_dangles(piece, openings), whole=not quoted and _is_whole(piece))
        for piece, quoted in zip(pieces, inside, strict=True)
    ]


def _dangles(piece: str, openings: frozenset[str]) -> bool:
    head = piece[:80].casefold().replace("’", "'")
    words = [found.group() for found in _FIRST_WORDS.finditer(head)][:_OPENING_WORDS]
    starts = {" ".join(words[:count]) for count in range(1, len(words) + 1)}
    starts.update(word.partition("'")[0] for word in words[:1])  # it's, he'd
    return not openings.isdisjoint(starts)


def _is_whole(piece: str) -> bool:
    return (
        piece.rstrip(_CLOSERS + " ").endswith(tuple(_ENDS))
        and not piece[0].islower()
        and _BULLET.match(piece) is None
        and _is_long_enough(piece)
        and _is_balanced(piece)
    )


def _is_long_enough(piece: str) -> bool:
    return len(piece.split()) >= _FEWEST_WORDS or (not piece.isascii() and len(piece) >= _FEWEST_LETTERS)


def _is_balanced(piece: str) -> bool:
    opened = piece.count("“") + piece.count("”") + piece.count("„")
    curly = opened % 2 == 0 if "„" in piece else piece.count("“") == piece.count("”")
    return (
        curly
        and piece.count('"') % 2 == 0
        and piece.count("«") == piece.count("»")
        and piece.count("(") == piece.count(")")
        and piece.count("[") == piece.count("]")
    )


def _starts_inside_quotation(text: str, sentences: Sequence[Sentence]) -> Iterator[bool]:
    """For every sentence, whether a quotation that began in its paragraph is still open where it starts."""
    is_open, paragraph, seen = False, -1, 0
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            is_open, paragraph, seen = False, sentence.paragraph, sentence.start
        yield is_open
        for mark in _QUOTE_MARK.finditer(text, seen, sentence.end):
            is_open = _opens(text, mark.start())
        seen = sentence.end


def _opens(text: str, place: int) -> bool:
    """A mark opens a quotation if it stands before a word and not after one."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    stands_off = before == "" or before.isspace() or before in "([—–-/"
    return stands_off and after != "" and (not after.isspace() or text[place] == "«")
