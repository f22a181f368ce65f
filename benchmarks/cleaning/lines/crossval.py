"""The line model without the pages of a fold, for figures on sites that it has not seen."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import cache
from time import perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest.mock import patch

from benchmarks.cleaning.lines.fit import fit
from benchmarks.cleaning.lines.samples import samples_of
from tearsheet.clean.network import Network, network_of
from tearsheet.clean.plain import line_model, whole_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.cleaning.lines.samples import Sample

__all__ = ["held_out"]


class _Fitted(NamedTuple):
    tables: dict[str, Any]
    network: Network


@contextmanager
def held_out(fold: int) -> Iterator[None]:
    """While open, `tearsheet.clean.clean` uses the model fitted without that fold's sites."""
    fitted = _without(fold)
    with (
        patch.object(whole_page, "load_weights", lambda _name: fitted.tables),
        patch.object(line_model, "load_weights", lambda _name: fitted.tables),
        patch.object(line_model, "network", lambda: fitted.network),
    ):
        yield


@cache
def _without(fold: int) -> _Fitted:
    began = perf_counter()
    tables = fit([sample for sample in _samples() if sample.fold != fold])
    sys.stderr.write(f"lines: fitted without fold {fold} in {perf_counter() - began:.0f} s\n")
    return _Fitted(tables, network_of(tables["network"]))


@cache
def _samples() -> list[Sample]:
    return samples_of()
