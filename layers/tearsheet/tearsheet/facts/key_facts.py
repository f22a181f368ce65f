"""The few facts of a text that a reader wants, the weightiest first, no two alike."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from tearsheet.facts.learnt import lexicon_for
from tearsheet.facts.salience import Layout, Weighed, weigh
from tearsheet.facts.trivial import is_trivial
from tearsheet.model import FactKind, KeyFact
from tearsheet.text.sentences import split_sentences
from tearsheet.values import Stated, plain_value, stated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tearsheet.model import Facts, Span, SummarySentence

__all__ = ["key_facts"]

LIMIT = 8
LEAST = 0.3  # of a weight: below, it stands far down in a long text, once, and nobody would miss it
# What each fact chosen before takes off: two sums of one sentence are often one in two currencies.
SAME_KIND, SAME_SENTENCE, BOTH, SAME_PERSON = 0.12, 0.1, 0.15, 0.2
NAMES = frozenset((FactKind.PERSON, FactKind.ORGANISATION, FactKind.PLACE))
TIMES = frozenset((FactKind.DATE, FactKind.DURATION))
MOST_OF_A_KIND = 3
MOST_TIMES = 2  # dates, or durations: they say when and how long, of what is the news
_DAY = 10  # characters of a TIMEX3 day, 2026-03-05; the hour may follow


def key_facts(
    text: str,
    facts: Facts,
    *,
    summary: Sequence[Span | SummarySentence] = (),
    published: date | None = None,
    language: str | None = None,
    limit: int = LIMIT,
) -> list[KeyFact]:
    """At most `limit` of the facts, the weightiest first: values stated early, often, in the summary, large.

    No two say the same, and one kind does not crowd out the others. `text`, `published` and `language` are
    those that the facts were extracted with; `summary` has sentences that were chosen from the text, or
    where they stand.
    """
    layout = Layout(text, split_sentences(text, language=language), summary)
    lexicon = lexicon_for(language)
    equal = defaultdict[tuple[FactKind, str], list[Stated]](list)
    for place in stated(facts):
        sentence = layout.around(place)
        if not is_trivial(place, text, sentence=sentence, published=published, lexicon=lexicon):
            equal[place.kind, _sameness(place)].append(place)
    chosen = _varied(weigh(list(equal.values()), layout), limit)
    return [_key_fact(text, weighed, layout) for weighed in chosen if weighed.weight >= LEAST]


def _sameness(place: Stated) -> str:
    """What two places must have in common to say the same: Thursday night is Thursday's news."""
    return place.value[:_DAY] if place.kind is FactKind.DATE else plain_value(place.value)


def _varied(candidates: list[Weighed], limit: int) -> list[Weighed]:
    """The weightiest, then again the weightiest of the rest, each less the more it is like those before."""
    chosen: list[Weighed] = []
    rest = list(candidates)
    while rest and len(chosen) < limit:
        best = max(rest, key=lambda each: (each.weight - _likeness(each, chosen), -each.shown.start))
        rest.remove(best)
        chosen.append(best)
        full = _full_kinds(chosen, limit)
        rest = [each for each in rest if each.shown.kind not in full]
    return sorted(chosen, key=lambda each: (-each.weight, each.shown.start, each.shown.end))


def _full_kinds(chosen: Sequence[Weighed], limit: int) -> set[FactKind]:
    """The kinds of which no more may be chosen; names together take at most half of the list."""
    of_kind = Counter(each.shown.kind for each in chosen)
    full = {
        kind for kind, count in of_kind.items() if count >= (MOST_TIMES if kind in TIMES else MOST_OF_A_KIND)
    }
    names = sum(of_kind[kind] for kind in NAMES)
    return full | NAMES if names >= max(1, limit // 2) else full


def _likeness(candidate: Weighed, chosen: Sequence[Weighed]) -> float:
    return sum(_likeness_of_two(candidate, other) for other in chosen)


def _likeness_of_two(candidate: Weighed, other: Weighed) -> float:
    shown, same_kind = candidate.shown, other.shown.kind is candidate.shown.kind
    named = not NAMES.isdisjoint((shown.kind, other.shown.kind))  # the first sentence names who and where
    same_sentence = other.sentence == candidate.sentence and not named
    return (
        SAME_KIND * same_kind
        + SAME_SENTENCE * same_sentence
        + BOTH * (same_kind and same_sentence)
        + SAME_PERSON * (shown.kind is FactKind.PERSON and other.shown.speaker == shown.value)
    )


def _key_fact(text: str, weighed: Weighed, layout: Layout) -> KeyFact:
    shown = weighed.shown
    return KeyFact(
        kind=shown.kind,
        value=shown.value,
        text=text[shown.start : shown.end],
        start=shown.start,
        end=shown.end,
        sentence=layout.around(shown),
        score=round(weighed.weight, 4),
        speaker=shown.speaker,
    )
