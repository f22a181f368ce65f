"""The visible blocks of a web page, in the order of the document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from lxml import etree

from tearsheet.clean.plain.lines import ends_sentence
from tearsheet.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

__all__ = ["Block", "visible_blocks"]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_UNSEEN = _set("head script style noscript template iframe object svg canvas audio video select option input")
# https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 and what else has its line
_BLOCKS = _set(
    "html body address article aside blockquote br button caption center dd details dialog dir div"
    " dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main"
    " menu nav ol p pre search section summary table tbody td tfoot th thead tr ul"
)
_STRONG = _set("b strong em i")
_HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TOKEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_MOST_MARKS = 40
_PROSE_WORDS = 12  # a sentence of so many is no button and no notice


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that stands on a line of its own; `index` counts the blocks of the page.

    `path` is the XPath of the nearest block element. `marks` are the tags and the class and id words of the
    elements around it, nearest first, each as "tag=nav" or "class=newsletter". `linked` and `strong` count
    the characters that stand in links, and in bold or italics.
    """

    index: int
    text: str
    path: str
    marks: tuple[str, ...]
    linked: int = 0
    strong: int = 0

    @property
    def tag(self) -> str:
        """The tag of the nearest element that has marks: the block element, as a rule."""
        return self.path.rpartition("/")[2].partition("[")[0]

    @property
    def row(self) -> str | None:
        """The path of the table's row that it is a cell of; None if it is none."""
        row, _, cell = self.path.rpartition("/")
        return row if cell.startswith(("td[", "th[")) else None

    @property
    def table(self) -> str | None:
        """The path of the innermost table that it is a cell of; None if it is none."""
        before, inside, _ = (self.row or "").rpartition("/table[")
        return before + inside + self.path[len(before + inside) :].partition("/")[0] if inside else None


class _Place:
    """An open element: what is around it and how many children of each tag it has had."""

    __slots__ = ("_children", "_marks", "_path", "block", "element", "in_link", "is_strong", "parent", "step")

    def __init__(self, element: HtmlElement, parent: _Place | None) -> None:
        tag = element.tag
        self.element = element
        self.parent = parent
        self.step = parent.next_step(tag) if parent else f"{tag}[1]"
        self.block: _Place = self if parent is None or tag in _BLOCKS else parent.block
        self.in_link: bool = tag == "a" or (parent is not None and parent.in_link)
        self.is_strong: bool = tag in _STRONG or (parent is not None and parent.is_strong)
        self._children: dict[str, int] | None = None
        self._path: str | None = None
        self._marks: tuple[str, ...] | None = None

    def next_step(self, tag: str) -> str:
        """A step of an XPath. Tags with a colon or the like have no name there and are counted among all."""
        if (children := self._children) is None:
            children = self._children = {}
        children["*"] = among_all = children.get("*", 0) + 1
        children[tag] = at = children.get(tag, 0) + 1
        return f"{tag}[{at}]" if tag.isalnum() else f"*[{among_all}]"

    @property
    def path(self) -> str:
        """The XPath, made when a block first needs it: most elements hold no text of their own."""
        if self._path is None:
            self._path = f"{self.parent.path if self.parent else ''}/{self.step}"
        return self._path

    @property
    def marks(self) -> tuple[str, ...]:
        """As `path`."""
        if self._marks is None:
            names = f"{self.element.get('class', '')} {self.element.get('id', '')}"[:200]
            around = self.parent.marks if self.parent else ()
            self._marks = (f"tag={self.element.tag}", *_marks_of_names(names), *around)[:_MOST_MARKS]
        return self._marks


class _Reader:
    """The blocks read so far, and the text of the one that is being read."""

    __slots__ = ("_linked", "_pieces", "_strong", "blocks")

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[str] = []
        self._linked = 0
        self._strong = 0

    def add(self, text: str, place: _Place) -> None:
        """Go on with the block; white space opens none."""
        if not self._pieces and text.isspace():
            return
        self._pieces.append(text)
        if place.in_link or place.is_strong:
            length = len(text.strip())
            self._linked += length if place.in_link else 0
            self._strong += length if place.is_strong else 0

    def end(self, place: _Place) -> None:
        """End the block that stands in this element, if it has text."""
        if not self._pieces:
            return
        text = " ".join("".join(self._pieces).split())
        block = Block(len(self.blocks), text, place.path, place.marks, self._linked, self._strong)
        self.blocks.append(block)
        self._pieces.clear()
        self._linked = self._strong = 0


def visible_blocks(tree: HtmlElement) -> list[Block]:
    """Every block of a page that a reader sees and that has text, in order; in time linear in its size.

    A page that shows nothing one could read until its script has run hides its article in the meantime: there
    what `hidden` and `display: none` hide counts as seen.
    """
    blocks = _blocks(tree, _is_shown)
    return blocks if _has_prose(blocks) else _blocks(tree, _is_text)


def _blocks(tree: HtmlElement, is_seen: Callable[[HtmlElement], bool]) -> list[Block]:
    """A block ends before and after every block element.

    What stands before a block element or a line break belongs to the element around it.
    """
    reader, place = _Reader(), _Place(tree, None)
    steps = etree.iterwalk(tree, events=("start", "end"))
    next(steps)  # the root's, which is open
    if tree.text:
        reader.add(tree.text, place)
    for event, element in steps:
        if event == "start":
            place = _Place(element, place)
            _enter(place, reader)
            if not is_seen(element):
                steps.skip_subtree()
            elif element.text:
                reader.add(element.text, place)
        elif place.parent is not None:
            place = _leave(place, place.parent, reader)
    reader.end(place)
    return reader.blocks


def _enter(place: _Place, reader: _Reader) -> None:
    if place.block is place and place.parent is not None:
        reader.end(place.parent.block)


def _leave(place: _Place, parent: _Place, reader: _Reader) -> _Place:
    """The element around it, to which the text behind it belongs."""
    if place.block is place:
        reader.end(place)
    if place.element.tail:
        reader.add(place.element.tail, parent)
    return parent


def _has_prose(blocks: list[Block]) -> bool:
    unlinked = (block.text for block in blocks if 2 * block.linked < len(block.text))
    return any(ends_sentence(text) and count_words(text) >= _PROSE_WORDS for text in unlinked)


@lru_cache(maxsize=2_048)  # the elements of a page share few classes
def _marks_of_names(names: str) -> tuple[str, ...]:
    return tuple(f"class={token.lower()}" for token in _TOKEN.findall(names))


def _is_text(element: HtmlElement) -> bool:
    return element.tag not in _UNSEEN


def _is_shown(element: HtmlElement) -> bool:
    if element.tag in _UNSEEN or element.get("hidden") is not None:
        return False
    style = element.get("style")
    return style is None or not _HIDING_STYLE.search(style[:500])
