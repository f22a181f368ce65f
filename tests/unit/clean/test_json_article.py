"""JSON: the shapes that news systems write, and one article in each."""

import json
from typing import Any
from unittest.mock import patch

import pytest

from tearsheet.clean import clean
from tearsheet.clean.json_article import MOST_VALUES, extract_json
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Article, RemovedKind

BODY = (
    "The harbour council of Eastport voted on Tuesday to rebuild the old lighthouse.\n\n"
    "Work is to begin in the autumn and will cost about four million crowns, the treasurer said."
)
HTML_BODY = "".join(f"<p>{text}</p>" for text in BODY.split("\n\n"))


def from_record(record: Any) -> Article:
    return clean(json.dumps(record), content_type="application/json")


SCHEMA_ORG = {
    "@type": "NewsArticle",
    "headline": "Eastport rebuilds its lighthouse",
    "datePublished": "2025-06-05T08:30:00+02:00",
    "author": [{"@type": "Person", "name": "Jo Ek"}, {"name": "Ada Holm"}],
    "publisher": {"name": "Eastport Courier"},
    "mainEntityOfPage": {"@id": "https://courier.example/lamp"},
    "inLanguage": "en-GB",
    "articleBody": BODY,
}


def test_schema_org_gives_every_field() -> None:
    article = from_record(SCHEMA_ORG)
    assert article.text == BODY
    assert article.headline == "Eastport rebuilds its lighthouse"
    assert article.authors == ["Jo Ek", "Ada Holm"]
    assert article.publisher == "Eastport Courier"
    assert article.published == "2025-06-05T08:30:00+02:00"
    assert article.url == "https://courier.example/lamp"
    assert article.language == "en"


def test_an_article_is_found_in_a_graph() -> None:
    assert from_record({"@graph": [{"@type": "WebSite", "name": "Courier"}, SCHEMA_ORG]}).text == BODY


@pytest.mark.parametrize(
    "record",
    [
        {"headline": "The lamp", "body_text": BODY, "versioncreated": "2025-06-05", "byline": "By Jo Ek"},
        {"headline": "The lamp", "body_html": HTML_BODY, "versioncreated": "2025-06-05", "byline": "Jo Ek"},
        {"title": "The lamp", "text": BODY, "date": "2025-06-05", "author": "Jo Ek"},
        {"title": "The lamp", "content": BODY, "published": "2025-06-05", "authors": ["Jo Ek"]},
        {
            "title": {"rendered": "The lamp"},
            "content": {"rendered": HTML_BODY},
            "date": "2025-06-05",
            "author": "Jo Ek",
        },
        [{"title": "The lamp", "body": BODY, "date": "5 June 2025", "author": {"name": "Jo Ek"}}],
        {"title": "The lamp", "text": BODY.split("\n\n"), "date": "2025-06-05", "author": "Jo Ek"},
        {
            "headlines": [{"role": "main", "value": "The lamp"}],
            "bodies": [
                {"role": "main", "contentType": "text/plain", "value": BODY.replace("\n\n", " ")},
                {"role": "rich", "contentType": "application/xhtml+xml", "value": HTML_BODY},
            ],
            "versionCreated": "2025-06-05",
            "by": "By Jo Ek",
        },
        {
            "headlines": [{"value": "The lamp"}],
            "bodies": [{"value": BODY}],
            "published": "2025-06-05",
            "author": "Jo Ek",
        },
    ],
)
def test_every_usual_shape_gives_the_same_article(record: Any) -> None:
    article = from_record(record)
    assert article.text == BODY
    assert (article.headline, article.published, article.authors) == ("The lamp", "2025-06-05", ["Jo Ek"])


FIRST, SECOND = BODY.split("\n\n")


@pytest.mark.parametrize(
    "body",
    [
        [{"type": "p", "text": FIRST}, {"type": "p", "text": SECOND}],
        [{"p": FIRST}, {"p": SECOND}],
        [{"paragraph": FIRST}, SECOND],
        [{"type": "text", "content": FIRST}, {"type": "image", "url": "a.jpg"}, {"content": SECOND}],
        [{"type": "html", "content": f"<p>{FIRST}</p>"}, {"type": "html", "content": f"<p>{SECOND}</p>"}],
        [{"type": "p", "role": "lead", "text": FIRST}, {"type": "p", "text": SECOND}],
        [{"role": "text", "value": FIRST}, {"role": "text", "value": SECOND}, {"role": "text"}],
        {
            "type": "doc",
            "content": [
                {"type": "paragraph", "content": [{"type": "text", "text": FIRST}]},
                {
                    "type": "paragraph",
                    "content": [
                        {"type": "text", "text": "Work"},
                        {"type": "text", "text": " "},
                        {"type": "text", "marks": [{"type": "bold"}], "text": SECOND[5:]},
                    ],
                },
            ],
        },
        [
            {"_type": "block", "children": [{"_type": "span", "text": FIRST}]},
            {"_type": "block", "children": [{"_type": "span", "text": SECOND}]},
        ],
    ],
)
@pytest.mark.parametrize("key", ["body", "articleBody", "content"])
def test_a_body_of_paragraph_objects_is_all_of_them(key: str, body: Any) -> None:
    assert from_record({"title": "The lamp", key: body}).text == BODY


@pytest.mark.parametrize(
    "body",
    [
        [{"contentType": "text/plain", "value": BODY}, {"contentType": "text/x-notes", "value": "Notes."}],
        [{"role": "main", "value": BODY}, {"role": "short", "value": FIRST}],
        [{"@language": "en", "@value": BODY}, {"@language": "sv", "@value": "Hamnens fyr byggs upp."}],
    ],
)
def test_of_bodies_that_say_the_same_in_other_ways_one_is_taken(body: Any) -> None:
    assert from_record({"title": "The lamp", "bodies": body}).text == BODY


def test_paragraphs_with_links_in_them_stay_paragraphs() -> None:
    linked = [
        f'{text[:4]}<a href="/x">{text[4:10]}</a>{text[10:]}' for text in (FIRST, SECOND, FIRST[:-1] + "!")
    ]
    article = from_record(
        {"title": "The lamp", "body": [{"type": "paragraph", "html": text} for text in linked]}
    )
    assert article.text == f"{BODY}\n\n{FIRST[:-1]}!"


@pytest.mark.parametrize(
    ("value", "stamp"),
    [
        (1_749_197_600, "2025-06-06T08:13:20+00:00"),
        (1_749_197_600_000, "2025-06-06T08:13:20+00:00"),
        ("Thu, 05 Jun 2025 08:30:00 +0000", "2025-06-05T08:30:00+00:00"),
        ("June 5, 2025", "2025-06-05"),
        ("some day", None),
        (10**30, None),
        (True, None),
    ],
)
def test_dates_become_iso_8601(value: object, stamp: str | None) -> None:
    assert from_record({"text": BODY, "published": value}).published == stamp


def test_the_ledger_counts_in_the_body_and_points_to_it() -> None:
    body = f"{BODY}\n\nBe the first to comment"
    (entry,) = from_record({"article": {"text": body}}).removed
    assert entry.kind is RemovedKind.COMMENTS
    assert entry.path == "/article/text"
    assert body[entry.start : entry.end] == entry.text


def test_a_headline_repeated_in_the_body_goes() -> None:
    article = from_record(
        {"title": "Eastport rebuilds its lighthouse", "text": f"Eastport rebuilds its lighthouse\n{BODY}"}
    )
    assert article.text == BODY
    assert [entry.kind for entry in article.removed] == [RemovedKind.HEADLINE]


def test_a_short_body_in_html_is_kept() -> None:
    article = from_record({"title": "The lamp", "body_html": "<p>The lamp of Eastport is lit again.</p>"})
    assert article.text == "The lamp of Eastport is lit again."


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("2025-06-05", "2025-06-05"),
        ("20250605", "2025-06-05"),
        ("20250605T083000Z", "2025-06-05T08:30:00+00:00"),
        ("2025-W23-4", "2025-06-05"),
        ("2025-06-05T08:30:00.000Z", "2025-06-05T08:30:00+00:00"),
        ("Thu, 05 Jun 2025 08:30:00 +0200", "2025-06-05T08:30:00+02:00"),
        ("2025-13-45", None),
    ],
)
def test_a_publication_date_is_written_in_one_form_whatever_its_own(
    stated: str, published: str | None
) -> None:
    assert from_record({**SCHEMA_ORG, "datePublished": stated}).published == published


@pytest.mark.parametrize(
    "source",
    [
        '{"text": 1' + "0" * 5_000 + "}",  # more digits than Python reads
        "[" * 100_000,
        '{"text": ' * 100_000,
        "[" * 100_000 + "]" * 100_000,
        '{"text": "a", "text"}',
    ],
)
def test_json_that_is_built_to_break_readers_is_refused(source: str) -> None:
    with pytest.raises(BadInput) as raised:
        clean(source, content_type="application/json")
    assert raised.value.refusal in {Refusal.MALFORMED, Refusal.NO_ARTICLE}


@pytest.mark.parametrize("value", ["NaN", "-Infinity", "1e999", "1" + "0" * 4_000, "[[[]]]", "{}", "null"])
def test_a_field_of_any_value_is_no_obstacle(value: str) -> None:
    body = json.dumps(BODY)
    article = clean(
        f'{{"text": {body}, "date": {value}, "author": {value}, "url": {value}, "lang": {value}}}'
    )
    assert article.text == BODY
    assert article.published is None


def test_of_a_key_that_comes_twice_the_last_one_counts() -> None:
    assert clean(f'{{"text": "no", "text": {json.dumps(BODY)}}}').text == BODY


@pytest.mark.parametrize("shape", ['{{"text": [{}"a"]}}', '[{}"a"]', '{{"text": "a", "tags": [{}1]}}'])
def test_a_storm_of_values_is_refused_before_it_is_parsed(shape: str) -> None:
    source = shape.format('"a",' * MOST_VALUES)
    with (
        patch("tearsheet.clean.json_article.json.loads", side_effect=AssertionError("parsed")),
        pytest.raises(BadInput, match=r"300,000 is the limit") as caught,
    ):
        extract_json(source)
    assert caught.value.refusal is Refusal.TOO_LARGE


def test_a_long_text_may_have_as_many_commas_as_its_sentences_ask_for() -> None:
    long = " ".join([BODY] * 2_000)
    assert from_record({"text": long}).text == long
