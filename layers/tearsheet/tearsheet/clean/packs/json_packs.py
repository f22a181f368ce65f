"""Many articles in JSON: one object a line (https://jsonlines.org/), or a list of objects."""

from __future__ import annotations

import json
from functools import partial
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Any

from tearsheet.clean.files.decode import decode
from tearsheet.clean.json_article import Located, records_in
from tearsheet.clean.packs.identity import identifier_in, member_name, title_in
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Member

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tearsheet.clean.packs.members import Found

__all__ = ["json_reader"]

_LARGEST_DOCUMENT = 25_000_000  # bytes: parsed it takes ten times as much, lines are parsed one by one
# Signs { and [, a hundred for each of two thousand articles: each becomes a value that may have a body.
_MOST_VALUES = 200_000
_MOST_COMMAS = 1_000_000  # between values of any kind, and in texts, which have one in sixty characters
_LOOK_AHEAD = 10  # lines
_LONGEST_PARSED = 1_000_000  # bytes of a line that is looked at ahead: what is longer is known by its ends
_MARK = b"\xef\xbb\xbf"
_NAMES = (".jsonl", ".ndjson")
_TYPES = frozenset(("application/x-ndjson", "application/jsonl", "application/x-jsonlines"))
_JSON = "application/json"


def json_reader(
    content: bytes, *, name: str | None, content_type: str | None
) -> Callable[[], Iterator[Found]] | None:
    """What reads the articles; None if there is one at most, or no JSON.

    Raises:
        BadInput: TOO_LARGE for a document that is not written in lines, of too many bytes or values.
    """
    opening = list(islice(_lines(content), _LOOK_AHEAD))
    if len(opening) > 1 and _is_object(opening[0]):
        return partial(_read_lines, content)
    _check_size(content)
    try:
        value = json.loads(decode(content))
        articles = records_in(value)
    except (ValueError, RecursionError, BadInput):
        as_lines = _is_declared(name, content_type) and any(map(_is_object, opening))
        return partial(_read_lines, content) if as_lines else None
    return partial(_read_list, value, articles) if len(articles) > 1 else None


def _check_size(content: bytes) -> None:
    """Before anything is parsed, for two bytes can become a value of sixty."""
    if len(content) > _LARGEST_DOCUMENT:
        raise _too_large(f"{len(content):,} bytes, and {_LARGEST_DOCUMENT:,}")
    if (values := content.count(b"{") + content.count(b"[")) > _MOST_VALUES:
        raise _too_large(f"{values:,} objects and lists, and {_MOST_VALUES:,}")
    if (commas := content.count(b",")) > _MOST_COMMAS:
        raise _too_large(f"{commas:,} commas, and {_MOST_COMMAS:,}")


def _too_large(size: str) -> BadInput:
    return BadInput(
        Refusal.TOO_LARGE, f"a JSON document of {size} is the limit; write one article a line (.jsonl)"
    )


def _is_declared(name: str | None, content_type: str | None) -> bool:
    declared = (content_type or "").partition(";")[0].strip().lower()
    return declared in _TYPES or (name or "").lower().endswith(_NAMES)


def _lines(content: bytes) -> Iterator[bytes]:
    lines = (line.strip() for line in BytesIO(content.removeprefix(_MARK)))
    return (line for line in lines if line)


def _is_object(line: bytes) -> bool:
    if len(line) > _LONGEST_PARSED:
        return line.startswith(b"{") and line.endswith(b"}")
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _read_lines(content: bytes) -> Iterator[Found]:
    for number, line in enumerate(BytesIO(content.removeprefix(_MARK)), start=1):
        if line.strip():
            yield _entry(line.strip(), number)


def _entry(line: bytes, number: int) -> Found:
    """The line as it stands; one that is broken is refused here, where its number is known."""
    record = None
    try:
        record = json.loads(line) if len(line) <= _LONGEST_PARSED else None
    except json.JSONDecodeError as error:
        reason = f"line {number} is broken JSON: {error.msg} (column {error.colno})"
        return BadInput(Refusal.MALFORMED, reason, name=_name(None, line))
    except (ValueError, RecursionError):
        pass  # in another charset, or too deep: it is told when it is cleaned
    return Member(_name(record, line), line, _JSON)


def _read_list(value: Any, found: list[Located]) -> Iterator[Found]:
    articles = dict(found)
    for pointer in _in_order(value, list(articles)):
        entry = articles.get(pointer) or value[int(pointer[1:])]
        yield _of_list(entry, pointer, has_body=pointer in articles)


def _of_list(entry: Any, pointer: str, *, has_body: bool) -> Found:
    try:
        content = json.dumps(entry, ensure_ascii=False).encode(errors="surrogatepass")
    except RecursionError:  # what could just be read need not be written: that is done from deeper calls
        reason = f"the entry {pointer} is nested too deeply to be an article"
        return BadInput(Refusal.NESTED, reason, name=_name(entry, pointer.encode()))
    name = _name(entry, content)
    if not has_body:
        return BadInput(Refusal.NO_ARTICLE, f"the entry {pointer} has no body of an article", name=name)
    return Member(name, content, _JSON)


def _name(record: Any, content: bytes) -> str:
    """From its identifier alone where it has one: a title may be mended, and it is the same article still."""
    identifier = identifier_in(record)
    title = title_in(record) if identifier is None else ""
    return member_name(identifier, content, suffix=".json", title=title)


def _in_order(value: Any, pointers: list[str]) -> Iterator[str]:
    """The articles, and between them the entries of the list on top in which there is none."""
    if not isinstance(value, list):
        yield from pointers
        return
    entries: dict[int, list[str]] = {}
    for pointer in pointers:
        entries.setdefault(int(pointer.split("/")[1]), []).append(pointer)
    for at in range(len(value)):
        yield from entries.get(at) or [f"/{at}"]
