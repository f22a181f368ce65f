"""The public call: a text in, its facts out."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from tearsheet.facts.amounts import find_amounts
from tearsheet.facts.dates import FoundDate, Stretch, find_dates
from tearsheet.facts.items import Item, read_items
from tearsheet.facts.learnt import lexicon_for
from tearsheet.facts.names import find_names, tagger_for
from tearsheet.facts.quantities import Quantity, approximate_start, is_approximate, is_whole
from tearsheet.facts.quotes import find_quotes
from tearsheet.facts.speakers import named_speakers
from tearsheet.facts.tense import TenseFinder
from tearsheet.model import Amount, AmountKind, Facts, NameMethod, Span, When
from tearsheet.settings import FactsSettings
from tearsheet.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.lexicon import Lexicon
    from tearsheet.model import Embed, Name
    from tearsheet.text.sentences import Sentence

__all__ = ["extract_facts"]

_YEARS_OF_PRINT = range(1500, 2501)  # so that counting from such a day stays within the calendar

_COUNTS = "NYahc"  # the letters of numbers, articles, half and couple in the grammar of dates


def extract_facts(
    text: str,
    *,
    published: date | None = None,
    language: str | None = None,
    embeds: Sequence[Embed] = (),
    names: NameMethod | None = None,
) -> Facts:
    """The quotations, amounts, dates and names of a text, each in the order of the text.

    Args:
        text: an article's text; every line with something on it is a paragraph.
        published: the day that "yesterday" and "Thursday" are counted from. Without it they get a TIMEX3
            value with X for what is not known: XXXX-WXX-4. A year before 1500 or after 2500 is taken for a
            mistake, and for not known.
        language: ISO 639-1; English when None. In a language not learnt, what needs no words is still read.
        embeds: the posts that stand in the text as paragraphs of their own; each quotes its author, and its
            "today" is its own day where that is known.
        names: how people, organisations and places are found; as TEARSHEET_NAMES says when None.

    Returns:
        Facts whose offsets are characters of `text`: `text[fact.start:fact.end] == fact.text`. A duration
        stands both in `dates` (P10Y) and in `amounts` (10, year). A counted thing is named by the singular
        of its head noun: "32 member countries" counts in "country".

    Raises:
        Misconfigured: TEARSHEET_NAMES names no method, or the model is asked for and is not installed.
    """
    if published and published.year not in _YEARS_OF_PRINT:
        published = None
    lexicon = lexicon_for(language)
    sentences = split_sentences(text, language=language)
    items = read_items(text, lexicon.numbers)
    tense = TenseFinder(text, items, [sentence.start for sentence in sentences], lexicon)
    stretches = _stretches(items, published, embeds)
    dates = find_dates(items, stretches=stretches, lexicon=lexicon, tense=tense)
    amounts = find_amounts(text, items, lexicon=lexicon, taken=_taken(items, dates))
    quantities = sorted([*amounts, *_durations(dates)], key=lambda quantity: quantity.first)
    found = _names(text, sentences, NameMethod(names or FactsSettings.read().names), language=language)
    quotes = find_quotes(text, sentences=sentences, lexicon=lexicon, embeds=embeds)
    return Facts(
        quotes=named_speakers(quotes, found),
        amounts=[_amount(text, items, quantity, lexicon=lexicon) for quantity in quantities],
        dates=[_when(text, items, found, lexicon=lexicon) for found in dates],
        names=found,
    )


def _names(
    text: str, sentences: Sequence[Sentence], method: NameMethod, *, language: str | None
) -> list[Name]:
    tagger = tagger_for(method, language=language)
    if tagger is None:
        return []
    adviser = tagger_for(NameMethod.RULES, language=language) if method is NameMethod.MODEL else None
    spans = [Span(sentence.start, sentence.end) for sentence in sentences]
    return find_names(text, sentences=spans, tagger=tagger, adviser=adviser)


def _stretches(items: Sequence[Item], published: date | None, embeds: Sequence[Embed]) -> list[Stretch]:
    """The items by the day on which they were written: posts have their own."""
    starts = [item.start for item in items]
    stretches, stop = [], 0
    for embed in sorted(embeds, key=lambda embed: embed.start):
        first, after = bisect_left(starts, embed.start), bisect_left(starts, embed.end)
        stretches += [Stretch(stop, first, published), Stretch(first, after, _day_of(embed) or published)]
        stop = after
    return [*stretches, Stretch(stop, len(items), published)]


def _day_of(embed: Embed) -> date | None:
    try:
        day = date.fromisoformat((embed.published or "")[:10])
    except ValueError:
        return None
    return day if day.year in _YEARS_OF_PRINT else None


def _taken(items: Sequence[Item], dates: Sequence[FoundDate]) -> list[bool]:
    taken = [False] * len(items)
    for found in dates:
        for i in range(found.match.first, found.match.stop):
            taken[i] = True
    return taken


def _durations(dates: Sequence[FoundDate]) -> list[Quantity]:
    """The durations among the dates, as amounts: from the number (or its article) to the unit."""
    return [
        Quantity(
            first=next(
                i for i in range(found.match.first, found.match.stop) if found.match.letters[i] in _COUNTS
            ),
            stop=found.match.stop,
            kind=AmountKind.DURATION,
            value=found.reading.amount,
            unit=found.reading.unit,
        )
        for found in dates
        if found.reading.amount is not None
    ]


def _amount(text: str, items: Sequence[Item], quantity: Quantity, *, lexicon: Lexicon) -> Amount:
    start, end = items[quantity.first].start, items[quantity.stop - 1].end
    return Amount(
        text=text[start:end],
        start=start,
        end=end,
        kind=quantity.kind,
        value=_plain(quantity.value),
        unit=quantity.unit,
        approximate=is_approximate(items, quantity.first, quantity.stop, lexicon=lexicon),
    )


def _plain(value: Decimal) -> Decimal:
    """A whole number without a fraction or an exponent: 3.8 million is 3800000, not 3800000.0."""
    return Decimal(int(value)) if is_whole(value) else value


def _when(text: str, items: Sequence[Item], found: FoundDate, *, lexicon: Lexicon) -> When:
    """A duration begins, as TIMEX3 has it, at the words that make it approximate: "nearly forty years".

    "Over" does not make "over the past forty years" approximate.
    """
    first = found.match.first
    if found.reading.amount is not None and found.match.letters[first] in _COUNTS:
        first = approximate_start(items, first, lexicon)
    start, end = items[first].start, items[found.match.stop - 1].end
    return When(text=text[start:end], start=start, end=end, value=found.reading.value)
