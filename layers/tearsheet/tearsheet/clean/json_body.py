"""The body of an article in JSON: one text, one of several that say the same, or a list of paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FoundText", "body_of", "fullest"]

_BODIES = (
    "articleBody",
    "body_text",
    "body_html",
    "body_xhtml",
    "bodies",
    "body",
    "text",
    "content",
    "contents",
)
_IN_BODIES = (
    "articleBody",
    "value",
    "rendered",
    "text",
    "content",
    "@value",
    "p",
    "paragraph",
    "html",
    "children",
)
_DEEPEST = 6  # lists and objects from a body down to a word: blocks, of paragraphs, of words with their looks
_INLINE = frozenset(("text", "span"))  # what editors call a stretch of words within a paragraph
# What bodies differ in that say the same: ninjs gives each its type and role, JSON-LD its language.
_OF_ALTERNATIVES = ("contentType", "contenttype", "role", "@language", "language", "lang")
_CLOSING = re.compile(r"</[a-z]", re.IGNORECASE)
_BLOCK = re.compile(r"\s*<(?:p|div|h[1-6]|ul|ol|figure|blockquote|section|table)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text and the JSON pointer (RFC 6901) to it."""

    text: str
    pointer: str


def body_of(record: Mapping[str, Any]) -> FoundText | None:
    """The article's text; of a list of paragraphs, all of them."""
    return next(
        (found for key in _BODIES if key in record and (found := _body_in(record[key], f"/{key}"))), None
    )


def _body_in(value: Any, pointer: str, depth: int = _DEEPEST) -> FoundText | None:
    if isinstance(value, str):
        return FoundText(value, pointer) if value.strip() else None
    if isinstance(value, list) and value and depth:
        return _body_in_list(value, pointer, depth - 1)
    if isinstance(value, dict) and depth:
        inside = (_body_in(value.get(key), f"{pointer}/{key}", depth - 1) for key in _IN_BODIES)
        return next(filter(None, inside), None)
    return None


def _body_in_list(values: list[Any], pointer: str, depth: int) -> FoundText | None:
    """One of several bodies that say the same, or all the paragraphs of one."""
    if len(values) == 1 or _are_alternatives(values):
        at = fullest(values)
        return _body_in(values[at], f"{pointer}/{at}", depth)
    if depth < _DEEPEST - 1 and all(map(_is_inline, values)):
        return _body_in("".join(value["text"] for value in values), pointer)
    parts = [found.text for value in values if (found := _body_in(value, pointer, depth))]
    return FoundText(_as_paragraphs(parts), pointer) if parts else None


def _are_alternatives(values: list[Any]) -> bool:
    """Whether each says what it is, and no two the same."""
    stated = [_label(value) for value in values]
    return all(map(any, stated)) and len(set(stated)) == len(values)


def _label(value: Any) -> tuple[str, ...]:
    return tuple(str(value.get(key, "")) for key in _OF_ALTERNATIVES) if isinstance(value, dict) else ()


def _is_inline(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and str(value.get("type", value.get("_type"))) in _INLINE
        and isinstance(value.get("text"), str)
    )


def _as_paragraphs(parts: list[str]) -> str:
    """One after the other; where one is in HTML all are, for there a blank line says nothing."""
    if any(map(_CLOSING.search, parts)):
        parts = [part if _BLOCK.match(part) else f"<p>{part}</p>" for part in parts]
    return "\n\n".join(parts)


def fullest(values: list[Any]) -> int:
    """The index of what is in HTML among the bodies of one article, for it alone has paragraphs; else 0."""
    kinds = (
        str(item.get("contentType", item.get("contenttype", ""))) if isinstance(item, dict) else ""
        for item in values
    )
    return next((at for at, kind in enumerate(kinds) if "html" in kind), 0)
