"""French: the words around quotations."""

from __future__ import annotations

from tearsheet.facts.french.speech import SPEECH

__all__ = ["FRENCH"]

FRENCH = SPEECH
