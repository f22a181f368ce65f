"""A similarity hash: near copies of a text differ in few of its 64 bits."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

__all__ = ["fingerprint"]

_RUN = 3  # words
_BYTES = 8
_LONGEST = 20_000  # words; beyond that more of them no longer move a majority
_ODD = (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB)  # multipliers of SplitMix64


def fingerprint(text: str) -> str:
    """The SimHash of the runs of three words of a text, as 16 hexadecimal digits.

    Compare two by the Hamming distance of their numbers. The same in every process and on every machine.
    Charikar, Similarity Estimation Techniques from Rounding Algorithms, STOC 2002. As trafilatura's, but over
    runs of words, for single words leave two reports of one event three bits apart.
    """
    import numpy as np  # noqa: PLC0415 - language detection has it loaded already; importing the step must not

    found = words(text)[:_LONGEST]
    hashes = _hashes(set(found))
    codes = np.array([hashes[word] for word in found] + [0] * (_RUN - len(found)), dtype=np.uint64)
    runs = _runs(codes)
    bits = np.unpackbits(runs.astype(">u8").view(np.uint8).reshape(-1, _BYTES), axis=1)
    majority = bits.sum(axis=0, dtype=np.int64) * 2 > len(runs)
    return np.packbits(majority).tobytes().hex()


def _hashes(vocabulary: Iterable[str]) -> dict[str, int]:
    return {
        word: int.from_bytes(blake2b(word.encode(), digest_size=_BYTES).digest(), "big")
        for word in vocabulary
    }


def _runs(codes: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """One number for every three neighbours, each bit of it made to depend on all their bits.

    Stafford's variant 13, the finisher of SplitMix64: Steele and others, Fast Splittable Pseudorandom Number
    Generators, OOPSLA 2014.
    """
    one, two, three = (codes.dtype.type(factor) for factor in _ODD)
    mixed: NDArray[np.uint64] = codes[:-2] * one + codes[1:-1] * two + codes[2:] * three
    mixed = (mixed ^ (mixed >> codes.dtype.type(30))) * two
    mixed = (mixed ^ (mixed >> codes.dtype.type(27))) * three
    mixed ^= mixed >> codes.dtype.type(31)
    return mixed
