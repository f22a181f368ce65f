"""What the rules must know of one language."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Vocabulary"]

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The words of one language by what they tell of a name; in small letters but for the names."""

    is_capital_evidence: bool = True  # not so in German
    titles: frozenset[str] = _NONE  # president: a person's name follows
    forms_of_address: frozenset[str] = _NONE  # mr: nothing but a person's name follows
    office: frozenset[str] = _NONE  # deputy, foreign: beside a title they are no name
    organisations: frozenset[str] = _NONE  # ministry, inc: a name that ends so is an organisation's
    organisations_of: frozenset[str] = _NONE  # bank: "Bank of ..."
    places: frozenset[str] = _NONE  # river: a name that ends so is a place's
    places_of: frozenset[str] = _NONE  # gulf: "Gulf of ..."
    places_before: frozenset[str] = _NONE  # mount, new: before a place they belong to it
    others: frozenset[str] = _NONE  # cup, act: a name that ends so is another kind of name
    others_before: frozenset[str] = _NONE  # storm: a name that begins so, likewise
    never: frozenset[str] = _NONE  # the, monday: no names
    never_but_acronyms: frozenset[str] = _NONE  # who: no name, but WHO is one
    peoples: frozenset[str] = _NONE  # kenyan
    speech: frozenset[str] = _NONE  # said: a person's name stands beside it
    locatives: frozenset[str] = _NONE  # in: even an unknown name after it is a place's
    before_places: frozenset[str] = _NONE  # from: between a person and a city of one name, it is the city
    links: frozenset[str] = _NONE  # of, for: "Trust for ..."
    links_of_places: frozenset[str] = _NONE  # of: "Gulf of ..."
    articles: frozenset[str] = _NONE
    joining: frozenset[str] = _NONE  # and
    particles: frozenset[str] = _NONE  # van, de: small words in people's names
    abbreviations: frozenset[str] = _NONE  # corp: the full stop after it belongs to it
    known_organisations: frozenset[str] = _NONE  # one word, in small letters
    named_organisations: frozenset[str] = _NONE  # several words
    named_places: frozenset[str] = _NONE
