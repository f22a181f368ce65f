"""Names for members that have none: what identifies a member stays when its neighbours come and go."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any

__all__ = ["identifier_in", "member_name", "title_in"]

# What an article is called by, in ninjs, schema.org, WordPress and feeds written as JSON.
_IDENTIFIERS = ("@id", "uri", "guid", "id", "url", "canonical_url", "link")
_TITLES = ("headline", "title", "name")
_NO_WORD = re.compile(r"[^\w.]+")
_LONGEST_WORD = 60  # characters
_DIGITS = 12  # of 16: two of a million articles share them once in five hundred times


def identifier_in(record: Any) -> str | None:
    """The first of the object's identifiers, as text; None if it has none."""
    return next((str(value) for value in _stated(record) if _is_identifier(value)), None)


def title_in(record: Any) -> str:
    """What people call the object; empty if it says nothing of the kind."""
    stated = [record.get(key) for key in _TITLES] if isinstance(record, dict) else []
    return next((title for title in stated if isinstance(title, str)), "")


def member_name(identifier: str | None, content: bytes, *, suffix: str, title: str = "") -> str:
    """A name for people, then what makes it one: a hash of the identifier, or of the content without one.

    Args:
        identifier: what the member is called by in its pack.
        content: all of it.
        suffix: the ending of the name.
        title: what people know it by, where that does not change while the identifier stays.
    """
    word = title or (identifier or "").strip("<>/ ").rpartition("/")[2]
    known = _NO_WORD.sub("-", word[:_LONGEST_WORD]).strip("-.")
    identity = content if identifier is None else identifier.encode(errors="surrogatepass")
    return f"{known}-{_digest(identity)}{suffix}".lstrip("-")


def _stated(record: Any) -> list[Any]:
    return [record.get(key) for key in _IDENTIFIERS] if isinstance(record, dict) else []


def _is_identifier(value: Any) -> bool:
    return (isinstance(value, str) and bool(value.strip())) or type(value) is int


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()[:_DIGITS]
