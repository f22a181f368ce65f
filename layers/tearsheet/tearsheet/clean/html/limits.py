"""How much markup a page may hold before it is parsed: what grows faster than its size is kept small."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from tearsheet.errors import BadInput, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

__all__ = [
    "LONGEST_NAMES",
    "MOST_ATTRIBUTES",
    "MOST_DEPTH",
    "MOST_TAGS",
    "check_depth",
    "check_markup",
    "is_smooth",
    "shorten_names",
]

# Of 340 pages of news and blogs the fullest has 9,770 signs "<", and no tag 150 attributes.
MOST_TAGS = 40_000  # signs "<": opening and closing tags, and comments
MOST_ATTRIBUTES = 1_000  # of one tag: a parser compares each with all before it
MOST_DEPTH = 500  # elements around an element: <font> that is never closed nests once a paragraph
_MOST_SQUARED_CHILDREN = 20_000_000
LONGEST_NAMES = 1_000  # characters of the classes, the id or the style of an element
_NO_LONG_NAMES = 500_000  # characters of a page in which such names are searched in no time, however long
# What stands within quotation marks after a sign of equality is a value, whatever signs it holds.
_VALUE = r"=\s{0,9}(?:\"[^\"]*\"|'[^']*')"
_QUOTED = re.compile(_VALUE)
# An attribute is a value or two characters at least, so that so many of them make a quarter as many pieces.
_PIECE = rf"[^<>=]{{1,8}}|{_VALUE}|="
_LONG_TAG = re.compile(rf"<[a-zA-Z](?:{_PIECE}){{{MOST_ATTRIBUTES // 4},}}+")
_SCRIPT = re.compile(r"<script\b", re.IGNORECASE)
_END_OF_SCRIPT = re.compile(r"</script", re.IGNORECASE)


def check_markup(source: str) -> None:
    """Pass a page that can be read in time.

    Raises:
        BadInput: TOO_LARGE with the number that is too great.
    """
    if (tags := source.count("<")) > MOST_TAGS:
        raise BadInput(Refusal.TOO_LARGE, f"a page of {tags:,} tags, and {MOST_TAGS:,} is the limit")
    most = _most_attributes(source)
    if most > MOST_ATTRIBUTES:  # a script may compare with "<" and hold code that looks like attributes
        most = _most_attributes("".join(_outside_scripts(source)))
    if most > MOST_ATTRIBUTES:
        raise BadInput(
            Refusal.TOO_LARGE, f"a tag of {most:,} attributes, and {MOST_ATTRIBUTES:,} is the limit"
        )


def _most_attributes(source: str) -> int:
    tags = (_QUOTED.sub(" ", tag[0]).replace("/", " ") for tag in _LONG_TAG.finditer(source))
    return max((len(tag.split()) - 1 for tag in tags), default=0)


def _outside_scripts(source: str) -> Iterator[str]:
    at = 0
    for opening in _SCRIPT.finditer(source):
        if opening.start() < at:
            continue
        yield source[at : opening.start()]
        closing = _END_OF_SCRIPT.search(source, opening.end())
        if closing is None:
            return
        at = closing.end()
    yield source[at:]


def check_depth(tree: HtmlElement) -> None:
    """Pass a tree that is no deeper than can be walked.

    Raises:
        BadInput: NESTED.
    """
    depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > MOST_DEPTH:
            raise BadInput(
                Refusal.NESTED,
                f"elements that are never closed nest more than {MOST_DEPTH} deep; save the article as text",
            )


def shorten_names(tree: HtmlElement, length: int) -> None:
    """Cut the classes, ids and styles that are too long: extractors search each of them twenty times.

    Args:
        tree: the parsed page.
        length: the characters of its source.
    """
    if length <= _NO_LONG_NAMES:
        return
    for element in tree.iter():
        for name in ("class", "id", "style"):
            if len(names := element.get(name, "")) > LONGEST_NAMES:
                element.set(name, names[:LONGEST_NAMES])


def is_smooth(tree: HtmlElement, tags: int) -> bool:
    """Whether no element has so many children that merging them one by one, as extractors do, takes long.

    Args:
        tree: the parsed page.
        tags: signs "<" in its source; a page of few cannot have such an element, and need not be walked.
    """
    if tags**2 <= _MOST_SQUARED_CHILDREN:
        return True
    return sum(len(element) ** 2 for element in tree.iter()) <= _MOST_SQUARED_CHILDREN
