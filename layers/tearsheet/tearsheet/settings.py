"""The environment, read in this file and nowhere else: one frozen class for each function.

`read` takes the mapping to read, so that a test needs no patching. A missing or impossible value raises
`Misconfigured` at the function's first call, before any work.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, TypedDict
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tearsheet.errors import Misconfigured
from tearsheet.model import NameMethod

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CleanSettings", "DigestSettings", "FactsSettings", "SharedSettings", "SummariseSettings"]

_MEGABYTE = 1_000_000
_ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}"
)  # RFC 5322's atoms, ASCII


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedSettings:
    """What every function is told."""

    table: str
    idempotency_table: str
    articles_bucket: str
    retention_days: int
    endpoint: str | None  # of the local AWS; None on AWS


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanSettings(SharedSettings):
    """The environment of functions/clean."""

    max_file_bytes: int
    max_pack_bytes: int
    max_unpacked_bytes: int
    max_pack_members: int

    @classmethod
    def read(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """The settings that `environ` holds."""
        return cls(
            **_shared(environ),
            max_file_bytes=_number(environ, "TEARSHEET_MAX_FILE_MEGABYTES", 1, 100) * _MEGABYTE,
            max_pack_bytes=_number(environ, "TEARSHEET_MAX_PACK_MEGABYTES", 1, 200) * _MEGABYTE,
            max_unpacked_bytes=_number(environ, "TEARSHEET_MAX_UNPACKED_MEGABYTES", 1, 400) * _MEGABYTE,
            max_pack_members=_number(environ, "TEARSHEET_MAX_PACK_MEMBERS", 1, 10_000),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SummariseSettings(SharedSettings):
    """The environment of functions/summarise."""

    sentences: int
    names: NameMethod

    @classmethod
    def read(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """The settings that `environ` holds."""
        return cls(
            **_shared(environ),
            sentences=_number(environ, "TEARSHEET_SUMMARY_SENTENCES", 1, 10),
            names=_name_method(environ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FactsSettings:
    """How facts are extracted wherever the call does not say; nothing of it must be set."""

    names: NameMethod

    @classmethod
    def read(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """The settings that `environ` holds."""
        return cls(names=_name_method(environ))


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestSettings(SharedSettings):
    """The environment of functions/digest."""

    sender: str
    recipients: tuple[str, ...]
    time_zone: str
    full_stories: int

    @classmethod
    def read(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """The settings that `environ` holds."""
        return cls(
            **_shared(environ),
            sender=_address("TEARSHEET_SENDER", _text(environ, "TEARSHEET_SENDER")),
            recipients=_addresses(environ, "TEARSHEET_RECIPIENTS"),
            time_zone=_time_zone(environ, "TEARSHEET_TIME_ZONE"),
            full_stories=_number(environ, "TEARSHEET_FULL_STORIES", 1, 40),
        )


class _Shared(TypedDict):
    table: str
    idempotency_table: str
    articles_bucket: str
    retention_days: int
    endpoint: str | None


def _shared(environ: Mapping[str, str]) -> _Shared:
    return {
        "table": _text(environ, "TEARSHEET_TABLE"),
        "idempotency_table": _text(environ, "TEARSHEET_IDEMPOTENCY_TABLE"),
        "articles_bucket": _text(environ, "TEARSHEET_ARTICLES_BUCKET"),
        "retention_days": _number(environ, "TEARSHEET_RETENTION_DAYS", 1, 3650),
        "endpoint": environ.get("TEARSHEET_ENDPOINT") or None,
    }


def _text(environ: Mapping[str, str], name: str) -> str:
    value = environ.get(name, "").strip()
    if not value:
        raise Misconfigured(f"the environment variable {name} is missing or empty")
    return value


def _number(environ: Mapping[str, str], name: str, low: int, high: int) -> int:
    value = _text(environ, name)
    if not value.isdecimal() or not low <= int(value) <= high:
        raise Misconfigured(f"{name} must be a whole number from {low} to {high}, not {value!r}")
    return int(value)


def _name_method(environ: Mapping[str, str]) -> NameMethod:
    """The model where nothing is said."""
    value = environ.get("TEARSHEET_NAMES", "").strip() or NameMethod.MODEL
    try:
        return NameMethod(value)
    except ValueError as error:
        known = ", ".join(NameMethod)
        raise Misconfigured(f"TEARSHEET_NAMES must be one of {known}, not {value!r}") from error


def _addresses(environ: Mapping[str, str], name: str) -> tuple[str, ...]:
    found = tuple(_address(name, part.strip()) for part in _text(environ, name).split(",") if part.strip())
    if not found:
        raise Misconfigured(f"{name} names nobody")
    return found


def _address(name: str, value: str) -> str:
    """An address without a display name: the line breaks of a forged header cannot hide in one."""
    if not _ADDRESS.fullmatch(value):
        raise Misconfigured(f"{name} must be plain e-mail addresses, and {value!r} is none")
    return value


def _time_zone(environ: Mapping[str, str], name: str) -> str:
    value = _text(environ, name)
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Misconfigured(f"{name} must be an IANA time zone, not {value!r}") from error
    return value
