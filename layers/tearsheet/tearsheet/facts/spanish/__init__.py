"""Spanish, in data: the words around quotations, and those of dates and amounts."""

from __future__ import annotations

from tearsheet.facts.spanish.figures import FIGURES
from tearsheet.facts.spanish.speech import SPEECH

__all__ = ["SPANISH"]

SPANISH = SPEECH.with_words_of(FIGURES)
