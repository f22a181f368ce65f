"""A date of publication is never later than the file itself, and no field longer than it can be."""

import json
from datetime import UTC, datetime

import pytest

from tearsheet.clean import clean
from tearsheet.clean.extracted import LONGEST_FIELD, MOST_AUTHORS
from tearsheet.clean.moments import iso_of, latest_day, not_after

BODY = (
    "The harbour council voted on Tuesday to rebuild the lighthouse, and the work begins in the autumn."
    " Fishermen had asked for the light to be restored before the winter storms."
)
ARRIVED = datetime(2024, 6, 5, 12, tzinfo=UTC)


def page(head: str = "", body: str = f"<p>{BODY}</p>") -> str:
    return f"<html><head>{head}</head><body><article><h1>The lamp</h1>{body}</article></body></html>"


@pytest.mark.parametrize(
    "content",
    [
        f"Published: June 9, 2024\n\n{BODY}",
        json.dumps({"headline": "The lamp", "datePublished": "2024-06-09T08:30:00Z", "articleBody": BODY}),
        page('<meta property="article:published_time" content="2024-06-09T08:30:00Z">'),
        f"---\ndate: 2024-06-09\n---\n\n# The lamp\n\n{BODY}\n",
    ],
)
def test_a_date_beyond_the_file_s_arrival_is_not_believed(content: str) -> None:
    name = "lamp.md" if content.startswith("---") else None
    assert clean(content, name=name, arrived=ARRIVED).published is None
    later = clean(content, name=name, arrived=datetime(2024, 6, 10, tzinfo=UTC)).published
    assert later is not None
    assert later.startswith("2024-06-09")


def test_where_it_is_tomorrow_already_a_file_may_be_of_tomorrow() -> None:
    assert clean(f"Published: June 6, 2024\n\n{BODY}", arrived=ARRIVED).published == "2024-06-06"


def test_of_several_dates_the_next_one_that_can_be_true_is_taken() -> None:
    source = f"Published: June 9, 2024\nPublished: June 4, 2024\n\n{BODY}"
    assert clean(source, arrived=ARRIVED).published == "2024-06-04"
    record = {"datePublished": "2124-06-04", "dateCreated": "2024-06-04", "articleBody": BODY}
    assert clean(json.dumps(record), arrived=ARRIVED).published == "2024-06-04"


def test_without_an_arrival_it_is_the_present_that_dates_are_held_to() -> None:
    year = datetime.now(UTC).year
    assert clean(f"Published: June 9, {year + 2}\n\n{BODY}").published is None
    assert clean(f"Published: June 9, {year - 2}\n\n{BODY}").published == f"{year - 2}-06-09"


def test_year_one_is_no_date() -> None:
    assert not not_after("0001-01-01T00:00:00", None)
    assert not_after("1871-03-01", latest_day(ARRIVED))


@pytest.mark.parametrize(
    "text",
    [
        "2024" * 100_000,
        "9" * 400_000,
        "May 5, " * 50_000,
        "Mon, 01 Jan 99999999999999999999 00:00:00 +0000",
    ],
)
def test_a_date_of_many_characters_is_none(text: str) -> None:
    assert iso_of(text) is None


@pytest.mark.parametrize("form", ["json", "html"])
def test_fields_longer_than_any_headline_or_name_are_dropped(form: str) -> None:
    long = "Lamp " * LONGEST_FIELD
    content = {
        "json": json.dumps({"headline": long, "publisher": long, "author": [long, "Jo Ek"], "text": BODY}),
        "html": page(f'<title>{long}</title><meta property="og:site_name" content="{long}">'),
    }[form]
    article = clean(content)
    assert (article.headline, article.publisher) == ("The lamp" if form == "html" else None, None)
    assert all(len(name) < 200 for name in article.authors)


def test_a_record_with_thousands_of_authors_gives_the_first() -> None:
    names = [f"Jo Ek {number}" for number in range(5_000)]
    article = clean(json.dumps({"headline": "The lamp", "author": names, "text": BODY}))
    assert article.authors == names[:MOST_AUTHORS]
