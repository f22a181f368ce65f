"""Which language a text is written in: the evidence that costs nothing first, a model only in doubt."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain

from tearsheet.text.function_words import FUNCTION_WORDS, NEIGHBOURS

__all__ = ["detect_language"]

_FEWEST_LETTERS = 20  # below that the guess follows the names in the text
_FEWEST_FOR_MODEL = 40  # letters; what is shorter and shows no evidence is names and titles
_FEWEST_TO_OVERRULE = 200  # letters that a page's own word for its language needs against it
_SAMPLE = 800  # characters; more cost time and seldom change the answer
_FEWEST_WORDS = 6
_SHARE = 0.2  # of its words that are its language's little words; running text has 0.3 to 0.5
_LEAD = 1.25  # by which the first must lead the second
_MAIN = 0.5  # share of the letters that makes a script the text's own
_KANA = 0.05  # share of kana that makes ideographs Japanese: running text has more than a third
_MARKED = 0.004  # share of letters that only one of several languages has
_LATIN_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = {
    "han": re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
    "kana": re.compile("[\u3041-\u3096\u30a1-\u30fa]"),
    "cyrillic": re.compile("[\u0400-\u052f]"),
    "arabic": re.compile("[\u0620-\u064a\u066e-\u06d3]"),
    "hangul": re.compile("[\uac00-\ud7a3]"),
    "greek": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "hebrew": re.compile("[\u05d0-\u05ea]"),
    "thai": re.compile("[\u0e01-\u0e4e]"),
}
_TOLD_BY_LETTERS = ("ru", "uk")  # their little words are also those of Bulgarian and Macedonian
_ONLY_LANGUAGE_OF = {"hangul": "ko", "greek": "el", "hebrew": "he", "thai": "th"}
_NOT_ARABIC = "پچژگکیٹڈڑںےہېۈۇەڭۆڵڕێ"  # Persian, Urdu, Uyghur, Kurdish
_UKRAINIAN, _RUSSIAN, _OTHER_CYRILLIC = "іїєґ", "ыэёъ", "ўјљњђћџѓќѕәғқңөүұһӣӯҷҳѝ"


def detect_language(text: str, *, declared: str | None = None) -> str | None:
    """The ISO 639-1 code of the language of a text; None if it is too short to tell.

    1. the script, and the letters that only one language of a script has
    2. the share of words that are a language's commonest little ones (Grefenstette, Comparing two language
       identification schemes, JADT 1995)
    3. py3langid (Lui and Baldwin, langid.py: An Off-the-shelf Language Identification Tool, ACL 2012), which
       is imported and loads its model at the first call: most of a second

    Args:
        text: running text; a piece of its middle is read.
        declared: what the file says of itself. It stands, unless 1 or 2 speak against it on some length.
    """
    sample = _middle(text)
    letters = sum(map(str.isalpha, sample))
    if declared and letters < _FEWEST_TO_OVERRULE:
        return declared
    if letters < _FEWEST_LETTERS:
        return None
    evident = _by_script(sample, letters) or _by_little_words(sample)
    if evident or declared:
        return evident or declared
    return _by_model(sample) if letters >= _FEWEST_FOR_MODEL else None


def _middle(text: str) -> str:
    start = max(0, (len(text) - _SAMPLE) // 2)
    return text[start : start + _SAMPLE]


def _by_script(sample: str, letters: int) -> str | None:
    if len(sample) - len(sample.encode("ascii", errors="ignore")) <= letters * _MAIN:
        return None
    counts = {script: len(pattern.findall(sample)) for script, pattern in _SCRIPTS.items()}
    ideographs = counts["han"] + counts["kana"]
    if ideographs > letters * _MAIN:
        return "ja" if counts["kana"] > ideographs * _KANA else "zh"
    main = max(counts, key=lambda script: counts[script])
    if counts[main] <= letters * _MAIN:
        return None
    match main:
        case "cyrillic":
            return _in_cyrillic(sample.casefold(), letters)
        case "arabic":
            return _in_arabic(sample, letters)
        case _:
            return _ONLY_LANGUAGE_OF.get(main)


def _in_cyrillic(sample: str, letters: int) -> str | None:
    ukrainian, russian, other = (_count(sample, own) for own in (_UKRAINIAN, _RUSSIAN, _OTHER_CYRILLIC))
    if other > letters * _MARKED or ("ы" not in sample and not ukrainian):
        return None
    if max(ukrainian, russian) < letters * _MARKED:
        return None
    return "uk" if ukrainian > russian else "ru"


def _in_arabic(sample: str, letters: int) -> str | None:
    return None if _count(sample, _NOT_ARABIC) > letters * _MARKED else "ar"


def _count(sample: str, letters: str) -> int:
    return sum(map(sample.count, letters))


def _by_little_words(sample: str) -> str | None:
    found = _LATIN_WORD.findall(sample.casefold())
    if len(found) < _FEWEST_WORDS:
        return None
    having = _languages_with()
    votes = Counter(chain.from_iterable(having.get(word, ()) for word in found))
    (first, most), (_, next_most) = (*votes.most_common(2), ("", 0), ("", 0))[:2]
    sure = most >= len(found) * _SHARE and most >= next_most * _LEAD
    return first if sure and first in FUNCTION_WORDS else None


@cache
def _languages_with() -> dict[str, tuple[str, ...]]:
    """Each little word with the languages it belongs to."""
    having: dict[str, set[str]] = {}
    for code, listed in (FUNCTION_WORDS | NEIGHBOURS).items():
        if code in _TOLD_BY_LETTERS:
            continue
        for word in listed.split():
            having.setdefault(word, set()).add(code)
    return {word: tuple(sorted(codes)) for word, codes in having.items()}


def _by_model(sample: str) -> str:
    import py3langid  # noqa: PLC0415 - imports numpy and reads a model: only texts in doubt pay

    code, _score = py3langid.classify(sample)
    return str(code)
