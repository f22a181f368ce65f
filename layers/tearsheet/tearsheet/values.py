"""What a fact says, as one value: facts of one kind and one value say the same, in any text.

Key facts of one text and facts that several texts agree on are both told apart by it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.model import AmountKind, FactKind
from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tearsheet.model import Amount, Facts, Name, Quote, When

__all__ = ["APPROXIMATE", "Stated", "is_length", "plain_value", "stated"]

APPROXIMATE = "~"  # before the number of an approximate amount
# Days, months, years, weeks, quarters, decades, with or without a time; not the vague ones that hold an X.
_RESOLVED = re.compile(r"[0-9]{2,4}(?:-[0-9A-Z]+)*(?:T[0-9A-Z:.+-]+)?")
_DURATION = re.compile(r"P[0-9TX][0-9A-Z.,]*")


class Stated(NamedTuple):
    """A value where a text states it, as offsets into that text; `speaker` is set for quotations alone."""

    kind: FactKind
    value: str
    start: int
    end: int
    speaker: str | None = None


def stated(facts: Facts) -> Iterator[Stated]:
    """Every place where the facts state a value, kind by kind.

    Amounts: number and unit, "~" before it if approximate. Dates: the TIMEX3 value, if it is resolved.
    Durations ("ten years", "a decade"): the TIMEX3 value, once, though facts list them among both. Quotes:
    their words, as `tearsheet.text.words` cuts them. Names: the canonical name, once for each mention.
    """
    for when in facts.dates:
        yield from _dated(when)
    for amount in facts.amounts:
        if amount.kind is not AmountKind.DURATION:
            yield Stated(FactKind(amount.kind), _amount(amount), amount.start, amount.end)
    for quote in facts.quotes:
        yield from _said(quote)
    for name in facts.names:
        yield from _named(name)


def plain_value(value: str) -> str:
    """The value, whether it is meant exactly or not."""
    return value.removeprefix(APPROXIMATE)


def is_length(when: When) -> bool:
    """Whether it says how long, not when: P10Y, PT40M, PXD (TIMEX3)."""
    return _DURATION.fullmatch(when.value) is not None


def _dated(when: When) -> Iterator[Stated]:
    if "X" in when.value:
        return
    if is_length(when):
        yield Stated(FactKind.DURATION, when.value, when.start, when.end)
    elif _RESOLVED.fullmatch(when.value):
        yield Stated(FactKind.DATE, when.value, when.start, when.end)


def _amount(amount: Amount) -> str:
    number = f"{amount.value.normalize():f}" if amount.value.is_finite() else str(amount.value)
    return f"{APPROXIMATE if amount.approximate else ''}{number} {amount.unit or ''}".rstrip()


def _said(quote: Quote) -> Iterator[Stated]:
    if said := " ".join(words(quote.text)):
        yield Stated(FactKind.QUOTE, said, quote.start, quote.end, quote.speaker)


def _named(name: Name) -> Iterator[Stated]:
    for start, end in name.mentions:
        yield Stated(FactKind(name.kind), name.name, start, end)
