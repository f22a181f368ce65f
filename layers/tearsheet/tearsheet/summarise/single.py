"""One article in, its most telling sentences out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.model import Summary
from tearsheet.summarise.document import as_summary_sentence, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.model import Span, SummarySentence
    from tearsheet.summarise.document import Unit

__all__ = ["METHODS", "rate_sentences", "summarise"]

_OWN = "rank"
_SUMY = ("edmundson", "kl", "lexrank", "lsa", "luhn", "reduction", "sumbasic", "textrank")
METHODS = (_OWN, *_SUMY)


def summarise(  # noqa: PLR0913 - the public call; all but the text have defaults and are by keyword
    text: str,
    *,
    sentences: int = 3,
    words: int | None = None,
    title: str | None = None,
    language: str | None = None,
    method: str = _OWN,
    exclude: Sequence[Span] = (),
) -> Summary:
    """The sentences that tell most of a text, word for word and in its order.

    Args:
        text: The article, one paragraph a line or with blank lines between.
        sentences: At most so many sentences.
        words: At most so many words, and `sentences` no longer counts.
        title: The headline; sentences that say the same matter more.
        language: ISO 639-1; English abbreviations and stop words serve where there is none.
        method: One of `METHODS`; all but "rank" are sumy's own algorithms (https://github.com/miso-belica/sumy).
        exclude: Stretches of the text of which no sentence is chosen, such as embedded posts.

    Returns:
        A summary with `text[s.start:s.end] == s.text` for each sentence; a short text gives what there is.
        By "rank" a sentence begins behind its dateline.

    Raises:
        ValueError: the method is not known.
    """
    from tearsheet.summarise.selection import Budget, choose, choose_best  # noqa: PLC0415 - numpy: see below

    units = read(text, language=language, exclude=exclude)
    budget = Budget(sentences, words)
    scores = _score(units, method=method, title=title, language=language)
    chosen = choose(units, scores, budget) if method == _OWN else choose_best(units, scores, budget)
    picked = [as_summary_sentence(units[index], scores[index], dateline=method != _OWN) for index in chosen]
    return Summary(sentences=picked, method=method, language=language)


def rate_sentences(
    text: str, *, title: str | None = None, language: str | None = None, method: str = _OWN
) -> list[SummarySentence]:
    """Every sentence of a text in order, with its position and score: what `summarise` chooses from.

    Scores of one text compare with each other, and with nothing else. The arguments are those of `summarise`.

    Raises:
        ValueError: the method is not known.
    """
    units = read(text, language=language)
    scores = _score(units, method=method, title=title, language=language)
    rated = zip(units, scores, strict=True)
    return [as_summary_sentence(unit, score, dateline=method != _OWN) for unit, score in rated]


def _score(units: Sequence[Unit], *, method: str, title: str | None, language: str | None) -> list[float]:
    if method not in METHODS:
        raise ValueError(f"unknown method {method!r}; known are {', '.join(METHODS)}")
    if method == _OWN:
        from tearsheet.summarise import rank  # noqa: PLC0415 - numpy, half of what an import would take

        return rank.score(units, title=title, language=language)
    from tearsheet.summarise import sumy_methods  # noqa: PLC0415 - sumy brings nltk: half a second

    return sumy_methods.score(units, method=method, title=title, language=language)
