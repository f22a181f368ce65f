"""What each form of input (plain text, HTML, JSON) yields before the article is put together."""

from __future__ import annotations

from dataclasses import dataclass, field

from tearsheet.model import Embed, Kept, Removed

__all__ = ["Extracted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracted:
    """An article without what is computed from the whole input: hash, fingerprint, detected language."""

    text: str
    headline: str | None = None
    standfirst: str | None = None
    authors: list[str] = field(default_factory=list)
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    removed: list[Removed] = field(default_factory=list)
    embeds: list[Embed] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
