"""Spanish: the words around quotations."""

from __future__ import annotations

from tearsheet.facts.spanish.speech import SPEECH

__all__ = ["SPANISH"]

SPANISH = SPEECH
