"""Where and from whom a report comes, before its first word: no part of what a summary says.

Cleaning takes datelines out of articles; this is for texts that come to be summarised as they are. Forms:
AP Stylebook, "datelines"; CNN's "(CNN)".
"""

from __future__ import annotations

import re

__all__ = ["end_of_dateline"]

_LOOK = 100  # characters
_DASH = r"\s*(?:--|[—–-])\s+"
_AGENCY = r"\((?:[A-Z]{2,6}|Reuters|Bloomberg|dpa|Xinhua|Kyodo)\)"
_DATELINE = re.compile(
    rf"(?:(?:[A-Z][\w.,’' -]{{0,60}} )?{_AGENCY}(?:{_DASH}|\s*)"  # PARIS, France (AP) — The, (CNN)The
    rf"|[A-Z][A-Z.’'-]{{2,}}(?: [A-Z.’'-]+){{0,3}}(?:, [A-Z][\w. ]{{1,24}})?{_DASH})"  # PARIS, Sept. 3 - The
    r"(?=[A-Z\"“‘'])"
)


def end_of_dateline(text: str, start: int, end: int) -> int:
    """Where the sentence from `start` to `end` begins to say something: `start` if it has no dateline."""
    found = _DATELINE.match(text[start : min(end, start + _LOOK)])
    return start if found is None or start + found.end() >= end else start + found.end()
