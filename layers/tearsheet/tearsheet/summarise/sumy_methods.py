"""The algorithms of sumy itself over our sentences and words, so that none of its NLTK data is needed.

Imported only when such a method is asked for: sumy imports nltk and requests, about half a second.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from itertools import groupby
from math import isfinite
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer, null_stemmer
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from tearsheet.summarise.sumy_matrices import lexrank, lsa, reduction, textrank
from tearsheet.text.openings import openings_of
from tearsheet.text.sentences import split_sentences
from tearsheet.text.words import content_words, stop_words, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tearsheet.summarise.document import Unit

__all__ = ["SUMMARISERS", "Tokeniser", "score"]

SUMMARISERS = {
    "edmundson": EdmundsonSummarizer,  # New Methods in Automatic Extracting, https://doi.org/10.1145/321510.321519
    "kl": KLSummarizer,  # https://aclanthology.org/N09-1041
    "lexrank": LexRankSummarizer,  # https://doi.org/10.1613/jair.1523
    "lsa": LsaSummarizer,  # Steinberger and Ježek, 2004, http://www.kiv.zcu.cz/~jstein/publikace/isim2004.pdf
    "luhn": LuhnSummarizer,  # The Automatic Creation of Literature Abstracts, https://doi.org/10.1147/rd.22.0159
    "reduction": ReductionSummarizer,  # https://github.com/adamfabish/Reduction
    "sumbasic": SumBasicSummarizer,  # https://doi.org/10.1016/j.ipm.2007.01.023
    "textrank": TextRankSummarizer,  # https://aclanthology.org/W04-3252
}
_GRAPHS = {"lexrank": lexrank, "reduction": reduction, "textrank": textrank}
_MOST_SENTENCES = 2_500  # rated of one text: 150 MB for the graph methods, 2 s of CPU for SumBasic
_MOST_OF = {"kl": 120}  # 1 s for so many: KL's time grows with the cube
_STEMS_KEPT = 50_000


class Tokeniser:
    """sumy's tokenizer interface, two methods, answered by `tearsheet.text`."""

    def __init__(self, language: str | None) -> None:
        self._language = language

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """The sentences of a paragraph."""
        found = split_sentences(paragraph, language=self._language)
        return tuple(paragraph[sentence.start : sentence.end] for sentence in found)

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The casefolded words of a sentence."""
        return tuple(words(sentence))


class _QuickLuhn(LuhnSummarizer):  # type: ignore[misc] # sumy is untyped
    """The same, but significant words are a set: sumy looks each word up in a tuple of them all."""

    def _get_significant_words(self, words: Sequence[str]) -> frozenset[str]:
        return frozenset(super()._get_significant_words(words))


def score(units: Sequence[Unit], *, method: str, title: str | None, language: str | None) -> list[float]:
    """The rating sumy gives every sentence, higher is better; scales differ from method to method.

    A repeated sentence has one rating wherever it stands, as sumy keeps ratings by text. Time grows with the
    square of the sentences or worse, so of a very long text only the first 2,500 are rated (120 by
    KL); the others get the lowest rating.

    Raises:
        KeyError: `method` is none of `SUMMARISERS`.
    """
    rated = units[: _MOST_OF.get(method, _MOST_SENTENCES)]
    if not rated:
        return []
    if method in _GRAPHS:
        ratings = _rate_by_graph(rated, method=method, language=language)
    elif method == "lsa":
        ratings = _rate_by_lsa(rated, language=language)
    else:
        ratings = _rate_by_sumy(rated, method=method, title=title, language=language)
    clean = [rating if isfinite(rating) else 0.0 for rating in ratings]
    return clean + [min(clean)] * (len(units) - len(clean))


def _rate_by_graph(units: Sequence[Unit], *, method: str, language: str | None) -> list[float]:
    ignored, stem = stop_words(language), _stemmer(language)
    stems = [[stem(word) for word in words(unit.text) if word not in ignored] for unit in units]
    by_text: dict[str, float] = defaultdict(float)
    for unit, rating in zip(units, _GRAPHS[method](stems), strict=True):
        by_text[unit.text] = float(rating) + (by_text[unit.text] if method == "reduction" else 0.0)
    return [by_text[unit.text] for unit in units]


def _rate_by_lsa(units: Sequence[Unit], *, language: str | None) -> list[float]:
    """As sumy does: the stem of a stop word counts if another word has it, too."""
    ignored, stem = stop_words(language), _stemmer(language)
    found = [words(unit.text) for unit in units]
    vocabulary = frozenset(stem(word) for row in found for word in row if word not in ignored)
    return lsa([[stem(word) for word in row] for row in found], vocabulary)


def _rate_by_sumy(
    units: Sequence[Unit], *, method: str, title: str | None, language: str | None
) -> list[float]:
    kind = _QuickLuhn if method == "luhn" else SUMMARISERS[method]
    summariser = kind(_stemmer(language))
    _tell_words(summariser, units, title=title, language=language)
    ratings = [0.0] * len(units)

    def note(infos: Sequence[Any]) -> list[Any]:
        for info in infos:
            ratings[info.order] = float(info.rating)
        return []

    summariser(_document(units, tokeniser=Tokeniser(language)), note)
    return ratings


def _document(units: Sequence[Unit], *, tokeniser: Tokeniser) -> ObjectDocumentModel:
    """The text as sumy holds it."""
    paragraphs = groupby(units, key=attrgetter("paragraph"))
    return ObjectDocumentModel(
        Paragraph([Sentence(unit.text, tokeniser) for unit in group]) for _, group in paragraphs
    )


@cache
def _stemmer(language: str | None) -> Callable[[str], str]:
    try:
        stemmer = Stemmer(language or "en")
    except LookupError:
        return null_stemmer  # type: ignore[no-any-return] # sumy is untyped
    return lru_cache(_STEMS_KEPT)(stemmer)


def _tell_words(summariser: Any, units: Sequence[Unit], *, title: str | None, language: str | None) -> None:
    """Gives each method the word lists it reads.

    Edmundson wants three: bonus words are those of the title, or of the first sentence where there is none;
    stigma words are those that lean on another sentence (his "anaphoric expressions"); null words are stop
    words. An empty list is an error there, so a word that no text holds stands in for one.
    """
    ignored = stop_words(language)
    if isinstance(summariser, EdmundsonSummarizer):
        bonus = content_words(title or (units[0].text if units else ""), language=language)
        summariser.bonus_words = bonus or [""]
        summariser.stigma_words = openings_of(language).words or [""]
        summariser.null_words = ignored
    else:
        summariser.stop_words = ignored
