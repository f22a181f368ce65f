"""Forwarded mails: what the forwarder wrote above, and the headers that his program copied into the text.

Every program writes the headers in the language of its user, one a line, after a line of dashes, a ruler or
one that announces them: RFC 5322 has no form for it. A mail may also quote another's headers in a report, or
hold the one that it answers: what was written above those is no note.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.clean.mail.seen import seen_in_page, seen_in_text
from tearsheet.clean.plain.lines import is_prose, split_lines
from tearsheet.text.words import count_latin_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tearsheet.clean.mail.seen import SeenLine

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
_HEADER = re.compile(r"[> \t*]{0,9}([^\W\d_][\w-]{0,14})[ \xa0*]{0,3}[:：][ \xa0*]{0,3}(.*)")
_FORWARDS = re.compile(r"\s*\[?(?:fwd?|wg|tr|rv|enc|i|vs|doorst|pd|转发|轉寄|転送)\s?[:：]", re.IGNORECASE)
_ANSWERS = re.compile(r"\s*(?:re|aw|sv|antw|antwort|odp|ynt|res|rif|回复|答复|回覆)\s?[:：]", re.IGNORECASE)
_ANNOUNCED = re.compile(
    r"forwarded|weitergeleitet|transféré|reenviado|encaminhada|inoltrato|doorgestuurd|vidarebefordra|videresend"
    r"|przekazan|пересл|перенаправ|转发|轉寄|転送",
    re.IGNORECASE,
)
_DASHES = ("--", "__")
_TAG = re.compile(r"<[^<>]*>")
_SEARCHED = 4_000  # characters that a reader sees: what is written above a forwarded article is short
_COMPARED = 100_000  # characters of the source below
_FEWEST_HEADERS = 3
_MARK_WITHIN = 3  # lines above the first header
_LONGEST_NOTE = 100  # words, unless both the subject and a mark say that it forwards
_MOST_FORWARDS = 5  # one in the other
_BLANK = "> \t\r\n"
_SIGN_OFF = re.compile(r"^--( ?)\r?$", re.MULTILINE)
_LONGEST_SIGN_OFF = 600  # characters


class Forward(NamedTuple):
    """Where the forwarded text begins, what a reader sees above, and its headers: from, date, subject."""

    start: int
    above: str
    headers: dict[str, str]


class _Labelled(NamedTuple):
    """A line, and what it is if it begins as a header does."""

    line: SeenLine
    field: str | None
    value: str


def find_forward(source: str, *, subject: str, is_page: bool = False) -> Forward | None:
    """The headers of the mail that this one forwards, or of the innermost; None if it forwards none.

    Args:
        source: the text of the mail, or its HTML.
        subject: its own subject, which may say that it forwards, or answers.
        is_page: whether it is HTML.
    """
    found: Forward | None = None
    for _ in range(_MOST_FORWARDS):
        start = found.start if found else 0
        lines = list(_searched(seen_in_page(source, start) if is_page else seen_in_text(source, start)))
        inner = _next(lines, subject=found.headers["subject"] if found else subject)
        if inner is None or _words(inner.above) > _words(source[inner.start : inner.start + _COMPARED]):
            break
        found = inner._replace(above=f"{found.above}\n{inner.above}" if found else inner.above)
    return found


def sign_off(text: str) -> int | None:
    """Where the sender's signature begins: at the last line of two dashes and a space (RFC 3676, 4.3).

    Many programs lose the space. Without it the line may part two sections: then a paragraph follows.
    """
    last = max(_SIGN_OFF.finditer(text), key=re.Match.start, default=None)
    if last is None or not last.start() or len(text) - last.start() > _LONGEST_SIGN_OFF:
        return None
    is_section = not last[1] and any(map(is_prose, split_lines(text[last.end() :])))
    return None if is_section else last.start()


def _searched(seen: Iterable[SeenLine]) -> Iterator[_Labelled]:
    room = _SEARCHED
    for line in seen:
        header = _HEADER.match(line.text[:_SEARCHED])
        field = _LABELS.get(header[1].casefold()) if header else None
        yield _Labelled(line, field, header[2].strip() if header else "")
        room -= len(line.text)
        if room <= 0:
            return


def _next(lines: Sequence[_Labelled], *, subject: str) -> Forward | None:
    for at, block in _blocks(lines):
        headers = {header.field: header.value for header in reversed(block) if header.field}
        if {"from", "subject"} <= headers.keys() and len(headers) >= _FEWEST_HEADERS:
            above = [one.line.text for one in lines[:at]]
            if not _is_forwarded(above, subject):
                return None
            seen = "\n".join(text.rstrip("\r\n") for text in (*above, *(one.line.text for one in block)))
            return Forward(block[-1].line.end, seen, headers)
    return None


def _blocks(lines: Sequence[_Labelled]) -> Iterator[tuple[int, Sequence[_Labelled]]]:
    """The blocks that begin with a label, and where; none within another, for it would have less."""
    at = 0
    while at < len(lines):
        block = _block(lines[at:]) if lines[at].field else []
        if block:
            yield at, block
        at += max(1, len(block))


def _block(lines: Sequence[_Labelled]) -> Sequence[_Labelled]:
    """The lines to the next blank one, for a list of addresses may go on; in a page those with labels."""
    blank = next((at for at, each in enumerate(lines) if not each.line.text.strip(_BLANK)), None)
    return lines[:blank] if blank else list(takewhile(lambda each: each.field, lines))


def _is_forwarded(above: Sequence[str], subject: str) -> bool:
    if _ANSWERS.match(subject):
        return False
    signs = (bool(_FORWARDS.match(subject)), _is_marked(above))
    words = _words(" ".join(above))
    return not words or all(signs) or (any(signs) and words <= _LONGEST_NOTE)


def _is_marked(above: Sequence[str]) -> bool:
    """A line of dashes with words in it or without, or one that announces: "Begin forwarded message:"."""
    marks = [line.strip(_BLANK) for line in above[-_MARK_WITHIN:]]
    return any(
        (mark[:2] in _DASHES and mark[:2] == mark[-2:]) or (mark.endswith(":") and _ANNOUNCED.search(mark))
        for mark in marks
    )


def _words(source: str) -> int:
    return count_latin_words(_TAG.sub(" ", source))
