from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from tearsheet.clean import clean
from tearsheet.model import Source
from tearsheet.stores import records as records_module
from tearsheet.stores.article_record import ArticleRecord, Status
from tearsheet.stores.items import fields_of, size_of
from tests.handlers.desk import ARTICLES, INBOX, STORY, Aws, Context, s3_record, sqs_event

EARLIER, LATER = "0065F1A2B3".ljust(32, "0"), "0065F1A2B4".ljust(32, "0")


def test_an_article_becomes_a_record_with_summary_and_facts(aws: Aws, load: Any, context: Context) -> None:
    record = _summarise(aws, load("summarise"), context, _source())
    assert record.status is Status.PROCESSED
    assert record.summary is not None
    assert record.facts is not None
    assert 1 <= len(record.summary.sentences) <= 3
    assert {amount.unit for amount in record.facts.amounts} >= {"USD"}
    assert [quote.speaker for quote in record.facts.quotes] == ["Mara Lindqvist"]
    assert record.words_kept > 50


def test_a_record_warns_of_what_was_garbled_before_it_came(aws: Aws, load: Any, context: Context) -> None:
    garbled = STORY.encode().decode("cp1252", errors="ignore")
    [warning] = _summarise(aws, load("summarise"), context, _source(), garbled).warnings
    assert "another character set" in warning


def test_every_sentence_and_fact_of_a_record_points_at_its_words(
    aws: Aws, load: Any, context: Context
) -> None:
    record = _summarise(aws, load("summarise"), context, _source())
    text = aws.articles.get(record.id, record.source.revision).article.text
    assert record.summary is not None
    assert record.facts is not None
    spans: list[Any] = [*record.summary.sentences, *record.facts.quotes, *record.facts.amounts]
    assert spans
    assert [text[span.start : span.end] for span in spans] == [span.text for span in spans]


def test_a_record_has_the_key_facts_of_the_article_each_in_its_sentence(
    aws: Aws, load: Any, context: Context
) -> None:
    record = _summarise(aws, load("summarise"), context, _source())
    text = aws.articles.get(record.id, record.source.revision).article.text
    told = {fact.text: text[fact.sentence.start : fact.sentence.end] for fact in record.key_facts}
    assert told["$4 million"].startswith("Repairs will cost $4 million")
    assert aws.records.open([record])[record.id].key_facts == record.key_facts


def test_an_event_that_comes_late_does_not_overwrite_a_newer_drop(
    aws: Aws, load: Any, context: Context
) -> None:
    summarise = load("summarise")
    _summarise(aws, summarise, context, _source(LATER, etag="new"), STORY.replace("$4 million", "$5 million"))
    record = _summarise(aws, summarise, context, _source(EARLIER, etag="old"))
    assert record.source.revision == LATER
    assert record.facts is not None
    assert "$5 million" in {amount.text for amount in record.facts.amounts}


def test_a_newer_drop_replaces_an_older_one(aws: Aws, load: Any, context: Context) -> None:
    summarise = load("summarise")
    first = _summarise(aws, summarise, context, _source(EARLIER, etag="old"))
    second = _summarise(aws, summarise, context, _source(LATER, etag="new"))
    assert (first.id, second.source.revision) == (second.id, LATER)
    assert second.processed_at > first.processed_at


def test_an_unchanged_file_dropped_again_is_no_news(aws: Aws, load: Any, context: Context) -> None:
    summarise = load("summarise")
    first = _summarise(aws, summarise, context, _source(EARLIER, etag="same"))
    second = _summarise(aws, summarise, context, _source(LATER, etag="same"))
    assert second.source.revision == LATER
    assert second.processed_at == first.processed_at


def test_facts_that_outgrow_the_record_are_kept_beside_it_and_found_again(
    aws: Aws, load: Any, context: Context, monkeypatch: Any
) -> None:
    summarise = load("summarise")
    whole = _summarise(aws, summarise, context, _source(EARLIER, etag="old"))
    without_facts = size_of(fields_of(replace(whole, facts=None)))
    monkeypatch.setattr(records_module, "_MOST_BYTES", without_facts + 100)
    record = _summarise(aws, summarise, context, _source(LATER, etag="new"))
    assert record.facts is None
    assert record.facts_key in aws.objects("facts/")
    assert aws.records.open([record])[record.id].facts == whole.facts
    assert record.facts_count == whole.facts_count > 0
    assert record.key_facts == whole.key_facts != []


def test_a_record_that_cannot_be_stored_is_refused_with_the_reason(
    aws: Aws, load: Any, context: Context, monkeypatch: Any
) -> None:
    monkeypatch.setattr(records_module, "_MOST_BYTES", 1_200)
    record = _summarise(aws, load("summarise"), context, _source(), STORY.replace(".", ","))
    assert (record.status, record.refusal) == (Status.REJECTED, "too-large")


def test_a_record_reads_back_as_it_was_written(aws: Aws, load: Any, context: Context) -> None:
    summarise = load("summarise")
    written: list[ArticleRecord] = []
    real = summarise.processed

    def processed(*positional: Any, **named: Any) -> ArticleRecord:
        written.append(real(*positional, **named))
        return written[-1]

    summarise.processed = processed
    assert _summarise(aws, summarise, context, _source()) == written[0]


def test_records_expire_after_the_retention(aws: Aws, load: Any, context: Context) -> None:
    _summarise(aws, load("summarise"), context, _source())
    items = aws.dynamodb.scan(TableName="tearsheet")["Items"]
    [processed_at] = [
        datetime.fromisoformat(item["processed_at"]["S"]).timestamp()
        for item in items
        if "processed_at" in item
    ]
    assert all(364 < (int(item["expires_at"]["N"]) - processed_at) / 86_400 <= 365 for item in items)


def _source(revision: str = EARLIER, *, etag: str = "etag") -> Source:
    return Source(
        bucket=INBOX,
        key="skelde.txt",
        version=None,
        etag=etag,
        revision=revision,
        dropped_at="2026-03-05T09:14:07.512+00:00",
    )


def _summarise(
    aws: Aws, summarise: Any, context: Context, source: Source, text: str = STORY
) -> ArticleRecord:
    """Store the article as the clean function would, and tell the summarise function of it."""
    stored = aws.articles.put(source, clean(text, content_type="text/plain"))
    key = f"articles/{stored.id}/{source.revision}.json"
    sequencer = f"{aws.writes():018X}"
    told = s3_record(key, bucket=ARTICLES, sequencer=sequencer, versionId=None)
    assert summarise.handler(sqs_event(told), context) == {"batchItemFailures": []}
    record = aws.records.get(stored.id)
    assert record is not None
    return record


def test_an_article_deleted_before_it_is_read_is_not_tried_again(
    aws: Aws, load: Any, context: Context
) -> None:
    told = s3_record("articles/gone/0.json", bucket=ARTICLES, versionId=None)
    assert load("summarise").handler(sqs_event(told), context) == {"batchItemFailures": []}
