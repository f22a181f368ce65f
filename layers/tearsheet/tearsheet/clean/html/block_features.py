"""What a block of a web page is in itself: its text, its marks, and whether it is there twice."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

from tearsheet.clean.html.marks import MARK_GROUPS, nearness
from tearsheet.clean.plain.lines import ends_sentence
from tearsheet.model import RemovedKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from tearsheet.clean.html.blocks import Block
    from tearsheet.clean.html.context_features import Sums
    from tearsheet.clean.html.page import Page

__all__ = ["of_marks", "of_repeats", "of_rules", "of_text"]

_SAMPLE = 200  # characters that tell the share of capitals and digits
_LETTERS = 0x3000  # the scripts above have no capitals, or nobody's pages are written in them
_LONGEST = 400  # words; what is longer is no likelier to be article
_TAGS = ("p", "li", "h1", "h2", "h3", "h4", "td", "div", "pre", "a", "blockquote")


def of_text(blocks: Sequence[Block], sums: Sums) -> dict[str, NDArray[np.float64]]:
    """How long a block is, how much of it is linked, strong, capital or digit, and how it is punctuated."""
    texts = [block.text for block in blocks]
    samples = [text[:_SAMPLE] for text in texts]
    upper, digits = _counts(samples, str.isupper), _counts(samples, str.isdigit)
    sizes = np.array([len(sample) for sample in samples])
    return {
        "words": np.sqrt(np.minimum(sums.words, _LONGEST)),
        "word_length": np.minimum(sums.length / np.maximum(sums.words, 1), 20),
        "linked": sums.linked / sums.length,
        "strong": np.array([block.strong for block in blocks]) / sums.length,
        "stop": _flags(map(ends_sentence, texts)),
        "colon": _flags(text.endswith(":") for text in texts),
        "commas": np.array([text.count(",") for text in texts]) / (sums.words + 1),
        "stops": np.minimum([text.count(". ") for text in texts], 10),
        "upper": upper / sizes,
        "digits": digits / sizes,
        "capital": _flags(text[0].isupper() for text in texts),
        "quoted": _flags('"' in text or "“" in text for text in texts),
        "divided": _flags("|" in text or "»" in text or "›" in text or "·" in text for text in texts),
        "address": _flags("@" in text or "http" in text for text in texts),
    }


def _counts(texts: Sequence[str], is_such: Callable[[str], bool]) -> NDArray[np.int64]:
    """How many characters of each text, none of which is empty, are such."""
    codes = np.frombuffer("".join(texts).encode("utf-32-le"), dtype=np.uint32)
    such = _table(is_such)[np.minimum(codes, _LETTERS)]
    starts = list(accumulate((len(text) for text in texts[:-1]), initial=0))
    return np.add.reduceat(such, starts)


@cache
def _table(is_such: Callable[[str], bool]) -> NDArray[np.int64]:
    """For each code below `_LETTERS` whether its character is such; for all others one 0."""
    return np.array([*(is_such(chr(code)) for code in range(_LETTERS)), False], dtype=np.int64)


def of_marks(blocks: Sequence[Block]) -> dict[str, NDArray[np.float64]]:
    """What the tags and classes around a block say, its own tag, and how deep it stands."""
    numbers: dict[tuple[str, ...], int] = {}
    kinds = [numbers.setdefault(block.marks, len(numbers)) for block in blocks]
    table = np.array([nearness(marks) for marks in numbers])[kinds]
    tags = np.array([block.tag for block in blocks])
    return {
        **{f"near_{name}": column for name, column in zip(MARK_GROUPS, table.T, strict=True)},
        **{f"tag_{tag}": (tags == tag).astype(float) for tag in _TAGS},
        "depth": np.array([block.path.count("/") for block in blocks]) / 20,
    }


def of_rules(page: Page) -> dict[str, NDArray[np.float64]]:
    """What the rules for lines say of it."""
    verdicts = page.verdicts
    return {
        "ruled": _flags(verdict is not None for verdict in verdicts),
        "listed": _flags(page.listed),
        "ruled_related": _flags(v is not None and v.kind is RemovedKind.RELATED for v in verdicts),
    }


def of_repeats(page: Page) -> dict[str, NDArray[np.float64]]:
    """Whether a block says what another one, the title or the description says."""
    times, seen = Counter(page.words), set[tuple[str, ...]]()
    again = []
    for said in page.words:
        again.append(said in seen)
        seen.add(said)
    is_title = _flags(bool(said) and said == page.title for said in page.words)
    return {
        "again": _flags(again),
        "repeated": _flags(times[said] > 1 for said in page.words),
        "title_same": is_title,
        "title_share": _shared(page.words, page.title),
        "title_above": np.minimum(np.cumsum(is_title), 1),
        "description_share": _shared(page.words, page.description),
    }


def _shared(block_words: Sequence[Sequence[str]], other: Sequence[str]) -> NDArray[np.float64]:
    wanted = set(other)
    shared = np.array([len(wanted.intersection(said)) for said in block_words])
    return shared / np.maximum([len(said) for said in block_words], max(len(wanted), 1))


def _flags(values: Iterable[bool]) -> NDArray[np.float64]:
    return np.array(list(values), dtype=float)
