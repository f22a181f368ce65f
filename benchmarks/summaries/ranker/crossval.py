"""The ranker without the articles of a fold, for figures on articles that it has not seen."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import cache
from time import perf_counter
from typing import TYPE_CHECKING
from unittest.mock import patch

from benchmarks.summaries.ranker.fit import fit
from benchmarks.summaries.ranker.samples import Sample, samples_of
from tearsheet.summarise import rank
from tearsheet.summarise.trees import Trees, trees_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["held_out"]


@contextmanager
def held_out(fold: int) -> Iterator[None]:
    """While open, `tearsheet.summarise` ranks by the model fitted without that fold's articles."""
    with patch.object(rank, "trees", lambda: _without(fold)):
        yield


@cache
def _without(fold: int) -> Trees:
    began = perf_counter()
    tables = fit([sample for sample in _samples() if sample.fold != fold])
    sys.stderr.write(f"rank: fitted without fold {fold} in {perf_counter() - began:.0f} s\n")
    return trees_of(tables["trees"])


@cache
def _samples() -> list[Sample]:
    return samples_of()
