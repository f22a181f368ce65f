"""Text that was decoded wrongly before it came here: told, and never mended in secret."""

from __future__ import annotations

import re

__all__ = ["decoding_faults"]

# What UTF-8 read as another character set leaves are always two such letters or more, side by side; quotation
# marks and dashes often stand before another, and are never the first of all of them.
_SUSPECT = re.compile(r"[^\x00-\x7f’‘“”–—…\xa0][^\x00-\x7f]")
_REPLACEMENT = "\ufffd"


def decoding_faults(text: str) -> list[str]:
    """Warnings in words: characters that were lost, and UTF-8 that was read as another character set.

    The second is told by ftfy's table of pairs that no language writes ("Ã©", "â€™").
    https://ftfy.readthedocs.io/en/latest/heuristic.html
    """
    warnings = []
    if lost := text.count(_REPLACEMENT):
        warnings.append(
            f"characters that were lost before the file came here, and stand as {_REPLACEMENT}: {lost}"
        )
    if garbled := _garbled(text):
        warnings.append(f"places where UTF-8 seems to have been read as another character set: {garbled}")
    return warnings


def _garbled(text: str) -> int:
    if not _SUSPECT.search(text):
        return 0
    from ftfy.badness import badness  # noqa: PLC0415 - most files need not pay for it

    return badness(text)
