"""What a reader sees of an edition, in the form that the page and the plain text both print."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["MADE", "Difference", "Fact", "Page", "Quotation", "Sentence", "Source", "StoryView"]

MADE = (
    "How this was made: every sentence, value and quotation above is quoted, word for word, from the source"
    " named beside it. Nothing is generated. Articles of one publisher, copies of one report, and reports"
    " that credit the publisher of another article here count as one independent source; an article that"
    " does not say who published it counts as a source of its own."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An article as it is cited; `label` is its publisher, or what stands in for one.

    `also` says under which other names copies of it came.
    """

    number: int
    label: str
    title: str
    published: str | None
    link: str | None
    also: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, word for word, and where it stands."""

    text: str
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A value, who supports it, and the sentence around it unless the story already shows that."""

    text: str
    support: str
    names: str
    context: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What somebody said, who, in which papers it stands so, and in which in other words."""

    text: str
    speaker: str | None
    names: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A matter that sources tell differently: its topic, and for each side the words and their source."""

    topic: str
    sides: list[Sentence]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView:
    """One story; `brief` is true for a single article, which is shown shorter."""

    number: int
    title: str
    language: str | None
    brief: bool
    size: str
    sentences: list[Sentence]
    facts: list[Fact]
    quotes: list[Quotation]
    differences: list[Difference]
    sources: list[Source]
    more_sources: str | None

    @property
    def anchor(self) -> str:
        """The name of the story's place in the page."""
        return f"story-{self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The whole edition."""

    title: str
    list_name: str
    date: str
    counts: str
    window: str
    preheader: str
    web_url: str | None
    unsubscribe: str | None
    stories: list[StoryView]
    lines: list[StoryView]
    more_lines: str | None
    refused: list[tuple[str, str]]
    more_refused: str | None
