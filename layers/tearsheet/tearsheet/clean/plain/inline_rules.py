"""Leftovers inside a line: a dateline or a stamp before its first words, a photo credit behind its last."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from tearsheet.clean.dates import find_date, month_words, publication_words
from tearsheet.clean.phrases import names_of
from tearsheet.clean.phrases.agencies import NEWS_AGENCIES
from tearsheet.clean.plain.lines import Cut, Line, is_prose
from tearsheet.model import RemovedKind

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["cut_datelines", "cut_leading_stamp"]

_CAPITAL = r"A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽА-ЯЁЄІЇҐΑ-Ω"
_CAPITALS = rf"[{_CAPITAL}][{_CAPITAL}.'’/-]{{1,24}}(?:[ ][{_CAPITAL}.][{_CAPITAL}.'’/-]{{0,24}}){{0,4}}"
_MIXED = rf"[{_CAPITAL}][\w.'’/-]{{1,24}}(?:[ ][{_CAPITAL}][\w.'’/-]{{0,24}}){{0,3}}"
_REGION = rf"(?:,[ ][{_CAPITAL}][\w.'’-]{{0,24}}(?:[ ][\w.'’-]{{1,24}}){{0,3}}){{0,2}}"
_AGENCY = r"[ ]?\([^()\n]{2,40}\)"
_AGENCIES = "|".join(re.escape(name) for name in names_of(NEWS_AGENCIES))
_KNOWN_AGENCY = rf"[ ]?\((?:{_AGENCIES})(?:[/-][\w/-]{{1,20}})?\)"
_DASH = r"(?:\s?\.?\s?(?:—|–|--)\s?|\s\.?-{1,2}\s|\.\s?-\s?|\)?[-]\s)"
_SHORTEST_PLACE = 4  # letters


# "June 3", "3. Juni 2024", "13 de junio"; whether the word is a month's is asked afterwards.
_DAY_OF_MONTH = r"(?:[^\W\d]{3,11}\.?[ ]\d{1,2}|\d{1,2}(?:\.|er)?[ ](?:de[ ])?[^\W\d]{3,11}\.?)"
_DATE = rf"{_DAY_OF_MONTH}(?:,?[ ]\d{{4}})?"
_DATE_OF_YEAR = rf"{_DAY_OF_MONTH}(?:,|[ ]de)?[ ]\d{{4}}"


def _dateline_pattern(place: str, *, agency: str) -> re.Pattern[str]:
    day = rf"(?P<day>(?:,?[ ]{_DATE})?)"
    return re.compile(rf"(?P<place>{place})(?P<region>{_REGION}){day}(?P<agency>{agency}){_DASH}(?=\S)")


_WITH_AGENCY = _dateline_pattern(_MIXED, agency=_KNOWN_AGENCY)
_CAPITALS_WITH_AGENCY = _dateline_pattern(_CAPITALS, agency=_AGENCY)
_BY_CAPITALS = _dateline_pattern(_CAPITALS, agency=rf"(?:{_AGENCY})?")
# "Kiel, 9. Mai 2025. Die ...", as press releases open: the year is what makes it no part of a sentence.
_BY_YEAR = re.compile(
    rf"(?P<place>{_MIXED}),[ ](?:den[ ]|le[ ]|a[ ])?(?P<day>{_DATE_OF_YEAR})(?:[.:]|{_DASH})[ ](?=\S)"
)
_AGENCY_ALONE = re.compile(
    rf"(?:,?[ ]{_DATE}[ ])?\((?:{_AGENCIES})\){_DASH}(?:{_CAPITALS},[ ]{_DATE}{_DASH})?(?=\S)"
)
# Cyrillic: the agency between slashes, or alone before a stop.
_CYRILLIC = re.compile(
    rf"(?:{_CAPITALS}|{_MIXED})[.,][ ](?P<day>{_DATE})[.,]?[ ](?:[—–-][ ])?/?(?:{_AGENCIES})/?"
    r"[ ]?[.—–-]{1,2}[ ](?=\S)"
)
# Arabic: the place, and the agency in brackets or behind a dash.
_ARABIC_PLACE = r"[\u0620-\u064a]{2,15}(?:[ ][\u0620-\u064a]{2,15}){0,2}"
_ARABIC = re.compile(
    rf"{_ARABIC_PLACE}[ ]?(?:\((?:{_AGENCIES})\)|[-–—،][ ]?(?:{_AGENCIES}))[ ]?[-–—:][ ]?(?=\S)"
)
# Chinese: the desk, place and day before a sign for a wire; Japanese: place and agency in brackets.
_DESKS = "新华社|新華社|中新社|中新网|中央社|法新社|路透社|美联社|央视|本报|本報|本网|本刊|本台"
_REPORTER = r"(?:[（(](?:本报|本報)?(?:记者|記者|通讯员|通訊員)[^（）()]{1,40}[）)])?"
_CHINESE = re.compile(
    rf"[（(【]?(?:{_DESKS})(?:(?:记者|記者)?[^\s，。]{{0,14}}?(?:\d{{1,2}}月)?\d{{1,2}}日(?:综合)?)?[电電讯訊]"
    rf"[）)】]?\s?{_REPORTER}\s?(?=\S)"
)
_JAPANESE = re.compile(
    r"[【\[［（(][^】\]］）)\s]{1,14}[\s=＝・]?(?:\d{1,2}日\s)?(?:AFP時事|共同|時事|ロイター|AP|CNN)[】\]］）)]"
    r"\s?(?:[-－—–]\s?)?(?=\S)"
)
_OTHER_SCRIPTS = (_ARABIC, _CHINESE, _JAPANESE)
_DIGIT = re.compile(r"\d")


def cut_datelines(lines: Sequence[Line]) -> list[Line]:
    """The lines without the place, day and agency that open a report.

    A place in capitals alone opens only the first two paragraphs, of which one may be a standfirst; with
    brackets behind it a place opens any, and so does a place in small letters before a known agency.
    """
    prose = (at for at, line in enumerate(lines) if line.kept and is_prose(line))
    done, first = list(lines), list(islice(prose, 2))
    for at in {*first, *_with_marks(lines)}:
        done[at] = _without_dateline(lines[at], is_first=at in first)
    return done


def _with_marks(lines: Sequence[Line]) -> list[int]:
    """Which lines have a bracket or another script; of the others only the first two are tried."""
    return [
        at for at, line in enumerate(lines) if ("(" in line.text or not line.text.isascii()) and line.kept
    ]


def _without_dateline(line: Line, *, is_first: bool) -> Line:
    start, end = line.kept[0]
    head = line.text[start : min(end, start + 200)]
    length = _dateline_length(head, is_first=is_first)
    return line.cut([Cut(start, start + length, RemovedKind.DATELINE, "inline:dateline")]) if length else line


def _dateline_length(head: str, *, is_first: bool) -> int:
    patterns = _patterns(head)
    if not (patterns or is_first):
        return 0
    match = next((found for pattern in patterns if (found := pattern.match(head))), None)
    if match is None and is_first:
        match = _place_in_capitals(head) or _BY_YEAR.match(head)
    if match is None or not _opens_sentence(head[match.end() :]) or not _is_day(match.groupdict().get("day")):
        return 0
    return len(match[0].rstrip())


def _patterns(head: str) -> tuple[re.Pattern[str], ...]:
    """Those that may open the line: what needs a bracket, a digit or a script is not tried without it."""
    with_agency = (_WITH_AGENCY, _CAPITALS_WITH_AGENCY, _AGENCY_ALONE) if "(" in head else ()
    if head.isascii():
        return with_agency
    dated = (_CYRILLIC,) if _DIGIT.search(head) else ()
    other = _OTHER_SCRIPTS if head[0] in "([" or not head[0].isascii() else ()
    return (*with_agency, *dated, *other)


def _place_in_capitals(head: str) -> re.Match[str] | None:
    """A place in capitals; two or three letters alone are rather a country: "US - China talks"."""
    match = _BY_CAPITALS.match(head)
    if match is None or len(match["place"]) >= _SHORTEST_PLACE:
        return match
    return match if match["region"] or match["day"] or match["agency"] else None


def _is_day(day: str | None) -> bool:
    """Whether the date in a dateline names a month, if it has one."""
    return not day or any(word.strip(",.") in month_words() for word in day.casefold().split())


def _opens_sentence(rest: str) -> bool:
    """A dateline is followed by a sentence; "NATO — the alliance — said" goes on in lower case."""
    first = rest.lstrip("\"'“‘„«‹([¿¡ ")[:1]
    return bool(first) and not first.islower()


# --- Stamps: " date 2024-06-15 The council ..."

_LABEL = re.compile(
    rf"(?:pubdate|{publication_words()})(?:\s+(?:on|am|el|le|il|em|op))?\s{{0,3}}[:=]?\s{{1,3}}",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?:[T\s,]{1,3}(?:at\s)?\d{1,2}:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:\s?[ap]\.?m\.?)?"
    r"(?:Z|\s?[+-]\d\d:?\d\d)?(?:\s[A-Z]{3,4}\b)?)?"
    r"\s{0,3}[|•·:—–-]{0,2}"
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d")


def cut_leading_stamp(lines: Sequence[Line]) -> list[Line]:
    """The lines without a date that stands before the first words, under its label or in ISO 8601."""
    if not lines or lines[0].is_removed:
        return list(lines)
    return [_without_stamp(lines[0]), *lines[1:]]


def _without_stamp(line: Line) -> Line:
    start, _end = line.kept[0]
    head = line.text[start : start + 120]
    label = _LABEL.match(head)
    at = label.end() if label else 0
    found = find_date(head[at : at + 40])
    if found is None or found.start or not (label or _ISO.match(head)):
        return line
    length = at + found.end
    clock = _CLOCK.match(head, length)
    stamp = head[: clock.end() if clock else length]
    end = start + len(stamp.rstrip())
    if not line.text[end : end + 1].isspace():
        return line
    return line.cut([Cut(start, end, RemovedKind.METADATA, "inline:stamp")])
