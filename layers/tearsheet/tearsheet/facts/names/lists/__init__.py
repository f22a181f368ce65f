"""Lists of names, as they ship: LISTS.md says where they are from and how they were made."""

from __future__ import annotations

from functools import cache

__all__ = ["listed"]


@cache
def listed(name: str) -> frozenset[str]:
    """The names of a list, such as "places", in small letters without accents; empty without such a list."""
    from importlib.resources import files  # noqa: PLC0415 - 9 ms, which importing facts must not pay

    path = files(__name__).joinpath(f"{name}.txt")
    return frozenset(path.read_text(encoding="utf-8").lower().split("\n")) if path.is_file() else frozenset()
