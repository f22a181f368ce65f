"""Names for members that have none: what identifies a member stays when its neighbours come and go."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any

__all__ = ["identifier_in", "member_name"]

# What an article is called by, in ninjs, schema.org, WordPress and feeds written as JSON.
_IDENTIFIERS = ("@id", "uri", "guid", "id", "url", "canonical_url", "link")
_NO_WORD = re.compile(r"[^\w.]+")
_LONGEST_WORD = 60  # characters
_DIGITS = 12  # of 16: two of a million articles share them once in five hundred times


def identifier_in(record: Any) -> str | None:
    """The first of the object's identifiers, as text; None if it has none."""
    return next((str(value) for value in _stated(record) if _is_identifier(value)), None)


def member_name(identifier: str | None, content: bytes, *, suffix: str) -> str:
    """A name from the identifier, its last word first for people; from the content where there is none."""
    if identifier is None:
        return f"{_digest(content)}{suffix}"
    word = _NO_WORD.sub("-", identifier.strip("<>/ ").rpartition("/")[2]).strip("-.")[:_LONGEST_WORD]
    return f"{word}-{_digest(identifier.encode(errors='surrogatepass'))}{suffix}".lstrip("-")


def _stated(record: Any) -> list[Any]:
    return [record.get(key) for key in _IDENTIFIERS] if isinstance(record, dict) else []


def _is_identifier(value: Any) -> bool:
    return (isinstance(value, str) and bool(value.strip())) or type(value) is int


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()[:_DIGITS]
