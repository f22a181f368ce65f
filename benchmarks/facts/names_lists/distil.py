"""Write the lists of names that ship, from packages with open licences.

    python -m benchmarks.facts.names_lists.distil

requirements/lists.txt pins the packages; the same versions give the same bytes.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.facts.names_lists import sources
from tearsheet.facts.names import lists

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["main"]

_LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "uk", "zh")
_LARGE, _KNOWN = 40_000, 400_000  # inhabitants; a city named as people are must be known
_ODD = re.compile(r"[^\w' -]|\d")  # marks and numbers: no name is looked up so
_BRACKET = re.compile(r"\s*[(\[（].*")
_SHORTEST = 3  # letters: shorter names are also words and abbreviations


def main() -> None:
    """Write the lists beside `tearsheet.facts.names.lists`."""
    common = {word.lower() for word in sources.common_words()}
    given = _names(sources.given_names(), common)
    cities = _names(sources.cities(inhabitants=_LARGE), common)
    known = _names(sources.cities(inhabitants=_KNOWN), common)
    _write("common-words", common)
    _write("given-names", given)
    _write("places", known | ((cities | _names(sources.regions(), common)) - given))
    for language in _LANGUAGES:
        _write(f"territories-{language}", set(map(_plain, sources.territories(language))))


def _names(listed: Iterable[str], common: set[str]) -> set[str]:
    return {
        name
        for name in map(_plain, listed)
        if len(name) >= _SHORTEST
        and name[0].isupper()
        and not _ODD.search(name)
        and name.lower() not in common
    }


def _plain(name: str) -> str:
    """The name without accents and brackets: lists are asked for names so folded."""
    decomposed = unicodedata.normalize("NFD", _BRACKET.sub("", name))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).replace("’", "'")


def _write(name: str, listed: Iterable[str]) -> None:
    path = Path(lists.__path__[0]) / f"{name}.txt"
    path.write_text("".join(f"{entry}\n" for entry in sorted(listed)), encoding="utf-8")


if __name__ == "__main__":
    main()
