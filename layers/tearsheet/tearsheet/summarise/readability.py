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
_ENDS = ".!…。！｡।۔։።"
_BULLET = re.compile(r"(?:[•‣◦▪●*–—-]|\d{1,3}[.)])\s")
_FEWEST_WORDS = 4
_FEWEST_LETTERS = 12  # of scripts without spaces, where four words cannot be counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`dangling`: the first words lean on what was said before; `whole`: a full, balanced statement."""

    dangling: bool
    whole: bool


def readable(text: str, sentences: Sequence[Sentence], *, language: str | None) -> list[Verdict]:
    """A verdict on every sentence of the text."""
    return [
        Verdict(
            dangling=sentence.opening is not None,
            whole=not sentence.quoted and _is_whole(text[sentence.start : sentence.end], language),
        )
        for sentence in sentences
    ]


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
