"""Whether a sentence ends with a stop: rules on the words before and after it.

Each looks at a bounded stretch on either side, so the time is linear in the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tearsheet.text.abbreviations import AFTER_CLOCK, NAMES_WITH_MARK
from tearsheet.text.wide import WIDE, ends_wide

if TYPE_CHECKING:
    from tearsheet.text.abbreviations import Rules

__all__ = ["OPENING", "STOP", "ends"]

_QUOTES = "\"'”’“‘»«›‹」』"
_WIDE_QUOTES = "\"'”’」』"  # “ behind a full-width stop opens the next sentence, as Chinese sets no space
_BRACKETS = r"）)\]}】》〉*"
STOP = re.compile(
    rf"(?P<marks>[.!?…؟۔।॥։።{WIDE}]+)"
    rf"(?P<closers>(?:(?<=[{WIDE}])[{_WIDE_QUOTES}{_BRACKETS}]*|(?<![{WIDE}])[{_QUOTES}{_BRACKETS}]*)"
    r"(?:\[\d{1,3}\])*"
    r"(?:[ \xa0\u202f][»›](?=[\s.,;:]|$))?)"  # French sets a space before its closing mark
)
OPENING = re.compile(r"\s+(?:[\"'“‘«»„‚‹›(\[{¿¡*「『（【]|[-—–•]\s*)*")
_NEXT_WORD = re.compile(r"[\w.’'-]{1,24}")
_LAST_WORD = re.compile(r"[^\s(\[{\"“‘«„/—–]{1,24}\Z")
_DOTTED = re.compile(r"\w(?:\.-?\w)+")  # U.S, J.-P
_ITEM = re.compile(r"[a-z]{1,4}\)\s")  # ii) of a list
_AND_SO_ON = re.compile(r"\bт\.\s?[дп]\Z")
_APPOSITION = re.compile(r"[^,.!?]*,\s")  # the mayor, ...
_DASHES = frozenset("—–-")
_CLOCK = frozenset(("a.m", "p.m"))
_LOOK = 24  # characters to either side: longer than any abbreviation
_LOOK_SAYS = 80  # room for a title, two names, an age or an office, and a verb
_FULL_WORD = 3  # letters; shorter ones are parts of addresses and of abbreviations
_ORDINAL_DIGITS = 2
_LIST_DIGITS = 3


def ends(text: str, stop: re.Match[str], *, start: int, end: int, rules: Rules) -> bool:
    """Whether the sentence that began at `start` ends with this stop, inside the paragraph up to `end`.

    `stop` is a match of `STOP`.
    """
    if stop.start() == start:
        return False
    opening = OPENING.match(text, stop.end(), end)
    if opening is None:
        return _ends_without_space(text, stop, start=start, rules=rules)
    following = text[opening.end() : min(end, opening.end() + _LOOK_SAYS)]
    if not _can_open(following):
        return False
    if stop["marks"] != ".":
        return _ends_with_mark(text, stop, following=following, start=start, rules=rules)
    dashed = not _DASHES.isdisjoint(opening.group())
    return _ends_with_stop(text, stop, following=following, dashed=dashed, start=start, rules=rules)


def _ends_without_space(text: str, stop: re.Match[str], *, start: int, rules: Rules) -> bool:
    if stop["marks"][-1] in WIDE:
        return ends_wide(text, start=start, marks=stop.start(), end=stop.end())
    return _lost_its_space(text, stop, start=start, rules=rules)


def _lost_its_space(text: str, stop: re.Match[str], *, start: int, rules: Rules) -> bool:
    """Whether ”The stands there, or a full word, a stop and a frequent starter, as in away.The."""
    following = text[stop.end() : stop.end() + _LOOK]
    if not following[:1].isupper() or not following[1:2].islower():
        return False
    if stop["closers"]:
        return stop["closers"][-1] == "”"
    word = _last_word(text, start, stop.start())
    return (
        len(word) >= _FULL_WORD and word.isalpha() and word.islower() and _starter_follows(following, rules)
    )


def _is_and_so_on(before: str) -> bool:
    """Whether the Russian or Ukrainian "т. д", "т. п" stands before: two initials, but of no name."""
    return _AND_SO_ON.search(before) is not None


def _closes_quotation(stop: re.Match[str]) -> bool:
    return any(mark in _QUOTES for mark in stop["closers"])


def _can_open(following: str) -> bool:
    """No sentence opens with a small letter, unless it is a name's (iPhone), nor with more punctuation."""
    first, second = following[:1], following[1:2]
    if first.islower():
        return second.isupper() or _ITEM.match(following) is not None
    return first != "" and first not in ".,;:!?…&%)]}"


def _ends_with_mark(text: str, stop: re.Match[str], *, following: str, start: int, rules: Rules) -> bool:
    """The same for question and exclamation marks and ellipses."""
    if _closes_quotation(stop):
        return not _says(following, rules)
    if stop["marks"] == "!" and _last_word(text, start, stop.start()).casefold() in NAMES_WITH_MARK:
        return _starter_follows(following, rules)
    return True


def _ends_with_stop(
    text: str, stop: re.Match[str], *, following: str, dashed: bool, start: int, rules: Rules
) -> bool:
    """The same for one full stop; `dashed`: a dash stands before what follows."""
    if _closes_quotation(stop) or _is_and_so_on(text[max(start, stop.start() - _LOOK) : stop.start()]):
        return True
    word = _last_word(text, start, stop.start())
    if dashed and _seldom_ends(word, word.casefold(), rules):
        return False  # a dateline: MARLOW, Ore. — The
    return not word or _ends_after(word, following, opens=start == stop.start() - len(word), rules=rules)


def _says(following: str, rules: Rules) -> bool:
    """Whether a name, or a name and an office, and a verb of saying follow: “Why?” Ms. Lind asked."""
    for named, found in enumerate(re.finditer(r"\S+", following)):
        word = found.group()
        if word.casefold().rstrip(".,:;") in rules.says:
            return named > 0
        if not word[:1].isupper():
            return False
        if word.endswith(","):
            return _says_after_apposition(following, found.end(), rules)
    return False


def _says_after_apposition(following: str, place: int, rules: Rules) -> bool:
    office = _APPOSITION.match(following, place)
    if office is None:
        return False
    verb = following[office.end() :].split(maxsplit=1)[:1]
    return bool(verb) and verb[0].casefold().rstrip(".,:;") in rules.says


def _last_word(text: str, start: int, stop: int) -> str:
    found = _LAST_WORD.search(text[max(start, stop - _LOOK) : stop])
    if found is None:
        return ""
    elided, _, rest = found.group().replace("’", "'").rpartition("'")
    return rest if elided and len(rest) > 1 else found.group()  # l'art., but not don't.


def _ends_after(word: str, following: str, *, opens: bool, rules: Rules) -> bool:
    """Whether a sentence can end with this word and one stop; `opens`: the word is all there is of it."""
    folded = word.casefold()
    if word.isdecimal():
        return _ends_after_number(word, following, opens=opens, rules=rules)
    if _is_label(word, opens=opens) or folded in rules.never or _is_title(word, folded, rules):
        return False
    if following[0].isdecimal() and (folded in rules.numbering or folded.endswith(rules.streets)):
        return False
    if folded in _CLOCK:
        return not _after_clock(following)
    return not _seldom_ends(word, folded, rules) or _starter_follows(following, rules)


def _ends_after_number(word: str, following: str, *, opens: bool, rules: Rules) -> bool:
    if opens and len(word) <= _LIST_DIGITS:
        return False  # the number of a list's item
    if len(word) > _ORDINAL_DIGITS:
        return True
    if rules.ordinals:
        return _starter_follows(following, rules)
    found = _NEXT_WORD.match(following)
    return found is None or found.group().casefold().rstrip(".") not in rules.months


def _is_label(word: str, *, opens: bool) -> bool:
    """The letter of a list's item, Q and A of an interview, an initial: a sentence has more in it."""
    return opens and len(word) == 1 and word.isalpha()


def _is_title(word: str, folded: str, rules: Rules) -> bool:
    return folded in rules.titles and (rules.small_titles or word[0].isupper())


def _after_clock(following: str) -> bool:
    head = following.split()
    folded = [word.casefold().strip(".,;:()") for word in head[:2]]
    return folded[0] in AFTER_CLOCK or folded[1:] == ["time"]


def _seldom_ends(word: str, folded: str, rules: Rules) -> bool:
    return (
        (len(word) == 1 and word.isalpha())
        or folded in rules.seldom
        or (folded in rules.seldom_capital and word[0].isupper())
        or _DOTTED.fullmatch(word) is not None
    )


def _starter_follows(following: str, rules: Rules) -> bool:
    found = _NEXT_WORD.match(following)
    if found is None:
        return not following[0].isdecimal()
    head = found.group().casefold().replace("’", "'")
    return head in rules.starters or head.partition("'")[0] in rules.starters
