"""Between the dataclasses of `tearsheet.model` and JSON, both ways and without loss.

msgspec reads the types from the dataclasses themselves, so a field is declared once. Decimals become strings,
as DESIGN and the docstring of `tearsheet.model` promise. https://jcristharif.com/msgspec/
"""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

__all__ = ["from_builtins", "from_json", "to_builtins", "to_json"]

T = TypeVar("T")


def to_json(value: object) -> bytes:
    """The value as one line of UTF-8 JSON."""
    return msgspec.json.encode(value)


def from_json(content: bytes | str, kind: type[T]) -> T:
    """The value of type `kind` that the JSON describes.

    Raises:
        msgspec.ValidationError: the JSON does not fit the type; the message says where.
    """
    return msgspec.json.decode(content, type=kind)


def to_builtins(value: object) -> Any:
    """The value as dicts, lists, strings and numbers."""
    return msgspec.to_builtins(value)


def from_builtins(value: Any, kind: type[T]) -> T:
    """The reverse of `to_builtins`."""
    return msgspec.convert(value, kind)
