"""The edition as plain text, for readers and programs that show no HTML."""

from __future__ import annotations

import textwrap
from itertools import chain
from typing import TYPE_CHECKING

from tearsheet.digest.page import MADE
from tearsheet.digest.view import Limits, page_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tearsheet.digest.edition import Edition
    from tearsheet.digest.page import Page, Source, StoryView

__all__ = ["render_text"]

WIDTH = 76  # columns; RFC 5322 asks for at most 78


def render_text(edition: Edition, *, full: int = 12, unsubscribe: str | None = None) -> str:
    """The edition as plain text in lines of at most 76 characters; a longer address is not broken."""
    limits = Limits(full=full, lines=len(edition.stories), refused=len(edition.refused))
    page = page_of(edition, limits, unsubscribe=unsubscribe)
    blocks = chain(_masthead(page), _contents(page), _stories(page), _refused(page), _footer(page))
    return "\n\n".join(blocks) + "\n"


def _masthead(page: Page) -> Iterator[str]:
    yield "\n".join(["=" * WIDTH, *_wrapped(page.title.upper()), page.date, page.counts, "=" * WIDTH])
    if page.web_url:
        yield f"On the web: {page.web_url}"
    if not page.stories and not page.lines:
        yield _fill(f"No stories in this edition. No usable article arrived from {page.window}.")


def _contents(page: Page) -> Iterator[str]:
    if len(page.stories) > 3:  # noqa: PLR2004 - three are seen at a glance
        yield "IN THIS EDITION"
        yield "\n".join(
            _fill(story.title, first=f"{story.number:>2}. ", rest="    ") for story in page.stories
        )


def _stories(page: Page) -> Iterator[str]:
    for story in page.stories:
        yield from _story(story)
    if page.lines:
        yield _heading("More stories")
        yield "\n".join(
            _fill(f"{story.title} ({_labels(story)})", first="- ", rest="  ") for story in page.lines
        )


def _labels(story: StoryView) -> str:
    return story.sources[0].label if story.brief and story.sources else story.size


def _story(story: StoryView) -> Iterator[str]:
    yield _heading(f"{story.number}. {story.title}")
    if not story.brief:
        yield story.size
    yield from (_fill(f"{s.text} [{s.source.label}]") for s in story.sentences)
    yield from _facts(story)
    yield from (
        _fill(f"{quote.text} — {quote.speaker} ({quote.names})", first="    ", rest="    ")
        for quote in story.quotes
    )
    yield from _differences(story)
    yield "\n".join(["Source" if story.brief else "Sources", *_sources(story)])


def _facts(story: StoryView) -> Iterator[str]:
    if story.facts:
        yield "Key facts"
    for fact in story.facts:
        support = "" if story.brief else f" · {fact.support}: {fact.names}"
        lines = [_fill(f"{fact.text}{support}", first="* ", rest="  ")]
        yield "\n".join([*lines, *([_fill(fact.context, first="  ", rest="  ")] if fact.context else [])])


def _differences(story: StoryView) -> Iterator[str]:
    if story.differences:
        yield "Where sources differ"
    for difference in story.differences:
        sides = (_fill(f"{s.text} [{s.source.label}]", first="  - ", rest="    ") for s in difference.sides)
        yield "\n".join([_fill(difference.topic, first="* ", rest="  "), *sides])


def _sources(story: StoryView) -> Iterator[str]:
    for source in story.sources:
        yield _fill(_citation(source), first=f"{source.number:>2}. ", rest="    ")
        if source.link:
            yield f"    {source.link}"
    if story.more_sources:
        yield f"    {story.more_sources}"


def _citation(source: Source) -> str:
    title = source.title if source.title != source.label else ""
    parts = [title, source.label, source.published or "", source.also or ""]
    return ", ".join(part for part in parts if part)


def _refused(page: Page) -> Iterator[str]:
    if page.refused:
        yield _heading("Not in this edition")
        yield "\n".join(_fill(f"{name}: {reason}", first="- ", rest="  ") for name, reason in page.refused)


def _footer(page: Page) -> Iterator[str]:
    yield "-" * WIDTH
    yield _fill(MADE)
    yield _fill(
        f"Articles received from {page.window}. You receive this as a reader of the list {page.list_name}."
    )
    if page.unsubscribe:
        yield f"Unsubscribe: {page.unsubscribe}"


def _heading(text: str) -> str:
    return "\n".join(["-" * WIDTH, *_wrapped(text)])


def _fill(text: str, *, first: str = "", rest: str = "") -> str:
    return "\n".join(_wrapped(text, first=first, rest=rest))


def _wrapped(text: str, *, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, tabsize=1
    )
