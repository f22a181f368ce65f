"""Which tagger finds the names of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.model import NameMethod

if TYPE_CHECKING:
    from tearsheet.facts.names.tagged import Tagger

__all__ = ["tagger_for"]


def tagger_for(method: NameMethod, *, language: str | None = None) -> Tagger | None:
    """The tagger of a method; None when no names are wanted.

    The model knows English alone: in another `language` (ISO 639-1, with or without a region) rules find
    the names.

    Raises:
        Misconfigured: the model is asked for and is not installed.
    """
    if method is NameMethod.OFF:
        return None
    if method is NameMethod.MODEL and _is_english(language):
        from tearsheet.facts.names.model.tagger import ModelTagger  # noqa: PLC0415 - brings numpy

        return ModelTagger()
    from tearsheet.facts.names.rules import RulesTagger  # noqa: PLC0415 - its lists are read when it is used

    return RulesTagger(language)


def _is_english(language: str | None) -> bool:
    return language is None or language.lower().replace("_", "-").partition("-")[0] == "en"
