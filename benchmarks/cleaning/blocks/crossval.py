"""The block model without the pages of a fold, for figures on sites that it has not seen."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import cache
from time import perf_counter
from typing import TYPE_CHECKING
from unittest.mock import patch

from benchmarks.cleaning.blocks.fit import fit
from benchmarks.cleaning.blocks.samples import read_samples
from tearsheet.clean.html import model as block_model
from tearsheet.clean.network import Network, network_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.cleaning.blocks.samples import Sample

__all__ = ["held_out"]


@contextmanager
def held_out(fold: int) -> Iterator[None]:
    """While open, `tearsheet.clean.clean` uses the model fitted without that fold's sites."""
    network = _without(fold)
    with patch.object(block_model, "network", lambda: network):
        yield


@cache
def _without(fold: int) -> Network:
    began = perf_counter()
    tables = fit([sample for sample in _samples() if sample.fold != fold])
    sys.stderr.write(f"blocks: fitted without fold {fold} in {perf_counter() - began:.0f} s\n")
    return network_of(tables["network"])


@cache
def _samples() -> list[Sample]:
    return read_samples()
