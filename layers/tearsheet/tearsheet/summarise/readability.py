"""Which sentences read well on their own: what the ranking must not put before a reader."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tearsheet.summarise.balance import is_balanced
from tearsheet.summarise.fragments import is_fragment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.text.sentences import Sentence

__all__ = ["Verdict", "readable"]

_CLOSERS = "\"'”’“»«)]）」』*"
_QUOTES = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "‘": "’", "'": "'"}
_ENDS = ".!…。！｡।۔։።"
_BULLET = re.compile(r"(?:[•‣◦▪●*–—-]|\d{1,3}[.)])\s")
_FEWEST_WORDS = 4
_FEWEST_LETTERS = 12  # of scripts without spaces, where four words cannot be counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether it leans on the sentence before, and whether it is a full statement.

    `dangling`: it does so by its first words, or is a quotation and nothing else. `whole`: balanced, with a
    stop that is no question mark, no caption, no item of a list.
    """

    dangling: bool
    whole: bool


def readable(text: str, sentences: Sequence[Sentence], *, language: str | None) -> list[Verdict]:
    """A verdict on every sentence of the text."""
    return [
        Verdict(
            dangling=sentence.opening is not None or _is_bare_quotation(text[sentence.start : sentence.end]),
            whole=not sentence.quoted and _is_whole(text[sentence.start : sentence.end], language),
        )
        for sentence in sentences
    ]


def _is_bare_quotation(piece: str) -> bool:
    """Whether it is all in quotation marks: only the sentence before says who speaks."""
    closing = _QUOTES.get(piece[0])
    return closing is not None and piece[-1] in closing and not any(mark in piece[1:-1] for mark in closing)


def _is_whole(piece: str, language: str | None) -> bool:
    return (
        piece.rstrip(_CLOSERS + " ").endswith(tuple(_ENDS))
        and not piece[0].islower()
        and _BULLET.match(piece) is None
        and _is_long_enough(piece)
        and is_balanced(piece)
        and not is_fragment(piece, language=language)
    )


def _is_long_enough(piece: str) -> bool:
    return len(piece.split()) >= _FEWEST_WORDS or (not piece.isascii() and len(piece) >= _FEWEST_LETTERS)
