"""A similarity hash: near copies of a text differ in few of its 64 bits."""

from __future__ import annotations

from hashlib import blake2b

from tearsheet.text.words import words

__all__ = ["fingerprint"]

_BYTES = 8
_LONGEST = 20_000  # words; beyond that more of them no longer move a majority


def fingerprint(text: str) -> str:
    """The SimHash of the runs of three words of a text, as 16 hexadecimal digits.

    Compare two by the Hamming distance of their numbers. The same in every process and on every machine.
    Charikar, Similarity Estimation Techniques from Rounding Algorithms, STOC 2002. As trafilatura's, but over
    runs of words, for single words leave two reports of one event three bits apart.
    """
    import numpy as np  # noqa: PLC0415 - language detection has it loaded already; importing the step must not

    found = words(text)[:_LONGEST]
    runs = [" ".join(run) for run in zip(found, found[1:], found[2:], strict=False)] or found
    digests = b"".join(blake2b(run.encode(), digest_size=_BYTES).digest() for run in runs)
    bits = np.unpackbits(np.frombuffer(digests, dtype=np.uint8).reshape(-1, _BYTES), axis=1)
    majority = bits.sum(axis=0, dtype=np.int64) * 2 > len(runs)
    return np.packbits(majority).tobytes().hex()
