"""The ledger of a web page: every visible block that is not in the article, and what it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.clean.dates import is_stamp
from tearsheet.clean.html.marks import KIND_OF_MARK
from tearsheet.clean.plain.bylines import read_byline
from tearsheet.clean.plain.line_rules import Verdict, judge
from tearsheet.model import Removed
from tearsheet.model import RemovedKind as Kind
from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tearsheet.clean.html.article import Titles
    from tearsheet.clean.html.blocks import Block
    from tearsheet.clean.html.page import Page
    from tearsheet.clean.plain.lines import Line

__all__ = ["removed_blocks", "verdict_of"]

_UNTOLD = "html:not-article"
_HEADED = {Kind.RELATED, Kind.COMMENTS}


def verdict_of(text: str) -> Verdict | None:
    """What the words of a block say it is, if they are no article by themselves."""
    verdict = judge(text)
    if verdict:
        return verdict
    if is_stamp(text):
        return Verdict(Kind.METADATA, "html:date-line")
    return Verdict(Kind.BYLINE, "html:byline") if read_byline(text) else None


def removed_blocks(page: Page, lines: Mapping[int, Line], titles: Titles) -> list[Removed]:
    """What is not in the article, in the order of the page: whole blocks, and stretches of chosen ones.

    The kind of a block that was not chosen comes from what it is to the article (headline, standfirst), from
    its words, from the tags and classes around it, in this order; the rule says which of them decided.
    """
    others = (block for block in page.blocks if block.index not in lines)
    told = _below_headings(_verdicts(page, others, titles))
    verdicts = {block.index: verdict for block, verdict in told}
    return [
        removed
        for block in page.blocks
        for removed in (
            _cut(block, lines[block.index])
            if block.index in lines
            else [_entry(block, verdicts[block.index])]
        )
    ]


def _verdicts(page: Page, blocks: Iterable[Block], titles: Titles) -> Iterator[tuple[Block, Verdict]]:
    named = {
        tuple(words(text)): Verdict(kind, f"html:{kind.value}")
        for text, kind in ((titles.standfirst, Kind.STANDFIRST), (titles.headline, Kind.HEADLINE))
        if text
    }
    for block in blocks:
        title = named.get(page.words[block.index])
        yield block, title or page.verdicts[block.index] or _by_marks(block.marks)


def _below_headings(verdicts: Iterable[tuple[Block, Verdict]]) -> Iterator[tuple[Block, Verdict]]:
    """Blocks that nothing tells are what the heading right above them says: related articles, comments."""
    above, last = None, -1
    for block, verdict in verdicts:
        if verdict.rule != _UNTOLD:
            is_heading = verdict.rule.startswith("phrase:") and verdict.kind in _HEADED
            above = verdict.kind if is_heading else None
        elif block.index != last + 1:
            above = None
        last = block.index
        yield block, Verdict(above, "html:below-heading") if above and verdict.rule == _UNTOLD else verdict


def _cut(block: Block, line: Line) -> list[Removed]:
    """What the rules took from a chosen block; one that they took whole is one entry."""
    if line.is_removed:
        return [_entry(block, Verdict(line.cuts[-1].kind, line.cuts[-1].rule))]
    return [
        Removed(text=line.text[start:end], kind=kind, rule=rule, block=block.index, path=block.path)
        for start, end, kind, rule in line.cuts
    ]


def _entry(block: Block, verdict: Verdict) -> Removed:
    return Removed(text=block.text, kind=verdict.kind, rule=verdict.rule, block=block.index, path=block.path)


def _by_marks(marks: Iterable[str]) -> Verdict:
    mark = next((mark for mark in marks if mark in KIND_OF_MARK), None)
    return Verdict(KIND_OF_MARK[mark], f"html:{mark}") if mark else Verdict(Kind.OTHER, _UNTOLD)
