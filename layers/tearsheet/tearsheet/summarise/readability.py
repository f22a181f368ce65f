"""Which sentences read well on their own: what the ranking must not put before a reader."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tearsheet.summarise.balance import is_balanced
from tearsheet.summarise.fragments import is_fragment
from tearsheet.summarise.leaning import is_bare_quotation, leaves_speaker_open, points_back, speaks_in_person
from tearsheet.text.openings import Opening
from tearsheet.text.words import count_latin_words, is_english

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.text.sentences import Sentence

__all__ = ["Verdict", "readable"]

_CLOSERS = "\"'”’“»«)]）」』*"
_ENDS = ".!。！｡।۔։።"
_STOPS = (*_ENDS, *"?？؟;…")
_BULLET = re.compile(r"(?:[•‣◦▪●*–—-]|\d{1,3}[.)])\s")
_TRAILS_OFF = ("…", "...", ". . .")
_PERSONAL = 0.2  # of the sentences: an author who says I says it often
_FEWEST_WORDS = 4
_NOT_ON_THE_LAST = (None, Opening.PRONOUN_WITHIN)  # the pronoun's own may have been told well before
_FEWEST_LETTERS = 12  # of scripts without spaces whose words cannot be counted, as Khmer


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether it leans on the sentence before, and whether it is a full statement.

    `dangling`: it leans by its first words, by a pronoun at its end, or is a quotation of no named speaker.
    `whole`: it is balanced, has a stop that is no question mark nor an ellipsis, is no caption, no item of a
    list, not said inside a longer quotation, and not by somebody who says I in an article by others.
    `broken`: it has half of a quotation or a bracket, is the middle of a quotation, or is a line that nothing
    ends, such as a button or an address.
    """

    dangling: bool
    whole: bool
    broken: bool


def readable(text: str, sentences: Sequence[Sentence], *, language: str | None) -> list[Verdict]:
    """A verdict on every sentence of the text."""
    pieces = [text[sentence.start : sentence.end] for sentence in sentences]
    english = is_english(language)
    strange = _in_person(pieces) if english else [False] * len(pieces)
    return [
        _judge(piece, sentence, english=english, strange=says_i)
        for piece, sentence, says_i in zip(pieces, sentences, strange, strict=True)
    ]


def _in_person(pieces: Sequence[str]) -> list[bool]:
    """Where somebody says I; nowhere if the author does so throughout."""
    said = [speaks_in_person(piece) for piece in pieces]
    return said if sum(said) < _PERSONAL * len(said) else [False] * len(said)


def _judge(piece: str, sentence: Sentence, *, english: bool, strange: bool) -> Verdict:
    broken = sentence.quoted or not is_balanced(piece) or not piece.rstrip(_CLOSERS + " ").endswith(_STOPS)
    leans = is_bare_quotation(piece) or (english and (points_back(piece) or leaves_speaker_open(piece)))
    return Verdict(
        dangling=sentence.opening not in _NOT_ON_THE_LAST or leans,
        whole=not (broken or strange) and _is_whole(piece, english=english),
        broken=broken,
    )


def _is_whole(piece: str, *, english: bool) -> bool:
    return (
        _has_stop(piece.rstrip(_CLOSERS + " "))
        and not piece[0].islower()
        and _BULLET.match(piece) is None
        and _is_long_enough(piece)
        and not is_fragment(piece, english=english)
    )


def _has_stop(piece: str) -> bool:
    return piece.endswith(tuple(_ENDS)) and not piece.endswith(_TRAILS_OFF)


def _is_long_enough(piece: str) -> bool:
    if piece.isascii():
        return len(piece.split()) >= _FEWEST_WORDS
    return count_latin_words(piece) >= _FEWEST_WORDS or len(piece) >= _FEWEST_LETTERS
