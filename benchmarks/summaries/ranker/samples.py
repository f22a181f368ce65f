"""The articles the ranker learns from, read as the library reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from benchmarks.summaries.folds import fold_of
from benchmarks.summaries.ranker.labels import labels_of
from benchmarks.summaries.rouge import tokens_of
from benchmarks.summaries.sets import SETS, Document, documents
from tearsheet.summarise.document import read
from tearsheet.summarise.features import Features, describe

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Sample", "samples_of"]


class Sample(NamedTuple):
    """One article: its sentences' features and labels, and the fold in which it is scored."""

    features: Features
    labels: NDArray[np.float64]
    fold: int


def samples_of() -> list[Sample]:
    """All articles of the sets that models may be fitted on.

    Raises:
        SystemExit: the folder of the sets is not there.
    """
    trained = (test_set for test_set in SETS if test_set.kind == "trained")
    return [_sample(document) for test_set in trained for document in documents(test_set)]


def _sample(document: Document) -> Sample:
    units = read(document.joined, language="en")
    labels = labels_of([tokens_of(unit.text) for unit in units], document.references[0])
    return Sample(describe(units), labels, fold_of(document.id))
