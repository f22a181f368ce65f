"""Lines that are boilerplate by themselves, wherever they stand."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.clean.phrases import NETWORKS, STARTS, WHOLE_LINES
from tearsheet.model import RemovedKind

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Verdict", "is_share_button", "judge", "normalise"]

_LONGEST_START = 260
_LONGEST_RIGHTS = 600
_LONGEST_SHARE_BAR = 12  # words
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_EDGES = re.compile(r"^[^\w©#*]+|[^\w©#)?*]+$")
# "© 2024", "Copyright (c) 2019 ...", "Copyright by ...": not "Copyright law ..."
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)\s*(?:19|20)\d\d|copyright\s*(?:©|\(c\)|(?:by\s+[^.]{2,60}?,?\s*)?(?:19|20)\d\d))",
    re.IGNORECASE,
)
_NOTICE = re.compile(r"(?:©|\(c\))\s?(?:19|20)\d\d", re.IGNORECASE)
_LONGEST_NOTICE = 100
_RIGHTS = re.compile(
    r"(?:^|[^\w\s]\s{0,3}|\d\s{1,3}|\b(?:inc|ltd|llc|gmbh|corp|co)\s{1,3})"
    r"(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados"
    r"|tutti i diritti riservati|todos os direitos reservados)"
    r"\s*(?:$|[^\w\s])",
    re.IGNORECASE,
)
_RIGHTS_MARKS = ("rights", "rechte", "droits", "derechos", "diritti", "direitos")
_NO_REPRINT = re.compile(
    r"(?:this material|this article|the content|unauthorized|unauthorised|no part of this|this content)\b"
    r"[^.]{0,120}\b(?:may not be (?:published|reproduced|copied|broadcast)|strictly prohibited|is prohibited"
    r"|without (?:prior |express )?(?:written )?permission)",
    re.IGNORECASE,
)
# Who worked on a report: "Reporting by Jane Doe; editing by John Roe", not "Reporting by the paper showed"
_SIGN_OFF = re.compile(
    r"\(?(?:additional |compiled and )?(?:reporting|writing|editing|compiled|edited|written) by [^.]{3,250}"
    r"[.)]{0,2}$",
    re.IGNORECASE,
)
_SIGN_OFF_NAME = re.compile(
    r"by (?:[^\W\d_a-z][\w.'’-]*)(?: [^\W\d_a-z][\w.'’-]*)+(?=[;,.)]|$| and | in | with )"
)
_CRUMB = re.compile(r"\s*[>»›→]\s*|\s+[/|]\s+")
_HOMES = "home homepage news startseite nachrichten accueil actualités inicio portada noticias"
_BUTTONS = frozenset(NETWORKS.split())
_LONGEST_CRUMB = 4  # words
_FEWEST_CRUMBS = 3


class Verdict(NamedTuple):
    """What a line is, and the rule that says so."""

    kind: RemovedKind
    rule: str


def judge(text: str) -> Verdict | None:
    """What boilerplate a whole line is, or None for what may be article.

    A phrase decides only if the line is that phrase, or begins with it and is short; a sentence that mentions
    a newsletter is no newsletter.
    """
    if len(text) > _LONGEST_RIGHTS:
        return None
    return _rights(text) or (_widget(text) if len(text) <= _LONGEST_START else None)


@cache
def _whole() -> dict[str, Verdict]:
    return {phrase: verdict for phrase, verdict in _entries(WHOLE_LINES)}  # noqa: C416 - dict() would hide the pairs


@cache
def _starts() -> dict[str, list[tuple[str, Verdict]]]:
    by_first_word: dict[str, list[tuple[str, Verdict]]] = {}
    for phrase, verdict in _entries(STARTS):
        by_first_word.setdefault(_first_word(phrase), []).append((phrase, verdict))
    return by_first_word


def _entries(table: dict[RemovedKind, dict[str, str]]) -> Iterator[tuple[str, Verdict]]:
    for kind, by_language in table.items():
        for language, phrases in by_language.items():
            for phrase in phrases.split("|"):
                yield phrase, Verdict(kind, f"phrase:{language}:{phrase}")


def normalise(text: str) -> str:
    """A line as the phrase tables write it."""
    plain = " ".join(text.casefold().replace("’", "'").split())
    return _EDGES.sub("", _NUMBER.sub("#", plain))


def is_share_button(text: str) -> bool:
    """Whether a line is nothing but names of networks, as the buttons of a share bar are."""
    return _are_networks(normalise(text))


def _widget(text: str) -> Verdict | None:
    plain = normalise(text)
    return (
        _whole().get(plain)
        or _started(plain)
        or _share_bar(text, plain)
        or _breadcrumb(text)
        or _sign_off(text)
    )


def _started(plain: str) -> Verdict | None:
    candidates = _starts().get(_first_word(plain), ())
    return next((verdict for phrase, verdict in candidates if plain.startswith(phrase)), None)


def _first_word(plain: str) -> str:
    return plain.partition(" ")[0]


def _rights(text: str) -> Verdict | None:
    if _COPYRIGHT.match(text) or (len(text) <= _LONGEST_NOTICE and _NOTICE.search(text)):
        return Verdict(RemovedKind.COPYRIGHT, "line:copyright")
    folded = text.casefold()
    if any(mark in folded for mark in _RIGHTS_MARKS) and _RIGHTS.search(text):
        return Verdict(RemovedKind.COPYRIGHT, "line:all-rights-reserved")
    return Verdict(RemovedKind.COPYRIGHT, "line:no-reprint") if _NO_REPRINT.match(text) else None


def _are_networks(plain: str) -> bool:
    names = plain.split()
    return 0 < len(names) <= _LONGEST_SHARE_BAR and all(name.strip("|•·,:") in _BUTTONS for name in names)


def _share_bar(text: str, plain: str) -> Verdict | None:
    if " " in text and _are_networks(plain):
        return Verdict(RemovedKind.SHARE, "line:share-bar")
    return None


def _breadcrumb(text: str) -> Verdict | None:
    if not any(mark in text for mark in ">»›→/|") or text.startswith(("|", "- ")) or "<" in text:
        return None
    crumbs = [crumb for crumb in _CRUMB.split(text) if crumb]
    if len(crumbs) < 2 or any(crumb.count(" ") >= _LONGEST_CRUMB for crumb in crumbs[:-1]):  # noqa: PLR2004 - a pair
        return None
    starts_home = crumbs[0].casefold() in _HOMES.split()
    arrows = len(crumbs) >= _FEWEST_CRUMBS and any(arrow in text for arrow in ">»›→")
    menu = text.count("|") >= _FEWEST_CRUMBS and not any(map(str.isdigit, text))
    return Verdict(RemovedKind.NAVIGATION, "line:breadcrumb") if starts_home or arrows or menu else None


def _sign_off(text: str) -> Verdict | None:
    if _SIGN_OFF.match(text) and _SIGN_OFF_NAME.search(text):
        return Verdict(RemovedKind.CREDIT, "line:sign-off")
    return None
