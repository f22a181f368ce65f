"""Which lines of a whole page are its article: a score for each by a small network, and the best runs."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tearsheet.clean.network import Network, network_of
from tearsheet.clean.plain.line_features import features_of
from tearsheet.weights import LINES, load_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.clean.plain.lines import Line

__all__ = ["best_runs", "keep_lines", "network"]


def keep_lines(lines: Sequence[Line], *, favour: float) -> list[bool]:
    """For each line whether it is of the article.

    Args:
        lines: those of a page, with what the rules cut; at least one.
        favour: log odds that each line is given beforehand; the greater, the more is kept.
    """
    scores = network().scores(features_of(lines).rows) + favour
    return best_runs(scores.tolist(), change=float(load_weights(LINES)["change"]))


def best_runs(scores: Sequence[float], *, change: float) -> list[bool]:
    """The choice of lines with the greatest sum of scores, where each begin and end of a run costs `change`.

    Viterbi, Error bounds for convolutional codes, IEEE Transactions on Information Theory 13, 1967.
    """
    out, kept = 0.0, 0.0
    stays: list[
        tuple[bool, bool]
    ] = []  # for each line: whether the best way to out, and to kept, comes from kept
    for score in scores:
        stays.append((kept - change > out, kept > out - change))
        out, kept = max(out, kept - change), max(kept, out - change) + score
    state, chosen = kept > out, []
    for from_kept in reversed(stays):
        chosen.append(state)
        state = from_kept[state]
    return chosen[::-1]


@cache
def network() -> Network:
    """The network that ships."""
    return network_of(load_weights(LINES)["network"])
