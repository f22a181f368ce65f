"""Whether quotation marks and brackets of a sentence come in pairs: half a quotation misleads."""

from __future__ import annotations

import re

__all__ = ["is_balanced"]

_PAIRS = ("()", "[]", "“”", "«»", "「」", "『』", "（）", "《》", "【】")
_EITHER_WAY = frozenset(("«»",))  # »so« in German and Danish books, »so» in Finnish
# A single mark that opens stands off before a letter; elisions ('em, '90s) do so too. One that surely
# closes has a stop before it, as that of the plural (the crews' boat) has not.
_ELIDED = r"(?!(?:em|til|cause|n|tis|twas|round|bout|cos)\b)"
_SINGLE = re.compile("['‘’]")
_SINGLE_OPENS = re.compile(rf"(?<![^\s(\[—–\"“-])['‘](?=[^\W\d_]){_ELIDED}", re.IGNORECASE)
_SINGLE_CLOSES = re.compile(r"(?<=[.,!?…])['’](?!\w)")
_SINGLE_MAY_CLOSE = re.compile(r"(?<=\S)['’](?!\w)")
# Tokenised text sets spaces to both sides of a mark, first or last; behind an s it may be a plural's.
_SINGLE_APART = re.compile(r"(?<!s)(?:^| )['‘’](?=[.,;:]| (?!(?:s|t|re|ve|ll|d|m)\b)|$)")
_PLURAL_APART = re.compile(r"s ['’](?=[ .,;:]|$)")


def is_balanced(sentence: str) -> bool:
    """Whether each mark that opens is closed within the sentence, and each that closes was opened."""
    return (
        sentence.count('"') % 2 == 0
        and sentence.count("``") == (sentence.count("''") if "``" in sentence else 0)
        and all(_is_paired(sentence, pair) for pair in _PAIRS)
        and _has_paired_singles(sentence)
    )


def _is_paired(sentence: str, pair: str) -> bool:
    opening, closing = pair[0], pair[1]
    if opening == "“" and "„" in sentence:  # German closes with “, Polish with ”
        return sentence.count("„") == sentence.count("“") + sentence.count("”")
    if opening not in sentence and closing not in sentence:
        return True
    return _is_nested(sentence, opening, closing) or (
        pair in _EITHER_WAY and _is_nested(sentence, closing, opening)
    )


def _is_nested(sentence: str, opening: str, closing: str) -> bool:
    depth = 0
    for mark in sentence:
        if mark == opening:
            depth += 1
        elif mark == closing:
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


def _has_paired_singles(sentence: str) -> bool:
    if _SINGLE.search(sentence) is None:
        return True
    apart = len(_SINGLE_APART.findall(sentence))
    if apart or _PLURAL_APART.search(sentence):
        marks = apart + len(_SINGLE_OPENS.findall(sentence)) + len(_SINGLE_CLOSES.findall(sentence))
        return marks % 2 == 0 or _PLURAL_APART.search(sentence) is not None
    opened = _SINGLE_OPENS.search(sentence)
    closed = _SINGLE_CLOSES.search(sentence)
    if closed is not None and (opened is None or closed.start() < opened.start()):
        return False
    return opened is None or _SINGLE_MAY_CLOSE.search(sentence, opened.end()) is not None
