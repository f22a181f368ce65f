"""What people copy of a page: all of it, its article with a few lines around, the article alone."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from benchmarks.cleaning.lines.pages import read_pages
from tearsheet.clean.plain.extract import cut_known
from tearsheet.clean.plain.lines import Line, split_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.cleaning.lines.pages import Page

__all__ = ["Copied", "Sample", "samples_of"]

_MILD = (3, 8)  # lines around the article, above and below together, as in clean_text/mild
_PART = (0, 40)  # lines on each side
_SEED = 1


class Copied(StrEnum):
    """How much of a page was copied."""

    WHOLE = "whole"
    PART = "part"
    MILD = "mild"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Sample:
    """Lines with what the rules cut from them, and which are of the article."""

    fold: int
    copied: Copied
    lines: tuple[Line, ...]
    kept: tuple[bool, ...]


def samples_of(pages: Sequence[Page] | None = None) -> list[Sample]:
    """Five samples of each page with an article, the same at each call."""
    chance = random.Random(_SEED)  # noqa: S311 - no secret is drawn
    return [
        _sample(page, copied, indices)
        for page in (read_pages() if pages is None else pages)
        for copied, indices in _copies(page, chance)
    ]


def _copies(page: Page, chance: random.Random) -> Iterator[tuple[Copied, Sequence[int]]]:
    article = [at for at, kept in enumerate(page.kept) if kept]
    yield Copied.WHOLE, range(len(page.texts))
    if article:
        for _ in range(2):
            around = chance.randint(*_MILD)
            above = chance.randint(0, around)
            yield Copied.MILD, _span(page, article, above, around - above)
        yield Copied.PART, _span(page, article, chance.randint(*_PART), chance.randint(*_PART))
        yield Copied.ARTICLE, article


def _span(page: Page, article: Sequence[int], above: int, below: int) -> range:
    return range(max(0, article[0] - above), min(len(page.texts), article[-1] + 1 + below))


def _sample(page: Page, copied: Copied, indices: Sequence[int]) -> Sample:
    lines = cut_known(split_lines("\n".join(page.texts[at] for at in indices)))
    return Sample(page.fold, copied, tuple(lines), tuple(page.kept[at] for at in indices))
