"""What an editor would strike out of a summary, counted apart from the filter that is to prevent it."""

from __future__ import annotations

import re
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from sumy.utils import get_stop_words

from benchmarks.summaries.rouge import stem

if TYPE_CHECKING:
    from benchmarks.summaries.chosen import Chosen, Picked

__all__ = ["Defects", "defects_of"]

_LEANING_WORDS = (
    "he she they it his her their him them its this that these those but and however meanwhile also so yet"
    " then still moreover furthermore instead nevertheless or additionally notably"
)
_LEANING = frozenset(_LEANING_WORDS.split())
# A pronoun behind nothing but these leaves open of whom is told, unless the next clause says it.
_TIME_WORDS = (
    "in on at by during after before since until when while as if once now then today yesterday last next"
    " first earlier later soon early late mid year years month months week weeks day days time times night"
    " morning way his her their it past two three four five six seven eight nine ten few many several same"
    " that this being court school january february march april may june july august september october"
    " november december monday tuesday wednesday thursday friday saturday sunday"
)
_TIMES = frozenset(_TIME_WORDS.split())
_LEADING_WORD = re.compile(r"[^\W_]+")
_OPEN_SUBJECTS = frozenset(("he", "she", "they"))
_NEXT_CLAUSE = re.compile(r", (?!he |she |they |it )(?:the |[^,]*[A-Z])")
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”")
_SPOKEN = re.compile(r"\W*(?:he|she|they) (?:said|says|say|added|told|wrote|write|explained)\b[^A-Z]*$")
_THINGS = "move|incident|decision|deal|announcement|couple|footage|clip|accident"
_ABRUPT = re.compile(rf"The (?:{_THINGS}|\d+-year-old)(?! of| to| who)\b")
_PIECES = frozenset(["s", "t", "re", "ve", "ll", "d", "m"])
_FIRST_WORD = re.compile(r"[^\W\d_][^\W\d_'’]*(?:['’]+[^\W\d_]*)*")
_WORD = re.compile(r"\w")
_STEMMED = re.compile(r"[a-z0-9]+")
_TELLING = 3  # stems; of shorter sentences nothing is said
_SAME = 0.6  # of the stems of the shorter sentence


class Defects(NamedTuple):
    """Of one summary: whether a sentence leans on one that is not there, whether two say the same.

    `unclear`: a pronoun comes before all that it can stand for, or the first sentence begins with "The move".
    `unbalanced`: in how many of its `sentences` quotation marks are unpaired.
    """

    dangling: bool
    unclear: bool
    repeated: bool
    unbalanced: int
    sentences: int


def defects_of(chosen: Chosen) -> Defects:
    """All counts of one summary."""
    sentences, before = chosen.sentences, (None, *chosen.picked)
    alone = [
        sentence
        for sentence, last, at in zip(sentences, before, chosen.picked, strict=False)
        if _alone(chosen, last, at)
    ]
    stems = map(_stems, sentences)
    return Defects(
        dangling=any(_leans(sentence) for sentence in alone),
        unclear=_begins_abruptly(chosen) or any(_leaves_open(sentence) for sentence in alone),
        repeated=any(_same(one, other) for one, other in combinations(stems, 2)),
        unbalanced=sum(map(_unbalanced, sentences)),
        sentences=len(sentences),
    )


def _leans(sentence: str) -> bool:
    first = _FIRST_WORD.search(sentence)
    return first is not None and first.group().lower() in _LEANING


def _begins_abruptly(chosen: Chosen) -> bool:
    """Whether the summary, and not the article itself, begins with a thing that nobody has told of."""
    first = chosen.picked[0] if chosen.picked else None
    return (
        first is not None
        and _WORD.search(chosen.texts[first.article], 0, first.start) is not None
        and _ABRUPT.match(chosen.sentences[0]) is not None
    )


def _leaves_open(sentence: str) -> bool:
    """Whether its first subject is a pronoun, behind words of time or behind what it says."""
    if sentence[:1] in {'"', "“"}:
        return _SPOKEN.match(_QUOTED.sub("", sentence)) is not None
    for found in _LEADING_WORD.finditer(sentence):
        word = found.group().lower()
        if word in _OPEN_SUBJECTS:
            return _NEXT_CLAUSE.search(sentence, found.end()) is None
        if not (word in _TIMES or word.isdecimal() or word.endswith("ly")):
            return False
    return False


def _alone(chosen: Chosen, last: Picked | None, at: Picked) -> bool:
    """Whether the sentence before it in its text is not the one before it in the summary."""
    if last is None or last.article != at.article:
        return True
    return _WORD.search(chosen.texts[at.article], last.end, at.start) is not None


def _unbalanced(sentence: str) -> bool:
    return sentence.count("“") != sentence.count("”") or sentence.count('"') % 2 == 1


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    smaller = min(len(one), len(other))
    return smaller > _TELLING and len(one & other) > _SAME * smaller


def _stems(sentence: str) -> frozenset[str]:
    words = _STEMMED.findall(sentence.lower())
    return frozenset(stem(word) for word in words if word not in _ignored())


@cache
def _ignored() -> frozenset[str]:
    return _PIECES.union(get_stop_words("english"))
