"""The peers: the lead, PacSum over TF-IDF, and sumy's methods as sumy itself runs them.

All read sentences as our splitter finds them, so that what differs is the choice. Several texts are read as
one, with an empty line between, by those that know only one.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

import numpy as np
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.utils import get_stop_words

from benchmarks.summaries.chosen import Chosen, Picked
from tearsheet.text.sentences import split_sentences
from tearsheet.text.tfidf import similarities, vectorise
from tearsheet.text.words import content_words, count_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.summaries.sets import Document

__all__ = ["lead", "lead_of_first", "pacsum", "sumy_method"]

_WORD = re.compile(r"\w+")
# Edmundson asks for words of the reader's own. These are made up, as a reader would.
_BONUS = ["said", "announced", "according", "reported"]
_STIGMA = ["example", "perhaps", "hardly"]


def lead(document: Document) -> Chosen:
    """The first sentences; of several texts the first of each, then the second of each, and so on."""
    turns = zip_longest(*(_split(text, article=at) for at, text in enumerate(document.texts)))
    return _within(document, document.texts, (found for turn in turns for found in turn if found))


def lead_of_first(document: Document) -> Chosen:
    """The first sentences of the first text, then of the second, and so on."""
    return _within(
        document,
        document.texts,
        (found for at, text in enumerate(document.texts) for found in _split(text, article=at)),
    )


def pacsum(document: Document) -> Chosen:
    """Directed centrality: 3 × likeness to later sentences less 2 × likeness to earlier ones.

    Zheng and Lapata, Sentence Centrality Revisited for Unsupervised Summarization, 2019,
    https://aclanthology.org/P19-1628, with TF-IDF in place of BERT.
    """
    text = document.joined
    found = _split(text)
    cosines = similarities(vectorise([content_words(text[at.start : at.end]) for at in found]))
    worth = 3 * np.triu(cosines, 1).sum(axis=1) - 2 * np.tril(cosines, -1).sum(axis=1)
    return _within(document, (text,), (found[place] for place in np.argsort(-worth, kind="stable")))


def sumy_method(document: Document, *, summariser: type[Any]) -> Chosen:
    """The summariser with sumy's own stop words and Snowball stems."""
    text = document.joined
    found = _split(text)
    sentences = [Sentence(text[at.start : at.end], _Words()) for at in found]
    places = {id(sentence): at for sentence, at in zip(sentences, found, strict=True)}
    method = summariser(Stemmer("english"))
    _tell(method)
    ranked: list[Any] = []
    method(ObjectDocumentModel([Paragraph(sentences)]), lambda infos: _note(infos, ranked))
    return _within(document, (text,), (places[id(sentence)] for sentence in ranked))


def _note(infos: Iterable[Any], ranked: list[Any]) -> list[Any]:
    """Takes sumy's ranking as it picks from it: best first, of equal ones the earlier."""
    ranked += [info.sentence for info in sorted(infos, key=lambda info: info.rating, reverse=True)]
    return []


class _Words:
    """sumy's tokenizer interface, which else asks for NLTK's data."""

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        return (paragraph,)

    def to_words(self, sentence: str) -> tuple[str, ...]:
        return tuple(_WORD.findall(sentence.lower()))


def _tell(method: Any) -> None:
    if hasattr(method, "bonus_words"):
        method.bonus_words, method.stigma_words, method.null_words = _BONUS, _STIGMA, _stop_words()
    else:
        method.stop_words = _stop_words()


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(get_stop_words("english"))


def _split(text: str, *, article: int = 0) -> list[Picked]:
    return [Picked(article, found.start, found.end) for found in split_sentences(text, language="en")]


def _within(document: Document, texts: tuple[str, ...], ranked: Iterable[Picked]) -> Chosen:
    """The best sentences up to the first that is too long for what is left."""
    taken: list[Picked] = []
    left = document.words
    for at in ranked:
        if document.sentences is not None and len(taken) == document.sentences:
            break
        if left is not None:
            left -= count_words(texts[at.article][at.start : at.end])
            if left < 0:
                break
        taken.append(at)
    return Chosen(texts, tuple(sorted(taken)))
