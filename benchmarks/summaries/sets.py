"""The public sets of summaries: articles, and what people wrote of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from benchmarks.data import read_rows
from benchmarks.summaries.rouge import Tokens, tokens_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["SETS", "Document", "TestSet", "documents"]


@dataclass(frozen=True, slots=True)
class TestSet:
    """One set; `kind` says what a document of it is, and whether models were fitted on such."""

    name: str
    file: str
    kind: Literal["trained", "one", "several"]


@dataclass(frozen=True)  # no slots: references are read once, when they are first asked for
class Document:
    """One article, or several on one event; `sentences` or `words` is the length that is asked for."""

    id: str
    texts: tuple[str, ...]
    summaries: tuple[str, ...]
    sentences: int | None = None
    words: int | None = None

    @property
    def joined(self) -> str:
        """All texts as one, for systems that read one; an empty line between them."""
        return "\n\n".join(self.texts)

    @cached_property
    def references(self) -> tuple[Tokens, ...]:
        """The summaries that people wrote, ready to be compared."""
        return tuple(map(tokens_of, self.summaries))


SETS = (
    TestSet("cnndm", "summaries/cnndm", "trained"),  # the only one whose licence lets weights be fitted on it
    TestSet("realsumm", "summaries/realsumm", "one"),
    TestSet("summeval", "summaries/summeval", "one"),
    TestSet("multinews", "summaries/multinews100", "several"),
    TestSet("multiling", "summaries/multiling11", "several"),
)


def documents(test_set: TestSet, *, limit: int | None = None) -> Sequence[Document]:
    """The set's documents in its own order, the first `limit` of them.

    Raises:
        SystemExit: the folder of the sets is not there.
    """
    return [_document(row) for row in read_rows(test_set.file)[:limit]]


def _document(row: Mapping[str, Any]) -> Document:
    budget = row["budget"]
    return Document(
        id=row["id"],
        texts=tuple(row["docs"]) if "docs" in row else (row["text"],),
        summaries=tuple(row["references"]),
        sentences=budget.get("sentences"),
        words=budget.get("words"),
    )
