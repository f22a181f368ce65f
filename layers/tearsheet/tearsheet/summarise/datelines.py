"""Where and from whom a report comes, before its first word: no part of what a summary says.

Cleaning takes datelines out of articles; this is for texts that come to be summarised as they are. Forms:
AP Stylebook, "datelines"; CNN's "(CNN)".
"""

from __future__ import annotations

import re

__all__ = ["end_of_dateline"]

_LOOK = 400  # characters: enough to see the second of two dashes
_DASH = r"\s*(?:--|[—–-])\s+"
# Known ones behind any place; others, which read as the short form of a name (WHO), behind capitals alone.
_KNOWN = r"\((?:AFP|ANSA|AP|CNN|DPA|EFE|PTI|TASS|UPI|Reuters|Bloomberg|dpa|Xinhua|Kyodo)\)"
_AGENCY = rf"(?:\([A-Z]{{2,6}}\)|{_KNOWN})"
_CAPITALS = r"[A-Z][A-Z.’'-]{2,}(?: [A-Z.’'-]+){0,3}"
_REGION = r"(?:, [A-Z][\w.]{1,24}(?: [\w.]{1,24}){0,2})"
_PLACE = r"(?!The )[A-Z][\w.’'-]{1,24}(?: [\w.’'-]{1,24}){0,3}"
_DATELINE = re.compile(
    rf"(?:{_AGENCY}(?:{_DASH}|\s*)"  # (CNN)The, (CNN) -- The
    rf"|{_PLACE}{_REGION}? {{1,2}}{_KNOWN}(?:{_DASH}| ?)"  # Paris, France (AP) — The, Paris (CNN)The
    rf"|{_CAPITALS}{_REGION}? \([A-Z][\w.]{{1,20}}\){_DASH}"  # MARLOW (Quays.com) — The
    rf"|(?!\S{{1,3}}—){_CAPITALS}{_REGION}?—(?=[A-Z][a-z]|[A-Z] )(?!.*—)"  # MARLOW—The
    rf"|{_CAPITALS}{_REGION}{_DASH}"  # PARIS, Sept. 3 - The
    # Without any of these a short word is a name, and dashes to both sides part what is said of it.
    rf"|(?!\S{{1,3}}{_DASH}){_CAPITALS}{_DASH}(?!.*\s(?:--|[—–-])\s))"
    r"(?=[A-Z\"“‘'])"
)


def end_of_dateline(text: str, start: int, end: int) -> int:
    """Where the sentence from `start` to `end` begins to say something: `start` if it has no dateline."""
    found = _DATELINE.match(text[start : min(end, start + _LOOK)])
    return start if found is None or start + found.end() >= end else start + found.end()
