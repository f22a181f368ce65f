"""Lines that are boilerplate by themselves, wherever they stand."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.clean.phrases import LANGUAGES, NETWORKS, either_of, fold, is_words, phrases_of
from tearsheet.clean.plain.lines import Verdict, ends_sentence
from tearsheet.clean.plain.remembered import remembered
from tearsheet.clean.plain.rights_rules import rights_in, rights_in_words
from tearsheet.model import RemovedKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["Verdict", "is_share_button", "judge", "normalise"]

_LONGEST = 600  # characters
_LONGEST_START = 260  # as wide as so many Latin letters
_LONGEST_LABELLED = 70
_START_KEY = 2  # characters that every phrase of a start has
_LONGEST_SHARE_BAR = 12  # words
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_OPENING_MARKS = re.compile(r"[^\w©#*]+")
_CLOSING_MARK = re.compile(r"[^\w©#)?*]")
_CRUMB = re.compile(r"\s*[>»›→]\s*|\s+[/|]\s+")
_CRUMB_MARK = re.compile(r"[>»›→/|]")
_LONGEST_CRUMB = 4  # words
_FEWEST_CRUMBS = 3


class Starts(NamedTuple):
    """Phrases that begin alike, in the order in which they decide."""

    phrases: tuple[str, ...]
    verdicts: Mapping[str, Verdict]


def judge(text: str) -> Verdict | None:
    """What boilerplate a whole line is, or None for what may be article.

    A phrase decides only if the line is that phrase, or begins with it and is short; a sentence that mentions
    a newsletter is no newsletter.
    """
    if len(text) > _LONGEST:
        return None
    folded = fold(text)
    only_words = is_words(folded)
    rights = rights_in_words(text, folded) if only_words else rights_in(text, folded)
    if rights or len(text) > _LONGEST_START:
        return rights
    return _widget(text, folded if only_words else _bare(folded))


@cache
def _whole() -> dict[str, Verdict]:
    entries = _entries(language.whole for language in LANGUAGES)
    return {_without_marks(phrase): verdict for phrase, verdict in reversed(list(entries))}


@cache
def _starts() -> dict[str, Starts]:
    by_key: dict[str, dict[str, Verdict]] = {}
    for phrase, verdict in _entries(language.starts for language in LANGUAGES):
        opening = _OPENING_MARKS.match(phrase)
        start = phrase[opening.end() :] if opening else phrase
        by_key.setdefault(start[:_START_KEY], {}).setdefault(start, verdict)
    return {key: Starts(tuple(verdicts), verdicts) for key, verdicts in by_key.items()}


def _entries(tables: Iterable[Mapping[RemovedKind, str]]) -> Iterator[tuple[str, Verdict]]:
    for language, table in zip(LANGUAGES, tables, strict=True):
        for kind, listed in table.items():
            for phrase in phrases_of(listed):
                yield phrase, Verdict(kind, f"phrase:{language.code}:{phrase}")


@cache
def _sign_off_pattern() -> re.Pattern[str]:
    """Who worked on a report: "Reporting by Jane Doe; editing by John Roe", not "Reporting by the paper"."""
    either = either_of(language.sign_offs for language in LANGUAGES)
    name = r"[^\W\d_a-z][\w.'’-]{0,40}"
    return re.compile(
        rf"\(?(?i:{either})\s{name}(?:\s{name}){{1,4}}(?=[;,.)]|$|\s\w{{1,4}}\s)[^.]{{0,250}}[.)]{{0,2}}$"
    )


@cache
def _sign_offs() -> dict[str, tuple[str, ...]]:
    by_key: dict[str, tuple[str, ...]] = {}
    for phrase in (phrase for language in LANGUAGES for phrase in phrases_of(language.sign_offs)):
        key = phrase[:_START_KEY]
        by_key[key] = (*by_key.get(key, ()), phrase)
    return by_key


@cache
def _labels() -> frozenset[str]:
    return frozenset(phrase for language in LANGUAGES for phrase in phrases_of(language.labels))


@cache
def _homes() -> frozenset[str]:
    return frozenset(phrase for language in LANGUAGES for phrase in phrases_of(language.homes))


@cache
def _buttons() -> frozenset[str]:
    return frozenset(fold(" ".join((NETWORKS, *(language.buttons for language in LANGUAGES)))).split())


def normalise(text: str) -> str:
    """A line as the phrase tables write it: folded, # for a number, no marks around it."""
    return _bare(fold(text))


def _bare(folded: str) -> str:
    plain = _NUMBER.sub("#", folded)
    framed = plain and not (plain[0].isalnum() and plain[-1].isalnum())
    return _without_marks(plain) if framed else plain


def _without_marks(folded: str) -> str:
    opening = _OPENING_MARKS.match(folded)
    start, end = opening.end() if opening else 0, len(folded)
    while end > start and _CLOSING_MARK.match(folded, end - 1):
        end -= 1
    return folded[start:end]


@remembered
def is_share_button(text: str) -> bool:
    """Whether a line is nothing but names of networks, as the buttons of a share bar are."""
    return _may_be_button(text) and _are_networks(normalise(text))


def _may_be_button(text: str) -> bool:
    """Whether a name of a network may begin the line: two letters of ASCII rule out nearly every menu."""
    start = text[:_START_KEY]
    return not (text.isascii() and start.isalpha()) or start.lower() in _keys_of_buttons()


@cache
def _keys_of_buttons() -> frozenset[str]:
    return frozenset(name[:_START_KEY] for name in _buttons())


def _widget(text: str, plain: str) -> Verdict | None:
    return (
        _whole().get(plain)
        or _started(text, plain)
        or _share_bar(text, plain)
        or (_breadcrumb(text) if _CRUMB_MARK.search(text) else None)
        or (_labelled(text, plain) if ":" in plain else None)
        or (_sign_off(text, plain) if plain[:_START_KEY] in _sign_offs() else None)
    )


def _started(text: str, plain: str) -> Verdict | None:
    starts = _starts().get(plain[:_START_KEY])
    if starts is None or not plain.startswith(starts.phrases) or _width(text) > _LONGEST_START:
        return None
    return next(verdict for phrase, verdict in starts.verdicts.items() if plain.startswith(phrase))


def _width(text: str) -> int:
    """Length in Latin letters: an ideograph takes the room, and says as much, as two."""
    return len(text) if text.isascii() else len(text) + sum(char >= "\u3040" for char in text)


def _are_networks(plain: str) -> bool:
    if not _is_network(plain.partition(" ")[0]):
        return False
    names = plain.split()
    return len(names) <= _LONGEST_SHARE_BAR and all(map(_is_network, names))


def _is_network(name: str) -> bool:
    return name.strip("|•·,:") in _buttons()


def _share_bar(text: str, plain: str) -> Verdict | None:
    if " " in text and _are_networks(plain):
        return Verdict(RemovedKind.SHARE, "line:share-bar")
    return None


def _breadcrumb(text: str) -> Verdict | None:
    if text.startswith(("|", "- ")) or "<" in text:
        return None
    crumbs = [crumb for crumb in _CRUMB.split(text) if crumb]
    if len(crumbs) < 2 or any(crumb.count(" ") >= _LONGEST_CRUMB for crumb in crumbs[:-1]):  # noqa: PLR2004 - a pair
        return None
    starts_home = fold(crumbs[0]) in _homes()
    arrows = len(crumbs) >= _FEWEST_CRUMBS and any(arrow in text for arrow in ">»›→")
    menu = text.count("|") >= _FEWEST_CRUMBS and not any(map(str.isdigit, text))
    return Verdict(RemovedKind.NAVIGATION, "line:breadcrumb") if starts_home or arrows or menu else None


def _labelled(text: str, plain: str) -> Verdict | None:
    """A few words behind a label: "Quelle: Beispielbote"; a sentence behind it may be an answer."""
    label, _, rest = plain.partition(":")
    if not rest or label.rstrip(". ") not in _labels():
        return None
    if _width(text) > _LONGEST_LABELLED or ends_sentence(text):
        return None
    return Verdict(RemovedKind.CREDIT, "line:label")


def _sign_off(text: str, plain: str) -> Verdict | None:
    if plain.startswith(_sign_offs()[plain[:_START_KEY]]) and _sign_off_pattern().match(text):
        return Verdict(RemovedKind.CREDIT, "line:sign-off")
    return None
