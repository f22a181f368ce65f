"""Finds names by the words in them and beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tearsheet.facts.names.tagged import Tagged
from tearsheet.model import NameKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.model import Span

__all__ = ["RulesTagger"]

_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Sir|President|Senator)\.?[ \xa0]([A-Z]\w*+(?:[ \xa0][A-Z]\w*+){0,3})"
)
_SURE = 0.9


class RulesTagger:
    """Finds persons by the titles before them."""

    def tag(self, text: str, sentences: Sequence[Span]) -> list[Tagged]:
        """The names in the sentences, in order."""
        return [
            Tagged(*match.span(1), NameKind.PERSON, _SURE)
            for start, end in sentences
            for match in _TITLED.finditer(text, start, end)
        ]
