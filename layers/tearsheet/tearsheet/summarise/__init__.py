"""Article in, Summary out: sentences of the text itself, with the offsets that prove it."""

from __future__ import annotations

from tearsheet.summarise.several import summarise_many
from tearsheet.summarise.single import METHODS, summarise

__all__ = ["METHODS", "summarise", "summarise_many"]
