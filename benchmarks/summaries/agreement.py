"""Whether our ROUGE is rouge-score's: every run asks the package itself about some documents of each set."""

from __future__ import annotations

from math import isclose
from typing import TYPE_CHECKING

from rouge_score.rouge_scorer import RougeScorer

from benchmarks.summaries.chosen import cut
from benchmarks.summaries.peers import lead
from benchmarks.summaries.rouge import rouge, tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.summaries.sets import Document

__all__ = ["check"]

_KINDS = ["rouge1", "rouge2", "rougeLsum"]
_ASKED = 20  # documents of a set


def check(documents: Sequence[Document]) -> None:
    """Compare both on the lead of the first documents.

    Raises:
        SystemExit: they differ; no figure of the run would mean anything.
    """
    scorer = RougeScorer(_KINDS, use_stemmer=True)
    for document in documents[:_ASKED]:
        text = cut(lead(document).sentences, most=document.sentences, words=document.words)
        for reference, ours in zip(document.summaries, document.references, strict=True):
            package = scorer.score(reference, text)
            theirs = [package[kind].fmeasure for kind in _KINDS]
            if not all(map(isclose, rouge(ours, tokens_of(text)), theirs)):
                raise SystemExit(f"ROUGE of {document.id} is not what rouge-score says")
