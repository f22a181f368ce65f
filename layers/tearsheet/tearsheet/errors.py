"""All errors that Tearsheet raises on purpose.

TearsheetError
├── BadInput       the file is at fault: keep it, explain it, do not try again
├── Transient      the moment is at fault: try again, and after enough tries a person looks
└── Misconfigured  the deployment is at fault: fail at the start, before any work
"""

from __future__ import annotations

from enum import StrEnum

__all__ = ["BadInput", "Misconfigured", "Refusal", "TearsheetError", "Transient"]


class TearsheetError(Exception):
    """The root of the tree."""


class Refusal(StrEnum):
    """Why a file was refused: one name for each way in which input is bad."""

    EMPTY = "empty"
    BINARY = "binary"
    UNSUPPORTED = "unsupported"
    UNDECODABLE = "undecodable"
    MALFORMED = "malformed"
    SEVERAL_ARTICLES = "several-articles"
    NO_ARTICLE = "no-article"
    TOO_LARGE = "too-large"
    ENCRYPTED = "encrypted"
    BOMB = "decompression-bomb"
    NESTED = "nested"
    GONE = "gone"


class BadInput(TearsheetError):
    """A file that can never be processed as it is; `refusal` names the kind, `reason` tells a person."""

    def __init__(self, refusal: Refusal, reason: str, *, name: str | None = None) -> None:
        self.refusal = refusal
        self.reason = reason
        self.name = name
        super().__init__(f"{name}: {reason}" if name else reason)


class Transient(TearsheetError):
    """A service was slow, throttled or away; the same call may succeed later."""


class Misconfigured(TearsheetError):
    """A setting is missing or out of its bounds."""
