"""A fingerprint that near copies nearly share, and the keys under which they are found.

MinHash: Broder, On the resemblance and containment of documents, SEQUENCES 1997. The share of values in which
two fingerprints agree estimates the share of runs of words that their texts have in common. Bands: Leskovec,
Rajaraman and Ullman, Mining of Massive Datasets, section 3.4.
"""

from __future__ import annotations

from tearsheet.text.words import words

__all__ = ["VALUES", "bands", "distance", "fingerprint"]

VALUES = 64
_RUN = 3  # words
_SEED = 42  # whatever it is, it must never change: fingerprints are compared with those in the table
_DIGITS = 4  # hexadecimal, of each value: its lowest 16 bits, which differ as surely as all 32 do
_BAND = 8  # values: texts with nine tenths of their runs in common share a band 99 times in 100


def fingerprint(text: str) -> str:
    """64 values of 16 bits over the runs of three words of a text, as 256 hexadecimal digits.

    The same in every process and on every machine.
    """
    from rensa import RMinHash  # noqa: PLC0415 - what imports a step need not load what it may not call

    found = words(text)
    sketch = RMinHash(num_perm=VALUES, seed=_SEED)
    sketch.update(_runs(found))
    return "".join(f"{value & 0xFFFF:0{_DIGITS}x}" for value in sketch.digest())


def _runs(found: list[str]) -> list[str]:
    """All runs of three words; all words, if there are fewer."""
    later = (found[by:] for by in range(_RUN))
    return list(map(" ".join, zip(*later, strict=False))) or [" ".join(found)]


def distance(one: str, other: str) -> int:
    """In how many of the 64 values two fingerprints differ: a Hamming distance, 0 for the same words.

    Raises:
        ValueError: one of them is no fingerprint.
    """
    return sum(mine != theirs for mine, theirs in zip(_values(one), _values(other), strict=True))


def bands(mark: str) -> list[str]:
    """The eight keys of a fingerprint, each with its number: near copies share one of them at least.

    Raises:
        ValueError: it is no fingerprint.
    """
    values = _values(mark)
    return [
        f"{number}#{''.join(values[number * _BAND : (number + 1) * _BAND])}"
        for number in range(VALUES // _BAND)
    ]


def _values(mark: str) -> list[str]:
    if len(mark) != VALUES * _DIGITS:
        raise ValueError(f"a fingerprint has {VALUES * _DIGITS} hexadecimal digits, not {len(mark)}")
    return [mark[at : at + _DIGITS] for at in range(0, len(mark), _DIGITS)]
