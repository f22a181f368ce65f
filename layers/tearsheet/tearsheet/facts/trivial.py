"""What is never news: values that any text might state, and that tell a reader nothing alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tearsheet.model import FactKind
from tearsheet.text.words import count_words, words

if TYPE_CHECKING:
    from datetime import date

    from tearsheet.facts.lexicon import Lexicon
    from tearsheet.model import Span
    from tearsheet.values import Stated

__all__ = ["is_trivial"]

FEWEST = 10  # of counted things, unless somebody came to harm
SHORTEST, LONGEST = 5, 60  # words of a quotation that can stand alone
MOST_CHARACTERS = 600  # of any fact: the record holds its words, and a text without spaces is one word
_ONE = re.compile(r"PT?1[A-Z]{1,2}")  # a year, an hour, a decade
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR = 4  # digits
_ORDER_ALONE = re.compile(r"~10+ [A-Z]{3}")
# What follows the place of a dateline: perhaps its state and the agency, then a dash.
_DATELINE = re.compile(r"(?:, [^\W\d]{1,20}\.?)?(?: \([^()\n]{1,30}\))? ?[–—-]{1,2} ")
_INDENT = 100  # characters of white space that may stand before a dateline
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def is_trivial(place: Stated, text: str, *, sentence: Span, published: date | None, lexicon: Lexicon) -> bool:
    """Whether what is stated there is no news of its own.

    A sum of which only the order is told (millions of euros); where the report was written; the day of
    publication, a stretch of the calendar without its name (last month), a year unless it is still to
    come; a single unit of time, somebody's age, how long after or ago something was; a few of something
    (but not a few killed); words in quotation marks that nobody said, or so few or many that they do not
    stand alone.
    """
    trivial = False
    match place.kind:
        case FactKind.DATE:
            begins = place.start + (place.start == sentence.start)  # its capital may be the sentence's
            trivial = _is_no_event(text[begins : place.end], place.value, published)
        case FactKind.DURATION:
            trivial = _ONE.fullmatch(place.value) is not None or _is_no_length(text, place, lexicon)
        case FactKind.COUNT:
            few = _is_small(place, text[sentence.start : sentence.end], lexicon)
            trivial = few or _is_no_length(text, place, lexicon)
        case FactKind.MONEY:
            trivial = _ORDER_ALONE.fullmatch(place.value) is not None and not _has_digit(text, place)
        case FactKind.PLACE:
            trivial = _opens(text, place) and _DATELINE.match(text, place.end) is not None
        case FactKind.QUOTE:
            said = count_words(text[place.start : place.end])
            trivial = not place.speaker or not SHORTEST <= said <= LONGEST
    return trivial or place.end - place.start > MOST_CHARACTERS


def _opens(text: str, place: Stated) -> bool:
    return place.start <= _INDENT and not text[: place.start].strip()


def _is_no_event(said: str, value: str, published: date | None) -> bool:
    if published and value.startswith(published.isoformat()):
        return True
    if value.isdecimal():
        return not (published and len(value) == _YEAR and int(value) > published.year)
    return _DAY.match(value) is None and said == said.lower() and not any(map(str.isdecimal, said))


def _has_digit(text: str, place: Stated) -> bool:
    return any(map(str.isdecimal, text[place.start : place.end]))


def _is_no_length(text: str, place: Stated, lexicon: Lexicon) -> bool:
    after = words(text[place.end : place.end + 10])
    return bool(after) and after[0] in lexicon.no_lengths


def _is_small(place: Stated, sentence: str, lexicon: Lexicon) -> bool:
    number, _, unit = place.value.partition(" ")
    found = _NUMBER.search(number)
    large = unit and found is not None and float(found.group()) >= FEWEST
    of_people = not unit or unit in lexicon.people or unit in lexicon.person_nouns
    return not large and not (of_people and not lexicon.harm.isdisjoint(words(sentence)))
