"""The form in which a person writes down what must come of an event; `seeds/README.md` explains it."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from msgspec import Struct

__all__ = [
    "Dependence",
    "GoldDisagreement",
    "GoldEvent",
    "GoldFact",
    "GoldKind",
    "GoldSide",
    "Passages",
    "Trap",
]

Passages = dict[str, str]
"""By article: words of its text. Square brackets, if there are any, hold the part that is meant."""

DisagreementKind = Literal["substantive", "precision", "wording", "attribution", "spelling", "superseded"]


class GoldKind(StrEnum):
    """What a fact says: a typed value, somebody's words, that something happened, or of any form."""

    MONEY = "money"
    PERCENT = "percent"
    COUNT = "count"
    MEASURE = "measure"
    DURATION = "duration"
    DATE = "date"
    QUOTE = "quote"
    STATEMENT = "statement"
    ANY = "any"


class GoldFact(Struct, frozen=True, forbid_unknown_fields=True):
    """A fact with every article that supports it; those of `also` may be counted or left out."""

    about: str
    kind: GoldKind
    values: list[str]  # any of them is right; none: the words alone count
    support: Passages
    independent: int  # sources, of the articles in `support`
    also: Passages = {}


class GoldSide(Struct, frozen=True, forbid_unknown_fields=True):
    """What some of the articles say of a matter."""

    says: str
    support: Passages


class GoldDisagreement(Struct, frozen=True, forbid_unknown_fields=True):
    """A matter of which articles differ, and in what way."""

    topic: str
    kind: DisagreementKind
    sides: list[GoldSide]


class Trap(Struct, frozen=True, forbid_unknown_fields=True):
    """Matters that are easily taken for one: no fact may mix them, and they are no disagreement."""

    about: str
    apart: list[Passages]


class Dependence(Struct, frozen=True, forbid_unknown_fields=True):
    """An article that has its report from another of the event, or from a service outside it."""

    article: str
    on: str
    by: Literal["reprint", "rewrite", "according to"]
    evidence: str  # words of the file, not always of the cleaned text


class GoldEvent(Struct, frozen=True, forbid_unknown_fields=True):
    """All that is expected of the articles of one event; `articles` names their files.

    `folder` is where they lie, if not beside the file that says so.
    """

    event: str
    articles: list[str]
    depends: list[Dependence]
    facts: list[GoldFact]
    disagreements: list[GoldDisagreement]
    traps: list[Trap]
    folder: str | None = None
