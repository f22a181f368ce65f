"""Forwarded mails: what the forwarder wrote above, and the headers that his program copied into the text.

Every program writes the headers in the language of its user, one a line, after a line of dashes or one that
ends in a colon: RFC 5322 has no form for it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Forward", "find_forward", "sign_off"]

_LABELS = {
    label: field
    for field, labels in {
        "from": "from de von da van fra från od от kimden lähettäjä 发件人 寄件者 差出人 보낸사람 من",
        "date": "date sent datum gesendet fecha enviado data inviato envoyé verzonden dato sendt skickat"
        " wysłano дата отправлено tarih 日期 发送时间 日時 送信日時 التاريخ",
        "subject": "subject betreff objet asunto oggetto assunto onderwerp emne ämne temat тема konu aihe"
        " 主题 主旨 件名 الموضوع",
        "to": "to an à para a aan til till do кому kime 收件人 宛先 إلى",
        "other": "cc kopie copie kopia kopi копия reply-to antwort",
    }.items()
    for label in labels.split()
}
_HEADER = re.compile(r"[> \t*]{0,9}([^\W\d_][\w-]{0,14})[ *]{0,3}[:：][ *]{0,3}(.*)")
_FORWARDS = re.compile(r"\s*(?:fwd?|wg|tr|rv|enc|i|vs|doorst|pd)\s?:", re.IGNORECASE)
_SEARCHED = 4_000  # characters: what is written above a forwarded article is short
_FEWEST_HEADERS = 3
_MARK_WITHIN = 3  # lines above the first header
_DASHES = ("--", "__")
_SIGN_OFF = re.compile(r"^-- ?\r?$", re.MULTILINE)
_LONGEST_SIGN_OFF = 600  # characters


class Forward(NamedTuple):
    """Where the forwarded text begins, and the headers above it by what they are: from, date, subject."""

    start: int
    headers: dict[str, str]


class _Line(NamedTuple):
    start: int
    text: str
    field: str | None
    value: str


def find_forward(text: str, *, subject: str) -> Forward | None:
    """The headers of the mail that this text forwards; None if it forwards none.

    Args:
        text: the text of the mail.
        subject: its own subject, which may say that it forwards.
    """
    lines = _lines(text[:_SEARCHED])
    for at, line in enumerate(lines):
        block = _block(lines[at:]) if line.field else []
        headers = {each.field: each.value for each in reversed(block) if each.field}
        if {"from", "subject"} <= headers.keys() and len(headers) >= _FEWEST_HEADERS:
            told = _FORWARDS.match(subject) or _is_marked(lines[:at])
            end = block[-1].start + len(block[-1].text)
            return Forward(end, headers) if told else None
    return None


def sign_off(text: str) -> int | None:
    """Where the sender's signature begins: after the last line of two dashes (RFC 3676, section 4.3)."""
    last = max((found.start() for found in _SIGN_OFF.finditer(text)), default=None)
    return last if last and len(text) - last <= _LONGEST_SIGN_OFF else None


def _lines(text: str) -> list[_Line]:
    lines, start = list[_Line](), 0
    for line in text.splitlines(keepends=True):
        header = _HEADER.match(line)
        field = _LABELS.get(header[1].casefold()) if header else None
        lines.append(_Line(start, line, field, header[2].strip() if header else ""))
        start += len(line)
    return lines


def _block(lines: list[_Line]) -> list[_Line]:
    """The lines to the next blank one: a list of addresses may go on without a label."""
    blank = next((at for at, line in enumerate(lines) if not line.text.strip("> \t\r\n")), len(lines))
    return lines[:blank]


def _is_marked(above: list[_Line]) -> bool:
    """A line of dashes with words in it or without, or one that announces: "Begin forwarded message:"."""
    marks = [line.text.strip("> \t\r\n") for line in above[-_MARK_WITHIN:]]
    return any(mark.endswith(":") or (mark[:2] in _DASHES and mark[:2] == mark[-2:]) for mark in marks)
