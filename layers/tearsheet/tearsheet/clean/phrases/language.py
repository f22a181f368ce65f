"""What the cleaning step knows of one language, and how it compares phrases."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from tearsheet.model import RemovedKind
from tearsheet.text.marks import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "IDEOGRAPHIC_MONTHS",
    "Language",
    "as_written",
    "either_of",
    "fold",
    "is_words",
    "names_of",
    "phrases_of",
]

# Chinese, in both scripts, and Japanese write the months alike.
IDEOGRAPHIC_MONTHS = (
    "一月",
    "二月",
    "三月",
    "四月",
    "五月",
    "六月",
    "七月",
    "八月",
    "九月",
    "十月",
    "十一月",
    "十二月",
)
# As search engines compare Arabic: one alef, one yeh, one teh marbuta, no vowel signs, no stretching.
# https://lucene.apache.org/core/9_11_0/analysis/common/org/apache/lucene/analysis/ar/ArabicNormalizer.html
_ARABIC = dict.fromkeys((*range(0x064B, 0x0653), 0x0640)) | str.maketrans("آأإىة", "ااايه")
# Full-width forms of ASCII, as Chinese and Japanese typesetting has them.
_WIDE = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
_SIGNS = str.maketrans("’‘ʼ`ё،؛؟", "''''е,;?")
_ONE_FORM = _SIGNS | _ARABIC | dict.fromkeys(map(ord, INVISIBLE)) | _WIDE
_NOT_FOLDED_ASCII = "`"
_NOT_ONE_FORM = re.compile(f"[{re.escape(''.join(map(chr, _ONE_FORM)))}]")
_BEFORE_COLON = re.compile(r" (?=[:;?!](?:[ |]|$))(?<=[^\s|] )")


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words by which a newspaper of one language tells what is not article.

    All lists are text for people to read: phrases stand apart by `|` or a line end, # is any number. Case,
    accents' encoding and the forms that `fold` makes one do not matter.

    Attributes:
        code: ISO 639-1.
        whole: lines that are exactly this.
        starts: lines that begin like this and are not long; no sentence of an article may.
        rights: the reservation of rights, wherever in a notice it stands.
        labels: what stands before a colon and a few words: who worked on a report, where it came from.
        sign_offs: what opens a sign-off, before a name of two words or more.
        homes: the first step of a breadcrumb.
        buttons: words on the buttons of a share bar, beside the names of networks.
        bylines: what stands before an author's name.
        joiners: "and" between two authors.
        pictures: what stands before a photographer's name.
        taken_by: what stands between `pictures` and the name, if there is no colon.
        captions: what opens a caption, before a colon.
        months: names and short forms, January first, as a date declines them.
        stamp: words that may stand beside a date in a stamp.
        published: words that open a stamp.
        updated: those of them that speak of a later change.
    """

    code: str
    whole: Mapping[RemovedKind, str]
    starts: Mapping[RemovedKind, str]
    rights: str
    labels: str
    sign_offs: str
    homes: str
    buttons: str
    bylines: str
    joiners: str
    pictures: str
    taken_by: str
    captions: str
    months: tuple[str, ...]
    stamp: str
    published: str
    updated: str


def fold(text: str) -> str:
    """A text as phrases are compared: casefolded, single spaces, one form of each sign, nothing invisible."""
    folded = text.casefold()
    if not folded.isascii() or _NOT_FOLDED_ASCII in folded:
        folded = _NOT_ONE_FORM.sub(_one_form, normalize("NFC", folded))
    if "  " in folded or not folded.isprintable():
        folded = " ".join(folded.split())
    plain = folded.strip()
    spaced = " :" in plain or " ;" in plain or " ?" in plain or " !" in plain
    return _BEFORE_COLON.sub("", plain) if spaced else plain


def _one_form(sign: re.Match[str]) -> str:
    return sign[0].translate(_ONE_FORM)


def is_words(text: str) -> bool:
    """Whether a text has nothing but letters and spaces, as most lines of a menu have."""
    return text.replace(" ", "").isalpha()


def phrases_of(listed: str) -> list[str]:
    """The phrases of a list, folded."""
    together = fold(
        listed.replace("\n", "|")
    )  # folded at once: thousands of phrases are read at the first text
    return [phrase for piece in together.split("|") if (phrase := piece.strip())]


def names_of(listed: str) -> list[str]:
    """The names of a list as they are written, the longest first."""
    names = {name for piece in re.split(r"[|\n]", listed) if (name := piece.strip())}
    return sorted(names, key=lambda name: (-len(name), name))


def either_of(listed: Iterable[str]) -> str:
    """A regular expression for any phrase of several lists, the longest first, as `as_written` has each."""
    phrases = sorted(
        {phrase for one in listed for phrase in phrases_of(one)}, key=lambda phrase: (-len(phrase), phrase)
    )
    return "|".join(map(as_written, phrases))


def as_written(phrase: str) -> str:
    """A regular expression for a folded phrase in texts that are not: spaces are any white space.

    Each sign stands for all that `fold` makes one with it: d'archive is d’archive, too.
    """
    return "".join(_spellings().get(sign) or re.escape(sign) for sign in phrase)


@cache
def _spellings() -> dict[str, str]:
    forms = defaultdict[str, str](str)
    for written, folded in (_SIGNS | _ARABIC).items():
        forms[chr(folded) if folded else ""] += chr(written)
    del forms[""]
    return {" ": r"\s", **{sign: f"[{re.escape(sign + others)}]" for sign, others in forms.items()}}
