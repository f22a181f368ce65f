"""Article in, Summary out: sentences of the text itself, with the offsets that prove it."""

from __future__ import annotations

from tearsheet.summarise.several import summarise_many
from tearsheet.summarise.single import METHODS, rate_sentences, summarise

__all__ = ["METHODS", "rate_sentences", "summarise", "summarise_many"]
