"""What each form of input (plain text, HTML, JSON) yields before the article is put together."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from tearsheet.clean.moments import not_after
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Embed, Kept, Removed

__all__ = ["LONGEST_FIELD", "LONGEST_TEXT", "MOST_AUTHORS", "Extracted", "check_length", "without_doubtful"]

# Characters. A long read has 100,000; what is far beyond is no article, and would keep the rules and the
# later steps busy for as long as a sender likes.
LONGEST_TEXT = 500_000
LONGEST_FIELD = 2_000  # characters of a headline, a standfirst, a publisher or an address
_LONGEST_NAME = 200
MOST_AUTHORS = 50


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


def check_length(text: str) -> None:
    """Pass what is no longer than an article.

    Raises:
        BadInput: TOO_LARGE.
    """
    if len(text) > LONGEST_TEXT:
        raise BadInput(
            Refusal.TOO_LARGE, f"a text of {len(text):,} characters, and {LONGEST_TEXT:,} is the limit"
        )


def without_doubtful(extracted: Extracted, latest: str) -> Extracted:
    """Without fields that cannot be what they claim: a headline of a megabyte, a date yet to come.

    Args:
        extracted: what a form yielded.
        latest: the last day, in ISO 8601, that it can have been published on.
    """
    names = [name for name in extracted.authors if len(name) <= _LONGEST_NAME]
    return replace(
        extracted,
        headline=_bounded(extracted.headline),
        standfirst=_bounded(extracted.standfirst),
        authors=names[:MOST_AUTHORS],
        publisher=_bounded(extracted.publisher),
        published=extracted.published if not_after(extracted.published, latest) else None,
        url=_bounded(extracted.url),
    )


def _bounded(text: str | None) -> str | None:
    return text if text and len(text) <= LONGEST_FIELD else None
