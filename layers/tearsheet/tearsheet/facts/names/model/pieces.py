"""Word pieces in plain Python, as BERT's uncased vocabulary cuts words.

Devlin et al., BERT, 2019 (https://arxiv.org/abs/1810.04805), section 3; the longest piece first, as in
Schuster and Nakajima, Japanese and Korean voice search, 2012.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category, normalize

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tearsheet.facts.names.model.units import Unit

__all__ = ["Pieces", "Vocabulary", "pieces_of"]

_MOST_LETTERS = 100  # of a word that is cut; a longer one is unknown, as in BERT
_MOST_PIECES = 12  # of one word; the model needs no more of it
_LONG_NUMBER = 4  # digits; what a longer number is exactly says nothing of names
_KEPT_WORDS = 20_000  # whose pieces are remembered
_SAME = str.maketrans(
    dict.fromkeys("“”„«»‟", '"') | dict.fromkeys("‘’‹›‚`´", "'") | dict.fromkeys("‐‑‒–—―", "-")
)


class Vocabulary(NamedTuple):
    """The numbers of the pieces, and of the three that stand for no text; `cut` has a word's pieces."""

    unknown: int
    opening: int
    closing: int
    cut: Callable[[str], tuple[int, ...]]

    @classmethod
    def of(cls, pieces: Sequence[str]) -> Vocabulary:
        """From the pieces in order of their numbers; inner ones begin with "##"."""
        numbers = {piece: number for number, piece in enumerate(pieces)}
        unknown = numbers["[UNK]"]

        @lru_cache(maxsize=_KEPT_WORDS)
        def cut(word: str) -> tuple[int, ...]:
            return _cut(_plain(word), numbers) or (unknown,)

        return cls(unknown, numbers["[CLS]"], numbers["[SEP]"], cut)


class Pieces(NamedTuple):
    """A sentence as the model reads it: the same length for all but `first`, which has one number a unit.

    `joins` is 0 for a piece after a space, 1 for a first piece without one, 2 for a later piece of a word.
    """

    ids: list[int]
    shapes: list[int]
    places: list[int]
    joins: list[int]
    first: list[int]


def pieces_of(units: Sequence[Unit], vocabulary: Vocabulary) -> Pieces:
    """The pieces of all units, in order."""
    pieces = Pieces([], [], [], [], [])
    for unit in units:
        cut = vocabulary.cut(unit.text[: _MOST_LETTERS + 1])
        pieces.first.append(len(pieces.ids))
        pieces.ids.extend(cut)
        pieces.shapes.extend([unit.shape] * len(cut))
        pieces.places.extend([unit.place] * len(cut))
        pieces.joins.append(int(unit.glued))
        pieces.joins.extend([2] * (len(cut) - 1))
    return pieces


def _plain(word: str) -> str:
    """Lower case, without accents or the stops of U.N. and 1,500; an address as its first word."""
    closed = word.replace(".", "").replace(",", "")
    if closed.isdigit():
        return closed if len(closed) <= _LONG_NUMBER else "000"
    if word.startswith(("http://", "https://")):
        return "http"
    lower = (closed or word).translate(_SAME).lower()
    if lower.isascii():
        return lower
    return "".join(letter for letter in normalize("NFD", lower) if category(letter) != "Mn")


def _cut(word: str, numbers: dict[str, int]) -> tuple[int, ...]:
    """Empty where some part of the word is in no piece."""
    if len(word) > _MOST_LETTERS:
        return ()
    found: list[int] = []
    start = 0
    while start < len(word) and len(found) < _MOST_PIECES:
        for end in range(len(word), start, -1):
            piece = numbers.get(("##" if start else "") + word[start:end])
            if piece is not None:
                break
        else:
            return ()
        found.append(piece)
        start = end
    return tuple(found)
