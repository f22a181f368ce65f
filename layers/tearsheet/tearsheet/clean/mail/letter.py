"""What is read of a mail, and what the mail says of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tearsheet.model import Removed

if TYPE_CHECKING:
    from tearsheet.clean.extracted import Extracted

__all__ = ["Letter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The part of a mail that is read, and what the mail says of it."""

    content: bytes | str
    content_type: str
    section: str
    offset: int = 0  # characters of the part before `content`
    headline: str | None = None
    authors: list[str] = field(default_factory=list)
    published: str | None = None
    url: str | None = None
    removed: list[Removed] = field(default_factory=list)

    def around(self, extracted: Extracted) -> Extracted:
        """The article of the part, with what only the mail knows; places count in the part."""
        return replace(
            extracted,
            headline=extracted.headline or self.headline,
            authors=extracted.authors or self.authors,
            published=extracted.published or self.published,
            url=extracted.url or self.url,
            removed=[*map(self._placed, extracted.removed), *self.removed],
            kept=[],
        )

    def _placed(self, entry: Removed) -> Removed:
        path = f"{self.section}{entry.path or ''}"
        if entry.start is None or entry.end is None:
            return replace(entry, path=path)
        return replace(entry, path=path, start=entry.start + self.offset, end=entry.end + self.offset)
