"""`tearsheet digest`: the articles of the files bound into one edition, as a page and as a message."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from datetime import UTC, datetime
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tearsheet import codec
from tearsheet.digest import Clipping, Edition, Refused, build_message, render_html
from tearsheet.stories import group_stories
from tearsheet.stories.copies import told_once

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from tearsheet.dropped import Dropped

__all__ = ["Bound", "bind", "write"]


class Bound(NamedTuple):
    """An edition's page and message; `originals` has, for each file that holds a copy, the file told."""

    page: bytes
    message: bytes
    originals: dict[str, str]


def bind(arguments: Namespace, dropped: Dropped) -> Bound:
    """Make the edition that the command line asks for.

    Raises:
        Misconfigured, ValueError: the time zone or an address will not do.
    """
    edition = _edition(arguments, dropped)
    message = build_message(
        edition,
        sender=arguments.sender,
        recipient=arguments.recipient,
        message_id=f"<{hashlib.sha256(codec.to_json(edition)).hexdigest()[:32]}@localhost>",
        full=arguments.full,
    )
    page = render_html(edition, full=arguments.full).encode()
    told, folder = edition.articles.values(), _folder_of_all(dropped)
    copies = {folder + copy: folder + clip.name for clip in told if clip.name for copy in clip.also}
    return Bound(page, message, copies)


def write(folder: Path, bound: Bound) -> list[Path]:
    """Write page and message to the folder, which is made if it is not there; returns their paths.

    Raises:
        OSError: the folder or a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    page, message = folder / "index.html", folder / "digest.eml"
    page.write_bytes(bound.page)
    message.write_bytes(bound.message)
    return [page, message]


def _edition(arguments: Namespace, dropped: Dropped) -> Edition:
    now, articles = datetime.now(UTC), {article.id: article for article in dropped.articles.values()}
    told, folder = told_once(list(articles.values())), _folder_of_all(dropped)
    return Edition(
        list_name=arguments.list,
        title=arguments.title,
        date=now.date(),
        since=min([now, *_times(arguments.files)]),
        until=now,
        time_zone=arguments.time_zone,
        stories=group_stories([articles[id_] for id_ in told]),
        articles=_clippings(told, dropped, folder),
        refused=[Refused(name.removeprefix(folder), reason) for name, reason in dropped.refused.items()],
    )


def _folder_of_all(dropped: Dropped) -> str:
    """The folder that all files lie in, with its last slash: it tells their readers nothing."""
    names = [*dropped.articles, *dropped.refused, *dropped.packs]
    folders = [name.partition(" › ")[0].split("/")[:-1] for name in names]
    shared = takewhile(lambda steps: len(set(steps)) == 1, zip(*folders, strict=False))
    return "".join(f"{steps[0]}/" for steps in shared)


def _clippings(told: dict[str, list[str]], dropped: Dropped, folder: str) -> dict[str, Clipping]:
    names, articles = defaultdict[str, list[str]](list), dropped.articles
    for name, article in articles.items():
        names[article.id].append(name.removeprefix(folder))
    return {
        id_: Clipping.of(
            articles[folder + names[id_][0]],
            name=names[id_][0],
            also=[*names[id_][1:], *(name for copy in copies for name in names[copy])],
        )
        for id_, copies in told.items()
    }


def _times(files: list[str]) -> Iterator[datetime]:
    """When the files were written, but for those that are none."""
    for name in files:
        if Path(name).is_file():
            yield datetime.fromtimestamp(Path(name).stat().st_mtime, UTC)
