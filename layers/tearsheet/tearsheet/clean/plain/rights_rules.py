"""Lines that reserve rights: notices of copyright, and bans of reprinting."""

from __future__ import annotations

import re
from functools import cache

from tearsheet.clean.phrases import LANGUAGES, either_of, phrases_of
from tearsheet.clean.plain.lines import Verdict
from tearsheet.model import RemovedKind

__all__ = ["rights_in", "rights_in_words"]

_END_KEY = 2  # letters
_SIGN = 6  # letters of a word by which a reservation of rights is told
# "© 2024", "Copyright (c) 2019 ...", "Copyright by ...": not "Copyright law ..."
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)\s*(?:19|20)\d\d|copyright\s*(?:©|\(c\)|(?:by\s+[^.]{2,60}?,?\s*)?(?:19|20)\d\d))",
    re.IGNORECASE,
)
_COPYRIGHT_OPENINGS = ("©", "(", "C", "c")
_NOTICE = re.compile(r"(?:©|\(c\))\s?(?:19|20)\d\d", re.IGNORECASE)
_LONGEST_NOTICE = 100
# A reservation of rights stands at an edge, or behind a stop, a number or a company's form.
_BEFORE_RIGHTS = r"(?:^|[^\w\s]\s{0,3}|\d\s{1,3}|\b(?:inc|ltd|llc|gmbh|corp|co|s\.a|spa|b\.v)\s{1,3})"
_NO_REPRINT_OPENINGS = (
    "this material", "this article", "the content", "unauthorized", "unauthorised", "no part of this",
    "this content",
)  # fmt: skip
_NO_REPRINT = re.compile(
    rf"(?:{'|'.join(_NO_REPRINT_OPENINGS)})\b"
    r"[^.]{0,120}\b(?:may not be (?:published|reproduced|copied|broadcast)|strictly prohibited|is prohibited"
    r"|without (?:prior |express )?(?:written )?permission)",
    re.IGNORECASE,
)


def rights_in(text: str, folded: str) -> Verdict | None:
    """What notice or ban a line is, if any; `folded`: the text as phrases are compared."""
    if _is_copyright(text) or (len(text) <= _LONGEST_NOTICE and _has_notice(text)):
        return Verdict(RemovedKind.COPYRIGHT, "line:copyright")
    may_reserve = any(map(folded.__contains__, _signs_of_rights(ascii_only=folded.isascii())))
    return _reserved(text, folded, may_reserve=may_reserve)


def rights_in_words(text: str, folded: str) -> Verdict | None:
    """`rights_in` of a line without a sign or a number: then a reservation stands at its end."""
    return _reserved(text, folded, may_reserve=folded[-_END_KEY:] in _ends_of_rights())


def _reserved(text: str, folded: str, *, may_reserve: bool) -> Verdict | None:
    if may_reserve and _reservation().search(folded):
        return Verdict(RemovedKind.COPYRIGHT, "line:all-rights-reserved")
    is_ban = folded.startswith(_NO_REPRINT_OPENINGS) and _NO_REPRINT.match(text)
    return Verdict(RemovedKind.COPYRIGHT, "line:no-reprint") if is_ban else None


def _is_copyright(text: str) -> bool:
    return text.startswith(_COPYRIGHT_OPENINGS) and _COPYRIGHT.match(text) is not None


def _has_notice(text: str) -> bool:
    return ("©" in text or "(" in text) and _NOTICE.search(text) is not None


@cache
def _rights_phrases() -> frozenset[str]:
    return frozenset(phrase for language in LANGUAGES for phrase in phrases_of(language.rights))


@cache
def _signs_of_rights(*, ascii_only: bool) -> frozenset[str]:
    """The longest word of each reservation of rights, up to a few letters, or of those of ASCII alone."""
    phrases = (phrase for phrase in _rights_phrases() if phrase.isascii() or not ascii_only)
    return frozenset(max(phrase.split(), key=len)[:_SIGN] for phrase in phrases)


@cache
def _ends_of_rights() -> frozenset[str]:
    return frozenset(phrase[-_END_KEY:] for phrase in _rights_phrases())


@cache
def _reservation() -> re.Pattern[str]:
    either = either_of(language.rights for language in LANGUAGES)
    return re.compile(rf"{_BEFORE_RIGHTS}(?:{either})\s*(?:$|[^\w\s])")
