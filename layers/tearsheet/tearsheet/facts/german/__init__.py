"""German, in data: the words around quotations, and those of dates and amounts."""

from __future__ import annotations

from tearsheet.facts.german.figures import FIGURES
from tearsheet.facts.german.speech import SPEECH

__all__ = ["GERMAN"]

GERMAN = SPEECH.with_words_of(FIGURES)
