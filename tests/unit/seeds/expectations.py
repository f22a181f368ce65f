"""What must come out of each file of `seeds/inbox/` and each member of a pack, as `seeds/expected/` says."""

from __future__ import annotations

from decimal import Decimal  # noqa: TC003 - msgspec reads the annotations at run time
from functools import cache
from pathlib import Path

import msgspec
from msgspec import UNSET, Struct, UnsetType

from tearsheet.clean import open_pack
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import AmountKind, Member, RemovedKind

SEEDS = Path(__file__).parents[3] / "seeds"
STORIES = "stories.json"


class Refused(Struct, frozen=True, forbid_unknown_fields=True):
    refusal: Refusal
    reason_contains: str


class Stretch(Struct, frozen=True, forbid_unknown_fields=True):
    starts: str
    ends: str
    kind: RemovedKind


class ExpectedEmbed(Struct, frozen=True, forbid_unknown_fields=True):
    starts: str
    author: str
    published: str


class ExpectedAmount(Struct, frozen=True, forbid_unknown_fields=True):
    text: str
    kind: AmountKind
    value: Decimal
    unit: str | None = None  # None: not fixed by the model, so not checked


class ExpectedDate(Struct, frozen=True, forbid_unknown_fields=True):
    text: str
    value: str


class ExpectedQuote(Struct, frozen=True, forbid_unknown_fields=True):
    starts: str
    speaker: str


class ExpectedFacts(Struct, frozen=True, forbid_unknown_fields=True):
    amounts: list[ExpectedAmount] = []
    dates: list[ExpectedDate] = []
    quotes: list[ExpectedQuote] = []


class Expected(Struct, frozen=True, forbid_unknown_fields=True):
    refused: Refused | None = None
    headline: str | UnsetType | None = UNSET
    standfirst: str | UnsetType | None = UNSET
    authors: list[str] | UnsetType = UNSET
    publisher: str | UnsetType | None = UNSET
    published: str | UnsetType | None = UNSET
    language: str | UnsetType | None = UNSET
    removed: list[Stretch] = []
    kept: list[str] = []
    absent: list[str] = []
    embeds: list[ExpectedEmbed] = []
    facts: ExpectedFacts = ExpectedFacts()


class ExpectedStoryFact(Struct, frozen=True, forbid_unknown_fields=True):
    about: str
    support: dict[str, str]  # file name: the words that say so
    another_matter: dict[str, str] = {}  # file name: words with the same value, said of something else


class ExpectedStories(Struct, frozen=True, forbid_unknown_fields=True):
    stories: list[list[str]]
    facts: list[ExpectedStoryFact]
    apart: list[tuple[str, str]]


@cache
def expected(name: str) -> Expected:
    return msgspec.json.decode((SEEDS / "expected" / f"{name}.json").read_bytes(), type=Expected)


@cache
def expected_stories() -> ExpectedStories:
    return msgspec.json.decode((SEEDS / "expected" / STORIES).read_bytes(), type=ExpectedStories)


def _dropped(path: Path) -> dict[str, Member | BadInput]:
    """The file under its name, or each member of the pack that it is under `pack/member`."""
    content = path.read_bytes()
    pack = open_pack(content, name=path.name)
    if pack is None:
        return {path.name: Member(path.name, content)}
    found = [each for each in pack.members() if isinstance(each, Member | BadInput)]
    return {f"{path.name}/{each.name}": each for each in found}


INPUTS = {
    name: found for path in sorted((SEEDS / "inbox").iterdir()) for name, found in _dropped(path).items()
}
FILES = sorted(INPUTS)
REFUSED = [name for name in FILES if expected(name).refused]
ARTICLES = [name for name in FILES if name not in REFUSED]
PLAIN = [name for name in ARTICLES if name.endswith(".txt")]

FIELDS = ("headline", "standfirst", "authors", "publisher", "published", "language")
STATED = [
    (name, field) for name in ARTICLES for field in FIELDS if getattr(expected(name), field) is not UNSET
]
WITH_FACTS = [name for name in ARTICLES if expected(name).facts != ExpectedFacts()]
