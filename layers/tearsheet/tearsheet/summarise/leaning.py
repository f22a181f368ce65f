"""Sentences that lean on another by more than their first words: who speaks, and of whom?

The words are those of English, but for the quotation that is all of a sentence.
"""

from __future__ import annotations

import re

__all__ = ["is_bare_quotation", "leaves_speaker_open", "points_back", "speaks_in_person"]

_QUOTES = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "‘": "’", "'": "'"}
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^‘]*’(?!\w)|(?<!\w)'[^']*(?:'\w[^']*)*'(?!\w)")
_SPEAKER_OPEN = re.compile(r"\W*(?:he|she|they) [a-z]+\b[^A-Z]*\Z")
_IN_PERSON = re.compile(  # not George I, nor World War I
    r"(?:^|[,;:—–-] |(?<![^\s])[a-z]{1,20},? )(?:I(?=[ ,] ?[a-z])|I['’](?:m|ve|d|ll)\b|[Mm]y(?= [a-z])|me\b)"
    r"|\b(?:[Ww]e|[Oo]ur)(?=['’ ])"
)
_MAY_BE_IN_PERSON = re.compile(r"I['’ ,]|[Mm](?:y |e\b)|[Ww]e['’ ]|[Oo]ur['’ ]")  # four times as fast
_POINTER = re.compile(r"\b(?:him|her|them|it|this|that|so|too|either|then|there)[.!]\Z")
_LOOK = 1_000  # characters: enough of a sentence
_LONGEST_POINTER = 9  # characters, with the stop and what stands before
_SHORT = 8  # words: in a longer sentence the pronoun's own noun is mostly there


def is_bare_quotation(sentence: str) -> bool:
    """Whether it is all in quotation marks: only the sentence before says who speaks."""
    closing = _QUOTES.get(sentence[0])
    return (
        closing is not None
        and sentence[-1] in closing
        and not any(mark in sentence[1:-1] for mark in closing)
    )


def leaves_speaker_open(sentence: str) -> bool:
    """Whether only a pronoun says who speaks in the quotation that it begins with: “We lost,” she said."""
    if sentence[0] not in _QUOTES:
        return False
    return _SPEAKER_OPEN.match(_QUOTED.sub("", sentence[:_LOOK])) is not None


def points_back(sentence: str) -> bool:
    """Whether a short sentence ends on a pronoun: The union contradicted him."""
    return _POINTER.search(sentence[-_LONGEST_POINTER:]) is not None and len(sentence.split()) <= _SHORT


def speaks_in_person(sentence: str) -> bool:
    """Whether somebody says I or we outside quotation marks."""
    if _MAY_BE_IN_PERSON.search(sentence) is None or _IN_PERSON.search(sentence) is None:
        return False
    return _IN_PERSON.search(_QUOTED.sub("", sentence[:_LOOK])) is not None
