"""The steps on one file, one after the other: what the functions do between the stores, without any store."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from tearsheet.clean import clean
from tearsheet.facts import extract_facts, key_facts
from tearsheet.model import ProcessedArticle, Span
from tearsheet.summarise import summarise

if TYPE_CHECKING:
    from tearsheet.model import Article, NameMethod

__all__ = ["process", "publication_day", "read"]


def process(
    content: bytes | str,
    *,
    id: str,  # noqa: A002 - the field's name
    name: str | None = None,
    content_type: str | None = None,
    url: str | None = None,
    sentences: int = 3,
) -> ProcessedArticle:
    """Clean a file, then read it.

    Raises:
        BadInput: the file holds no article; the error says why.
    """
    return read(clean(content, content_type=content_type, url=url, name=name), id=id, sentences=sentences)


def read(
    article: Article,
    *,
    id: str,  # noqa: A002 - as above
    sentences: int = 3,
    names: NameMethod | None = None,
) -> ProcessedArticle:
    """Summarise a cleaned article, extract its facts and choose the key facts among them.

    Embedded posts matter to the facts alone. `names` says how names are found; None: as TEARSHEET_NAMES does.
    """
    text, language, published = article.text, article.language, publication_day(article)
    posts = [Span(embed.start, embed.end) for embed in article.embeds]
    summary = summarise(text, sentences=sentences, title=article.headline, language=language, exclude=posts)
    facts = extract_facts(text, published=published, language=language, embeds=article.embeds, names=names)
    key = key_facts(text, facts, summary=summary.sentences, published=published, language=language)
    return ProcessedArticle(id=id, article=article, summary=summary, facts=facts, key_facts=key)


def publication_day(article: Article) -> date | None:
    """The day on which the article was published, where it says so."""
    return datetime.fromisoformat(article.published).date() if article.published else None
