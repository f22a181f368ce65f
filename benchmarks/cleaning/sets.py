"""The four public sets of cleaning, each document with its input and all that people marked in it."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from benchmarks.data import read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["SETS", "Document", "TestSet", "documents"]


@dataclass(frozen=True, slots=True)
class TestSet:
    """One set, the measure by which systems are ranked on it, and how the lines of a paste are joined."""

    name: str
    file: str
    kind: Literal["html", "text"]
    main: str
    joined_by: str = "\n"


@dataclass(frozen=True, slots=True)
class Document:
    """One page or pasted text. `gold` is the article's body; `marked` and `noise` are lines of plain text."""

    url: str
    content: str
    content_type: str
    gold: str
    marked: tuple[str, ...] = ()
    noise: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()

    @property
    def as_page(self) -> str:
        """The content for systems that read web pages only: each line of plain text is a paragraph."""
        if self.content_type == "text/html":
            return self.content
        lines = (line for line in self.content.splitlines() if line.strip())
        return "<html><body>" + "".join(f"<p>{html.escape(line)}</p>" for line in lines) + "</body></html>"


SETS = (
    TestSet("scrapinghub", "clean_html/scrapinghub", "html", "shingle F1"),
    TestSet("wcxb", "clean_html/wcxb", "html", "word F1"),
    TestSet("full", "clean_text/full", "text", "F1 body"),
    TestSet("full, blank lines", "clean_text/full", "text", "F1 body", "\n\n"),
    TestSet("mild", "clean_text/mild", "text", "F1 body"),
    TestSet("mild, blank lines", "clean_text/mild", "text", "F1 body", "\n\n"),
)


def documents(test_set: TestSet, *, limit: int | None = None) -> Sequence[Document]:
    """The set's documents in its own order, the first `limit` of them.

    Raises:
        SystemExit: the folder of the sets is not there.
    """
    rows = read_rows(test_set.file)[:limit]
    if test_set.kind == "html":
        return [_page(row) for row in rows]
    return [_paste(row, test_set.joined_by) for row in rows]


def _page(row: Mapping[str, Any]) -> Document:
    return Document(
        row["url"],
        row["html"],
        "text/html",
        row["gold"],
        wanted=tuple(row.get("with", ())),
        unwanted=tuple(row.get("without", ())),
    )


def _paste(row: Mapping[str, Any], joined_by: str) -> Document:
    lines = list(zip(row["lines"], row["keep"], strict=True))
    return Document(
        row["url"],
        joined_by.join(row["lines"]),
        "text/plain",
        row["gold"],
        marked=tuple(line for line, keep in lines if keep),
        noise=tuple(line for line, keep in lines if not keep),
    )
