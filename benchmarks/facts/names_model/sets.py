"""The openly licensed sets that the model learns from, as running text with spans.

Their tokens are joined as print joins them, so that the model learns on the units it is asked about.
"""

from __future__ import annotations

import gzip
import json
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.data import sets_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["SETS", "Sentence", "SetOfNames", "sentences"]


class SetOfNames(NamedTuple):
    """A set: whether it tells other names (MISC) from no name, and how often an epoch goes over it."""

    name: str
    has_other_names: bool
    weight: int
    development: int  # rows kept for development


SETS = (
    SetOfNames("gmb", has_other_names=True, weight=1, development=400),
    SetOfNames("wikigold", has_other_names=True, weight=2, development=150),
    SetOfNames("btc", has_other_names=False, weight=1, development=0),
    SetOfNames("wnut17", has_other_names=False, weight=1, development=0),
)
_BLOCK = 20  # rows that stand together, as they come from one article
_NO_SPACE_BEFORE = frozenset((",", ".", ";", ":", "?", "!", "%", ")", "]", "}", "...", "…", "n't", "’s", "’"))
_QUOTE = '"'
_NO_SPACE_AFTER = frozenset(("(", "[", "{", "$", "£", "€", "#", "@"))


class Span(NamedTuple):
    """A name in a sentence, `text[start:end]`, of kind PER, ORG, LOC or MISC.

    A `sure` one is beyond a teacher's doubt.
    """

    start: int
    end: int
    kind: str
    sure: bool = False


class Sentence(NamedTuple):
    """A sentence with its names."""

    id: str
    text: str
    names: tuple[Span, ...]
    of: SetOfNames
    number: int  # of its row in the set
    kept_back: bool


def sentences(chosen: Iterable[SetOfNames] = SETS) -> Iterator[Sentence]:
    """All sentences of the sets in order.

    Raises:
        SystemExit: the folder of the sets is not there.
    """
    for of in chosen:
        path = sets_folder() / "names_train" / f"{of.name}.jsonl.gz"
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        kept_back = _kept_back(of, len(rows))
        for number, row in enumerate(rows):
            text, names = _joined(row["tokens"], row["tags"])
            yield Sentence(row["id"], text, names, of, number, number // _BLOCK in kept_back)


def _kept_back(of: SetOfNames, rows: int) -> set[int]:
    """The numbers of the blocks that are kept for development, by a hash."""
    blocks = sorted(range(rows // _BLOCK), key=lambda block: sha256(f"{of.name}:{block}".encode()).digest())
    return set(blocks[: of.development // _BLOCK])


def _joined(words: Sequence[str], tags: Sequence[str]) -> tuple[str, tuple[Span, ...]]:
    text, places, quoted = "", [], False
    for number, word in enumerate(words):
        if number and not _hugs(words[number - 1], word, quoted=quoted):
            text += " "
        places.append((len(text), len(text) + len(word)))
        text += word
        quoted = quoted != (word == _QUOTE)
    return text, tuple(_spans(places, tags))


def _hugs(before: str, word: str, *, quoted: bool) -> bool:
    """Whether print has no space between the two words; `quoted`: a straight mark stands open before."""
    if _QUOTE in (before, word):
        return quoted
    return before in _NO_SPACE_AFTER or word in _NO_SPACE_BEFORE or word.startswith("'")


def _spans(places: Sequence[tuple[int, int]], tags: Sequence[str]) -> Iterator[Span]:
    start = None
    for number, tag in enumerate(tags):
        if tag == "O":
            continue
        if tag[0] == "B" or start is None:
            start = places[number][0]
        follows = tags[number + 1] if number + 1 < len(tags) else "O"
        if follows[0] != "I":
            yield Span(start, places[number][1], tag[2:])
            start = None
