"""What a run came to, as tables for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from tearsheet.stores.records import Status

if TYPE_CHECKING:
    from rich.console import Console

    from local.run import Day
    from tearsheet.stores.records import ArticleRecord

__all__ = ["report"]


def report(day: Day, console: Console) -> None:
    """Print the articles, the refused files with their reasons, the packs, and where the edition lies."""
    read = [record for record in day.records if record.status is Status.PROCESSED]
    refused = [record for record in day.records if record.status is Status.REJECTED]
    packs = [record for record in day.records if record.status is Status.UNPACKED]
    if read:
        console.print(_articles(read))
    if refused:
        console.print(_refused(refused))
    if packs:
        console.print(_packs(packs))
    console.print(f"{_counted(len(read), 'article')}, {_counted(len(refused), 'file')} refused.")
    if day.page:
        console.print(f"Web edition: {day.page}", soft_wrap=True, markup=False, highlight=False)
    for message in day.messages:
        console.print(f"Mailed:      {message}", soft_wrap=True, markup=False, highlight=False)
    if not day.messages:
        console.print("No news, so no mail was sent.")


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _articles(records: list[ArticleRecord]) -> Table:
    table = Table(title="Articles", title_justify="left", show_lines=True)
    table.add_column("Headline (or file)", ratio=3)
    table.add_column("Publisher", ratio=2)
    table.add_column("Date", no_wrap=True, min_width=10)
    table.add_column("Words kept / removed", justify="right", ratio=1)
    table.add_column("First sentence of the summary", ratio=5)
    table.add_column("Facts", justify="right", min_width=5)
    for record in records:
        table.add_row(*map(_plain, _row(record)))
    return table


def _row(record: ArticleRecord) -> tuple[str, ...]:
    sentences = record.summary.sentences if record.summary else []
    return (
        record.headline or f"({record.source.shown})",
        record.publisher or "–",
        (record.published or "–")[:10],
        f"{record.words_kept} / {record.words_removed}",
        sentences[0].text if sentences else "–",
        str(record.facts_count),
    )


def _refused(records: list[ArticleRecord]) -> Table:
    table = Table(title="Refused", title_justify="left")
    table.add_column("File")
    table.add_column("Reason")
    for record in records:
        table.add_row(*map(_plain, (record.source.shown, f"{record.refusal}: {record.reason}")))
    return table


def _packs(records: list[ArticleRecord]) -> Table:
    table = Table(title="Packs", title_justify="left")
    table.add_column("File")
    for column in ("Members", "Unreadable", "Passed over"):
        table.add_column(column, justify="right")
    for record in records:
        counts = (record.members, record.members_refused, record.members_passed_over)
        table.add_row(*map(_plain, (record.source.shown, *map(str, counts))))
    return table


def _plain(text: str) -> Text:
    """Text of a file shown as it is: no markup, no control characters of a terminal."""
    return Text("".join(letter if letter.isprintable() else " " for letter in text))
