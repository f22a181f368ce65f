"""What the commands do. Each imports its step when it runs, so that --help answers at once."""

from __future__ import annotations

import hashlib
import os
import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from tearsheet.errors import BadInput, Misconfigured
from tearsheet.inputs import Input, Opened, Unusable, read_inputs

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tearsheet.dropped import Dropped
    from tearsheet.model import Article, ProcessedArticle, Summary

__all__ = ["UsageError", "run_clean", "run_digest", "run_facts", "run_summarise"]

T = TypeVar("T")

REFUSED, WRONG_USAGE = 1, 2  # exit status, as --help tells it


class UsageError(Exception):
    """The command cannot do what it was told to; the message says why."""


def run_clean(arguments: Namespace) -> int:
    """Print an Article for each file."""
    return _print_each(arguments, _clean, _as_json)


def run_summarise(arguments: Namespace) -> int:
    """Print a Summary for each file."""
    return _print_each(arguments, _summarise, _as_json)


def run_facts(arguments: Namespace) -> int:
    """Print Facts for each file and the key facts among them; or show them, in lines or on one page.

    Raises:
        UsageError: a file to write is named, and nothing that goes to a file is asked for.
    """
    if arguments.out and not arguments.html:
        raise UsageError("--out names the file of the page, so it needs --html")
    if arguments.html:
        return _show(arguments)
    return _print_each(arguments, _read, _as_lines if arguments.text else _as_facts)


def run_digest(arguments: Namespace) -> int:
    """Write the edition of all files as a page and as a message; print what each file became, and where.

    Without one usable file nothing is written. A folder that cannot be written to is told in one line.

    Raises:
        UsageError: the time zone or an address will not do.
    """
    from tearsheet.binding import bind, write  # noqa: PLC0415 - as above

    dropped = _dropped(arguments)
    if not dropped.articles:
        return _stop("no file could be used, so nothing is written", status=REFUSED)
    try:
        bound = bind(arguments, dropped)
    except (Misconfigured, ValueError) as error:
        raise UsageError(str(error)) from error
    try:
        written = write(arguments.out, bound)
    except OSError as error:
        return _stop(_unwritable(arguments.out, error), status=WRONG_USAGE)
    for line in dropped.lines(bound.originals):
        _print_line(line.encode())
    for path in written:
        _print_line(os.fsencode(path))
    return REFUSED if dropped.refused else 0


def _clean(arguments: Namespace, given: Input) -> Article:
    from tearsheet.clean import clean_single  # noqa: PLC0415 - as above

    url = given.url or getattr(arguments, "url", None)
    return clean_single(given.content, content_type=given.content_type, url=url, name=given.name)


def _summarise(arguments: Namespace, given: Input) -> Summary:
    from tearsheet.model import Span  # noqa: PLC0415 - as above
    from tearsheet.summarise import summarise  # noqa: PLC0415 - as above

    article = _clean(arguments, given)
    return summarise(
        article.text,
        sentences=arguments.sentences,
        words=arguments.words,
        title=arguments.title or article.headline,
        language=arguments.language or article.language,
        method=arguments.method,
        exclude=[Span(embed.start, embed.end) for embed in article.embeds],
    )


def _read(arguments: Namespace, given: Input) -> ProcessedArticle:
    """The article as the functions would read it, but for what the options say of it."""
    from tearsheet.process import read  # noqa: PLC0415 - as above

    article = _clean(arguments, given)
    stated = arguments.published.isoformat() if arguments.published else article.published
    language = arguments.language or article.language
    return read(replace(article, published=stated, language=language), id=_id(given))


def _as_json(file: str, result: object) -> bytes:
    from tearsheet import codec  # noqa: PLC0415 - as above

    return codec.to_json({"file": file, **codec.to_builtins(result)})


def _as_facts(file: str, done: ProcessedArticle) -> bytes:
    from tearsheet import codec  # noqa: PLC0415 - as above

    facts, key_facts = codec.to_builtins(done.facts), codec.to_builtins(done.key_facts)
    return codec.to_json({"file": file, **facts, "key_facts": key_facts})


def _as_lines(file: str, done: ProcessedArticle) -> bytes:
    from tearsheet.marked import Shown, render_lines  # noqa: PLC0415 - as above

    return render_lines(Shown(file, done)).encode()


def _show(arguments: Namespace) -> int:
    """All articles on one page; without one usable file nothing is written."""
    from tearsheet.marked import Shown, render_page  # noqa: PLC0415 - as above

    attempts = _Attempts(arguments, _read)
    shown = [Shown(file, done) for file, done in attempts]
    if not shown:
        return _stop("no file could be used, so nothing is written", status=REFUSED)
    page = render_page(shown).encode()
    if arguments.out is None:
        sys.stdout.buffer.write(page)
        return int(attempts.refused)
    try:
        arguments.out.parent.mkdir(parents=True, exist_ok=True)
        arguments.out.write_bytes(page)
    except OSError as error:
        return _stop(f"{arguments.out}: {error.strerror or error}", status=WRONG_USAGE)
    _print_line(os.fsencode(arguments.out))
    return int(attempts.refused)


def _print_each(
    arguments: Namespace,
    step: Callable[[Namespace, Input], T],
    line: Callable[[str, T], bytes],
) -> int:
    attempts = _Attempts(arguments, step)
    for file, result in attempts:
        _print_line(line(file, result))
    return int(attempts.refused)


class _Attempts(Generic[T]):
    """A step's results on each file and member, with their names; it complains of what cannot be used."""

    def __init__(self, arguments: Namespace, step: Callable[[Namespace, Input], T]) -> None:
        self._inputs = _inputs(arguments)
        self._step = partial(step, arguments)
        self.refused = False

    def __iter__(self) -> Iterator[tuple[str, T]]:
        for given in self._inputs:
            if isinstance(given, Opened):
                continue  # its members have their results
            result = _attempt(self._step, given)
            if isinstance(result, Unusable):
                self.refused = True
                _complain(result)
            else:
                yield given.shown, result


def _inputs(arguments: Namespace) -> Iterator[Input | Unusable | Opened]:
    for name in arguments.files:
        yield from read_inputs(name, content_type=arguments.content_type)


def _attempt(step: Callable[[Input], T], given: Input | Unusable) -> T | Unusable:
    if isinstance(given, Unusable):
        return given
    try:
        return step(given)
    except BadInput as error:
        return Unusable(given.shown, error.reason)


def _dropped(arguments: Namespace) -> Dropped:
    """Every file read; one that is named twice is read once."""
    from tearsheet.dropped import Dropped  # noqa: PLC0415 - as above

    arguments.files = list(dict.fromkeys(arguments.files))
    dropped = Dropped(files=len(arguments.files))
    for given in _inputs(arguments):
        if isinstance(given, Opened):
            dropped.packs[given.shown] = given
            continue
        done = _attempt(partial(_process, arguments), given)
        if isinstance(done, Unusable):
            dropped.refused[done.shown] = done.reason
            _complain(done)
        else:
            dropped.articles[given.shown] = done
    return dropped


def _process(arguments: Namespace, given: Input) -> ProcessedArticle:
    from tearsheet.process import process  # noqa: PLC0415 - as above

    return process(
        given.content,
        id=_id(given),
        name=given.name,
        content_type=given.content_type,
        url=given.url,
        sentences=arguments.sentences,
    )


def _id(given: Input) -> str:
    return hashlib.sha256(given.content).hexdigest()[:20]


def _unwritable(folder: Path, error: OSError) -> str:
    if folder.exists() and not folder.is_dir():
        return f"{folder} is a file, not a folder"
    return f"{error.filename or folder}: {error.strerror or error}"


def _stop(why: str, *, status: int) -> int:
    sys.stderr.write(f"tearsheet: {why}\n")
    return status


def _complain(unusable: Unusable) -> None:
    sys.stderr.write(f"tearsheet: {unusable.shown}: {unusable.reason}\n")


def _print_line(line: bytes) -> None:
    """As bytes: JSON is UTF-8 whatever the terminal speaks."""
    sys.stdout.buffer.write(line + b"\n")
