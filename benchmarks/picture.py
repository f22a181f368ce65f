"""The main figures as a picture that needs nothing else: one bar a system, with its 95 % interval."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.figures import Figure
    from benchmarks.results import Result, Row

__all__ = ["as_svg"]

_LINE = 20  # pixels, as all below
_LEFT = 180
_SCALE = 500
_WIDTH = _LEFT + _SCALE + 70


def as_svg(results: Sequence[Result]) -> str:
    """All sets, one below the other, on one scale from 0 to 1."""
    heights = [_LINE * (len(result.rows) + 2) for result in results]
    parts = [_set(result, top=sum(heights[:at])) for at, result in enumerate(results)]
    box = f'viewBox="0 0 {_WIDTH} {sum(heights)}" font-family="sans-serif" font-size="12"'
    paper = f'<rect width="{_WIDTH}" height="{sum(heights)}" fill="#fff"/>'
    return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" {box}>', paper, *parts, "</svg>\n"])


def _set(result: Result, *, top: int) -> str:
    main = result.mains[0]
    title = html.escape(f"{result.name}: {main}")
    ranked = sorted(result.rows, key=lambda row: -row.figures[main].value)
    parts = [f'<text x="4" y="{top + 15}" font-weight="bold">{title}</text>']
    for at, row in enumerate(ranked, 1):
        parts += _bar(row, row.figures[main], top=top + at * _LINE)
    return "\n".join(parts)


def _bar(row: Row, figure: Figure, *, top: int) -> Iterable[str]:
    low, high = (_LEFT + _SCALE * end for end in figure.interval)
    colour = "#2f6f9f" if row.ahead else "#b9c4cf"
    width, middle = _SCALE * figure.value, top + _LINE / 2
    yield f'<text x="{_LEFT - 6}" y="{top + 14}" text-anchor="end">{html.escape(row.system)}</text>'
    yield f'<rect x="{_LEFT}" y="{top + 3}" width="{width:.1f}" height="{_LINE - 6}" fill="{colour}"/>'
    yield f'<path d="M{low:.1f} {middle}H{high:.1f}" stroke="#333"/>'
    yield f'<text x="{high + 5:.1f}" y="{top + 14}">{figure.value:.3f}</text>'
