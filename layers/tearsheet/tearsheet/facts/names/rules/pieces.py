"""Cuts a run of capitalised words where titles, calendar words and peoples show that it is several things."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tearsheet.facts.names.rules.reader import Reader, Run

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Piece", "pieces"]

_LONGEST_PERSON = 4  # words after a title


class Piece(NamedTuple):
    """A part of a run; `title` is the word before it that a person's name follows, or empty."""

    run: Run
    title: str = ""


def pieces(reader: Reader, run: Run) -> Iterator[Piece]:
    """The parts of a run that may each be a name, in order."""
    for part in _between_no_names(reader, run):
        trimmed = reader.trimmed(_without_opening(reader, reader.trimmed(part)))
        if trimmed.first < trimmed.stop:
            yield from _beside_titles(reader, trimmed)


def _between_no_names(reader: Reader, run: Run) -> Iterator[Run]:
    first = run.first
    for i in range(run.first, run.stop):
        if _is_no_name(reader, i, run):
            if first < i:
                yield Run(first, i)
            first = i + 1
    if first < run.stop:
        yield Run(first, run.stop)


def _is_no_name(reader: Reader, i: int, run: Run) -> bool:
    """Words such as The and Monday; not those between a name's words, and not "The Hague", "US", "WHO"."""
    word = reader.words[i]
    if word.key not in reader.vocabulary.never or not word.is_capital:
        return False
    if i + 1 < run.stop and reader.known.is_sure_place(reader.name(Run(i, i + 2))):
        return False
    return not (reader.is_acronym(i) and word.key in reader.vocabulary.never_but_acronyms)


def _without_opening(reader: Reader, run: Run) -> Run:
    """The run without a sentence's first word, if the capital is likely to be that of the sentence."""
    if run.first != 0 or run.first == run.stop or reader.is_shouted or reader.is_acronym(0):
        return run
    if run.stop - run.first > 1 and reader.key(0) in reader.vocabulary.particles:
        return run
    return Run(1, run.stop) if _is_doubtful(reader, run) else run


def _is_doubtful(reader: Reader, run: Run) -> bool:
    name, is_one = reader.name(run), run.stop - run.first == 1
    if reader.is_ordinary(0):
        keeps = reader.key(run.stop - 1) in reader.vocabulary.organisations and not is_one
        return not (keeps or reader.known.is_sure_place(name) or (not is_one and reader.known.is_place(name)))
    if reader.is_name_inside(0) or not is_one:
        return False
    known = reader.known
    return not (
        known.is_place(name)
        or known.is_given(name)
        or known.is_people(name)
        or name in reader.vocabulary.known_organisations
    )


def _beside_titles(reader: Reader, run: Run) -> Iterator[Piece]:
    """What stands before the office, and the person after it: "Acme President Ann Poe"."""
    vocabulary = reader.vocabulary
    is_known = reader.known.is_sure_place(reader.name(run)) or reader.known.is_organisation(reader.name(run))
    is_organisation = run.stop - run.first > 1 and reader.key(run.stop - 1) in vocabulary.organisations
    title = None if is_known or is_organisation else _last_title(reader, run)
    if title is None:
        yield Piece(run)
        return
    stop = title
    while stop > run.first and _is_of_office(reader, stop - 1):
        stop -= 1
    if run.first < stop:
        yield Piece(Run(run.first, stop))
    if title + 1 < run.stop:
        is_short = run.stop - title - 1 <= _LONGEST_PERSON
        yield Piece(reader.trimmed(Run(title + 1, run.stop)), reader.key(title) if is_short else "")


def _last_title(reader: Reader, run: Run) -> int | None:
    titles = reader.vocabulary.titles
    return next((i for i in range(run.stop - 1, run.first - 1, -1) if reader.key(i) in titles), None)


def _is_of_office(reader: Reader, i: int) -> bool:
    word = reader.words[i]
    vocabulary = reader.vocabulary
    return word.key in vocabulary.titles or word.key in vocabulary.office or not word.is_capital
