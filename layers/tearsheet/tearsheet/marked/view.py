"""What the page and the lines show of each article, made of its facts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.digest.display import counted, day, set_off, shown, shown_file, visible
from tearsheet.marked.marks import SPEAKER, Piece, anchor, cut, marks_of
from tearsheet.marked.wording import PLURALS, told
from tearsheet.model import FactKind, NameKind, Span
from tearsheet.text.sentences import paragraphs
from tearsheet.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.model import Article, Facts, KeyFact, Name, ProcessedArticle

__all__ = ["Around", "ArticleView", "Key", "Legend", "Named", "Names", "Shown", "article_view", "legend"]

LONGEST_NAME, LONGEST_TITLE, LONGEST_FACT = 80, 300, 600  # characters, cut at a word above
MOST_NAMES = 12  # of a kind; the rest are counted
_NAMES = frozenset(map(FactKind, NameKind))
_SAID_BY_THE_TEXT = frozenset((FactKind.QUOTE, FactKind.PERCENT, FactKind.COUNT, FactKind.MEASURE))


class Shown(NamedTuple):
    """An article to show, and the file that it came in."""

    file: str
    done: ProcessedArticle


class Legend(NamedTuple):
    """A kind of fact with the number of its marks."""

    kind: str
    name: str
    marks: int


class Around(NamedTuple):
    """What stands before a fact and after it in its sentence."""

    before: str
    after: str


class Key(NamedTuple):
    """A key fact with its value; `sentence` is None for a name in a sentence that stands there already.

    `anchor` is that of its mark.
    """

    kind: str
    text: str
    value: str
    speaker: str | None
    sentence: Around | None
    anchor: str


class Named(NamedTuple):
    """A name with its number of mentions, and the anchor of the first."""

    name: str
    mentions: int
    variants: str
    anchor: str


class Names(NamedTuple):
    """The names of one kind, those mentioned most first, and how many are left out, in words."""

    kind: str
    label: str
    listed: list[Named]
    more: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """One article as it is shown."""

    number: int
    file: str
    title: str
    about: list[str]
    language: str | None
    keys: list[Key]
    names: list[Names]
    counts: str
    paragraphs: list[list[Piece]]


def legend(articles: Sequence[ProcessedArticle]) -> list[Legend]:
    """Every kind of fact that the articles have, with its count over all of them."""
    found = Counter(mark.kind for done in articles for mark in marks_of(done.facts))
    found[FactKind.QUOTE] = sum(len(done.facts.quotes) for done in articles)
    names = {str(kind): name for kind, name in PLURALS.items()}
    names = {FactKind.QUOTE: PLURALS[FactKind.QUOTE], SPEAKER: "speakers"} | names
    return [Legend(kind, name, found[kind]) for kind, name in names.items() if found[kind]]


def article_view(given: Shown, number: int) -> ArticleView:
    """The article with its key facts, its names and its marked text."""
    article, facts = given.done.article, given.done.facts
    title = shown(article.headline or "", LONGEST_TITLE)
    return ArticleView(
        number=number,
        file=shown_file(given.file, LONGEST_NAME),
        title=title or shown_file(given.file, LONGEST_NAME),
        about=list(_about(article)),
        language=article.language,
        keys=list(_keys(given.done, number)),
        names=list(_names(facts, number)),
        counts=_counts(facts),
        paragraphs=list(cut(article.text, paragraphs(article.text), marks_of(facts))),
    )


def _about(article: Article) -> Iterator[str]:
    """What stands below the headline: who published it, when, by whom, how long it is."""
    yield from (shown(part, LONGEST_NAME) for part in (article.publisher, ", ".join(article.authors)) if part)
    if article.published:
        yield day(date.fromisoformat(article.published[:10]))
    yield counted(count_words(article.text), "word")


def _keys(done: ProcessedArticle, number: int) -> Iterator[Key]:
    text, shown_already = done.article.text, set[Span]()
    for fact in done.key_facts:
        said = fact.kind is FactKind.QUOTE
        named_again = fact.kind in _NAMES and fact.sentence in shown_already
        shown_already.add(fact.sentence)
        before, after = text[fact.sentence.start : fact.start], text[fact.end : fact.sentence.end]
        words = shown(fact.text, LONGEST_FACT)
        yield Key(
            kind=fact.kind,
            text=set_off(words) if said else words,
            value=_value(fact),
            speaker=shown(fact.speaker, LONGEST_NAME) if fact.speaker else None,
            sentence=Around(visible(before), visible(after)) if not (said or named_again) else None,
            anchor=anchor(number, fact.kind, fact.start),
        )


def _value(fact: KeyFact) -> str:
    """The value in words, unless the text says as much."""
    if fact.kind in _SAID_BY_THE_TEXT:
        return ""
    value = told(fact.kind, fact.value).removeprefix(f"{fact.kind}: ")
    return "" if value.casefold() == fact.text.casefold() else value


def _names(facts: Facts, number: int) -> Iterator[Names]:
    for kind in NameKind:
        of_kind = [name for name in facts.names if name.kind is kind and name.mentions]
        of_kind.sort(key=lambda name: (-len(name.mentions), name.mentions[0]))
        if of_kind:
            more = len(of_kind) - MOST_NAMES
            yield Names(
                kind=kind,
                label=PLURALS[FactKind(kind)],
                listed=[_named(name, number) for name in of_kind[:MOST_NAMES]],
                more=f"and {counted(more, 'other')}" if more > 0 else None,
            )


def _named(name: Name, number: int) -> Named:
    others = [variant for variant in name.variants if variant != name.name]
    return Named(
        name=shown(name.name, LONGEST_NAME),
        mentions=len(name.mentions),
        variants=", ".join(shown(other, LONGEST_NAME) for other in others[:MOST_NAMES]),
        anchor=anchor(number, name.kind, min(name.mentions).start),
    )


def _counts(facts: Facts) -> str:
    return ", ".join(
        counted(len(found), one)
        for one, found in (
            ("quotation", facts.quotes),
            ("amount", facts.amounts),
            ("date", facts.dates),
            ("name", facts.names),
        )
    )
