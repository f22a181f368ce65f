"""What the headers of a mail say (RFC 5322), and those that a forwarder's program copied into its text."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.message import Message

__all__ = ["LONGEST_HEADER", "address", "decoded", "file_name", "headline", "moment", "raw", "sender"]

LONGEST_HEADER = 10_000  # bytes: the parser of the standard library takes time that grows with its square
_ADDRESS_SIGNS = frozenset("@<>")
_PREFIXES = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|enc|i|vs)\s?:\s*)+", re.IGNORECASE)


def headline(subject: str) -> str | None:
    """The subject without what replies and forwards put before it."""
    return _PREFIXES.sub("", subject, count=1).strip() or None


def sender(stated: str) -> list[str]:
    """The name beside the address, or alone as in a forward; none if there is but the address."""
    from email.utils import parseaddr  # noqa: PLC0415 - few files pay for it

    name = decoded(parseaddr(stated)[0]) or stated.partition("[")[0].strip()
    return [name] if name and not _ADDRESS_SIGNS.intersection(name) else []


def moment(stated: str) -> str | None:
    """The date in ISO 8601; to the day alone if it is written as people write, not as programs do."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - as above

    with suppress(ValueError, OverflowError):
        stamp = parsedate_to_datetime(stated)
        return (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).isoformat()
    from tearsheet.clean.dates import find_date  # noqa: PLC0415 - few mails pay for it

    found = find_date(stated)
    return found.value if found else None


def address(message: Message) -> str | None:
    """Where a page was saved from (RFC 2557)."""
    for name in ("Snapshot-Content-Location", "Content-Location"):
        found = "".join(raw(message, name).split())
        if found.startswith(("http://", "https://")):
            return found
    return None


def raw(message: Message, name: str) -> str:
    """The header as it is written; some programs write UTF-8 where they should write ASCII."""
    found = (str(value) for key, value in message.raw_items() if key.lower() == name.lower())
    return next(found, "")[:LONGEST_HEADER].encode(errors="surrogateescape").decode(errors="replace")


def file_name(message: Message) -> str | None:
    """What the part is called as a file (RFC 2183, RFC 2231), if its headers can be read."""
    with suppress(ValueError):
        return decoded(message.get_filename() or "") or None
    return None


def decoded(header: str) -> str:
    """The words of a header that is written in ASCII (RFC 2047), on one line.

    One that was cut off within a word, as some programs do, stays as it stands.
    """
    from email.errors import HeaderParseError  # noqa: PLC0415 - as above
    from email.header import decode_header, make_header  # noqa: PLC0415 - as above

    text = header
    with suppress(LookupError, ValueError, HeaderParseError):
        text = str(make_header(decode_header(header)))
    return " ".join(text.split())
