"""Packs as tests need them, built in memory."""

from __future__ import annotations

import gzip
import json
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["TEXTS", "lines", "record", "response", "story", "warc", "zipped"]

TEXTS = (
    "The keepers of the Nordvik light voted on Monday to keep the lamp burning through the winter.",
    "The ferry to Skarholm sails again from Thursday, after three weeks of repairs to its engine.",
    "A bakery on the quay of Eastport has sold its last loaf after ninety years, its owner said.",
)


def story(number: int) -> str:
    return f"<html><body><article><p>{TEXTS[number]}</p><p>{TEXTS[number]}!</p></article></body></html>"


def zipped(members: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def record(kind: str, block: bytes, **headers: str) -> bytes:
    """A WARC record; a header's name is given with _ for -."""
    stated = {"WARC-Type": kind, **{name.replace("_", "-"): value for name, value in headers.items()}}
    head = "".join(f"{name}: {value}\r\n" for name, value in stated.items())
    return f"WARC/1.1\r\n{head}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


def response(url: str, body: bytes, *, status: str = "200 OK", **headers: str) -> bytes:
    stated = {"Content-Type": "text/html; charset=utf-8", **headers}
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in stated.items())
    block = f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body
    return record("response", block, WARC_Target_URI=url, Content_Type="application/http; msgtype=response")


def warc(*records: bytes, packed: bool = False) -> bytes:
    """The records one after the other; packed each by itself, as the standard says."""
    return b"".join(gzip.compress(each) if packed else each for each in records)


def lines(*objects: Any) -> bytes:
    return b"".join(json.dumps(each).encode() + b"\n" for each in objects)
