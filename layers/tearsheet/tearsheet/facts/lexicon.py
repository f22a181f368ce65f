"""What the readers of facts must know of one language, kept apart from how they read.

A lexicon equals nothing but itself, so that what is worked out from it can be kept with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal
from functools import cache

__all__ = ["Lexicon", "NumberWords"]

Words = frozenset[str]
_NO_WORDS: Words = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NumberWords:
    """How numbers are written out. All keys are lower case."""

    units: Mapping[str, int] = field(default_factory=dict)  # one ... nineteen
    tens: Mapping[str, int] = field(default_factory=dict)  # twenty ... ninety
    ordinals: Mapping[str, int] = field(default_factory=dict)  # first, second ...
    hundred: Words = _NO_WORDS
    scales: Mapping[str, Decimal] = field(default_factory=dict)  # thousand, million ...
    suffixes: Mapping[str, Decimal] = field(default_factory=dict)  # bn in 4.2bn
    conjunction: Words = _NO_WORDS  # and in one hundred and six
    article: Words = _NO_WORDS  # a in a hundred
    fractions: Mapping[str, Decimal] = field(default_factory=dict)  # half, quarter
    partitive: Words = _NO_WORDS  # of in a quarter of a million
    bare_scales: Words = _NO_WORDS  # mille, which is a thousand without one before it
    plurals: Mapping[str, Decimal] = field(default_factory=dict)  # millions: how many is not said
    several: Words = _NO_WORDS  # few in a few hundred
    more: Words = _NO_WORDS  # plus in 600-plus million
    point: Words = _NO_WORDS
    tens_joint: Words = _NO_WORDS  # y in treinta y uno
    abbreviated_scales: Words = _NO_WORDS  # mrd, which a stop follows
    decimal_comma: bool = False  # 1.240,5 and not 1,240.5
    ordinal_endings: tuple[str, ...] = ()  # st in 21st
    elided: tuple[str, ...] = ()  # patterns of words with an apostrophe in them: l', aujourd'hui

    @cache  # noqa: B019 - one object for each language, which lives as long as the process
    def starters(self) -> Words:
        """Every word with which a number can begin."""
        groups: tuple[Iterable[str], ...] = (
            *(self.units, self.tens, self.ordinals, self.article, self.fractions),
            *(self.scales, self.plurals, self.several),
        )
        return frozenset().union(*groups)

    @cache  # noqa: B019 - as above
    def after_article(self) -> Words:
        """Every word that makes a number of an article before it: a million, a quarter of a million."""
        return frozenset().union(self.scales, self.hundred, self.fractions)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lexicon:
    """The words of one language, by what they do. All keys are lower case.

    `classes` gives words to the grammar of dates as one letter each; `tearsheet.facts.day_rules` lists them.
    """

    numbers: NumberWords = field(default_factory=NumberWords)
    # dates
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)  # Monday is 0
    seasons: Mapping[str, str] = field(default_factory=dict)  # SP, SU, FA, WI
    day_parts: Mapping[str, str] = field(default_factory=dict)  # MO, AF, EV, NI
    time_units: Mapping[str, str] = field(default_factory=dict)  # word to the singular unit
    day_words: Mapping[str, int] = field(default_factory=dict)  # today 0, yesterday -1
    plural_units: Words = _NO_WORDS  # days, weeks: among the words of time_units
    ending: Words = _NO_WORDS  # the year ended on a day
    abbreviated: Words = _NO_WORDS  # months and weekdays that a stop belongs to
    adjectives_follow: bool = False  # la semaine dernière
    ordinal_stop: bool = False  # 13. Juni
    bare_years: bool = False  # 2019 is a year without a word before it that says so
    lower_only: Words = _NO_WORDS  # with a capital they are something else: Mars, Julio
    references: Mapping[str, str] = field(default_factory=dict)  # now: PRESENT_REF
    classes: Mapping[str, str] = field(default_factory=dict)
    doubtful_months: Words = _NO_WORDS  # also common words: may, march
    before_dates: Words = _NO_WORDS  # in, since, until ...
    before_times: Words = _NO_WORDS  # at, until: an hour follows
    units_after_numbers: Words = _NO_WORDS  # "second", "min": units only when a number stands before them
    present_words: Words = _NO_WORDS
    conjunctions_of_time: Words = _NO_WORDS
    before_lengths: Words = _NO_WORDS  # for a year, nearly a year
    length_words: Words = _NO_WORDS  # the past year is a length, last year a date
    future_cues: Words = _NO_WORDS
    past_cues: Words = _NO_WORDS
    perfect: Words = _NO_WORDS  # "had planned" is past, "is planned" is not
    modals: Words = _NO_WORDS  # "may have left" is past, "will have left" is not
    have: Words = _NO_WORDS
    present_be: Words = _NO_WORDS  # "is to open" is future
    to: Words = _NO_WORDS
    past_endings: tuple[str, ...] = ()
    before_amounts: Words = _NO_WORDS  # a number after them is no year
    after_amounts: Words = _NO_WORDS
    # amounts
    currency_nouns: Mapping[str, str] = field(default_factory=dict)  # word to ISO 4217
    cents: Mapping[str, str] = field(
        default_factory=dict
    )  # word to the ISO 4217 code it is a hundredth of, or empty if shared
    cent_signs: Mapping[str, str] = field(default_factory=dict)  # p in 50p
    shared_cents: Words = _NO_WORDS  # ISO 4217 codes whose hundredth has one name: the cent
    currency_adjectives: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # canadian: {USD: CAD}
    percent: Words = _NO_WORDS
    percentage: Words = _NO_WORDS
    percentage_points: Words = _NO_WORDS  # in one word: Prozentpunkte
    per: Words = _NO_WORDS
    per_hundred: Words = _NO_WORDS  # cent in pour cent, where it is also a number
    hours: Words = _NO_WORDS
    doubtful_currencies: Words = (
        _NO_WORDS  # also weights, verbs: money only with a scale word or an adjective
    )
    no_units: Words = _NO_WORDS  # after a number and a dash, not counted: five-star
    points: Words = _NO_WORDS
    basis: Words = _NO_WORDS  # basis in basis points
    basis_points: Words = _NO_WORDS  # bps
    measures: Mapping[str, str] = field(default_factory=dict)  # word to the normal unit
    range_words: Words = _NO_WORDS  # to
    range_pairs: Words = _NO_WORDS  # and, or: a range after "between", or before one shared unit
    range_openers: Words = _NO_WORDS  # between
    approximate_before: frozenset[tuple[str, ...]] = frozenset()
    approximate_after: frozenset[tuple[str, ...]] = frozenset()
    approximations: Words = _NO_WORDS  # nearly: words of approximation that mean nothing else
    count_verbs: Words = _NO_WORDS  # were, died: 12 of those spoken of before
    numbered_things: Words = _NO_WORDS  # article, page: a number after them is a name
    plural_ending: str = ""  # without one nothing is counted
    irregular_plurals: Mapping[str, str] = field(default_factory=dict)
    no_nouns: Words = _NO_WORDS  # words that end the search for what is counted
    # quotations
    cue_verbs: Words = _NO_WORDS
    weak_cues: Words = _NO_WORDS
    according: frozenset[tuple[str, ...]] = frozenset()
    according_openers: Words = _NO_WORDS  # the first words of those phrases
    pronouns: Mapping[str, str] = field(default_factory=dict)  # he: m, she: f, they: p
    titles: Words = _NO_WORDS
    speaker_nouns: Words = _NO_WORDS
    determiners: Words = _NO_WORDS
    never_names: Words = _NO_WORDS
    between_subject_and_verb: Words = _NO_WORDS  # has, also, later ...
    clause_openers: Words = _NO_WORDS  # as, in, when: the subject comes after the comma
    complementisers: Words = _NO_WORDS  # that
    subordinators: Words = _NO_WORDS
    articles: Words = _NO_WORDS  # the, his: what follows is no verb
    prepositions: Words = _NO_WORDS  # of, to: what follows is no subject
    relatives: Words = _NO_WORDS  # who, which: the speaker stands before them
    forms_of_be: Words = _NO_WORDS  # was called: the subject does not speak
    links: Words = _NO_WORDS  # of, von: they join the words of a name
    title_endings: tuple[str, ...] = ()  # of titles that are written in one word: Innenminister
    verb_endings: tuple[str, ...] = ()  # by which an unknown verb is told
    office_links: Words = _NO_WORDS  # of in minister of justice: what follows a title is no person
    inverted_cues: Words = _NO_WORDS  # „…“, so X: cues in this place alone
    inverted_auxiliaries: Words = _NO_WORDS  # « … », a déclaré X
    glued_pronouns: tuple[str, ...] = ()  # « … », explique-t-elle
    never_inverted: Words = _NO_WORDS  # told: whoever follows is the hearer
    spoken_nouns: Words = _NO_WORDS  # her claim: she speaks
    doubtful_cues: Words = _NO_WORDS  # also nouns: remarks, claims
    after_nouns: Words = _NO_WORDS  # claims of, remarks were: they tell that those are nouns
    clause_breaks: Words = _NO_WORDS  # while, although: another subject follows
    # persons
    person_nouns: Words = _NO_WORDS  # minister, mr, fisherman: beside a name they make it a person's
    genders: Mapping[str, str] = field(default_factory=dict)  # his, sir: m; her, spokeswoman: f
    things: Words = _NO_WORDS  # in a name they make it no person's: river, bank
    indefinite: Words = _NO_WORDS  # a, another: they bring in somebody new
    locatives: Words = _NO_WORDS  # in, near: a place follows
    joining: Words = _NO_WORDS  # and, but: a subject may follow
    conjunctions: Words = _NO_WORDS  # the subject after them is that of a clause within the sentence
    # key facts
    harm: Words = _NO_WORDS  # killed, missing: in a sentence they make three people news
    people: Words = _NO_WORDS  # civilian, crew: people, beside `person_nouns`
    no_lengths: Words = _NO_WORDS  # old, ago, after: what stands before them says not how long, but when

    def with_words_of(self, other: Lexicon) -> Lexicon:
        """This lexicon, with whatever the other one has words for."""
        told = {field.name: getattr(other, field.name) for field in fields(other)}
        return replace(self, **{name: words for name, words in told.items() if words})
