"""What is measured: Tearsheet with each of its ways to find names, and its peers, all as `Facts`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from benchmarks.facts.clusters import by_name, by_story
from benchmarks.facts.peers import (
    dateparser_dates,
    quantulum_amounts,
    recognised_amounts,
    recognised_dates,
)
from benchmarks.side_by_side import System
from tearsheet.facts import extract_facts
from tearsheet.model import AmountKind, NameMethod

if TYPE_CHECKING:
    from benchmarks.facts.task import Document
    from tearsheet.model import Facts

__all__ = ["OURS", "SYSTEMS"]

OURS = "tearsheet"
_RULES = f"{OURS}, rules"
_RECOGNIZERS, _DATEPARSER, _QUANTULUM = "recognizers-text", "dateparser", "quantulum3"


def _tearsheet(document: Document[Any], *, names: NameMethod) -> Facts:
    return extract_facts(document.text, published=document.published, names=names)


_by_model = partial(_tearsheet, names=NameMethod.MODEL)
_by_rules = partial(_tearsheet, names=NameMethod.RULES)
_without_names = partial(_tearsheet, names=NameMethod.OFF)
_NAMES = ("names-newswire", "names-conll", "answers")
_ACROSS = ("names-across",)
_DATES = ("dates", "date-cases")
_MONEY = ("money-80", "currency-cases")  # not "money": some peers read an article a second
_OTHERS = ("quotes", *_DATES, "money", *_MONEY, "percent-cases", "number-cases")

SYSTEMS: tuple[System[Any, Any], ...] = (
    System(OURS, _by_model, (*_OTHERS, *_NAMES), peer=False),
    System(f"{OURS}, no names", _without_names, _OTHERS, peer=False),
    System(_RULES, _by_rules, _NAMES, peer=False),
    System(OURS, partial(by_name, names=NameMethod.MODEL), _ACROSS, peer=False),
    System(f"{OURS}, stories", partial(by_story, names=NameMethod.MODEL), _ACROSS, peer=False),
    System(_RULES, partial(by_name, names=NameMethod.RULES), _ACROSS, peer=False),
    System(f"{_RULES}, stories", partial(by_story, names=NameMethod.RULES), _ACROSS, peer=False),
    System(_RECOGNIZERS, recognised_dates, _DATES),
    System(_DATEPARSER, dateparser_dates, _DATES),
    System(_RECOGNIZERS, partial(recognised_amounts, kind=AmountKind.MONEY), _MONEY),
    System(_RECOGNIZERS, partial(recognised_amounts, kind=AmountKind.PERCENT), ("percent-cases",)),
    System(_RECOGNIZERS, partial(recognised_amounts, kind=AmountKind.COUNT), ("number-cases",)),
    System(_QUANTULUM, quantulum_amounts, (*_MONEY, "percent-cases", "number-cases")),
)
