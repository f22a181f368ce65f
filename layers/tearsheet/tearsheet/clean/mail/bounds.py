"""How much a mail may hold before it is parsed: of what the standard library's parser is slow at.

https://docs.python.org/3/library/email.parser.html
"""

from __future__ import annotations

import re
from itertools import islice

from tearsheet.clean.mail.headers import LONGEST_HEADER
from tearsheet.errors import BadInput, Refusal

__all__ = ["MOST_CONTAINERS", "MOST_HEADERS", "check_form"]

MOST_CONTAINERS = 30
# Of the mail, of its parts, and lines of its text that look like one; a mail of many hands has 200.
MOST_HEADERS = 50_000
_MOST_LINES_SEEN = 12_000_000  # each container looks at each line for its end
_MOST_PARTS = 20_000
_HEADER = re.compile(rb"^[!-9;-~]{1,80}:", re.MULTILINE)
_CONTAINER = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_PARAMETERS = re.compile(
    rb"^content-(?:type|disposition):[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE
)


def check_form(content: bytes) -> None:
    """Pass a mail that can be parsed in time.

    Raises:
        BadInput: MALFORMED or NESTED.
    """
    if any(len(found[0]) > LONGEST_HEADER for found in _PARAMETERS.finditer(content)):
        raise BadInput(Refusal.MALFORMED, "a header of this mail is longer than any mail program writes one")
    if next(islice(_HEADER.finditer(content), MOST_HEADERS, None), None):
        raise BadInput(
            Refusal.MALFORMED,
            f"this mail has more than {MOST_HEADERS:,} headers; save its text alone and drop that",
        )
    containers = sum(1 for _ in _CONTAINER.finditer(content))
    if containers > MOST_CONTAINERS:
        raise BadInput(Refusal.NESTED, f"this mail has more than {MOST_CONTAINERS} mails or groups of parts")
    if content.count(b"\n--") > _MOST_PARTS or content.count(b"\n") * (containers + 1) > _MOST_LINES_SEEN:
        raise BadInput(Refusal.MALFORMED, "this mail has more lines and parts than any mail program writes")
