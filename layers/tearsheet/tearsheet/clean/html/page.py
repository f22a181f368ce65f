"""A web page as the model sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.clean.html.blocks import Block
    from tearsheet.clean.plain.line_rules import Verdict
    from tearsheet.clean.plain.lines import Line

__all__ = ["Page"]


class Page(NamedTuple):
    """All sequences but the last two run over the blocks of the page.

    `lines` are the blocks as lines of a plain text, `words` the words of each, `votes` the share of them in
    trafilatura's text. `verdicts` is what the rules for single lines say, `listed` whether a block is a title
    below a heading of other articles. `title` and `description` are the words of what the page says of
    itself.
    """

    blocks: Sequence[Block]
    lines: Sequence[Line]
    words: Sequence[tuple[str, ...]]
    votes: Sequence[float]
    verdicts: Sequence[Verdict | None]
    listed: Sequence[bool]
    title: tuple[str, ...]
    description: tuple[str, ...]
