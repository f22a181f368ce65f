"""The promise of every fact, counted: the slice at its offsets is its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.figures import Measure

if TYPE_CHECKING:
    from tearsheet.model import Amount, Facts, Quote, When

__all__ = ["BREACHES", "breaches"]

BREACHES = Measure("breaches", ("breaches",), more_is_better=False)


def breaches(text: str, facts: Facts) -> int:
    """How many facts of one text are not the words at their offsets; a name's words are its variants."""
    told: list[Quote | Amount | When] = [*facts.quotes, *facts.amounts, *facts.dates]
    whole = [text[fact.start : fact.end] == fact.text for fact in told]
    parts = [
        quote.start <= part.start < part.end <= quote.end for quote in facts.quotes for part in quote.parts
    ]
    names = [
        text[mention.start : mention.end] in name.variants
        for name in facts.names
        for mention in name.mentions
    ]
    return [*whole, *parts, *names].count(False)
