"""What a piece names, and how sure that is: the first rule that has something to say decides.

The scores are about the shares of pieces that a rule was right on, in the newswire of `make bench-facts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tearsheet.model import NameKind

if TYPE_CHECKING:
    from tearsheet.facts.names.rules.reader import Reader, Run

__all__ = ["PEOPLE", "Verdict", "verdict_on", "verdict_on_whole"]

_MOST_WORDS_OF_PERSON = 5
_FEW = 3


class Verdict(NamedTuple):
    """The kind of a name, None for another kind of name, and a score from 0 to 1."""

    kind: NameKind | None
    score: float


PEOPLE = Verdict(None, 0.9)
_UNSURE = Verdict(None, 0.1)


def verdict_on(reader: Reader, run: Run, *, title: str = "") -> Verdict | None:
    """What the run names; None when it is no name at all."""
    if title and (told := _after_title(reader, run, title)):
        return told
    rules = _RULES_FOR_SHOUTED if reader.is_shouted else _RULES_FOR_ONE if _is_one(run) else _RULES
    return next((told for rule in rules if (told := rule(reader, run))), None)


def verdict_on_whole(reader: Reader, run: Run) -> Verdict | None:
    """What the last word or the head of the run says of all of it."""
    return next((told for rule in _RULES_FOR_WHOLE if (told := rule(reader, run))), None)


def _is_one(run: Run) -> bool:
    return run.stop - run.first == 1


def _after_title(reader: Reader, run: Run, title: str) -> Verdict | None:
    if title in reader.vocabulary.forms_of_address:
        return Verdict(NameKind.PERSON, 0.97)
    if (
        reader.known.is_sure_place(reader.name(run))
        or reader.key(run.stop - 1) in reader.vocabulary.organisations
    ):
        return None
    return Verdict(NameKind.PERSON, 0.93)


def _listed(reader: Reader, run: Run) -> Verdict | None:
    name = reader.name(run)
    if reader.known.is_sure_place(name):
        return Verdict(NameKind.PLACE, 0.95)
    is_word = _is_one(run) and name in reader.vocabulary.known_organisations
    return Verdict(NameKind.ORGANISATION, 0.9) if is_word or reader.known.is_organisation(name) else None


def _headed(reader: Reader, run: Run) -> Verdict | None:
    """Reads "Bank of Ghana", "Gulf of Aden": the word before the first link says what it is."""
    vocabulary = reader.vocabulary
    for i in range(run.first + 1, run.stop - 1):
        if reader.key(i) in vocabulary.links:
            if reader.key(i - 1) in vocabulary.organisations_of:
                return Verdict(NameKind.ORGANISATION, 0.9)
            if reader.key(i - 1) in vocabulary.places_of:
                return Verdict(NameKind.PLACE, 0.85)
    return None


def _by_last_word(reader: Reader, run: Run) -> Verdict | None:
    last, vocabulary = reader.key(run.stop - 1), reader.vocabulary
    if last in vocabulary.organisations:
        return Verdict(NameKind.ORGANISATION, 0.85)
    if last in vocabulary.others or reader.key(run.first) in vocabulary.others_before:
        return Verdict(None, 0.8)
    return Verdict(NameKind.PLACE, 0.85) if last in vocabulary.places else None


def _peoples(reader: Reader, run: Run) -> Verdict | None:
    """Reads "South Koreans", "Latin American"."""
    if not reader.known.is_people(reader.key(run.stop - 1)):
        return None
    before = range(run.first, run.stop - 1)
    places = reader.vocabulary.places_before
    return (
        PEOPLE
        if all(reader.key(i) in places or reader.known.is_people(reader.key(i)) for i in before)
        else None
    )


def _place(reader: Reader, run: Run) -> Verdict | None:
    name, is_person_too = reader.name(run), reader.known.is_given(reader.key(run.first))
    if reader.is_table and reader.known.is_place(name):
        return Verdict(NameKind.ORGANISATION, 0.7)
    if reader.key(run.first) in reader.vocabulary.places_before and reader.known.is_place(
        name.partition(" ")[2]
    ):
        return Verdict(NameKind.PLACE, 0.85)
    return Verdict(NameKind.PLACE, 0.85) if reader.known.is_place(name) and not is_person_too else None


def _person(reader: Reader, run: Run) -> Verdict | None:
    known, first, last = reader.known, run.first, run.stop - 1
    if last - first >= _MOST_WORDS_OF_PERSON:
        return None
    if known.is_given(reader.key(first)) or reader.is_initial(first):
        is_usual = not reader.is_ordinary(last) or known.is_given(reader.key(last))
        return Verdict(NameKind.PERSON, 0.85) if is_usual else None
    is_unusual = reader.is_ordinary(first) or known.is_place(reader.key(first))
    return Verdict(NameKind.PERSON, 0.6) if known.is_given(reader.key(last)) and not is_unusual else None


def _place_or_namesake(reader: Reader, run: Run) -> Verdict | None:
    if reader.known.is_place(reader.name(run)):
        return Verdict(NameKind.PLACE, 0.8)
    is_short = run.stop - run.first < _FEW
    return (
        Verdict(NameKind.PLACE, 0.6)
        if is_short and reader.key(run.first) in reader.vocabulary.places_before
        else None
    )


def _organisation_by_parts(reader: Reader, run: Run) -> Verdict | None:
    """Reads "Shanghai Acme", "ACME Motorsport"."""
    if reader.known.is_sure_place(reader.key(run.first)):
        return Verdict(NameKind.ORGANISATION, 0.5)
    has_acronym = any(reader.is_acronym(i) for i in range(run.first, run.stop))
    return Verdict(NameKind.ORGANISATION, 0.6) if has_acronym else None


def _unknown(reader: Reader, run: Run) -> Verdict | None:
    """Two or three words that nobody knows are a person's oftener than anything else's."""
    if reader.after(run) in reader.vocabulary.speech:
        return Verdict(NameKind.PERSON, 0.6)
    inside = range(run.first, run.stop)
    if 2 * sum(reader.is_ordinary(i) for i in inside) >= len(inside):
        return Verdict(None, 0.3)
    is_plain = all(reader.words[i].form.replace("-", "").isalpha() for i in inside)
    return (
        Verdict(NameKind.PERSON, 0.45)
        if len(inside) <= _FEW and is_plain
        else Verdict(NameKind.ORGANISATION, 0.4)
    )


def _people_alone(reader: Reader, run: Run) -> Verdict | None:
    return PEOPLE if reader.known.is_people(reader.key(run.first)) else None


def _acronym(reader: Reader, run: Run) -> Verdict | None:
    return Verdict(NameKind.ORGANISATION, 0.7) if reader.is_acronym(run.first) else None


def _place_alone(reader: Reader, run: Run) -> Verdict | None:
    name = reader.key(run.first)
    if not reader.known.is_place(name):
        return None
    if reader.is_table:
        return Verdict(NameKind.ORGANISATION, 0.7)
    is_told = reader.before(run) in reader.vocabulary.before_places
    return Verdict(NameKind.PLACE, 0.85) if is_told or not reader.known.is_given(name) else None


def _speaker(reader: Reader, run: Run) -> Verdict | None:
    speech = reader.vocabulary.speech
    return (
        Verdict(NameKind.PERSON, 0.6) if reader.after(run) in speech or reader.before(run) in speech else None
    )


def _in_a_place(reader: Reader, run: Run) -> Verdict | None:
    return Verdict(NameKind.PLACE, 0.6) if reader.before(run) in reader.vocabulary.locatives else None


def _person_alone(reader: Reader, run: Run) -> Verdict | None:
    name = reader.key(run.first)
    return Verdict(NameKind.PERSON, 0.6) if reader.known.is_given(name) else None


def _unknown_alone(reader: Reader, run: Run) -> Verdict | None:
    """Left open for other mentions to decide."""
    is_name = not reader.is_ordinary(run.first) and len(reader.key(run.first)) > 1
    return _UNSURE if is_name else None


def _no_name_alone(reader: Reader, run: Run) -> Verdict | None:
    name, vocabulary = reader.key(run.first), reader.vocabulary
    others = (vocabulary.titles, vocabulary.office, vocabulary.others, vocabulary.organisations)
    return _UNSURE if any(name in words for words in others) else None


def _shouted_place(reader: Reader, run: Run) -> Verdict | None:
    return Verdict(NameKind.PLACE, 0.7) if reader.known.is_place(reader.name(run)) else None


_RULES_FOR_WHOLE = (_listed, _headed, _by_last_word, _peoples)
_RULES = (
    *_RULES_FOR_WHOLE,
    _place,
    _person,
    _place_or_namesake,
    _organisation_by_parts,
    _unknown,
)
_RULES_FOR_ONE = (
    _listed,
    _people_alone,
    _no_name_alone,
    _place_alone,
    _acronym,
    _speaker,
    _in_a_place,
    _person_alone,
    _unknown_alone,
)
_RULES_FOR_SHOUTED = (_listed, _shouted_place)
