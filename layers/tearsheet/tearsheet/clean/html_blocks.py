"""The visible blocks of a web page, in the order of the document."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

__all__ = ["Block", "visible_blocks"]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_UNSEEN = _set(
    "head script style noscript template iframe object svg math canvas audio video select option"
    " textarea input"
)
# https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 and what else has its line
_BLOCKS = _set(
    "html body address article aside blockquote br button caption center dd details dialog dir div"
    " dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main"
    " menu nav ol p pre search section summary table tbody td tfoot th thead tr ul"
)
_HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TOKEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that stands on a line of its own; `index` counts the blocks of the page.

    `marks` are the tags and the class and id words of the elements around it, nearest first, each as
    "tag=nav" or "class=newsletter". `path` is the XPath of the nearest block element.
    """

    index: int
    text: str
    path: str
    marks: tuple[str, ...]


@dataclass(slots=True)
class _Place:
    """Where the walk is: a block element, with what is around it and how many children it has had."""

    path: str
    marks: tuple[str, ...]
    seen: bool
    is_block: bool
    children: dict[str, int] = field(default_factory=dict)


_MOST_MARKS = 40


def visible_blocks(tree: HtmlElement) -> list[Block]:
    """Every block of a page that a reader sees and that has text, in order; in time linear in its size."""
    pieces: list[str] = []
    blocks: list[Block] = []
    for place, text in _walk(tree):
        if text is not None:
            pieces.append(text)
            continue
        joined = " ".join("".join(pieces).split())
        pieces.clear()
        if joined:
            blocks.append(Block(len(blocks), joined, place.path, place.marks))
    return blocks


def _walk(tree: HtmlElement) -> Iterator[tuple[_Place, str | None]]:
    """Visible text with its place, and None where a line ends: before and after every block element."""
    stack = [_Place("", (), seen=True, is_block=True)]
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        if not isinstance(element.tag, str):
            if event == "end" and element.tail and stack[-1].seen:
                yield _block_of(stack), element.tail
            continue
        if event == "start":
            place = _enter(element, stack[-1])
            if place.is_block:
                yield _block_of(stack), None
            stack.append(place)
            if not place.seen:
                walk.skip_subtree()
            elif element.text:
                yield _block_of(stack), element.text
        else:
            place = stack.pop()
            if place.is_block:
                yield place, None
            if stack[-1].seen and element.tail and len(stack) > 1:
                yield _block_of(stack), element.tail


def _block_of(stack: list[_Place]) -> _Place:
    return next(place for place in reversed(stack) if place.is_block)


def _enter(element: HtmlElement, parent: _Place) -> _Place:
    tag = element.tag
    marks = (f"tag={tag}", *_class_marks(element), *parent.marks)[:_MOST_MARKS]
    return _Place(
        path=f"{parent.path}/{_step(tag, parent.children)}",
        marks=marks,
        seen=parent.seen and tag not in _UNSEEN and not _is_hidden(element),
        is_block=tag in _BLOCKS,
    )


def _step(tag: str, siblings: dict[str, int]) -> str:
    """A step of an XPath. Tags with a colon or the like have no name there and are counted among all."""
    siblings["*"] = siblings.get("*", 0) + 1
    siblings[tag] = siblings.get(tag, 0) + 1
    return f"{tag}[{siblings[tag]}]" if tag.isalnum() else f"*[{siblings['*']}]"


def _class_marks(element: HtmlElement) -> tuple[str, ...]:
    return _marks_of_names(f"{element.get('class', '')} {element.get('id', '')}"[:200])


@lru_cache(maxsize=2_048)  # the elements of a page share few classes
def _marks_of_names(names: str) -> tuple[str, ...]:
    return tuple(f"class={token.lower()}" for token in _TOKEN.findall(names))


def _is_hidden(element: HtmlElement) -> bool:
    return element.get("hidden") is not None or bool(_HIDING_STYLE.search(element.get("style", "")[:500]))
