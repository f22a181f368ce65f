"""Changes to whole files that a mutation of single bytes would seldom find."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

__all__ = ["mutated"]

_PIECES = (
    b"<", b">", b"</", b"<p>", b"</p>", b"<div>", b"</div>", b"<table>", b"<td>", b"<br>", b"<script>",
    b"</script>", b"<!--", b"-->", b"<![CDATA[", b"<svg>", b"<math>", b"<template>",
    b"<blockquote class='twitter-tweet'>", b"<article>", b"<h1>", b"<time datetime='9999-12-31T25:61'>",
    b"<meta charset='utf-7'>", b"<base href='//['>", b"<link rel=canonical href='http://[::1'>",
    b"&#0;", b"&#x110000;", b"&nbsp;", b'"', b"'", b"{", b"}", b"[", b"]", b'"@type":"NewsArticle"',
    b'"datePublished":"0000-00-00"', b"\x00", b"\x0b", b"\x1b$B", b"\xff\xfe", b"\xef\xbb\xbf",
    b"\xed\xa0\x80", b"\xe2\x80\xa8", b"\xc2\x85", b"\xf0\x9f\x8f\xb4", b"\xcc\x81", b"\xe2\x80\x8f",
    b"\r", b"\n\n", b"\n", b"date 2024-99-99 ", b"PARIS, June 31 (Reuters) - ", b"(Photo by A/B)",
    b"By ", b"\xc2\xa9 ", b"Share", b"- ", b"# ", b"> ", b"```", b"--b--\r\n",
    b"Content-Transfer-Encoding: base64\r\n", b"=?utf-8?q?=ff?=",
)  # fmt: skip
_MOST_COPIES = 400
_LONGEST = 400_000  # bytes


def mutated(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """One to four changes, one after the other; the first byte, the hint, changes now and then."""
    for _ in range(chance.randint(1, 4)):
        data = chance.choice(_CHANGES)(data, others, chance)[:_LONGEST]
    return data if chance.randrange(10) else bytes([chance.randrange(256)]) + data[1:]


def _stretch(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(1, max(2, len(data)))
    return start, start + int(chance.paretovariate(0.6))


def _cut(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:start] + data[end:]


def _repeat(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:start] + data[start:end] * chance.randint(2, _MOST_COPIES) + data[end:]


def _move(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    rest = data[:start] + data[end:]
    at = chance.randrange(1, max(2, len(rest)))
    return rest[:at] + data[start:end] + rest[at:]


def _insert(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    at = _stretch(data, chance)[0]
    return data[:at] + chance.choice(_PIECES) * chance.choice((1, 1, 1, 2, 50, 3000)) + data[at:]


def _scatter(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    for _round in range(chance.randint(2, 30)):
        data = _insert(data, (), chance)[:_LONGEST]
    return data


def _splice(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    other = chance.choice(others)
    start, end = _stretch(other, chance)
    at = _stretch(data, chance)[0]
    return data[:at] + other[start : max(end, start + len(other) // 4)] + data[at:]


def _replace(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:1] + data[1:].replace(data[start : min(end, start + 4)] or b" ", chance.choice(_PIECES))


def _scramble(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:start] + chance.randbytes(min(end - start, 1000)) + data[end:]


def _truncate(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    return data[: _stretch(data, chance)[0]]


def _pack(data: bytes, _: Sequence[bytes], __: random.Random) -> bytes:
    return data[:1] + gzip.compress(data[1:], 1)


def _other_charset(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    charset = chance.choice(("utf-16", "utf-32-le", "shift_jis", "koi8-r", "iso2022_jp", "cp037"))
    return data[:1] + data[1:].decode("utf-8", "replace").encode(charset, "replace")


_CHANGES: tuple[Callable[[bytes, Sequence[bytes], random.Random], bytes], ...] = (
    _cut, _cut, _repeat, _repeat, _move, _insert, _insert, _scatter, _splice, _splice, _replace, _scramble,
    _truncate, _pack, _other_charset,
)  # fmt: skip
