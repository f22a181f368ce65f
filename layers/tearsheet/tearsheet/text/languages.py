"""Which language a text is written in."""

from __future__ import annotations

__all__ = ["detect_language"]

_FEWEST_LETTERS = 20  # below that the guess follows the names in the text
_SAMPLE = 700  # characters; more cost time and seldom change the answer


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code of the language of a text; None for a text of fewer than 20 letters.

    By py3langid (Lui and Baldwin, langid.py: An Off-the-shelf Language Identification Tool, ACL 2012), which
    is imported and loads its model at the first call: about a second.
    """
    sample = text[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _FEWEST_LETTERS:
        return None
    import py3langid  # noqa: PLC0415 - imports numpy and reads a model: only texts that do not state theirs pay

    code, _score = py3langid.classify(sample)
    return str(code)
