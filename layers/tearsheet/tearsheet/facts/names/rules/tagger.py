"""Finds names by capitals, by lists, and by the words in them and beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.facts.names.rules.careful import careful_names
from tearsheet.facts.names.rules.known import known_for
from tearsheet.facts.names.rules.pieces import pieces
from tearsheet.facts.names.rules.reader import Reader, Run
from tearsheet.facts.names.rules.runs import runs
from tearsheet.facts.names.rules.verdicts import PEOPLE, Verdict, verdict_on, verdict_on_whole
from tearsheet.facts.names.rules.writing import Writing
from tearsheet.facts.names.tagged import Tagged
from tearsheet.facts.names.words import read_words
from tearsheet.model import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.model import Span

__all__ = ["RulesTagger"]


class RulesTagger:
    """Names by rules; `language` is ISO 639-1, a region may follow, English when None."""

    def __init__(self, language: str | None = None) -> None:
        self._known = known_for(language)

    def tag(self, text: str, sentences: Sequence[Span]) -> list[Tagged]:
        """The names in the sentences, in order and without overlaps."""
        abbreviations = self._known.vocabulary.abbreviations
        read = [read_words(text, start, end, abbreviations=abbreviations) for start, end in sentences]
        writing = Writing(read)
        return [
            tagged
            for words in read
            for tagged in _in_sentence(Reader(words, known=self._known, writing=writing))
        ]


def _in_sentence(reader: Reader) -> Iterator[Tagged]:
    for run in runs(reader.words, reader.vocabulary):
        if not reader.vocabulary.is_capital_evidence:
            yield from careful_names(reader, run)
            continue
        for piece in pieces(reader, run):
            yield from _parts(reader, piece.run, title=piece.title)


def _parts(reader: Reader, run: Run, *, title: str = "") -> list[Tagged]:
    """The piece as one name, or a people and what follows it: "Kenyan Ann Poe", but "Kenyan Air Force"."""
    is_led = run.stop - run.first > 1 and not title and reader.known.is_people(reader.key(run.first))
    if is_led and verdict_on_whole(reader, run) is None:
        rest = reader.trimmed(Run(run.first + 1, run.stop))
        after = _parts(reader, rest)
        if not (rest.first == run.first + 1 and after and after[0].kind is NameKind.ORGANISATION):
            return [_tagged(reader, Run(run.first, run.first + 1), PEOPLE), *after]
        return [_tagged(reader, run, Verdict(NameKind.ORGANISATION, after[0].score))]
    told = verdict_on(reader, run, title=title)
    return [_tagged(reader, run, told)] if told else []


def _tagged(reader: Reader, run: Run, told: Verdict) -> Tagged:
    return Tagged(reader.words[run.first].start, reader.words[run.stop - 1].end, told.kind, told.score)
