"""Whether two texts are one article printed twice, or the second one tells something new.

A fingerprint finds texts that are nearly the same; whether a copy or an update, only the texts can say. The
rule leans to one side: an update that is taken for a copy would be lost, a copy that is not is told twice.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tearsheet.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["is_copy"]

# Words, and the signs that change a number: 5 % is not 5, nor is -5, nor are 5 dollars 5 euros.
_TOKEN = re.compile(r"\w+|[%‰€$£¥₹₽₩₴₺]|(?<![\w.])[-−–](?=\d)")
_ENDS_SENTENCE = re.compile(r"[.!?…。！？؟।][\"'”’»«“)\]」』]*\Z")
_BRACKETED = re.compile(r"[(\[（【][^()\[\]（）【】]*[)\]）】]")
_ENDS_DATELINE = re.compile(r"[-–—−:]\s*\Z")
_DIGIT = re.compile(r"\d")
_LONGEST_DATELINE = 10  # tokens, with date and agency
_FEWEST_SHARED = 4  # tokens of a sentence behind a dateline
_MOST_FRAGMENTS = 5
_LONGEST_FRAGMENT = 25  # tokens
_MINUS = dict.fromkeys("−–", "-")

_Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence, or what stands in the place of one; `alone`: it is a paragraph, or ends the text."""

    text: str
    tokens: _Tokens
    alone: bool


def is_copy(one: str, other: str) -> bool:
    """Whether nothing but white space, punctuation, a dateline and leftover lines differs.

    Leftover lines are paragraphs without a full sentence or a number, such as a call to share, or one in
    brackets. A changed word or number, or a sentence more or less, makes an update, and so does a line that
    the other has in other words. Time is linear.
    """
    if _tokens(one) == _tokens(other):
        return True
    mine, theirs = _pieces(one), _pieces(other)
    ours = Counter(piece.tokens for piece in mine)
    shared = ours & Counter(piece.tokens for piece in theirs)
    if not shared:
        return False
    left, right = _without_dateline(_rest(mine, shared), _rest(theirs, shared))
    return _are_leftovers(left) and _are_leftovers(right) and not _is_reworded(left, right)


def _tokens(text: str) -> _Tokens:
    return tuple(_MINUS.get(token, token).casefold() for token in _TOKEN.findall(text))


def _pieces(text: str) -> list[_Piece]:
    sentences = split_sentences(text)
    in_paragraph = Counter(sentence.paragraph for sentence in sentences)
    last = len(sentences) - 1
    spoken = (
        (text[sentence.start : sentence.end], in_paragraph[sentence.paragraph] == 1 or at == last)
        for at, sentence in enumerate(sentences)
    )
    return [_Piece(said, tokens, alone) for said, alone in spoken if (tokens := _tokens(said))]


def _rest(pieces: Sequence[_Piece], shared: Counter[_Tokens]) -> list[_Piece]:
    """The pieces that the other text has not, or has less often."""
    room, rest = Counter(shared), []
    for piece in pieces:
        if room[piece.tokens] > 0:
            room[piece.tokens] -= 1
        else:
            rest.append(piece)
    return rest


def _without_dateline(left: list[_Piece], right: list[_Piece]) -> tuple[list[_Piece], list[_Piece]]:
    """Both without the first pair of sentences that are one but for the dateline before it."""
    for at, mine in enumerate(left[: _MOST_FRAGMENTS + 1]):
        for to, theirs in enumerate(right[: _MOST_FRAGMENTS + 1]):
            if _differ_in_dateline(mine, theirs):
                return left[:at] + left[at + 1 :], right[:to] + right[to + 1 :]
    return left, right


def _differ_in_dateline(one: _Piece, other: _Piece) -> bool:
    shared = _same_ending(one.tokens, other.tokens)
    return shared >= _FEWEST_SHARED and all(_opens_with_dateline(piece, shared) for piece in (one, other))


def _same_ending(one: _Tokens, other: _Tokens) -> int:
    shared = 0
    for mine, theirs in zip(reversed(one), reversed(other), strict=False):
        if mine != theirs:
            break
        shared += 1
    return shared


def _opens_with_dateline(piece: _Piece, shared: int) -> bool:
    """Whether what stands before the shared ending is a dateline, or nothing."""
    before = len(piece.tokens) - shared
    if not before:
        return True
    ending = [token.start() for token in _TOKEN.finditer(piece.text)][before]
    opening = piece.text[:ending].rstrip("\"'“‘«„ ")
    return before <= _LONGEST_DATELINE and opening[0].isupper() and bool(_ENDS_DATELINE.search(opening))


def _are_leftovers(pieces: Sequence[_Piece]) -> bool:
    return len(pieces) <= _MOST_FRAGMENTS and all(map(_is_leftover, pieces))


def _is_leftover(piece: _Piece) -> bool:
    if not piece.alone or len(piece.tokens) > _LONGEST_FRAGMENT or _DIGIT.search(piece.text):
        return False
    return bool(_BRACKETED.fullmatch(piece.text)) or not _ENDS_SENTENCE.search(piece.text)


def _is_reworded(left: Sequence[_Piece], right: Sequence[_Piece]) -> bool:
    """Whether two of the pieces have most of their words in common: a result, and that result set right."""
    return any(
        2 * (Counter(mine.tokens) & Counter(theirs.tokens)).total()
        > max(len(mine.tokens), len(theirs.tokens))
        for mine in left
        for theirs in right
    )
