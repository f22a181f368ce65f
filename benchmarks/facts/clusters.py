"""Which mentions of several articles Tearsheet takes for the same name."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from benchmarks.facts.across import Place, folded
from tearsheet.facts import extract_facts
from tearsheet.model import Article, FactKind, NameKind, ProcessedArticle
from tearsheet.stories import group_stories
from tearsheet.summarise import summarise
from tearsheet.text.fingerprint import fingerprint

if TYPE_CHECKING:
    from benchmarks.facts.across import GoldMention, Topic
    from benchmarks.facts.task import Document
    from tearsheet.model import NameMethod

__all__ = ["by_name", "by_story"]

_NAMES = frozenset(map(FactKind, NameKind))


def by_name(topic: Topic, *, names: NameMethod) -> list[list[Place]]:
    """Article by article: equal canonical names, folded, are one cluster."""
    return [
        [
            Place(mention.start, mention.end, folded(name.name))
            for name in extract_facts(article.text, names=names).names
            for mention in name.mentions
        ]
        for article in topic.articles
    ]


def by_story(topic: Topic, *, names: NameMethod) -> list[list[Place]]:
    """As the stories of the articles have it: the evidence of one fact is one cluster."""
    stories = group_stories([_processed(article, names=names) for article in topic.articles])
    found: dict[str, list[Place]] = {article.id: [] for article in topic.articles}
    for story in stories:
        for number, fact in enumerate(story.facts):
            if fact.kind in _NAMES:
                for source in fact.sources:
                    cluster = (story.id, number, fact.value)
                    found[source.article_id].append(Place(source.start, source.end, cluster))
    return list(found.values())


def _processed(article: Document[GoldMention], *, names: NameMethod) -> ProcessedArticle:
    """An article that needs no cleaning."""
    text = article.text
    content = Article(
        headline=None,
        standfirst=None,
        authors=[],
        publisher=None,
        published=None,
        url=None,
        language="en",
        text=text,
        removed=[],
        embeds=[],
        sha256=sha256(text.encode()).hexdigest(),
        fingerprint=fingerprint(text),
    )
    facts, summary = extract_facts(text, names=names), summarise(text, language="en")
    return ProcessedArticle(id=article.id, article=content, summary=summary, facts=facts)
