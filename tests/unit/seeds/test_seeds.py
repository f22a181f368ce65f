"""The sample articles of `seeds/` through every step: what must come out is written beside them."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest

from tearsheet.clean import clean
from tearsheet.errors import BadInput
from tearsheet.facts import extract_facts
from tearsheet.model import Amount, Article, Facts, Member, ProcessedArticle, Span, Story, Summary
from tearsheet.stories import group_stories
from tearsheet.summarise import summarise
from tests.unit.seeds.expectations import (
    ARTICLES,
    FILES,
    INPUTS,
    PLAIN,
    REFUSED,
    SEEDS,
    STATED,
    STORIES,
    WITH_FACTS,
    expected,
    expected_stories,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.model import Evidence, Quote, Removed, StoryFact, When
    from tests.unit.seeds.expectations import ExpectedAmount, ExpectedStoryFact, Stretch

QUOTATION_MARKS = "“”„«»‹›‘’\"' \u00a0"
NOBODY_ELSES_WORDS = 20  # characters: a removed stretch that opens with more is found nowhere else by chance


@cache
def cleaned(name: str) -> Article:
    given = INPUTS[name]
    if isinstance(given, BadInput):
        raise given
    return clean(given.content, content_type=given.content_type, url=given.url, name=given.name)


def source_of(name: str) -> str:
    given = INPUTS[name]
    assert isinstance(given, Member)
    return given.content.decode()


@cache
def facts_of(name: str) -> Facts:
    article = cleaned(name)
    published = date.fromisoformat(article.published[:10]) if article.published else None
    return extract_facts(article.text, published=published, language=article.language, embeds=article.embeds)


@cache
def summary_of(name: str) -> Summary:
    article = cleaned(name)
    exclude = [Span(embed.start, embed.end) for embed in article.embeds]
    return summarise(article.text, title=article.headline, language=article.language, exclude=exclude)


@cache
def stories() -> list[Story]:
    return group_stories(
        [
            ProcessedArticle(id=name, article=cleaned(name), summary=summary_of(name), facts=facts_of(name))
            for name in ARTICLES
        ]
    )


def one_spaced(text: str) -> str:
    return " ".join(text.split())


def in_ledger(stretch: Stretch, ledger: Sequence[Removed]) -> bool:
    texts = [one_spaced(entry.text) for entry in ledger]
    openings = [
        index
        for index, entry in enumerate(ledger)
        if entry.kind == stretch.kind and texts[index].startswith(stretch.starts)
    ]
    return any(text.endswith(stretch.ends) for index in openings for text in texts[index:])


def without(stretches: list[Stretch], text: str) -> str:
    for stretch in stretches:
        start = text.index(stretch.starts)
        end = text.index(stretch.ends, start) + len(stretch.ends)
        text = text[:start] + "\n" + text[end:]
    return text


def at_words(words: str, text: str, found: Sequence[Amount | When]) -> Iterator[Amount | When]:
    spans = [match.span() for match in re.finditer(re.escape(words), text)]
    for fact in found:
        if any(fact.start < end and start < fact.end for start, end in spans):
            yield fact


def is_amount(fact: Amount | When, wanted: ExpectedAmount) -> bool:
    return (
        isinstance(fact, Amount)
        and (fact.kind, fact.value) == (wanted.kind, wanted.value)
        and wanted.unit in {None, fact.unit}
    )


def opens_with(quote: Quote, words: str) -> bool:
    return quote.text.lstrip(QUOTATION_MARKS).startswith(words)


def supports(fact: StoryFact, wanted: ExpectedStoryFact) -> bool:
    said = {(source.article_id, source.text) for source in fact.sources}
    return {name for name, _ in said} == set(wanted.support) and all(
        any(name == article and words in text for article, text in said)
        for name, words in wanted.support.items()
    )


def inside(source: Evidence, passages: dict[str, str]) -> bool:
    passage = passages.get(source.article_id)
    if passage is None:
        return False
    start = cleaned(source.article_id).text.index(passage)
    return start <= source.start < start + len(passage)


def test_every_file_has_an_expectation_and_every_expectation_a_file() -> None:
    folder = SEEDS / "expected"
    expectations = {path.relative_to(folder).as_posix() for path in folder.rglob("*.json")}
    assert expectations == {f"{name}.json" for name in FILES} | {STORIES}


@pytest.mark.parametrize("name", ARTICLES)
def test_an_expectation_names_enough_words_that_must_stay(name: str) -> None:
    assert len(expected(name).kept) >= 5


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_no_article_is_refused_with_a_reason(name: str) -> None:
    refused = expected(name).refused
    assert refused is not None
    with pytest.raises(BadInput) as caught:
        cleaned(name)
    assert caught.value.refusal is refused.refusal
    assert refused.reason_contains in caught.value.reason
    assert name.endswith(str(caught.value.name))


@pytest.mark.parametrize(("name", "field"), STATED)
def test_a_field_of_the_article_is_as_its_file_states_it(name: str, field: str) -> None:
    wanted = getattr(expected(name), field)
    found = getattr(cleaned(name), field)
    if field == "published" and found is not None:
        found = found[:10]
    assert found == wanted


@pytest.mark.parametrize("name", [name for name in ARTICLES if expected(name).removed])
def test_what_is_not_the_article_stands_in_the_ledger_under_its_kind(name: str) -> None:
    ledger = cleaned(name).removed
    missing = [stretch for stretch in expected(name).removed if not in_ledger(stretch, ledger)]
    assert missing == [], [(entry.kind, entry.text) for entry in ledger]


@pytest.mark.parametrize("name", PLAIN)
def test_a_plain_text_loses_its_boilerplate_and_nothing_else(name: str) -> None:
    source = source_of(name)
    assert one_spaced(cleaned(name).text) == one_spaced(without(expected(name).removed, source))


@pytest.mark.parametrize("name", ARTICLES)
def test_the_words_of_the_article_survive(name: str) -> None:
    text = cleaned(name).text
    assert [fragment for fragment in expected(name).kept if fragment not in text] == []


@pytest.mark.parametrize("name", ARTICLES)
def test_nothing_but_the_article_is_in_its_text(name: str) -> None:
    wanted = expected(name)
    foreign = [
        *wanted.absent,
        *(moved for moved in (wanted.headline, wanted.standfirst) if isinstance(moved, str)),
    ]
    assert [fragment for fragment in foreign if fragment in cleaned(name).text] == []


@pytest.mark.parametrize("name", ARTICLES)
def test_a_post_by_somebody_else_is_marked_in_the_text(name: str) -> None:
    article = cleaned(name)
    found = [(embed.author, embed.published) for embed in article.embeds]
    assert found == [(embed.author, embed.published) for embed in expected(name).embeds]
    for marked, embed in zip(article.embeds, expected(name).embeds, strict=True):
        assert article.text[marked.start : marked.end].startswith(embed.starts)


@pytest.mark.parametrize("name", WITH_FACTS)
def test_the_amounts_are_found(name: str) -> None:
    text, found = cleaned(name).text, facts_of(name).amounts
    missing = [
        wanted
        for wanted in expected(name).facts.amounts
        if not any(is_amount(amount, wanted) for amount in at_words(wanted.text, text, found))
    ]
    assert missing == [], [(amount.text, amount.kind, amount.value, amount.unit) for amount in found]


@pytest.mark.parametrize("name", WITH_FACTS)
def test_the_dates_are_found(name: str) -> None:
    text, found = cleaned(name).text, facts_of(name).dates
    missing = [
        wanted
        for wanted in expected(name).facts.dates
        if not any(when.value == wanted.value for when in at_words(wanted.text, text, found))
    ]
    assert missing == [], [(when.text, when.value) for when in found]


@pytest.mark.parametrize("name", WITH_FACTS)
def test_the_quotations_are_found_with_their_speakers(name: str) -> None:
    found = facts_of(name).quotes
    missing = [
        wanted
        for wanted in expected(name).facts.quotes
        if not any(opens_with(quote, wanted.starts) and quote.speaker == wanted.speaker for quote in found)
    ]
    assert missing == [], [(quote.text, quote.speaker) for quote in found]


@pytest.mark.parametrize("name", ARTICLES)
def test_the_summary_is_the_articles_own_words_and_no_boilerplate(name: str) -> None:
    wanted, text, summary = expected(name), cleaned(name).text, summary_of(name)
    starts = [stretch.starts for stretch in wanted.removed if len(stretch.starts) > NOBODY_ELSES_WORDS]
    foreign = [*wanted.absent, *starts, *(embed.starts for embed in wanted.embeds)]
    assert summary.sentences
    for sentence in summary.sentences:
        assert sentence.text == text[sentence.start : sentence.end]
        assert [fragment for fragment in foreign if fragment in sentence.text] == []


def test_the_articles_of_one_event_are_one_story() -> None:
    found = {frozenset(story.article_ids) for story in stories()}
    assert found == {frozenset(names) for names in expected_stories().stories}


@pytest.mark.parametrize("wanted", expected_stories().facts, ids=lambda wanted: wanted.about)
def test_a_fact_rests_on_every_article_that_says_it_and_on_no_other(wanted: ExpectedStoryFact) -> None:
    facts = [fact for story in stories() for fact in story.facts]
    found = [fact for fact in facts if supports(fact, wanted)]
    assert found, [
        (fact.value, [(source.article_id, source.text) for source in fact.sources]) for fact in facts
    ]
    assert not any(inside(source, wanted.another_matter) for fact in found for source in fact.sources)


@pytest.mark.parametrize("pair", expected_stories().apart, ids=" and ".join)
def test_numbers_alike_are_no_evidence_for_one_another(pair: tuple[str, str]) -> None:
    for fact in (fact for story in stories() for fact in story.facts):
        texts = [source.text for source in fact.sources]
        assert not all(any(words in text for text in texts) for words in pair)
