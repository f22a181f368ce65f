"""What the fuzzer starts from: our own samples, and public pages while they are there, never kept."""

from __future__ import annotations

import gzip
from pathlib import Path

from benchmarks.data import read_rows
from benchmarks.fuzz.check import HINTS

__all__ = ["own_files", "public_pages", "with_hint"]

_INBOX = Path(__file__).parents[2] / "seeds" / "inbox"
_MIME = b"MIME-Version: 1.0\r\nSubject: A page\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
_BY_SUFFIX = {".htm": 1, ".html": 1, ".txt": 2, ".json": 3, ".md": 4, ".eml": 5, ".mhtml": 6}


def with_hint(content: bytes, number: int) -> bytes:
    """The fuzzer's form of a content: `check.HINTS[number]` comes first."""
    return bytes([number % len(HINTS)]) + content


def own_files() -> list[bytes]:
    """Our samples, each under the hint of its name; pages once more as a mail and packed."""
    found = []
    for path in sorted(_INBOX.iterdir()):
        content, number = path.read_bytes(), _BY_SUFFIX.get(path.suffix, 0)
        found.append(with_hint(content, number))
        if number == _BY_SUFFIX[".html"]:
            found.append(with_hint(_MIME + content, _BY_SUFFIX[".eml"]))
            found.append(with_hint(gzip.compress(content), 7))
    return found


def public_pages() -> list[bytes]:
    """The pages and pastes of the public sets; none if the sets are not there."""
    try:
        pages = [row["html"] for name in ("scrapinghub", "wcxb") for row in read_rows(f"clean_html/{name}")]
        pastes = ["\n".join(row["lines"]) for row in read_rows("clean_text/full")]
    except SystemExit:
        return []
    return [
        *(with_hint(page.encode(), _BY_SUFFIX[".html"]) for page in pages),
        *(with_hint(paste.encode(), _BY_SUFFIX[".txt"]) for paste in pastes),
    ]
