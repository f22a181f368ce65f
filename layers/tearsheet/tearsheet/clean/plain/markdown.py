"""Markdown: its marks go to the ledger, its words the way of plain text.

https://spec.commonmark.org/0.31.2/, footnotes as in https://pandoc.org/MANUAL.html#footnotes. What marks a
place (headings, lists, quotations, footnotes), a look (emphasis, code) or an address (links, pictures) is
cut; tables and HTML inside are left as they stand.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.clean.dates import find_date
from tearsheet.clean.plain.extract import extract_plain
from tearsheet.model import Kept, Removed, RemovedKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.clean.extracted import Extracted

__all__ = ["extract_markdown"]

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\n((?:(?!---)[^\n]*\n){1,100}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"^([A-Za-z_]{1,20}):[ \t]+(\S[^\n]*)$", re.MULTILINE)
_ADDRESS = r"\(\s?<?(?:[^()\s]|\([^()\s]{0,200}\)){1,2000}(?:[ \t]+\"[^\"\n]{0,300}\")?[ \t]?\)"
_LABEL = r"\[[^\[\]\n]{1,300}\]"
_WHOLE = {
    "quotation": re.compile(r"^[ \t]{0,3}(?:>[ \t]?)+", re.MULTILINE),
    "heading": re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+|(?<=\S)[ \t]+#{1,6}[ \t]*$", re.MULTILINE),
    "list": re.compile(r"^[ \t]{0,12}[-*+][ \t]+(?=[^\s*_-])", re.MULTILINE),
    "fence": re.compile(r"^[ \t]{0,3}(?:`{3,20}|~{3,20})[^`\n]*$", re.MULTILINE),
    "definition": re.compile(r"^[ \t]{0,3}\[(?!\^)[^\[\]\n]{1,300}\]:[ \t]+\S+[^\n]*$", re.MULTILINE),
    "comment": re.compile(r"<!--[^<]{0,2000}?-->"),
    "linked-picture": re.compile(rf"\[!\[[^\[\]\n]{{0,300}}\]{_ADDRESS}\]{_ADDRESS}"),
    "picture": re.compile(rf"!\[[^\[\]\n]{{0,300}}\]{_ADDRESS}"),
    "escape": re.compile(r"\\(?=[\\`*_{}\[\]()#+.!<>~|-])"),
}
_AROUND = {
    "link": re.compile(rf"\[(?P<words>[^\[\]\n]{{1,300}})\](?:{_ADDRESS}|{_LABEL})"),
    "address": re.compile(r"<(?P<words>https?://[^<>\s]{1,2000})>"),
    "code": re.compile(r"(?<!`)(?P<mark>`{1,3})(?P<words>[^`\n]{1,500})(?P=mark)(?!`)"),
}
_NOTE = re.compile(r"^[ \t]{0,3}\[\^([^\[\]\s]{1,100})\]:[ \t]*", re.MULTILINE)
_CALL_OF_NOTE = re.compile(r"\[\^([^\[\]\s]{1,100})\](?!:)")
_KINDS = {
    "front-matter": RemovedKind.METADATA,
    "picture": RemovedKind.CAPTION,
    "linked-picture": RemovedKind.CAPTION,
}
_CARRIAGE = re.compile(r"\t(?=\n)")
_UNBROKEN = re.compile(r"[^\r\n]+")
_RUN = re.compile(r"(?<!\\)(?:\*{1,3}|_{1,3}|~~)|\n")
_DEEPEST = 10  # marks of emphasis within one another
_TITLE = re.compile(r"\s*(?:#{1,2}[ \t]+(?P<atx>[^\n]+)|(?P<setext>[^\n]+)\n=+[ \t]*(?:\n|\Z))")
# Characters: an editor breaks lines within these, and a paragraph on one line is longer or its own last line.
_WRAPPED = range(50, 121)
_WORDS_FIRST = re.compile(r"[ \t]{0,3}(?![#>|=]|[-*+][ \t]|[-=*_~`]{3}|\d{1,3}[.)][ \t])\S")
_HARD_BREAKS = ("  ", "\\")


class Mark(NamedTuple):
    """A stretch of the source that is no word of the article."""

    start: int
    end: int
    rule: str


class Piece(NamedTuple):
    """A stretch without marks: where it stands in the source, and in the text."""

    start: int
    end: int
    at: int


@dataclass(frozen=True, slots=True)
class Unmarked:
    """The source without its marks, and the way back."""

    source: str
    text: str
    marks: list[Mark]
    pieces: list[Piece]

    def place(self, offset: int) -> int:
        """Where the character at that offset of the text stands in the source."""
        piece = self.pieces[bisect_right(self.pieces, offset, key=lambda piece: piece.at) - 1]
        return min(piece.start + offset - piece.at, max(piece.end - 1, piece.start))


def extract_markdown(source: str, *, latest: str | None = None) -> Extracted:
    """The article in a Markdown text; all offsets count in the source, marks included."""
    unmarked = _unmark(source)
    stated = _stated(source)
    extracted = extract_plain(unmarked.text, headline=stated.get("title") or _title(source), latest=latest)
    removed = [_in_source(entry, unmarked) for entry in extracted.removed]
    published = find_date(stated.get("date", ""))
    return replace(
        extracted,
        authors=[stated["author"]] if "author" in stated else extracted.authors,
        published=published.value if published else extracted.published,
        removed=sorted([*removed, *_marks_outside(removed, unmarked)], key=lambda entry: entry.start or 0),
        kept=[part for kept in extracted.kept for part in _kept_in_source(kept, unmarked)],
    )


def _stated(source: str) -> dict[str, str]:
    """What the block on top says, as site generators write it: `title: The lamp`."""
    front = _FRONT.match(source)
    fields = _FIELD.findall(front[1]) if front else []
    return {name.lower(): value.strip().strip("\"'") for name, value in fields}


def _title(source: str) -> str | None:
    front = _FRONT.match(source)
    title = _TITLE.match(source, front.end() if front else 0)
    return _unmark(title["atx"] or title["setext"]).text.strip(" #\r") or None if title else None


def _unmark(source: str) -> Unmarked:
    alike = source.replace("\r\n", "\t\n")  # of the same length, and an end of line that patterns know
    smooth = _unwrapped(alike)
    marks = list(_in_order(_marks(alike)))
    edges = [0, *(edge for mark in marks for edge in (mark.start, mark.end)), len(source)]
    stretches = [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end]
    lengths = (end - start for start, end in stretches)
    return Unmarked(
        source=source,
        text="".join(smooth[start:end] for start, end in stretches),
        marks=marks,
        pieces=[
            Piece(start, end, at)
            for (start, end), at in zip(stretches, accumulate(lengths, initial=0), strict=False)
        ],
    )


def _unwrapped(source: str) -> str:
    """The source with a space for each line end that an editor made within a paragraph."""
    lines = source.split("\n")
    ends = [" " if _is_wrapped(line, following) else "\n" for line, following in pairwise(lines)]
    return "".join(part for pair in zip(lines, [*ends, ""], strict=True) for part in pair)


def _is_wrapped(line: str, following: str) -> bool:
    return (
        len(line) in _WRAPPED
        and not line.endswith(_HARD_BREAKS)
        and bool(_WORDS_FIRST.match(line) and _WORDS_FIRST.match(following))
    )


def _marks(source: str) -> Iterator[Mark]:
    if front := _FRONT.match(source):
        yield Mark(0, front.end(), "front-matter")
    yield from (Mark(found.start(), found.end(), "line-end") for found in _CARRIAGE.finditer(source))
    for rule, pattern in _WHOLE.items():
        yield from (Mark(found.start(), found.end(), rule) for found in pattern.finditer(source))
    for rule, pattern in _AROUND.items():
        for found in pattern.finditer(source):
            yield Mark(found.start(), found.start("words"), rule)
            yield Mark(found.end("words"), found.end(), rule)
    yield from _footnotes(source)
    yield from _emphasis(source)


def _footnotes(source: str) -> Iterator[Mark]:
    """The marks of the notes, and of the calls of notes that there are: [^a-z] alone is no call."""
    notes = list(_NOTE.finditer(source))
    named = {note[1] for note in notes}
    calls = (call for call in _CALL_OF_NOTE.finditer(source) if call[1] in named)
    yield from (Mark(*found.span(), "footnote") for found in (*notes, *calls))


def _emphasis(source: str) -> Iterator[Mark]:
    """Pairs of marks, each within one line: CommonMark's flanking rules without its rule of three."""
    open_runs: list[re.Match[str]] = []
    for run in _RUN.finditer(source):
        before, after = (
            source[run.start() - 1 : run.start()] or "\n",
            source[run.end() : run.end() + 1] or "\n",
        )
        if run[0] == "\n":
            open_runs.clear()
        elif _closes(run[0], before, after) and (partner := _partner(run[0], open_runs)):
            del open_runs[open_runs.index(partner) :]
            yield from (Mark(*one.span(), "emphasis") for one in (partner, run))
        elif _closes(run[0], after, before):
            open_runs.append(run)


def _closes(run: str, inside: str, outside: str) -> bool:
    """Whether the run may end emphasis; with the two sides exchanged, whether it may begin it."""
    return not inside.isspace() and not (run[0] == "_" and outside.isalnum())


def _partner(run: str, open_runs: list[re.Match[str]]) -> re.Match[str] | None:
    return next((one for one in reversed(open_runs[-_DEEPEST:]) if one[0] == run), None)


def _in_order(marks: Iterator[Mark]) -> Iterator[Mark]:
    """The marks as they stand, without those that begin inside another."""
    end = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if mark.start >= end and mark.end > mark.start:
            yield mark
            end = mark.end


def _in_source(entry: Removed, unmarked: Unmarked) -> Removed:
    assert entry.start is not None
    assert entry.end is not None
    start, end = unmarked.place(entry.start), unmarked.place(entry.end - 1) + 1
    return replace(entry, text=unmarked.source[start:end], start=start, end=end)


def _marks_outside(removed: Sequence[Removed], unmarked: Unmarked) -> Iterator[Removed]:
    """The marks that no other entry of the ledger takes along."""
    starts = [entry.start or 0 for entry in removed]
    for mark in unmarked.marks:
        at = bisect_right(starts, mark.start) - 1
        written = unmarked.source[mark.start : mark.end]
        if written.strip() and (at < 0 or (removed[at].end or 0) <= mark.start):
            yield Removed(
                text=written,
                kind=_KINDS.get(mark.rule, RemovedKind.OTHER),
                rule=f"markdown:{mark.rule}",
                start=mark.start,
                end=mark.end,
            )


def _kept_in_source(kept: Kept, unmarked: Unmarked) -> Iterator[Kept]:
    """A stretch of the text as the stretches of the source between marks and line ends that it is made of."""
    to_article = kept.text_start - kept.start
    for piece in _pieces_of(kept, unmarked.pieces):
        to_source = piece.start - piece.at
        first = max(piece.at, kept.start) + to_source
        last = min(piece.at + piece.end - piece.start, kept.end) + to_source
        for found in _UNBROKEN.finditer(unmarked.source, first, last):
            yield Kept(found.start(), found.end(), found.start() - to_source + to_article)


def _pieces_of(kept: Kept, pieces: Sequence[Piece]) -> Iterator[Piece]:
    at = bisect_right(pieces, kept.start, key=lambda piece: piece.at) - 1
    while at < len(pieces) and pieces[at].at < kept.end:
        yield pieces[at]
        at += 1
