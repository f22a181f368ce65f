"""Mails and web archives as tests need them, built in memory."""

from __future__ import annotations

from email.message import EmailMessage
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tearsheet.model import Article

__all__ = ["ADDRESS", "PAGE", "TEXT", "archive", "is_the_report", "mail", "plain_mail"]

TEXT = (
    "The keepers of the Nordvik light voted on Monday to keep the lamp burning through the winter.\n\n"
    "The oil will cost the village about 40,000 crowns, said the treasurer, Ada Holm.\n\n"
    "Boats had asked for it since the storm of last March, when two of them missed the harbour."
)
PAGE = (
    "<html><head><title>Keepers vote for the lamp</title></head>"
    "<body><article><h1>Keepers vote for the lamp</h1>"
    + "".join(f"<p>{part}</p>" for part in TEXT.split("\n\n"))
    + "</article></body></html>"
)
ADDRESS = "https://nordvik.example/lamp"


def mail(**headers: str) -> EmailMessage:
    message = EmailMessage()
    stated = {
        "From": "Jo Ek <jo@nordvik.example>",
        "To": "desk@example.org",
        "Subject": "Keepers vote for the lamp",
        "Date": "Mon, 02 Jun 2025 08:30:00 +0200",
        "Message-ID": "<1@nordvik.example>",
        **headers,
    }
    for name, value in stated.items():
        message[name.replace("_", "-")] = value
    return message


def plain_mail(**headers: str) -> EmailMessage:
    message = mail(**headers)
    message.set_content(TEXT, cte="quoted-printable")
    return message


def archive(page: str = PAGE, *, boundary: str = "----seam", start: str = "") -> bytes:
    """As a browser saves a page: the page, then its pictures as they are."""
    named = f'; start="{start}"' if start else ""
    picture = bytes(range(256)) * 40
    parts = [
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: " + ADDRESS.encode(),
        b"\r\nSubject: Keepers vote\r\nDate: Fri, 6 Jun 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\n",
        f'Content-Type: multipart/related; type="text/html"{named}; boundary="{boundary}"\r\n\r\n'.encode(),
        f"--{boundary}\r\nContent-Type: image/png\r\nContent-ID: <picture>\r\n".encode(),
        b"Content-Transfer-Encoding: binary\r\nContent-Location: https://nordvik.example/a.png\r\n\r\n",
        picture,
        f"\r\n--{boundary}\r\nContent-Type: text/html\r\nContent-ID: <page>\r\n".encode(),
        f"Content-Location: {ADDRESS}\r\n\r\n{page}\r\n--{boundary}--\r\n".encode(),
    ]
    return b"".join(parts)


def is_the_report(article: Article) -> bool:
    return article.text == TEXT
