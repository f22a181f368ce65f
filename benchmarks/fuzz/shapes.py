"""Files of a hostile shape: each repeats one thing until the file has a given size."""

from __future__ import annotations

import gzip
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from benchmarks.fuzz.corpus import with_hint

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["hostile"]

_SENTENCE = b"The council of the harbour town voted on Tuesday to mend the old lighthouse. "
_PAGES = (
    b"<div>",
    b"<div><p>a",
    b"<b><i>",
    b"<a href=x>",
    b"<br>",
    b"<br>word",
    b"<table><tr><td>",
    b"<tr>",
    b"<li>",
    b"<ul><li>word",
    b"<p>",
    b"<p class='a b c d e'>word</p>",
    b"<font><p>",
    b"<span>a</span>",
    b"<svg><desc>",
    b"<template>",
    b"<!--",
    b"<!-- -->",
    b"<![CDATA[",
    b"<script>",
    b"<script type='application/ld+json'>{\"a\":",
    b"<meta property='og:title' content='word'>",
    b"<time datetime='2024-01-01'>",
    b"<blockquote class='twitter-tweet'>",
    b"&amp;",
    b"&#x1f600;",
    b"&",
    b"<",
    b"</div>",
    b"<h1>Harbour</h1>",
    b"<p>" + _SENTENCE + b"</p>",
)
_PASTES = (
    b" ",
    b"a ",
    b"a\n",
    b"\n",
    b"\r",
    b"\t",
    b"- ",
    b"> ",
    b"# ",
    b"* a\n",
    b"[a](b) ",
    b"![",
    b"```\n",
    b"(",
    b"\xe2\x80\x9c",
    b"\xe2\x80\x94 ",
    b"\xc2\xa9 2024 ",
    b"By Ada Holm, ",
    b"PARIS, ",
    b"A. B. ",
    b"1,",
    b"1.",
    b"2024-01-01 ",
    b"https://a.example/ ",
    b"a@b.example ",
    b"\xf0\x9f\x87\xab",
    b"\xcc\x81",
    b"\xe2\x80\x8f",
    b"Share\n",
    b"(Photo by ",
    b"\xe6\x97\xa5",
    b"\xe0\xb8\x81",
    b"|",
    _SENTENCE,
    _SENTENCE + b"\n",
)
_DATA = (b"[", b'{"a":', b'"\\u0041', b"[{},", b'{"text": "a"},', b"0", b"\\")


def hostile(size: int) -> Iterator[tuple[str, bytes]]:
    """Names and inputs of about `size` bytes, in the fuzzer's form."""
    for unit in _PAGES:
        yield f"page of {unit.decode()}", with_hint(_filled(b"<html><body>", unit, size), 1)
    for unit in _PASTES:
        yield f"paste of {unit.decode()!r}", with_hint(_filled(b"", unit, size), 2)
    for unit in _DATA:
        yield f"data of {unit.decode()!r}", with_hint(_filled(b"", unit, size), 3)
    yield from _others(size)


def _others(size: int) -> Iterator[tuple[str, bytes]]:
    word = b"<html><body>" + b"<div>" * 200
    attributes = b"".join(b" a%d=1" % number for number in range(size // 9))
    yield "many attributes", with_hint(b"<html><body><div" + attributes + b">", 1)
    yield "one long attribute", with_hint(b"<html><body><div class='" + b"a " * (size // 2) + b"'>", 1)
    title = b"<title>" + b"Harbour " * (size // 8) + b"</title>"
    yield "a long title", with_hint(b"<html>" + title + b"<p>" + _SENTENCE, 1)
    yield "deep, then wide", with_hint(_filled(word, b"<p>a</p>", size), 1)
    yield "gzip of one letter", with_hint(gzip.compress(b"a" * (size * 100)), 7)
    yield "zip of one letter", with_hint(_zipped(b"a" * (size * 100), zipfile.ZIP_DEFLATED), 7)
    yield "zip of one letter by bzip2", with_hint(_zipped(b"a" * (size * 100), zipfile.ZIP_BZIP2), 7)
    yield "Markdown of emphasis", with_hint(_filled(b"", b"*_", size), 4)
    yield "Markdown of links", with_hint(_filled(b"", b"[![a](b", size), 4)
    yield "a mail of headers", with_hint(_filled(b"Subject: a\r\n", b"X-A: b\r\n", size), 5)
    yield "a mail of empty headers", with_hint(_filled(b"MIME-Version: 1.0\r\n", b"a:\n", size), 5)
    for unit in _FORWARDS:
        name = f"a forward of {unit.decode()!r}"
        yield name, with_hint(_filled(_FORWARDED + b"plain\r\n\r\n", unit, size), 5)
        yield f"{name} in HTML", with_hint(_filled(_FORWARDED + b"html\r\n\r\n", unit, size), 5)
    yield "a mail of parts", with_hint(_filled(_PARTS, b"--b\r\n\r\na\r\n", size), 5)
    yield "a mail of boundaries", with_hint(_filled(_PARTS, _NESTED, size), 6)


_FORWARDED = b"MIME-Version: 1.0\r\nSubject: Fwd: a\r\nContent-Type: text/"
_FORWARDS = (
    b"From: a\r\n",
    b"From: a<br>Date: b<br>Subject: Fwd: c<br><br>",
    b"--\r\nFrom: a\r\nDate: b\r\nSubject: Fwd: c\r\n\r\n",
    b"<b>",
    b"<style>",
    b"-- \r\n",
)
_PARTS = b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
_NESTED = b"--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"


def _filled(head: bytes, unit: bytes, size: int) -> bytes:
    return head + unit * max(1, (size - len(head)) // len(unit))


def _zipped(member: bytes, method: int) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        archive.writestr("a.txt", member)
    return buffer.getvalue()
