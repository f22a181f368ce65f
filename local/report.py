"""What a run came to, as tables for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from tearsheet.digest.display import shown
from tearsheet.stores.article_record import Status
from tearsheet.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from local.run import Day
    from tearsheet.stores.article_record import ArticleRecord

__all__ = ["report"]

_KEY_FACTS, _LONGEST_FACT = 4, 40  # of an article, and characters of each


def report(day: Day, console: Console) -> None:
    """Print what each file became, the sum of it, and where the edition lies."""
    read = [record for record in day.records if record.status is Status.PROCESSED]
    refused = [record for record in day.records if record.status is Status.REJECTED]
    packs = [record for record in day.records if record.status is Status.UNPACKED]
    if read:
        console.print(_articles(read, day.originals))
    if any(record.warnings for record in read):
        console.print(_warnings(read))
    if refused:
        console.print(_refused(refused))
    if packs:
        console.print(_packs(packs))
    for line in (_tally(day, read=len(read), refused=len(refused), packs=packs), *_where(day)):
        console.print(line, soft_wrap=True, markup=False, highlight=False)


def _where(day: Day) -> Iterator[str]:
    if day.page:
        yield f"Web edition: {day.page}"
    for message in day.messages:
        yield f"Mailed:      {message}"
    if not day.messages:
        yield "No news, so no mail was sent."


def _tally(day: Day, *, read: int, refused: int, packs: list[ArticleRecord]) -> str:
    return str(
        Tally(
            files=day.files,
            members=sum(pack.members + pack.members_refused for pack in packs),
            articles=read - len(day.originals),
            copies=len(day.originals),
            refused=refused,
            packs=len(packs),
            passed_over=sum(pack.members_passed_over for pack in packs),
        )
    )


def _articles(records: list[ArticleRecord], originals: dict[str, str]) -> Table:
    table = Table(title="Articles", title_justify="left", show_lines=True)
    table.add_column("File", ratio=3, overflow="fold")
    table.add_column("Headline", ratio=3)
    table.add_column("Publisher", ratio=2)
    table.add_column("Date", no_wrap=True, min_width=10)
    table.add_column("Words kept / removed", justify="right", ratio=1)
    table.add_column("First sentence of the summary", ratio=4)
    table.add_column("Key facts of all", ratio=2)
    for record in records:
        table.add_row(*map(_plain, _row(record, originals.get(record.source.shown))))
    return table


def _row(record: ArticleRecord, original: str | None) -> tuple[str, ...]:
    sentences = record.summary.sentences if record.summary else []
    first = sentences[0].text if sentences else "–"
    return (
        record.source.shown,
        record.headline or "–",
        record.publisher or "–",
        (record.published or "–")[:10],
        f"{record.words_kept} / {record.words_removed}",
        f"copy of {original}" if original else first,
        _facts(record),
    )


def _facts(record: ArticleRecord) -> str:
    key = [shown(fact.text, _LONGEST_FACT) for fact in record.key_facts[:_KEY_FACTS]]
    return f"{', '.join(key)} … of {record.facts_count}" if key else f"– of {record.facts_count}"


def _warnings(records: list[ArticleRecord]) -> Table:
    table = Table(title="Warnings", title_justify="left")
    table.add_column("File")
    table.add_column("What to look at")
    for record in records:
        for warning in record.warnings:
            table.add_row(*map(_plain, (record.source.shown, warning)))
    return table


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
