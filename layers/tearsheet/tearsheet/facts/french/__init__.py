"""French, in data: the words around quotations, and those of dates and amounts."""

from __future__ import annotations

from tearsheet.facts.french.figures import FIGURES
from tearsheet.facts.french.speech import SPEECH

__all__ = ["FRENCH"]

FRENCH = SPEECH.with_words_of(FIGURES)
