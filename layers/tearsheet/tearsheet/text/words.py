"""Words of a text: for counting, and for comparing what texts are about."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from tearsheet.text.function_words import FUNCTION_WORDS

__all__ = [
    "IDEOGRAPHS",
    "content_words",
    "count_latin_words",
    "count_words",
    "is_english",
    "stop_words",
    "words",
]

# Scripts written without spaces, of which one character is the best word that needs no dictionary: the
# inside of a character class.
IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_IDEOGRAPH = re.compile(f"[{IDEOGRAPHS}]")
_WORD = re.compile(rf"[{IDEOGRAPHS}]|[^\W{IDEOGRAPHS}]+")
# ASCII is most of most texts, and needs no pattern: what is no letter, digit or underscore parts words.
_APART = re.sub(rb"\W", b" ", bytes(range(256)))
_TYPOGRAPHIC = "’‘“”–—…\u00a0"  # parts words as well, and is all that most other texts have beside ASCII
# What an apostrophe leaves of English and French words: Biden's, don't, we'll, l'accord, qu'il.
_PIECES = frozenset(("s", "t", "re", "ve", "ll", "d", "m", "l", "j", "n", "c", "qu"))
_LIST_OF = {
    "ar": "arabic",
    "cs": "czech",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "he": "hebrew",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "pl": "polish",
    "pt": "portuguese",
    "sk": "slovak",
    "sv": "swedish",
    "th": "thai",
    "uk": "ukrainian",
    "zh": "chinese",
}
_SHORTEST_PLURAL = 4


def words(text: str) -> list[str]:
    r"""Casefolded runs of `\w`, in order; an apostrophe ends a word; an ideograph or kana is a word alone."""
    plain = _plain(text)
    if plain.isascii():
        return plain.lower().encode().translate(_APART).decode().split()
    if "\n" in plain:
        return [word for line in plain.split("\n") for word in words(line)]
    return [word.casefold() for word in _WORD.findall(plain)]  # afterwards: casefolding can break a run (İ)


def count_words(text: str) -> int:
    """How many words `words` finds."""
    plain = _plain(text)
    return len(plain.encode().translate(_APART).split() if plain.isascii() else _WORD.findall(plain))


def _plain(text: str) -> str:
    """The text with spaces for typographic quotation marks and dashes."""
    if not text.isascii():
        for mark in _TYPOGRAPHIC:
            text = text.replace(mark, " ")
    return text


def count_latin_words(text: str) -> int:
    """How many words the text would have in a script with spaces: two ideographs or kana make one.

    For lengths that were learnt on such scripts. News translated from English has 1.6 to 1.8 Chinese
    characters for a word, and Japanese more.
    """
    count = count_words(text)
    return count if text.isascii() else count - len(_IDEOGRAPH.findall(text)) // 2


def stop_words(language: str | None) -> frozenset[str]:
    """The words of a language that say nothing alone, as `words` cuts them.

    From the lists that sumy ships, with `function_words`: sumy's French list has no "de", its Spanish one no
    "que". English for None; for a language without a list only what apostrophes leave over ("s", "t", "l").
    """
    return _stop_words(_base(language))


def content_words(text: str, *, language: str | None = None) -> list[str]:
    """The words without stop words, in order; English ones (and those of None) without their plural s.

    The plural rule is Harman's S stemmer (How effective is suffixing?, JASIS 42, 1991): light enough that
    it never makes two topics one. Words of other languages stay as they are.
    """
    code = _base(language)
    ignored = _stop_words(code)
    kept = [word for word in words(text) if word not in ignored]
    return [_singular(word) if word.endswith("s") else word for word in kept] if is_english(code) else kept


def is_english(language: str | None) -> bool:
    """Whether a text in the language is read as English, as one in no known language is."""
    return _base(language) == "en"


def _base(language: str | None) -> str:
    return (language or "en").casefold().replace("_", "-").partition("-")[0]


@cache
def _stop_words(code: str) -> frozenset[str]:
    name, package = _LIST_OF.get(code), find_spec("sumy")
    closed = _PIECES.union(FUNCTION_WORDS.get(code, "").split())
    if name is None or package is None or package.origin is None:
        return closed
    # Read beside the package, not imported: importing sumy's own reader costs nltk.
    path = Path(package.origin).parent / "data" / "stopwords" / f"{name}.txt"
    return closed.union(words(path.read_text(encoding="utf-8")))


def _singular(word: str) -> str:
    if len(word) < _SHORTEST_PLURAL or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and not word.endswith(("eies", "aies")):
        return word[:-3] + "y"
    return word[:-1]
