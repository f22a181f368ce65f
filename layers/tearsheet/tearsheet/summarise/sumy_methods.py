"""The algorithms of sumy itself over our sentences and words, so that none of its NLTK data is needed.

Imported only when such a method is asked for: sumy imports nltk and requests, about half a second.
"""

from __future__ import annotations

import warnings
from itertools import groupby
from math import isfinite
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import numpy as np
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

from tearsheet.summarise.openings import dangling_openings
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
_MOST_SENTENCES = 400  # most methods compare all pairs: 1 to 5 s of CPU for so many
_MOST_OF = {"kl": 120}  # rebuilds every distribution for each sentence it ranks: 2 s for so many
_DIGITS = 9  # of a rating: what differs beyond is the order in which floats were added


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


class _Placed(Sentence):  # type: ignore[misc] # sumy is untyped
    """A sentence equal to itself alone: sumy keys ratings by sentence, and would rate a repeated one once."""

    __slots__ = ("__weakref__",)

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


def score(units: Sequence[Unit], *, method: str, title: str | None, language: str | None) -> list[float]:
    """The rating sumy gives every sentence, higher is better; scales differ from method to method.

    Time grows with the square of the sentences or worse, so of a very long text only the first 400 (for KL,
    120) are rated; the others get the lowest rating.

    Raises:
        KeyError: `method` is none of `SUMMARISERS`.
    """
    summariser = SUMMARISERS[method](_stemmer(language))
    _tell_words(summariser, units, title=title, language=language)
    rated = units[: _MOST_OF.get(method, _MOST_SENTENCES)]
    ratings = [0.0] * len(rated)

    def note(infos: Sequence[Any]) -> list[Any]:
        for info in infos:
            ratings[info.order] = float(info.rating)
        return []

    with warnings.catch_warnings(), np.errstate(all="ignore"):
        # LSA warns of short texts, LexRank divides by zero on texts without a shared word.
        warnings.simplefilter("ignore", UserWarning)
        summariser(_document(rated, title=title, tokeniser=Tokeniser(language)), note)
    clean = [round(rating, _DIGITS) if isfinite(rating) else 0.0 for rating in ratings]
    return clean + [min(clean, default=0.0)] * (len(units) - len(clean))


def _document(units: Sequence[Unit], *, title: str | None, tokeniser: Tokeniser) -> ObjectDocumentModel:
    """The text as sumy holds it; the title is a heading in the first paragraph: the lead stays the first."""
    grouped = [list(group) for _, group in groupby(units, key=attrgetter("paragraph"))]
    sentences = [[_Placed(unit.text, tokeniser) for unit in group] for group in grouped]
    if title and sentences:
        sentences[0].insert(0, _Placed(title, tokeniser, is_heading=True))
    return ObjectDocumentModel([Paragraph(group) for group in sentences])


def _stemmer(language: str | None) -> Callable[[str], str]:
    try:
        return Stemmer(language or "en")  # type: ignore[no-any-return] # sumy is untyped
    except LookupError:
        return null_stemmer  # type: ignore[no-any-return]


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
        summariser.stigma_words = dangling_openings(language) or [""]
        summariser.null_words = ignored
    else:
        summariser.stop_words = ignored
