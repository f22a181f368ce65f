"""What `make run` prints of a day: each file under its name, copies marked, and the sum of all."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from local.report import report
from local.run import Day
from tearsheet.model import FactKind, KeyFact, Source, Span
from tearsheet.stores.article_record import ArticleRecord, Status

SEEN = "2026-03-09T07:00:00.000+00:00"


def record(
    key: str, status: Status = Status.PROCESSED, *, headline: str | None = None, reason: str | None = None
) -> ArticleRecord:
    pack = "wire.zip" if key.startswith("members/") else None
    source = Source(bucket="", key=key, version=None, etag="", revision="", dropped_at=SEEN, pack=pack)
    return ArticleRecord(
        id=key, status=status, source=source, processed_at=SEEN, headline=headline, reason=reason
    )


@pytest.fixture
def day() -> Day:
    pack = replace(record("wire.zip", Status.UNPACKED), members=1, members_refused=1, members_passed_over=2)
    return Day(
        files=4,
        records=[
            record("quay.txt", headline="The quay is closed"),
            record("same.txt", headline="The quay is closed"),
            record("empty.txt", Status.REJECTED, reason="the file is empty"),
            pack,
            record("members/wire.zip//ferry.txt"),
            record("members/wire.zip//b.pdf", Status.REJECTED, reason="a PDF"),
        ],
        originals={"same.txt": "quay.txt"},
        page=None,
        messages=[],
    )


def printed(day: Day) -> str:
    page = io.StringIO()
    report(day, Console(width=200, file=page))
    return page.getvalue()


def test_every_record_s_file_stands_in_a_table(day: Day) -> None:
    shown = printed(day)
    assert [each.source.key for each in day.records if each.source.shown not in shown] == []


def test_an_article_shows_what_its_first_key_facts_say(day: Day) -> None:
    span = Span(0, 4)
    facts = [
        KeyFact(kind=FactKind.PLACE, value=text, text=text, start=0, end=4, sentence=span, score=1.0)
        for text in ("Skelde", "Lindvik", "Nordvik", "Varn", "Osterby")
    ]
    shown = printed(replace(day, records=[replace(record("quay.txt"), key_facts=facts)]))
    assert "Skelde, Lindvik, Nordvik, Varn" in " ".join(shown.split())
    assert "Osterby" not in shown


def test_a_copy_is_marked_with_the_file_that_is_told(day: Day) -> None:
    [line] = [line for line in printed(day).splitlines() if "same.txt" in line]
    assert "copy of quay.txt" in line


def test_the_sum_accounts_for_files_and_members(day: Day) -> None:
    total = "4 files + 2 members of packs = 2 articles + 1 copy + 2 refused + 1 pack"
    assert f"{total}; passed over in packs, as no articles: 2\n" in printed(day)


def test_the_page_and_the_mail_are_named_by_their_paths(day: Day) -> None:
    shown = printed(replace(day, page=Path("out/index.html"), messages=[Path("out/digest.eml")]))
    assert "Web edition: out/index.html\nMailed:      out/digest.eml\n" in shown


def test_what_a_person_should_look_at_is_told_with_its_file(day: Day) -> None:
    first, *others = day.records
    shown = printed(replace(day, records=[replace(first, warnings=["letters are lost"]), *others]))
    [line] = [line for line in shown.splitlines() if "letters are lost" in line]
    assert "quay.txt" in line
    assert "Warnings" not in printed(day)
