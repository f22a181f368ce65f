"""From the edition to what a reader sees of it: chosen, shortened, cited, with what is left out counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tearsheet.digest.display import counted, day, joined, set_off, shown, shown_file, way_out, web_link
from tearsheet.digest.page import Difference, Fact, Page, Quotation, Sentence, Source, StoryView
from tearsheet.model import FactKind
from tearsheet.text.words import count_words, words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from tearsheet.digest.edition import Clipping, Edition
    from tearsheet.model import Disagreement, Evidence, Story, StoryFact, StorySentence

__all__ = ["Limits", "page_of"]

TITLE, SENTENCE, NAME, REASON, LINE = 300, 900, 60, 240, 160  # characters of each, cut at a word above
ARTICLES_OF_A_BRIEF, SENTENCES_OF_A_BRIEF = 1, 2
FEWEST_FACTS = 3  # so many are shown even if only one source has them
SHORTEST_QUOTE = 5  # words
NAMES = 4  # sources named one by one; the rest are counted
SHARED = 2  # independent sources, from which a fact is told whatever it is
_TOLD_ELSEWHERE = frozenset((FactKind.QUOTE, FactKind.PERSON, FactKind.ORGANISATION, FactKind.PLACE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much of an edition is shown: stories in full, stories as a line each, and parts of one story."""

    full: int = 12
    lines: int = 60
    facts: int = 5
    quotes: int = 2
    differences: int = 3
    sources: int = 10
    refused: int = 25


def page_of(edition: Edition, limits: Limits, *, unsubscribe: str | None = None) -> Page:
    """What the edition shows within the limits. Whatever is left out is counted in words."""
    views = [
        _story(story, edition, number=n, limits=limits) for n, story in enumerate(edition.stories, start=1)
    ]
    cut = limits.full + limits.lines
    return Page(
        title=shown(edition.title, LINE),
        list_name=shown(edition.list_name, LINE),
        date=f"{edition.date:%A}, {day(edition.date)}",
        counts=_counts(edition),
        window=_window(edition),
        preheader=shown(" · ".join(view.title for view in views[:3]), LINE),
        web_url=web_link(edition.web_url),
        unsubscribe=way_out(unsubscribe),
        stories=views[: limits.full],
        lines=views[limits.full : cut],
        more_lines=_more(len(views) - cut, "story", "stories"),
        refused=[
            (shown_file(name, NAME * 2), shown(why, REASON))
            for name, why in edition.refused[: limits.refused]
        ],
        more_refused=_more(len(edition.refused) - limits.refused, "file"),
    )


def _story(story: Story, edition: Edition, *, number: int, limits: Limits) -> StoryView:
    sources = _sources(story, edition)
    brief = len(story.article_ids) <= ARTICLES_OF_A_BRIEF
    listed = list(sources.values())
    # An article without a headline lends a sentence for it.
    told = [sentence for sentence in story.summary if sentence.text != story.title]
    as_title = [sentence for sentence in story.summary if sentence.text == story.title]
    told = told[: SENTENCES_OF_A_BRIEF if brief else None]
    return StoryView(
        number=number,
        title=shown(story.title, TITLE) or "Untitled",
        language=_language(story, edition),
        brief=brief,
        size=_size(story, edition),
        sentences=[Sentence(shown(s.text, SENTENCE), _cited(s.article_id, sources)) for s in told],
        facts=_facts(story, sources, told=[*as_title, *told], most=limits.facts),
        quotes=_quotes(story, sources, 1 if brief else limits.quotes),
        differences=[_difference(d, sources) for d in story.disagreements[: limits.differences]],
        sources=listed[: limits.sources],
        more_sources=_more(len(listed) - limits.sources, "article"),
    )


def _sources(story: Story, edition: Edition) -> dict[str, Source]:
    return {
        id_: _source(edition.articles.get(id_), number)
        for number, id_ in enumerate(story.article_ids, start=1)
    }


def _source(clipping: Clipping | None, number: int) -> Source:
    if clipping is None:
        return Source(number=number, label="unnamed source", title="", published=None, link=None)
    file = shown_file(clipping.name or "", NAME)
    headline = shown(clipping.headline or "", TITLE)
    return Source(
        number=number,
        label=shown(clipping.publisher or "", NAME) or file or "unnamed source",
        title=headline or file,
        published=_published(clipping.published),
        link=web_link(clipping.url),
        also=_also(clipping.also),
    )


def _also(names: list[str]) -> str | None:
    files = [shown_file(name, NAME) for name in names[:NAMES]]
    return f"also dropped as {joined(files + names[NAMES:], most=NAMES)}" if names else None


def _published(stamp: str | None) -> str | None:
    try:
        return day(date.fromisoformat((stamp or "")[:10]))
    except ValueError:
        return None


def _cited(article_id: str, sources: dict[str, Source]) -> Source:
    return sources.get(article_id) or _source(None, 0)


def _language(story: Story, edition: Edition) -> str | None:
    languages = {edition.articles[i].language for i in story.article_ids if i in edition.articles}
    return next(iter(languages)) if len(languages) == 1 else None


def _facts(
    story: Story, sources: dict[str, Source], *, told: Iterable[StorySentence], most: int
) -> list[Fact]:
    """The facts that are shown; below each its sentence, unless that is among those `told` already."""
    seen = {(sentence.article_id, sentence.start, sentence.end) for sentence in told}
    facts = [fact for fact in story.facts if _tells(fact)][:most]
    shared = sum(fact.independent_sources >= SHARED for fact in facts)
    return [_fact(fact, sources, seen) for fact in facts[: max(shared, FEWEST_FACTS)]]


def _tells(fact: StoryFact) -> bool:
    """What some article has among its key facts or several state, but for what a reader meets elsewhere.

    Quotes have a place of their own, names stand in the sentences, and a bare year says nothing.
    """
    if not fact.key and fact.independent_sources < SHARED:
        return False
    if fact.kind is FactKind.DATE:
        return not fact.value.isdecimal()
    return fact.kind not in _TOLD_ELSEWHERE


def _fact(fact: StoryFact, sources: dict[str, Source], seen: set[tuple[str, int, int]]) -> Fact:
    context = fact.context
    place = context and (context.article_id, context.start, context.end)
    fresh = context is not None and place not in seen
    if place:
        seen.add(place)
    return Fact(
        text=shown(_value(fact), LINE),
        support=counted(fact.independent_sources, "independent source"),
        names=_names(fact.sources, sources),
        context=shown(context.text, SENTENCE) if context and fresh else None,
    )


def _value(fact: StoryFact) -> str:
    """A resolved day is told as that day: "Thursday" means nothing in a later week."""
    told = _published(fact.value) if fact.kind is FactKind.DATE else None
    return f"{fact.text} ({told})" if told and told.casefold() not in fact.text.casefold() else fact.text


def _quotes(story: Story, sources: dict[str, Source], most: int) -> list[Quotation]:
    quotes = [fact for fact in story.facts if fact.kind is FactKind.QUOTE and fact.speaker and _speaks(fact)]
    return [
        Quotation(
            text=set_off(shown(fact.text, SENTENCE)),
            speaker=shown(fact.speaker or "", NAME),
            names=_quoted_by(fact, sources),
        )
        for fact in quotes[:most]
    ]


def _quoted_by(fact: StoryFact, sources: dict[str, Source]) -> str:
    """Who printed these words, then who printed fewer or others: a fact holds every wording of one remark."""
    told = words(shown(fact.text))
    same = [evidence for evidence in fact.sources if words(shown(evidence.text)) == told]
    labels = _labels(same, sources)
    others = [label for label in _labels(fact.sources, sources) if label not in labels]
    parts = [
        joined(labels, most=NAMES),
        f"in other words also: {joined(others, most=NAMES)}" if others else "",
    ]
    return "; ".join(part for part in parts if part)


def _speaks(fact: StoryFact) -> bool:
    """A word or two in quotation marks is how somebody called a thing, and no statement to stand alone."""
    return count_words(fact.text) >= SHORTEST_QUOTE


def _difference(disagreement: Disagreement, sources: dict[str, Source]) -> Difference:
    sides = [
        Sentence(shown(evidence.text, SENTENCE), _cited(evidence.article_id, sources))
        for side in disagreement.sides
        for evidence in side.evidence[:1]
    ]
    return Difference(shown(disagreement.topic, LINE), sides)


def _names(evidence: Iterable[Evidence], sources: dict[str, Source]) -> str:
    return joined(_labels(evidence, sources), most=NAMES)


def _labels(evidence: Iterable[Evidence], sources: dict[str, Source]) -> list[str]:
    return list(dict.fromkeys(_cited(e.article_id, sources).label for e in evidence))


def _size(story: Story, edition: Edition) -> str:
    publishers = _publishers(story.article_ids, edition)
    size = counted(len(story.article_ids), "article")
    return f"{size} from {counted(len(publishers), 'publisher')}" if len(publishers) > 1 else size


def _publishers(article_ids: Iterable[str], edition: Edition) -> set[str]:
    clippings = (edition.articles.get(id_) for id_ in article_ids)
    return {c.publisher.casefold() for c in clippings if c is not None and c.publisher}


def _counts(edition: Edition) -> str:
    ids = {id_ for story in edition.stories for id_ in story.article_ids}
    publishers = len(_publishers(ids, edition))
    parts = [counted(len(edition.stories), "story", "stories"), counted(len(ids), "article")]
    return " · ".join([*parts, *([counted(publishers, "publisher")] if publishers else [])])


def _window(edition: Edition) -> str:
    return f"{_moment(edition.since, edition)} to {_moment(edition.until, edition)} ({edition.time_zone})"


def _moment(moment: datetime, edition: Edition) -> str:
    local = moment.astimezone(edition.zone())
    return f"{day(local)}, {local:%H:%M}"


def _more(count: int, one: str, many: str | None = None) -> str | None:
    return f"and {counted(count, f'more {one}', many and f'more {many}')}" if count > 0 else None
