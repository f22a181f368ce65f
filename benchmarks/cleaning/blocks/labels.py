"""Which blocks of a page are in the article that people marked."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["in_article"]

_WORD = re.compile(r"\w+")
_RUN = 4  # words
_LONG = 8  # words; shorter blocks stand in an article by chance
_SHORTEST_MATCH = 2  # words
_MOST_PAIRS = 60_000_000  # of words to align; beyond, runs alone decide


def in_article(blocks: Sequence[str], gold: str) -> list[bool]:
    """For each block whether at least half of its words stand in the article, in the article's order.

    For a block of eight words or more it is enough that half of its runs of four words stand there anywhere:
    some marked texts have another order than their page.
    """
    block_words = [_WORD.findall(block) for block in blocks]
    gold_words = _WORD.findall(gold)
    known = set(_runs(gold_words))
    aligned = _aligned(block_words, gold_words)
    return [
        2 * hits >= len(words) > 0 or (len(words) >= _LONG and _half_stands(words, known))
        for words, hits in zip(block_words, aligned, strict=True)
    ]


def _half_stands(words: Sequence[str], known: set[tuple[str, ...]]) -> bool:
    runs = _runs(words)
    return 2 * sum(run in known for run in runs) >= len(runs)


def _aligned(block_words: Sequence[Sequence[str]], gold: Sequence[str]) -> list[int]:
    """How many words of each block a longest-match alignment of page and article pairs."""
    owners = [at for at, words in enumerate(block_words) for _ in words]
    flat = [word for words in block_words for word in words]
    hits: Counter[int] = Counter()
    if len(flat) * len(gold) <= _MOST_PAIRS:
        matcher = SequenceMatcher(None, flat, gold, autojunk=False)
        for match in matcher.get_matching_blocks():
            if match.size >= _SHORTEST_MATCH:
                hits.update(owners[match.a : match.a + match.size])
    return [hits[at] for at in range(len(block_words))]


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[start:] for start in range(_RUN)), strict=False))
