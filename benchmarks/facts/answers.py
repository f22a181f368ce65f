"""Who, where and when: the first answer that an article's facts give, against phrases that people marked.

Hamborg, Breitinger and Gipp, "Giveme5W1H: a universal system for extracting main events from news articles",
2019, https://arxiv.org/abs/1909.02766.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.data import read_rows
from benchmarks.facts.breaches import BREACHES, breaches
from benchmarks.facts.task import Document, Fault, Task
from benchmarks.figures import Measure
from tearsheet.model import Facts, NameKind
from tearsheet.text.sentences import split_sentences
from tearsheet.text.words import content_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from tearsheet.model import Name, When

__all__ = ["ANSWERS", "Asked", "faults", "first_answer", "score"]

_NONE = float("nan")
_FADING = 0.3  # by the sentence: what stands early counts most
_EARLY = 6  # sentences in which a date may answer when
_VAGUE = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")
_KINDS = {"who": (NameKind.PERSON, NameKind.ORGANISATION), "where": (NameKind.PLACE,)}


class Asked(NamedTuple):
    """A question, "who", "where" or "when", and every phrase that people marked as its answer."""

    question: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnswerScore:
    """Of one article: whether the first answers are right; not a number where nobody marked one."""

    who: float
    where: float
    when: float
    breaches: int


def score(document: Document[Asked], facts: Facts) -> AnswerScore:
    """One article's answers."""
    asked = {gold.question: gold.phrases for gold in document.gold}
    right = {
        question: float(_is_right(first_answer(question, document.text, facts), phrases))
        for question, phrases in asked.items()
    }
    who, where, when = (right.get(question, _NONE) for question in ("who", "where", "when"))
    return AnswerScore(who, where, when, breaches(document.text, facts))


def faults(document: Document[Asked], facts: Facts) -> Iterable[Fault]:
    """The questions that are answered wrongly or not at all."""
    for gold in document.gold:
        answer = first_answer(gold.question, document.text, facts)
        if not _is_right(answer, gold.phrases):
            note = f"marked {' | '.join(gold.phrases)}; first answer {answer!r}"
            yield Fault(gold.question, document.text, 0, 0, note)


def first_answer(question: str, text: str, facts: Facts) -> str | None:
    """The name that is mentioned early and often; of dates the first that is neither vague nor a duration."""
    starts = [sentence.start for sentence in split_sentences(text, language="en")]
    if question == "when":
        return next((when.text for when in facts.dates if _is_early_day(when, starts)), None)
    names = [name for name in facts.names if name.kind in _KINDS[question]]
    best = max(names, key=lambda name: _weight(name, starts), default=None)
    return best.name if best else None


def _weight(name: Name, starts: Sequence[int]) -> float:
    return sum(1 / (1 + _FADING * _sentence(mention.start, starts)) for mention in name.mentions)


def _is_early_day(when: When, starts: Sequence[int]) -> bool:
    day = not when.value.startswith("P") and when.value not in _VAGUE
    return day and _sentence(when.start, starts) < _EARLY


def _sentence(place: int, starts: Sequence[int]) -> int:
    """The number of the sentence, from 0, that holds a place."""
    return max(0, bisect_right(starts, place) - 1)


def _is_right(answer: str | None, phrases: Collection[str]) -> bool:
    found = set(content_words(answer or "", language="en"))
    return any(found.intersection(content_words(phrase, language="en")) for phrase in phrases)


def _read() -> list[Document[Asked]]:
    return [
        Document(
            row["id"],
            "\n\n".join(filter(None, (row["title"], row["description"], row["text"]))),
            tuple(_asked(row["fiveWoneH"])),
            published=_day(row["date_publish"]),
        )
        for row in read_rows("facts/giveme5w1h")
    ]


def _day(stamp: str) -> date | None:
    return None if stamp == "None" else date.fromisoformat(stamp[:10])


def _asked(questions: dict[str, Any]) -> Iterable[Asked]:
    for question in ("who", "where", "when"):
        marked = (answer.get("text") for answer in questions[question]["annotated"])
        if phrases := tuple(filter(None, marked)):
            yield Asked(question, phrases)


_MAINS = ("who", "where", "when")
ANSWERS: Task[Document[Asked], Facts] = Task(
    "answers",
    _read,
    score,
    faults,
    measures=(*(Measure(question, (question,)) for question in _MAINS), BREACHES),
    mains=_MAINS,
    nothing=Facts(),
    floored=frozenset(_MAINS),
)
