"""German: the words around quotations."""

from __future__ import annotations

from tearsheet.facts.german.speech import SPEECH

__all__ = ["GERMAN"]

GERMAN = SPEECH
