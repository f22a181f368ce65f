"""When two spellings are one name: accents, capitals and the ways to write foreign sounds do not count."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["folded", "skeleton"]

_REMEMBERED = 20_000
_LONGEST = 100  # letters of a word that is worth remembering
# Sounds that transcriptions into English spell in several ways; the first that fits is taken.
_SOUNDS = (
    ("tsch", "č"),
    ("tch", "č"),
    ("sch", "š"),
    ("shch", "š"),
    ("sh", "š"),
    ("ch", "č"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("dh", "d"),
    ("zh", "ž"),
    ("ck", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ey", "i"),
    ("w", "v"),
    ("q", "k"),
    ("x", "ks"),
    ("c", "k"),
    ("y", "i"),
    ("j", "i"),
    ("o", "u"),
    ("e", "i"),
)
_SOUND = re.compile("|".join(letters for letters, _ in _SOUNDS))
_SOUND_OF = dict(_SOUNDS)
_TWICE = re.compile(r"(.)\1+")
_APART = re.compile(r"[\W_]+")


def folded(form: str) -> str:
    """In small letters, without accents and with a straight apostrophe."""
    return _folded(form) if len(form) <= _LONGEST else _folded.__wrapped__(form)


def skeleton(word: str) -> str:
    """What the spellings of one name have in common: Zelensky, Zelenskyy and Zelenskiy give the same.

    Made for words in Latin letters that stand for names of other scripts, which every newspaper spells in
    its own way; other words keep their letters.
    """
    return _skeleton(word) if len(word) <= _LONGEST else _skeleton.__wrapped__(word)


@lru_cache(_REMEMBERED)
def _folded(form: str) -> str:
    if form.isascii():
        return form.lower()
    decomposed = unicodedata.normalize("NFD", form.casefold())
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return plain.replace("’", "'")


@lru_cache(_REMEMBERED)
def _skeleton(word: str) -> str:
    sounds = _SOUND.sub(lambda match: _SOUND_OF[match.group()], _APART.sub("", folded(word)))
    return _TWICE.sub(r"\1", sounds)
