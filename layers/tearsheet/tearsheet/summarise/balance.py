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
_SINGLE_MAY_CLOSE = re.compile(r"(?<=\S)['’](?!\w)| ['’](?=[ .,;:]|$)")
# Tokenised text sets spaces to both sides of a mark, first or last; behind an s it may be a plural's.
_SINGLE_APART = re.compile(r"(?<!s)(?:^| )['‘’](?=[.,;:]| (?!(?:s|t|re|ve|ll|d|m)\b)|$)")
_PLURAL_APART = re.compile(r"s ['’](?=[ .,;:]|$)")
_ITEM = re.compile(r"(?<!\w)(?:[A-Za-z]|\d{1,2}|[ivx]{2,4})\)")  # a) of a list, which nothing opens


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
    if closing == ")" and _is_nested(_ITEM.sub("", sentence), opening, closing):
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
    opened = [mark.end() for mark in _SINGLE_OPENS.finditer(sentence)]
    if opened and _SINGLE_MAY_CLOSE.search(sentence, opened[-1]) is None:
        return False
    apart, plural = len(_SINGLE_APART.findall(sentence)), _PLURAL_APART.search(sentence) is not None
    if apart or plural:
        return plural or (apart + len(opened) + len(_SINGLE_CLOSES.findall(sentence))) % 2 == 0
    closed = _SINGLE_CLOSES.search(sentence)
    return closed is None or (bool(opened) and opened[0] <= closed.start())
