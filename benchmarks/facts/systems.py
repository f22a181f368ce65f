"""What is measured: Tearsheet with its ways to find names, and its peers, all as `Facts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.side_by_side import System
from tearsheet.facts import extract_facts

if TYPE_CHECKING:
    from benchmarks.facts.task import Document
    from tearsheet.model import Facts

__all__ = ["OURS", "SYSTEMS"]

OURS = "tearsheet"


def _tearsheet(document: Document[Any]) -> Facts:
    return extract_facts(document.text, published=document.published)


_QUOTES = ("quotes",)
_DATES = ("dates", "date-cases")
_MONEY = ("money", "money-80", "currency-cases")
_NUMBERS = ("percent-cases", "number-cases")
_ALL = (*_QUOTES, *_DATES, *_MONEY, *_NUMBERS)

SYSTEMS: tuple[System[Any, Any], ...] = (System(OURS, _tearsheet, _ALL, peer=False),)
