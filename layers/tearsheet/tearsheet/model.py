"""What crosses from one step of the flow to the next: frozen, slotted dataclasses and nothing else.

Every `start` and `end` is a character offset, 0-based, end exclusive. `dataclasses.asdict` of any of these
is JSON-ready but for dates (ISO strings) and Decimals (strings); `tearsheet.codec` does both ways.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

__all__ = [
    "Amount",
    "AmountKind",
    "Article",
    "Disagreement",
    "Embed",
    "Evidence",
    "FactKind",
    "Facts",
    "Kept",
    "KeyFact",
    "Member",
    "Name",
    "NameKind",
    "NameMethod",
    "PassedOver",
    "ProcessedArticle",
    "Quote",
    "Removed",
    "RemovedKind",
    "Side",
    "Source",
    "Span",
    "Story",
    "StoryFact",
    "StorySentence",
    "Summary",
    "SummarySentence",
    "When",
]


class Span(NamedTuple):
    """A stretch of text."""

    start: int
    end: int


class RemovedKind(StrEnum):
    """What a removed stretch was. `HEADLINE`, `STANDFIRST` and `BYLINE` moved to fields of their own."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    METADATA = "metadata"
    DATELINE = "dateline"
    CAPTION = "caption"
    CREDIT = "credit"
    EMBED = "embed"
    COPYRIGHT = "copyright"
    COMMENTS = "comments"
    SHARE = "share"
    RELATED = "related"
    NEWSLETTER = "newsletter"
    NAVIGATION = "navigation"
    ADVERTISEMENT = "advertisement"
    FOOTER = "footer"
    DUPLICATE = "duplicate"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The dropped object that an article was made from, as S3 told of it.

    `revision` orders the drops of one key: a later drop has the greater string (see `tearsheet.events`).
    `pack` is the key of the pack that the object was taken out of; its revision is then that of the pack, so
    that the members of a later drop win over those of an earlier one.
    """

    bucket: str
    key: str
    version: str | None
    etag: str
    revision: str
    dropped_at: str  # ISO 8601, UTC
    pack: str | None = None

    @property
    def shown(self) -> str:
        """What a reader calls it: its key, or the pack and the name in it, as in wire.zip › story.html."""
        if self.pack is None:
            return self.key
        name = self.key.partition(f"/{self.pack}//")[2] or self.key.rpartition("/")[2]
        return f"{self.pack} › {name}"


@dataclass(frozen=True, slots=True)
class Member:
    """A file taken out of a pack; `url` is where it was published, if the pack says so."""

    name: str
    content: bytes
    content_type: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class PassedOver:
    """What stands in a pack and is nobody's article: a folder, a picture of a page, a desktop's own file."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """One entry of the ledger: a stretch of the input that is not in `Article.text`, and why.

    Plain text: `start` and `end` are offsets into the decoded input, and `text` is exactly that slice.
    HTML: `block` is the index of the visible block in document order and `path` the XPath of where it stands;
    `start` and `end` are None. JSON: `path` is the JSON pointer (RFC 6901) of the body, and the offsets or
    the block are those in that body. A mail: `path` begins with the number of the part (RFC 3501, section
    6.4.5), in which they count; "1+3" for parts that are one text. Of a forward in HTML the blocks and paths
    are those of what was forwarded, and what stood above is one entry without a place. Of a file packed with
    gzip the input is what was packed.
    """

    text: str
    kind: RemovedKind
    rule: str
    start: int | None = None
    end: int | None = None
    block: int | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A stretch of plain-text input that stands unchanged in the article.

    `Article.text[text_start : text_start + end - start] == input[start:end]`. The kept and the removed spans
    of an article do not overlap, and what lies between them is white space alone. Empty for HTML, JSON, mail.
    """

    start: int
    end: int
    text_start: int


@dataclass(frozen=True, slots=True)
class Embed:
    """A post of somebody (X, Mastodon, ...) that stands in `Article.text` as a paragraph of its own."""

    start: int
    end: int
    author: str | None
    published: str | None  # ISO 8601


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A cleaned article: `text` is its paragraphs joined by an empty line, without the headline."""

    headline: str | None
    standfirst: str | None
    authors: list[str]
    publisher: str | None
    published: str | None  # ISO 8601, a date or a date with time
    url: str | None
    language: str | None  # ISO 639-1
    text: str
    removed: list[Removed]
    embeds: list[Embed]
    sha256: str  # of the bytes that were dropped, in hexadecimal
    fingerprint: str  # a similarity hash of `text`, in hexadecimal
    kept: list[Kept] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)  # what a person should look at, in words


@dataclass(frozen=True, slots=True, kw_only=True)
class SummarySentence:
    """A sentence of the article, word for word: `text == article.text[start:end]`."""

    text: str
    start: int
    end: int
    score: float
    position: int  # index among the sentences of its article
    article: int = 0  # index into the `texts` of `summarise_many`


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The chosen sentences in the order of the document."""

    sentences: list[SummarySentence]
    method: str
    language: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What somebody said, in quotation marks (or in an embedded post).

    `start` and `end` span the whole quotation, marks included; `parts` has the stretches between marks when
    an attribution splits it. `speaker` is the canonical name, `speaker_start` and `speaker_end` point at the
    words beside the quotation that name the speaker, the pronoun included. `cue` is the verb of saying; None
    where only the sentence around tells who speaks. `repaired` says that a mark was missing, so that where
    the quotation begins or ends is a guess.
    """

    text: str
    start: int
    end: int
    parts: list[Span]
    speaker: str | None
    speaker_start: int | None
    speaker_end: int | None
    cue: str | None
    repaired: bool = False


class AmountKind(StrEnum):
    """What an amount measures."""

    MONEY = "money"
    PERCENT = "percent"
    COUNT = "count"
    MEASURE = "measure"
    DURATION = "duration"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number with what it counts.

    `unit` is an ISO 4217 code for money ("cent" for cents of a currency that nothing tells, None for a name
    that several countries share), else the counted word, singular, or None where it stands elsewhere: "at
    least 12 were hurt".
    """

    text: str
    start: int
    end: int
    kind: AmountKind
    value: Decimal
    unit: str | None
    approximate: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A date, time or duration; `value` as TIMEX3 writes it: 2024-06-13, 2024-06, 2024-W24, P10Y."""

    text: str
    start: int
    end: int
    value: str


class NameKind(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


class NameMethod(StrEnum):
    """How names are found: by the small model, by rules and lists, or not at all."""

    MODEL = "model"
    RULES = "rules"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One person, organisation or place, with every mention of it in the text."""

    name: str  # canonical
    kind: NameKind
    mentions: list[Span]
    variants: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The key facts of one text, each kind in the order of the text."""

    quotes: list[Quote] = field(default_factory=list)
    amounts: list[Amount] = field(default_factory=list)
    dates: list[When] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)


class FactKind(StrEnum):
    """What a fact is about: the kinds of amounts and of names, and what is said and when."""

    QUOTE = "quote"
    MONEY = "money"
    PERCENT = "percent"
    COUNT = "count"
    MEASURE = "measure"
    DURATION = "duration"
    DATE = "date"
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFact:
    """One of the few facts of an article that a reader wants: `text == article.text[start:end]`.

    `value` is what it says, as facts of a story have it (`tearsheet.values`). `sentence` spans the sentence
    that holds it; of a quotation that runs over several, all of them. `score` is its weight, above 0, for
    comparing key facts of one article. `speaker` is set for quotes alone.
    """

    kind: FactKind
    value: str
    text: str
    start: int
    end: int
    sentence: Span
    score: float
    speaker: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessedArticle:
    """An article with all that was read out of it: what stories are made of."""

    id: str
    article: Article
    summary: Summary
    facts: Facts
    key_facts: list[KeyFact] = field(default_factory=list)  # the weightiest first


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The place in one article that supports a statement: `text == article.text[start:end]`."""

    article_id: str
    publisher: str | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySentence:
    """A sentence of one of the story's articles, word for word."""

    text: str
    article_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryFact:
    """A fact with every place that supports it, and how many independent publishers those are.

    `context` is the whole sentence around the first source, so that a reader sees what the value is about;
    `speaker` is set for quotes alone. `key` says that it is among the key facts of one of its articles.
    """

    kind: FactKind
    value: str
    text: str
    sources: list[Evidence]
    independent_sources: int
    context: StorySentence | None = None
    speaker: str | None = None
    key: bool = False


class Side(NamedTuple):
    """One side of a disagreement: a value and the places that support it."""

    value: str
    evidence: list[Evidence]


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """The same matter, told with values that exclude each other."""

    topic: str
    kind: str
    sides: list[Side]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One event, as all its articles tell it."""

    id: str
    title: str
    article_ids: list[str]
    summary: list[StorySentence] = field(default_factory=list)
    facts: list[StoryFact] = field(default_factory=list)
    disagreements: list[Disagreement] = field(default_factory=list)
