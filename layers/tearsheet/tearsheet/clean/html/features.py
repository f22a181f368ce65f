"""What the blocks of a web page look like: the columns that the block model reads. None depends on a word."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from tearsheet.clean.html.marks import MARK_GROUPS, nearness
from tearsheet.clean.plain.lines import ends_sentence
from tearsheet.model import RemovedKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from tearsheet.clean.html.blocks import Block
    from tearsheet.clean.plain.line_rules import Verdict
    from tearsheet.clean.plain.lines import Line

__all__ = ["Page", "features"]

_SAMPLE = 200  # characters that tell the share of capitals and digits
_FAR = 100  # blocks
_LONGEST = 400  # words; what is longer is no likelier to be article
_PROSE_WORDS = 12
_PROSE_LINKED = 0.4
_LEVELS = 4  # containers above a block
_SURROUNDINGS = 10  # marks that two blocks of one make have in common
_TAGS = ("p", "li", "h1", "h2", "h3", "h4", "td", "div", "pre", "a", "blockquote")
_TEXT_COLUMNS = (
    "words", "word_length", "linked", "strong", "stop", "colon", "commas", "stops", "upper", "digits",
    "capital", "quoted", "divided", "address",
)  # fmt: skip


class Page(NamedTuple):
    """A page as the model sees it; all sequences run over its blocks.

    `lines` are the blocks as lines of a plain text, `words` the words of each, `votes` the share of them in
    trafilatura's text. `verdicts` is what the rules for single lines say, `listed` whether a block is a title
    below a heading of other articles. `title` and `description` are the words of what the page says of
    itself.
    """

    blocks: Sequence[Block]
    lines: Sequence[Line]
    words: Sequence[Sequence[str]]
    votes: Sequence[float]
    verdicts: Sequence[Verdict | None]
    listed: Sequence[bool]
    title: Sequence[str]
    description: Sequence[str]


class _Sums(NamedTuple):
    """Per block: words, words with trafilatura's vote, characters, characters in links; float64."""

    words: NDArray[np.float64]
    voted: NDArray[np.float64]
    length: NDArray[np.float64]
    linked: NDArray[np.float64]

    @property
    def total(self) -> float:
        """All words with a vote, at least 1."""
        return max(float(self.voted.sum()), 1.0)


def features(page: Page) -> dict[str, NDArray[np.float64]]:
    """One column for each feature, with one value for each block of a page that has blocks."""
    votes = np.array(page.votes)
    counts = np.array([line.words for line in page.lines], dtype=float)
    lengths = np.array([len(block.text) for block in page.blocks], dtype=float)
    sums = _Sums(counts, votes * counts, lengths, np.array([float(block.linked) for block in page.blocks]))
    columns = {
        "vote": votes,
        **_of_text(page),
        **_of_marks(page.blocks),
        **_of_rules(page),
        **_of_repeats(page),
        **_of_place(sums),
        **_of_containers(page.blocks, sums),
        **_of_likes(page.blocks, sums),
    }
    columns |= _of_surroundings(columns["linked"], sums, votes)
    columns |= _of_neighbours(columns)
    return columns


def _of_text(page: Page) -> dict[str, NDArray[np.float64]]:
    pairs = zip(page.blocks, page.lines, strict=True)
    table = np.array([_text_row(block, line.words) for block, line in pairs])
    return dict(zip(_TEXT_COLUMNS, table.T, strict=True))


def _text_row(block: Block, count: int) -> tuple[float, ...]:
    text = block.text
    length, sample = len(text), text[:_SAMPLE]
    return (
        min(count, _LONGEST) ** 0.5,
        min(length / max(count, 1), 20.0),
        block.linked / length,
        block.strong / length,
        float(ends_sentence(text)),
        float(text.endswith(":")),
        text.count(",") / (count + 1),
        min(text.count(". "), 10),
        sum(map(str.isupper, sample)) / len(sample),
        sum(map(str.isdigit, sample)) / len(sample),
        float(text[0].isupper()),
        float('"' in text or "“" in text),
        float("|" in text or "»" in text or "›" in text or "·" in text),
        float("@" in text or "http" in text),
    )


def _of_marks(blocks: Sequence[Block]) -> dict[str, NDArray[np.float64]]:
    table = np.array([nearness(block.marks) for block in blocks])
    tags = np.array([block.tag for block in blocks])
    return {
        **{f"near_{name}": column for name, column in zip(MARK_GROUPS, table.T, strict=True)},
        **{f"tag_{tag}": (tags == tag).astype(float) for tag in _TAGS},
        "depth": np.array([block.path.count("/") / 20 for block in blocks]),
    }


def _of_rules(page: Page) -> dict[str, NDArray[np.float64]]:
    verdicts = page.verdicts
    return {
        "ruled": _flags(verdict is not None for verdict in verdicts),
        "listed": _flags(page.listed),
        "ruled_related": _flags(v is not None and v.kind is RemovedKind.RELATED for v in verdicts),
    }


def _of_repeats(page: Page) -> dict[str, NDArray[np.float64]]:
    """Whether a block says what another one, the title or the description says."""
    keys = [tuple(words) for words in page.words]
    times, seen = Counter(keys), set[tuple[str, ...]]()
    again = []
    for key in keys:
        again.append(key in seen)
        seen.add(key)
    is_title = [bool(key) and key == tuple(page.title) for key in keys]
    return {
        "again": _flags(again),
        "repeated": _flags(times[key] > 1 for key in keys),
        "title_same": _flags(is_title),
        "title_share": _shared(page.words, page.title),
        "title_above": np.minimum(np.cumsum(_flags(is_title)), 1),
        "description_share": _shared(page.words, page.description),
    }


def _shared(block_words: Iterable[Sequence[str]], other: Sequence[str]) -> NDArray[np.float64]:
    wanted = set(other)
    return np.array([len(wanted.intersection(ws)) / max(len(wanted), len(ws), 1) for ws in block_words])


def _of_place(sums: _Sums) -> dict[str, NDArray[np.float64]]:
    """How far down the page, and how far from what has votes."""
    words, voted = np.cumsum(sums.words), np.cumsum(sums.voted)
    at = np.arange(len(words))
    has_vote = sums.voted > sums.words / 2
    before = np.maximum.accumulate(np.where(has_vote, at, -_FAR))
    after = np.minimum.accumulate(np.where(has_vote, at, len(at) + _FAR)[::-1])[::-1]
    return {
        "position": (words - sums.words / 2) / max(words[-1], 1),
        "voted_above": (voted - sums.voted) / sums.total,
        "voted_below": (voted[-1] - voted) / sums.total,
        "since_voted": np.log1p(np.minimum(at - before, _FAR)),
        "until_voted": np.log1p(np.minimum(after - at, _FAR)),
    }


def _of_containers(blocks: Sequence[Block], sums: _Sums) -> dict[str, NDArray[np.float64]]:
    """What else stands in the elements around a block, up to four above the nearest."""
    columns: dict[str, NDArray[np.float64]] = {}
    paths = [block.path for block in blocks]
    for level in range(1, _LEVELS + 1):
        paths = [path.rpartition("/")[0] for path in paths]
        columns |= {f"up{level}_{name}": column for name, column in _of_groups(paths, sums).items()}
    return columns


def _of_likes(blocks: Sequence[Block], sums: _Sums) -> dict[str, NDArray[np.float64]]:
    """What the blocks with the same marks around them are, wherever they stand."""
    return {
        f"like_{name}": column
        for name, column in _of_groups([block.marks[:_SURROUNDINGS] for block in blocks], sums).items()
    }


def _of_groups(keys: Sequence[object], sums: _Sums) -> dict[str, NDArray[np.float64]]:
    """Sums over all blocks with the same key, for each block; `others` leaves the block itself out."""
    numbers: dict[object, int] = {}
    of = np.array([numbers.setdefault(key, len(numbers)) for key in keys])
    count = np.bincount(of)
    words, voted = np.bincount(of, sums.words), np.bincount(of, sums.voted)
    linked = np.bincount(of, sums.linked) / np.maximum(np.bincount(of, sums.length), 1)
    return {
        "voted": (voted / np.maximum(words, 1))[of],
        "others": (voted[of] - sums.voted) / np.maximum(words[of] - sums.words, 1),
        "share": (voted / sums.total)[of],
        "words": np.log1p(words)[of],
        "mean": np.log1p(words / count)[of],
        "count": np.log1p(count)[of],
        "linked": linked[of],
    }


def _of_surroundings(
    linked: NDArray[np.float64], sums: _Sums, votes: NDArray[np.float64]
) -> dict[str, NDArray[np.float64]]:
    """Prose and votes among the blocks around, and on the whole page."""
    prose = np.where((sums.words >= _PROSE_WORDS) & (linked < _PROSE_LINKED), sums.words, 0.0)
    voted, words = _window(sums.voted, 4), _window(sums.words, 4)
    wide_voted, wide_words = _window(sums.voted, 12), _window(sums.words, 12)
    every = max(float(sums.words.sum()), 1.0)
    whole = {
        "page_voted": sums.total / every,
        "page_voted_words": float(np.log1p(sums.total)),
        "page_words": float(np.log1p(every)),
        "page_prose": float(prose.sum()) / every,
        "page_prose_voted": float((prose * votes).sum()) / max(float(prose.sum()), 1.0),
    }
    return {
        "prose5": np.log1p(_window(prose, 5)),
        "prose15": np.log1p(_window(prose, 15)),
        "voted4": voted / np.maximum(words, 1),
        "voted12": wide_voted / np.maximum(wide_words, 1),
        **{name: np.full(len(votes), value) for name, value in whole.items()},
    }


def _window(values: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """The sum over the blocks at most `reach` away."""
    sums = np.concatenate(([0.0], np.cumsum(values)))
    at = np.arange(len(values))
    return sums[np.minimum(at + reach + 1, len(values))] - sums[np.maximum(at - reach, 0)]


def _of_neighbours(columns: Mapping[str, NDArray[np.float64]]) -> dict[str, NDArray[np.float64]]:
    near = ("linked", "stop", "strong", "ruled", "tag_p", "tag_li", "tag_h2", "tag_h3")
    reach = {"vote": 3, "words": 3, **dict.fromkeys(near, 2)}
    return {
        f"{name}{offset:+d}": _shifted(columns[name], offset)
        for name, furthest in reach.items()
        for offset in range(-furthest, furthest + 1)
        if offset
    }


def _shifted(column: NDArray[np.float64], offset: int) -> NDArray[np.float64]:
    """The value of the block `offset` further down; 0 beyond the page's ends."""
    shifted = np.zeros_like(column)
    kept = len(column) - abs(offset)
    if kept > 0:
        start, end = max(offset, 0), max(-offset, 0)
        shifted[end : end + kept] = column[start : start + kept]
    return shifted


def _flags(values: Iterable[bool]) -> NDArray[np.float64]:
    return np.array([float(value) for value in values])
