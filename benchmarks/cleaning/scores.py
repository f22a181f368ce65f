"""What a system got on a document, and which figures follow from it for each kind of documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.cleaning.measures import kept_share, same_words, shingle_shares, snippet_share, word_f1
from benchmarks.figures import Measure, harmonic

if TYPE_CHECKING:
    from benchmarks.cleaning.sets import Document

__all__ = ["MEASURES", "DocumentScore", "score"]

_NONE = float("nan")


@dataclass(frozen=True, slots=True)
class DocumentScore:
    """One extracted text against one document; what does not apply to it is not a number.

    `precision` and `recall` are of runs of words against the body; `line_precision` and `line_recall` are
    the same against the marked lines.
    """

    precision: float
    recall: float
    words: float
    exact: float
    wanted: float = _NONE
    unwanted: float = _NONE
    line_precision: float = _NONE
    line_recall: float = _NONE
    marked_kept: float = _NONE
    noise_kept: float = _NONE


MEASURES = {
    "html": (
        Measure("shingle F1", ("precision", "recall"), harmonic),
        Measure("precision", ("precision",)),
        Measure("recall", ("recall",)),
        Measure("word F1", ("words",)),
        Measure("with", ("wanted",)),
        Measure("without", ("unwanted",), more_is_better=False),
        Measure("exact", ("exact",)),
    ),
    "text": (
        Measure("F1 body", ("precision", "recall"), harmonic),
        Measure("F1 lines", ("line_precision", "line_recall"), harmonic),
        Measure("precision", ("precision",)),
        Measure("recall", ("recall",)),
        Measure("gold kept", ("marked_kept",)),
        Measure("noise kept", ("noise_kept",), more_is_better=False),
    ),
}


def score(document: Document, text: str) -> DocumentScore:
    """One document's row of the table."""
    body, lines = shingle_shares(document.gold, text), shingle_shares("\n".join(document.marked), text)
    pasted = document.content_type == "text/plain"
    return DocumentScore(
        precision=_number(body.precision),
        recall=body.recall,
        words=word_f1(document.gold, text),
        exact=float(same_words(document.gold, text)),
        wanted=snippet_share(document.wanted, text) if document.wanted else _NONE,
        unwanted=snippet_share(document.unwanted, text) if document.unwanted else _NONE,
        line_precision=_number(lines.precision) if pasted else _NONE,
        line_recall=lines.recall if pasted else _NONE,
        marked_kept=_number(kept_share(document.marked, text)),
        noise_kept=_number(kept_share(document.noise, text)),
    )


def _number(share: float | None) -> float:
    return _NONE if share is None else share
