"""Which forms of a name are one name, in one text: the shorter form finds the fuller one under a key.

People meet by their words in any order (Kishida Fumio), by the first and the last (John F. Poe), by the
surname or the first name alone; organisations without their legal form, by their initials and by their first
words; places and a few organisations by what else they are called (U.S.). The spelling of a foreign sound
never matters (`tearsheet.text.spelling`).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.facts.names.english import ALIASES, GENERIC, LEGAL_FORMS, PARTICLES, SMALL_WORDS
from tearsheet.model import NameKind
from tearsheet.text.spelling import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["Form", "merged"]

_SHORTEST_ACRONYM = 2  # letters
_INITIAL = 2  # characters: a letter and its full stop

Key = tuple[str, ...]  # what sort of key it is, then the words


class Form(NamedTuple):
    """A name as it is written, by its folded words."""

    kind: NameKind
    words: tuple[str, ...]


def merged(
    counts: Mapping[Form, int], short_forms: Mapping[tuple[str, ...], tuple[str, ...]]
) -> dict[Form, Form]:
    """Every form with the one that stands for its name, which stands for itself.

    Args:
        counts: how often each form is in the text.
        short_forms: the short forms that the text brings in, with the long ones, by their words.
    """
    long = sorted((form for form in counts if len(form.words) > 1), key=_fullness)
    short = [form for form in counts if len(form.words) == 1]
    of: dict[Form, Form] = {}
    _join(of, long, short_forms=short_forms, known={})
    weights = Counter[Form]()
    for form, name in of.items():
        weights[name] += counts[form]
    known: dict[tuple[NameKind, Key], Form] = {}
    for name in sorted(weights, key=lambda name: -weights[name]):
        _answer(known, name, name)
    _join(of, short, short_forms=short_forms, known=known)
    return of


def _fullness(form: Form) -> tuple[int, int]:
    """Sorts forms of more words, and of these the longer words, before the others."""
    return -len(form.words), -sum(map(len, form.words))


def _join(
    of: dict[Form, Form],
    forms: Iterable[Form],
    *,
    short_forms: Mapping[tuple[str, ...], tuple[str, ...]],
    known: dict[tuple[NameKind, Key], Form],
) -> None:
    """Adds to `of` the forms in turn, each with what is known under its keys, and makes it known itself."""
    for form in forms:
        told = Form(form.kind, short_forms.get(form.words, ()))
        asked = (known.get((form.kind, key)) for key in _asks(form))
        of[form] = of[told] if told in of else next((name for name in asked if name), form)
        _answer(known, form, of[form])


def _answer(known: dict[tuple[NameKind, Key], Form], form: Form, name: Form) -> None:
    for key in _answers(form):
        known.setdefault((form.kind, key), name)


def _asks(form: Form) -> Iterator[Key]:
    """The keys under which a fuller form may be known, the surest first."""
    yield _whole(form)
    if form.kind is NameKind.PERSON:
        yield from _asks_for_person([skeleton(word) for word in form.words])
        if form.words[0] in PARTICLES:
            yield ("surname", skeleton(form.words[-1]))
    elif form.kind is NameKind.ORGANISATION:
        if len(form.words) == 1:
            yield ("initials", form.words[0].replace(".", ""))
        yield ("first words", *form.words)


def _asks_for_person(bare: list[str]) -> Iterator[Key]:
    if len(bare) > 1:
        yield ("ends", bare[0], bare[-1])
        if len(bare[0]) == 1:
            yield ("initial", bare[0], bare[-1])
    else:
        yield ("surname", bare[0])
        yield ("first name", bare[0])


def _answers(form: Form) -> Iterator[Key]:
    """The keys that the form is known under."""
    yield _whole(form)
    if form.kind is NameKind.PERSON and len(form.words) > 1:
        first, *_, last = (skeleton(word) for word in form.words)
        yield from (
            ("ends", first, last),
            ("initial", first[:1], last),
            ("surname", last),
            ("first name", first),
        )
    elif form.kind is NameKind.ORGANISATION:
        yield from _answers_of_organisation(form.words)


def _answers_of_organisation(words: tuple[str, ...]) -> Iterator[Key]:
    for initials in (
        "".join(word[0] for word in words),
        "".join(w[0] for w in words if w not in SMALL_WORDS),
    ):
        if len(initials) >= _SHORTEST_ACRONYM:
            yield ("initials", initials)
    for stop in range(1, len(words)):
        if not GENERIC.issuperset(words[:stop]):
            yield ("first words", *words[:stop])


def _whole(form: Form) -> Key:
    alias = ALIASES.get(form.words) if form.kind is not NameKind.PERSON else None
    if alias:
        return ("alias", alias)
    bare = [skeleton(word) for word in form.words if word not in LEGAL_FORMS] or list(form.words)
    return ("whole", *(sorted(bare) if form.kind is NameKind.PERSON else bare))
