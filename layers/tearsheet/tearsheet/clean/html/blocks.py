"""The visible blocks of a web page, in the order of the document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from tearsheet.clean.plain.lines import ends_sentence
from tearsheet.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
        return self.path.rpartition("/")[0] if self.tag in {"td", "th"} else None

    @property
    def table(self) -> str | None:
        """The path of the innermost table that it is a cell of; None if it is none."""
        before, inside, _ = (self.row or "").rpartition("/table[")
        return before + inside + self.path[len(before + inside) :].partition("/")[0] if inside else None


class _Place:
    """An open element: what is around it and how many children of each tag it has had."""

    __slots__ = ("_marks", "_path", "block", "children", "element", "in_link", "is_strong", "parent", "step")

    def __init__(self, element: HtmlElement, parent: _Place | None) -> None:
        tag = element.tag
        self.element = element
        self.parent = parent
        self.children: dict[str, int] = {}
        self.step = parent.next_step(tag) if parent else f"{tag}[1]"
        self.block: _Place = self if parent is None or tag in _BLOCKS else parent.block
        self.in_link: bool = tag == "a" or (parent is not None and parent.in_link)
        self.is_strong: bool = tag in _STRONG or (parent is not None and parent.is_strong)
        self._path: str | None = None
        self._marks: tuple[str, ...] | None = None

    def next_step(self, tag: str) -> str:
        """A step of an XPath. Tags with a colon or the like have no name there and are counted among all."""
        children = self.children
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


class _Line:
    """The text of the block that is being read."""

    __slots__ = ("linked", "pieces", "strong")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.linked = 0
        self.strong = 0

    def add(self, text: str, place: _Place) -> None:
        self.pieces.append(text)
        if place.in_link or place.is_strong:
            length = len(text.strip())
            self.linked += length if place.in_link else 0
            self.strong += length if place.is_strong else 0

    def finish(self, index: int, place: _Place) -> Block | None:
        """The block, if it has text; the line is empty afterwards."""
        if not self.pieces:
            return None
        text = " ".join("".join(self.pieces).split())
        linked, strong = self.linked, self.strong
        self.pieces.clear()
        self.linked = self.strong = 0
        return Block(index, text, place.path, place.marks, linked, strong) if text else None


def visible_blocks(tree: HtmlElement) -> list[Block]:
    """Every block of a page that a reader sees and that has text, in order; in time linear in its size.

    A page that shows nothing one could read until its script has run hides its article in the meantime: there
    what `hidden` and `display: none` hide counts as seen.
    """
    blocks = _blocks(tree, _is_shown)
    return blocks if _has_prose(blocks) else _blocks(tree, _is_text)


def _blocks(tree: HtmlElement, is_seen: Callable[[HtmlElement], bool]) -> list[Block]:
    blocks: list[Block] = []
    line = _Line()
    for place, text in _walk(tree, is_seen):
        if text is not None:
            line.add(text, place)
        elif (block := line.finish(len(blocks), place)) is not None:
            blocks.append(block)
    return blocks


def _has_prose(blocks: list[Block]) -> bool:
    unlinked = (block.text for block in blocks if 2 * block.linked < len(block.text))
    return any(ends_sentence(text) and count_words(text) >= _PROSE_WORDS for text in unlinked)


def _walk(tree: HtmlElement, is_seen: Callable[[HtmlElement], bool]) -> Iterator[tuple[_Place, str | None]]:
    """Visible text with its place, and None where a line ends: before and after every block element.

    What stands before a block element or a line break belongs to the element around it.
    """
    place = _Place(tree, None)
    stack: list[tuple[_Place, Iterator[HtmlElement]]] = [(place, iter(tree))]
    if tree.text:
        yield place, tree.text
    while stack:
        place, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield from _leave(place)
            continue
        inner = _Place(child, place) if isinstance(child.tag, str) else None
        if inner is not None and inner.block is inner:
            yield place.block, None
        if inner is not None and is_seen(child):
            if child.text:
                yield inner, child.text
            stack.append((inner, iter(child)))
        elif child.tail:
            yield place, child.tail


def _leave(place: _Place) -> Iterator[tuple[_Place, str | None]]:
    if place.block is place:
        yield place, None
    if place.parent is not None and place.element.tail:
        yield place.parent, place.element.tail


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
