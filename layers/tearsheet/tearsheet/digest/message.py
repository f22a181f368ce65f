"""The edition as an e-mail message, byte for byte the same for the same edition and recipient."""

from __future__ import annotations

import hashlib
import re
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime, parseaddr
from typing import TYPE_CHECKING

from tearsheet.digest.display import counted, shown
from tearsheet.digest.html import render_html
from tearsheet.digest.plain import render_text

if TYPE_CHECKING:
    from tearsheet.digest.edition import Edition

__all__ = ["build_message"]

LONGEST_SUBJECT = 120  # characters of the headline; a phone shows about 40


class _Policy(EmailPolicy):
    """The standard library's SMTP policy, but for headers that hold one long address.

    It would rewrite a word longer than a line as RFC 2047 encoded words, and no mail program looks for an
    address in those. A subject it may fold after its colon, which some show as empty. RFC 5322 lets a line
    have 998 characters.
    """

    UNFOLDED = frozenset({"list-unsubscribe", "list-id", "message-id"})

    def fold_binary(self, name: str, value: str) -> bytes:
        """The header as it goes on the wire."""
        if name.lower() in self.UNFOLDED or (name == "Subject" and value.isascii()):
            return f"{name}: {value}{self.linesep}".encode("ascii")
        return super().fold_binary(name, value)


def build_message(
    edition: Edition,
    *,
    sender: str,
    recipient: str,
    message_id: str,
    list_unsubscribe: str | None = None,
    full: int = 12,
) -> bytes:
    """The edition as MIME (RFC 5322, RFC 2046): plain text and HTML as alternatives, UTF-8.

    `sender` and `recipient` are addresses, with or without a display name; `message_id` is `<left@right>`.
    `list_unsubscribe` is an https or mailto address for RFC 2369's header; if https, RFC 8058's one-click
    header goes with it. The list's name makes the List-Id (RFC 2919); Auto-Submitted is RFC 3834's.
    At most `full` stories are told in full.

    Raises:
        ValueError: an address or the identifier has a line break in it, or a link is not ASCII.
    """
    message = EmailMessage(policy=_Policy(linesep="\r\n"))
    message["Subject"] = _subject(edition)
    message["From"] = sender
    message["To"] = recipient
    message["Date"] = format_datetime(edition.until)
    message["Message-ID"] = message_id
    message["List-Id"] = _list_id(edition.list_name, sender)
    message["Auto-Submitted"] = "auto-generated"
    if list_unsubscribe:
        _offer_a_way_out(message, list_unsubscribe)
    text = render_text(edition, full=full, unsubscribe=list_unsubscribe)
    html = render_html(edition, full=full, unsubscribe=list_unsubscribe)
    message.set_content(text, cte="quoted-printable")
    message.add_alternative(html, subtype="html", cte="quoted-printable")
    # "=_" cannot stand in quoted-printable text (RFC 2045 6.7), so this line never occurs in a body.
    message.set_boundary(f"=_{hashlib.sha256(message_id.encode()).hexdigest()[:32]}")
    return message.as_bytes()


def _subject(edition: Edition) -> str:
    if not edition.stories:
        return shown(f"{edition.title}: no stories today", LONGEST_SUBJECT)
    headline = shown(edition.stories[0].title, LONGEST_SUBJECT)
    others = len(edition.stories) - 1
    return f"{headline} (and {counted(others, 'more story', 'more stories')})" if others else headline


def _list_id(list_name: str, sender: str) -> str:
    label = re.sub(r"[^a-z0-9]+", "-", list_name.lower()).strip("-")[:60].strip("-")
    host = parseaddr(sender)[1].rpartition("@")[2] or "localhost"
    return f"<{label or 'list'}.{host}>"


def _offer_a_way_out(message: EmailMessage, address: str) -> None:
    message["List-Unsubscribe"] = f"<{address}>"
    if address.lower().startswith("https://"):
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
