"""What the commands do. Each imports its step when it runs, so that --help answers at once."""

from __future__ import annotations

import hashlib
import os
import sys
from collections import defaultdict
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tearsheet.errors import BadInput, Misconfigured
from tearsheet.inputs import Input, Unusable, read_inputs

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator

    from tearsheet.digest import Edition
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
    """Print a Summary for each file.

    Raises:
        UsageError: the method is not known.
    """
    from tearsheet.summarise import METHODS  # noqa: PLC0415 - see the module's first line

    if arguments.method not in METHODS:
        raise UsageError(f"unknown method {arguments.method!r}; known are {', '.join(METHODS)}")
    return _print_each(arguments, _summarise)


def run_facts(arguments: Namespace) -> int:
    """Print Facts for each file."""
    return _print_each(arguments, _facts)


def run_digest(arguments: Namespace) -> int:
    """Write the edition of all files as a page and as a message, and print where.

    Without one usable file nothing is written. A folder that cannot be written to is told in one line.

    Raises:
        UsageError: the time zone or an address will not do.
    """
    from tearsheet.digest import build_message, render_html  # noqa: PLC0415 - as above

    files = _Files.read(arguments)
    if not files.articles:
        return _stop("no file could be used, so nothing is written", status=REFUSED)
    try:
        edition = _edition(arguments, files)
        message = build_message(
            edition,
            sender=arguments.sender,
            recipient=arguments.recipient,
            message_id=_message_id(edition),
            full=arguments.full,
        )
    except (Misconfigured, ValueError) as error:
        raise UsageError(str(error)) from error
    page = render_html(edition, full=arguments.full).encode()
    try:
        written = _write(arguments.out, {"index.html": page, "digest.eml": message})
    except OSError as error:
        return _stop(_unwritable(arguments.out, error), status=WRONG_USAGE)
    for path in written:
        _print_line(os.fsencode(path))
    return REFUSED if files.refused else 0


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
        result = _attempt(partial(step, arguments), given)
        if isinstance(result, Unusable):
            refused = True
            _complain(result)
        else:
            _print_line(codec.to_json({"file": given.shown, **codec.to_builtins(result)}))
    return int(refused)


def _inputs(arguments: Namespace) -> Iterator[Input | Unusable]:
    for name in arguments.files:
        yield from read_inputs(name, content_type=arguments.content_type)


def _attempt(step: Callable[[Input], T], given: Input | Unusable) -> T | Unusable:
    if isinstance(given, Unusable):
        return given
    try:
        return step(given)
    except BadInput as error:
        return Unusable(given.shown, error.reason)


class _Files:
    """What a digest is made of: articles by the names of their files, and the files that hold none."""

    def __init__(self) -> None:
        self.articles: dict[str, ProcessedArticle] = {}
        self.refused: dict[str, str] = {}
        self.since = datetime.now(UTC)

    @classmethod
    def read(cls, arguments: Namespace) -> _Files:
        files = cls()
        for given in _inputs(arguments):
            done = _attempt(partial(_process, arguments), given)
            if isinstance(done, Unusable):
                files.refused[done.shown] = done.reason
                _complain(done)
            else:
                files.articles[given.shown] = done
        files.since = min([files.since, *_times(arguments.files)])
        return files


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


def _times(files: list[str]) -> Iterator[datetime]:
    """When the files were written, but for those that are none."""
    for name in files:
        if Path(name).is_file():
            yield datetime.fromtimestamp(Path(name).stat().st_mtime, UTC)


def _edition(arguments: Namespace, files: _Files) -> Edition:
    from tearsheet.digest import Clipping, Edition, Refused  # noqa: PLC0415 - as above
    from tearsheet.stories import group_stories  # noqa: PLC0415 - as above
    from tearsheet.stories.copies import told_once  # noqa: PLC0415 - as above

    now, articles = datetime.now(UTC), {article.id: article for article in files.articles.values()}
    told, names = told_once(list(articles.values())), defaultdict[str, list[str]](list)
    for name, article in files.articles.items():
        names[article.id].append(name)
    return Edition(
        list_name=arguments.list,
        title=arguments.title,
        date=now.date(),
        since=files.since,
        until=now,
        time_zone=arguments.time_zone,
        stories=group_stories([articles[id_] for id_ in told]),
        articles={
            id_: Clipping.of(
                articles[id_],
                name=names[id_][0],
                also=[*names[id_][1:], *(name for copy in copies for name in names[copy])],
            )
            for id_, copies in told.items()
        },
        refused=[Refused(name, reason) for name, reason in files.refused.items()],
    )


def _write(folder: Path, contents: dict[str, bytes]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]


def _unwritable(folder: Path, error: OSError) -> str:
    if folder.exists() and not folder.is_dir():
        return f"{folder} is a file, not a folder"
    return f"{error.filename or folder}: {error.strerror or error}"


def _stop(why: str, *, status: int) -> int:
    sys.stderr.write(f"tearsheet: {why}\n")
    return status


def _message_id(edition: Edition) -> str:
    from tearsheet import codec  # noqa: PLC0415 - as above

    return f"<{hashlib.sha256(codec.to_json(edition)).hexdigest()[:32]}@localhost>"


def _complain(unusable: Unusable) -> None:
    sys.stderr.write(f"tearsheet: {unusable.shown}: {unusable.reason}\n")


def _print_line(line: bytes) -> None:
    """As bytes: JSON is UTF-8 whatever the terminal speaks."""
    sys.stdout.buffer.write(line + b"\n")
