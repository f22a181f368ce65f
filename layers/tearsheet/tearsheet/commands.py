"""What the commands do. Each imports its step when it runs, so that --help answers at once."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from tearsheet.errors import BadInput, Misconfigured
from tearsheet.inputs import Input, Opened, Unusable, read_inputs

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tearsheet.dropped import Dropped
    from tearsheet.model import Article, Facts, ProcessedArticle, Summary

__all__ = ["UsageError", "run_clean", "run_digest", "run_facts", "run_summarise"]

T = TypeVar("T")

REFUSED, WRONG_USAGE = 1, 2  # exit status, as --help tells it


class UsageError(Exception):
    """The command cannot do what it was told to; the message says why."""


def run_clean(arguments: Namespace) -> int:
    """Print an Article for each file."""
    return _print_each(arguments, _clean)


def run_summarise(arguments: Namespace) -> int:
    """Print a Summary for each file."""
    return _print_each(arguments, _summarise)


def run_facts(arguments: Namespace) -> int:
    """Print Facts for each file."""
    return _print_each(arguments, _facts)


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


def _facts(arguments: Namespace, given: Input) -> Facts:
    from tearsheet.facts import extract_facts  # noqa: PLC0415 - as above
    from tearsheet.process import publication_day  # noqa: PLC0415 - as above

    article = _clean(arguments, given)
    return extract_facts(
        article.text,
        published=arguments.published or publication_day(article),
        language=arguments.language or article.language,
        embeds=article.embeds,
    )


def _print_each(arguments: Namespace, step: Callable[[Namespace, Input], object]) -> int:
    from tearsheet import codec  # noqa: PLC0415 - as above

    refused = False
    for given in _inputs(arguments):
        if isinstance(given, Opened):
            continue  # its members have their lines
        result = _attempt(partial(step, arguments), given)
        if isinstance(result, Unusable):
            refused = True
            _complain(result)
        else:
            _print_line(codec.to_json({"file": given.shown, **codec.to_builtins(result)}))
    return int(refused)


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
        id=hashlib.sha256(given.content).hexdigest()[:20],
        name=given.name,
        content_type=given.content_type,
        url=given.url,
        sentences=arguments.sentences,
    )


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
