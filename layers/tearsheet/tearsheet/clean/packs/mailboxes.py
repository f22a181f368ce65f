"""Mailboxes: mails one after the other, each after a line that begins with "From " (RFC 4155)."""

from __future__ import annotations

import re
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from tearsheet.clean.mail.headers import decoded
from tearsheet.clean.packs.identity import member_name
from tearsheet.model import Member

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tearsheet.clean.packs.members import Found

__all__ = ["mailbox_reader"]

# After a blank line; after any other where it has the time of day, for some programs write no blank line.
_SEAM = re.compile(
    rb"(?:\A(?:\xef\xbb\xbf)?[ \t\r\n]*+|(?<=\n\n)|(?<=\r\n\r\n)"
    rb"|(?<=\n)(?=From \S{1,200} [^\r\n:]{8,20}\d\d:\d\d:\d\d ))"
    rb"From [^\r\n]{1,500}\r?\n(?=[A-Za-z][A-Za-z0-9-]{0,60}:)"
)
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n|\Z")
# RFC 5322, section 3.6.4; the header may be folded.
_MESSAGE_ID = re.compile(
    rb"^Message-ID:[ \t]*(?:\r?\n[ \t]+)?(<[^<>\s]{1,500}>)", re.MULTILINE | re.IGNORECASE
)
_SUBJECT = re.compile(
    rb"^Subject:[ \t]*([^\r\n]{1,500}(?:\r?\n[ \t]+[^\r\n]{1,500}){0,3})", re.MULTILINE | re.IGNORECASE
)
_QUOTED = re.compile(rb"^>(?=>*From )", re.MULTILINE)


def mailbox_reader(content: bytes) -> Callable[[], Iterator[Found]] | None:
    """What reads the mailbox; None if it holds no more than one mail."""
    seams = [found.span() for found in _SEAM.finditer(content)]
    return partial(_read, content, seams) if len(seams) > 1 else None


def _read(content: bytes, seams: list[tuple[int, int]]) -> Iterator[Found]:
    for (_, start), (end, _) in pairwise([*seams, (len(content), 0)]):
        mail = _QUOTED.sub(b"", content[start:end])
        yield Member(_name(mail), mail, "message/rfc822")


def _name(mail: bytes) -> str:
    """From its subject, which stays while its Message-ID does."""
    identifier, subject = _stated(_MESSAGE_ID, mail), _stated(_SUBJECT, mail)
    return member_name(identifier, mail, suffix=".eml", title=decoded(subject or ""))


def _stated(header: re.Pattern[bytes], mail: bytes) -> str | None:
    end = _END_OF_HEAD.search(mail)
    found = header.search(mail, 0, end.start() if end else len(mail))
    return found[1].decode(errors="replace") if found else None
