"""Names where a capital tells little, or the words of a language are not learnt: only what is known for sure.

German writes every noun with a capital. What is left are countries and cities by lists, people by a title or
a common first name before theirs, companies by their legal form, and words in capitals throughout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.facts.names.rules.reader import Reader, Run
from tearsheet.facts.names.rules.verdicts import Verdict
from tearsheet.facts.names.tagged import Tagged
from tearsheet.model import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["careful_names"]

_LONGEST_PLACE = 4  # words
_LONGEST_PERSON = 3


def careful_names(reader: Reader, run: Run) -> Iterator[Tagged]:
    """The names in a run of capitalised words, in order."""
    i = run.first
    while i < run.stop:
        found = _at(reader, Run(i, run.stop))
        if found is None:
            i += 1
            continue
        part, told = found
        yield Tagged(reader.words[part.first].start, reader.words[part.stop - 1].end, told.kind, told.score)
        i = part.stop


def _at(reader: Reader, rest: Run) -> tuple[Run, Verdict] | None:
    """The name that begins where `rest` does."""
    if reader.key(rest.first) in reader.vocabulary.never:
        return None
    return _titled(reader, rest) or _company(reader, rest) or _place(reader, rest) or _person(reader, rest)


def _titled(reader: Reader, rest: Run) -> tuple[Run, Verdict] | None:
    is_named = reader.before(rest) in reader.vocabulary.titles
    if not is_named or reader.key(rest.first) in reader.vocabulary.titles:
        return None
    is_full = reader.known.is_given(reader.key(rest.first))
    stop = min(rest.stop, rest.first + (_LONGEST_PERSON if is_full else 1))
    return Run(rest.first, stop), Verdict(NameKind.PERSON, 0.8)


def _company(reader: Reader, rest: Run) -> tuple[Run, Verdict] | None:
    """Reads "Quill GmbH"."""
    if rest.stop - rest.first > 1 and reader.key(rest.first + 1) in reader.vocabulary.organisations:
        return Run(rest.first, rest.first + 2), Verdict(NameKind.ORGANISATION, 0.8)
    is_acronym = reader.is_acronym(rest.first) and not reader.known.is_place(reader.key(rest.first))
    return (Run(rest.first, rest.first + 1), Verdict(NameKind.ORGANISATION, 0.6)) if is_acronym else None


def _place(reader: Reader, rest: Run) -> tuple[Run, Verdict] | None:
    for stop in range(min(rest.stop, rest.first + _LONGEST_PLACE), rest.first, -1):
        part = Run(rest.first, stop)
        name = reader.name(part)
        if reader.known.is_sure_place(name) or (
            reader.known.is_place(name) and not reader.is_ordinary(rest.first)
        ):
            return part, Verdict(NameKind.PLACE, 0.8)
    return None


def _person(reader: Reader, rest: Run) -> tuple[Run, Verdict] | None:
    """A first name and one or two words: "Emily Quill"."""
    is_full = rest.stop - rest.first > 1 and reader.known.is_given(reader.key(rest.first))
    if not is_full or reader.is_ordinary(rest.first) or reader.is_ordinary(rest.first + 1):
        return None
    return Run(rest.first, min(rest.stop, rest.first + _LONGEST_PERSON)), Verdict(NameKind.PERSON, 0.7)
