"""The tables: every system has a row, ours with its lead, and what was not measured stays empty."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from benchmarks.bootstrap import Interval
from benchmarks.figures import Figure
from benchmarks.picture import as_svg
from benchmarks.report import as_markdown

LEAD = Figure(0.0125, Interval(-0.002, 0.03))


def row(system: str, value: float, **fields: Any) -> Any:
    figures = {name: Figure(value, Interval(value - 0.01, value + 0.01)) for name in ("recall", "word F1")}
    defaults = {"figures": figures, "per_second": 20.04, "ratio": 1.5, "failed": 0, "ahead": {}}
    return SimpleNamespace(system=system, **(defaults | fields))


@pytest.fixture
def result() -> Any:
    rows = (
        row("tearsheet", 0.95, ahead={"word F1": LEAD}),
        row("a < b", 0.9, per_second=None, ratio=None, failed=2),
    )
    named = {"name": "pages", "mains": ("word F1",), "measures": ("recall",)}
    return SimpleNamespace(**named, documents=40, best="a < b", rows=rows)


def test_a_table_has_the_main_figure_first_with_its_interval(result: Any) -> None:
    title, _, head, rule, ours, theirs = as_markdown([result]).splitlines()
    assert title == "**pages: 40 documents, ranked by word F1; best peer: a < b**"
    assert head.startswith("| system | word F1 [95 %] | ahead of best peer | recall |")
    assert rule.count("---:") == head.count("|") - 2
    lead = "+0.0125 [-0.0020, +0.0300]"
    assert ours == f"| tearsheet | 0.9500 [0.9400, 0.9600] | {lead} | 0.9500 | 20.0 | 1.50 | 0 |"
    assert theirs == "| a < b | 0.9000 [0.8900, 0.9100] |  | 0.9000 |  |  | 2 |"


def test_the_picture_is_whole_xml_with_a_bar_for_each_system(result: Any) -> None:
    svg = ET.fromstring(as_svg([result, result]))
    names = [text.text for text in svg.iter("{http://www.w3.org/2000/svg}text")]
    assert names.count("a < b") == names.count("tearsheet") == 2
