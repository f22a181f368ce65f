"""What a system's summary of a document got, and which figures follow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.figures import Measure, ratio
from benchmarks.summaries.chosen import cut
from benchmarks.summaries.defects import defects_of
from benchmarks.summaries.rouge import mean_rouge, tokens_of

if TYPE_CHECKING:
    from benchmarks.summaries.chosen import Chosen
    from benchmarks.summaries.sets import Document

__all__ = ["MAINS", "MEASURES", "DocumentScore", "score"]

_WORD = re.compile(r"\w+")
MAINS = ("ROUGE-1", "ROUGE-2")


@dataclass(frozen=True, slots=True)
class DocumentScore:
    """One summary against the references of its document."""

    one: float
    two: float
    lsum: float
    words: float
    dangling: float
    unclear: float
    repeated: float
    unbalanced: float
    sentences: float


MEASURES = (
    Measure("ROUGE-1", ("one",)),
    Measure("ROUGE-2", ("two",)),
    Measure("ROUGE-Lsum", ("lsum",)),
    Measure("words", ("words",)),
    Measure("dangling", ("dangling",), more_is_better=False),
    Measure("unclear", ("unclear",), more_is_better=False),
    Measure("unbalanced", ("unbalanced", "sentences"), ratio, more_is_better=False),
    Measure("near-duplicates", ("repeated",), more_is_better=False),
)


def score(document: Document, chosen: Chosen) -> DocumentScore:
    """One document's row of the table."""
    text = cut(chosen.sentences, most=document.sentences, words=document.words)
    found, defects = mean_rouge(document.references, tokens_of(text)), defects_of(chosen)
    return DocumentScore(
        one=found.one,
        two=found.two,
        lsum=found.lsum,
        words=len(_WORD.findall(text)),
        dangling=defects.dangling,
        unclear=defects.unclear,
        repeated=defects.repeated,
        unbalanced=defects.unbalanced,
        sentences=defects.sentences,
    )
