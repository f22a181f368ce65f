"""What is measured: Tearsheet, and its peers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from benchmarks.side_by_side import System
from benchmarks.summaries.chosen import Chosen, Picked
from benchmarks.summaries.folds import fold_of
from benchmarks.summaries.peers import lead, lead_of_first, pacsum, sumy_method
from benchmarks.summaries.ranker.crossval import held_out
from tearsheet.summarise import summarise, summarise_many

if TYPE_CHECKING:
    from benchmarks.summaries.sets import Document
    from tearsheet.model import Summary

__all__ = ["OURS", "OURS_HELD_OUT", "SYSTEMS", "YARDSTICK"]

OURS = "tearsheet"
OURS_HELD_OUT = "tearsheet, held out"
YARDSTICK = "sumy, lexrank"
_SENTENCES = 3  # where the document asks for a number of words, which then rules alone


def _tearsheet(document: Document) -> Chosen:
    """As the library is called: one text by `summarise`, several by `summarise_many`."""
    if len(document.texts) == 1:
        return _tearsheet_joined(document)
    summary = summarise_many(document.texts, words=document.words or 0, language="en")
    return Chosen(document.texts, _picked(summary))


def _tearsheet_joined(document: Document) -> Chosen:
    summary = summarise(
        document.joined, sentences=document.sentences or _SENTENCES, words=document.words, language="en"
    )
    return Chosen((document.joined,), _picked(summary))


def _tearsheet_held_out(document: Document) -> Chosen:
    """With a model that has seen no article of the document's fold."""
    with held_out(fold_of(document.id)):
        return _tearsheet(document)


def _picked(summary: Summary) -> tuple[Picked, ...]:
    return tuple(Picked(sentence.article, sentence.start, sentence.end) for sentence in summary.sentences)


_SUMY = {
    "lexrank": LexRankSummarizer,
    "textrank": TextRankSummarizer,
    "lsa": LsaSummarizer,
    "kl": KLSummarizer,
    "luhn": LuhnSummarizer,
    "sumbasic": SumBasicSummarizer,
    "reduction": ReductionSummarizer,
    "edmundson": EdmundsonSummarizer,
}
_ONE, _SEVERAL = ("trained", "one"), ("several",)
_ALL = (*_ONE, *_SEVERAL)

SYSTEMS: tuple[System[Document, Chosen], ...] = (
    System(OURS, _tearsheet, _ALL, peer=False),
    System(OURS_HELD_OUT, _tearsheet_held_out, ("trained",), peer=False, timed=False),
    System("tearsheet, texts as one", _tearsheet_joined, _SEVERAL, peer=False),
    System("lead", lead, _ALL),
    System("lead of the first", lead_of_first, _SEVERAL),
    System("PacSum, TF-IDF", pacsum, _ONE),
    *(System(f"sumy, {name}", partial(sumy_method, summariser=kind), _ALL) for name, kind in _SUMY.items()),
)
