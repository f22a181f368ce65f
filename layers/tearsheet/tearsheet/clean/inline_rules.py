"""Leftovers inside a line: a dateline or a stamp before its first words, a photo credit behind its last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tearsheet.clean.dates import find_date, months_pattern, publication_words
from tearsheet.clean.lines import Cut, Line, is_prose
from tearsheet.model import RemovedKind

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["cut_datelines", "cut_leading_stamp"]

_CAPITAL = r"A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽА-ЯЁЄІЇҐΑ-Ω"
_CAPITALS = rf"[{_CAPITAL}][{_CAPITAL}.'’/-]{{1,24}}(?:[ ][{_CAPITAL}.][{_CAPITAL}.'’/-]{{0,24}}){{0,4}}"
_MIXED = rf"[{_CAPITAL}][\w.'’/-]{{1,24}}(?:[ ][{_CAPITAL}][\w.'’/-]{{0,24}}){{0,3}}"
_REGION = rf"(?:,[ ][{_CAPITAL}][\w.'’-]{{0,24}}(?:[ ][\w.'’-]{{1,24}}){{0,3}}){{0,2}}"
_AGENCY = r"[ ]?\([^()\n]{2,40}\)"
_AGENCIES = (
    "AP|AFP|APA|ANI|ANP|ANSA|ATS|Belga|Bloomberg|CNN|CP|dpa|DPA|EFE|EP|epd|IANS|Interfax|Keystone|KNA|Kyodo|Lusa|NTB|PA"
    "|PTI|Reuters|RIA|sda|SDA|SID|sid|TASS|TT|Ukrinform|UPI|Xinhua|Yonhap"
)
_KNOWN_AGENCY = rf"[ ]?\((?:{_AGENCIES})(?:[/-][\w/-]{{1,20}})?\)"
_DASH = r"(?:\s?\.?\s?(?:—|–|--)\s?|\s\.?-{1,2}\s|\.\s?-\s?|\)?[-]\s)"
_SHORTEST_PLACE = 4  # letters


def _dateline_pattern(place: str, *, agency: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<place>{place})(?P<region>{_REGION})(?P<day>{_day()})(?P<agency>{agency}){_DASH}(?=\S)"
    )


def _day() -> str:
    """An optional date of day and month: ", June 3", ", 3. Juni 2024", ", 3 juin"."""
    months = months_pattern()
    year = r"(?:,?[ ]\d{4})?"
    return rf"(?:,?[ ](?i:(?:{months})\.?[ ]\d{{1,2}}|\d{{1,2}}\.?[ ](?:de[ ])?(?:{months})\.?){year})?"


_WITH_AGENCY = _dateline_pattern(_MIXED, agency=_KNOWN_AGENCY)
_CAPITALS_WITH_AGENCY = _dateline_pattern(_CAPITALS, agency=_AGENCY)
_BY_CAPITALS = _dateline_pattern(_CAPITALS, agency=rf"(?:{_AGENCY})?")
_AGENCY_ALONE = re.compile(rf"(?:{_day()[:-1]}[ ])?\((?:{_AGENCIES})\){_DASH}(?=\S)")


def cut_datelines(lines: Sequence[Line]) -> list[Line]:
    """The lines without the place, day and agency that open a report.

    A place in capitals alone opens only the first two paragraphs, of which one may be a standfirst; with
    brackets behind it a place opens any, and so does a place in small letters before a known agency.
    """
    first = [at for at, line in enumerate(lines) if not line.is_removed and is_prose(line)][:2]
    return [_without_dateline(line, is_first=at in first) for at, line in enumerate(lines)]


def _without_dateline(line: Line, *, is_first: bool) -> Line:
    if line.is_removed:
        return line
    start, end = line.kept[0]
    head = line.text[start : min(end, start + 200)]
    length = _dateline_length(head, is_first=is_first)
    return line.cut([Cut(start, start + length, RemovedKind.DATELINE, "inline:dateline")]) if length else line


def _dateline_length(head: str, *, is_first: bool) -> int:
    patterns = (_WITH_AGENCY, _CAPITALS_WITH_AGENCY, _AGENCY_ALONE) if "(" in head else ()
    match = next((found for pattern in patterns if (found := pattern.match(head))), None)
    if match is None and is_first:
        match = _place_in_capitals(head)
    if match is None or not _opens_sentence(head[match.end() :]):
        return 0
    return len(match[0].rstrip())


def _place_in_capitals(head: str) -> re.Match[str] | None:
    """A place in capitals; two or three letters alone are rather a country: "US - China talks"."""
    match = _BY_CAPITALS.match(head)
    if match is None or len(match["place"]) >= _SHORTEST_PLACE:
        return match
    return match if match["region"] or match["day"] or match["agency"] else None


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
