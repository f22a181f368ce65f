"""GMB's labels, mended where they are plainly a slip: a country that is an organisation, a name of two kinds.

Its labels were made by a machine and corrected in part: one in twenty mentions of the frequent names has
another kind than the rest, and UK is an organisation nearly throughout.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from tearsheet.facts.names.lists import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.facts.names_model.sets import Sentence

__all__ = ["mended"]

_MENDED = "gmb"
_FEWEST, _SHARE = 8, 0.7  # mentions of a name, and of them those of one kind, that overrule the others
_SHORT_COUNTRIES = frozenset(["US", "U.S.", "U.S", "UK", "U.K.", "USA", "U.S.A.", "UAE", "U.A.E.", "DRC"])
_ORGANISATIONS = frozenset(
    (
        "U.N.", "UN", "United Nations", "European Union", "EU", "E.U.", "African Union", "AU", "Arab League",
        "NATO", "OPEC", "Interpol", "Red Cross", "Red Crescent", "World Bank", "Fatah", "Hamas", "Hezbollah",
        "Islamic Jihad", "Gazprom", "Cabinet", "National Assembly",
    )
)  # fmt: skip
_PEOPLES = frozenset(
    (
        "Muslim", "Muslims", "Islamic", "Islam", "Sunni", "Sunnis", "Sunni Arab", "Sunni Arabs", "Shi'ite",
        "Shi'ites", "Shiite", "Shiites", "Christian", "Christians", "Jewish", "Jews", "Catholic", "Catholics",
        "Roman Catholic", "Protestant", "Orthodox", "Buddhist", "Buddhists", "Hindu", "Hindus", "Sikh",
        "Sikhs", "Kurdish", "Kurds", "Kurd",
        "Arab", "Arabs", "Tamil", "Tamils", "Hutu", "Hutus", "Tutsi", "Tutsis",
        "Pashtun", "Pashtuns", "Western", "Sri Lankan", "Sri Lankans", "South Korean", "North Korean",
        "South African", "Saudi", "Nazi", "Soviet", "AIDS", "HIV",
    )
)  # fmt: skip


def mended(sentences: Iterable[Sentence]) -> list[Sentence]:
    """The same sentences, GMB's with mended kinds; a name that a rule speaks of is sure."""
    read = list(sentences)
    settled = _settled(read)
    return [_mended(sentence, settled) if sentence.of.name == _MENDED else sentence for sentence in read]


def _mended(sentence: Sentence, settled: dict[str, str]) -> Sentence:
    names = []
    for name in sentence.names:
        kind = settled.get(sentence.text[name.start : name.end])
        names.append(name._replace(kind=kind, sure=True) if kind else name)
    return sentence._replace(names=tuple(names))


def _settled(sentences: Sequence[Sentence]) -> dict[str, str]:
    """The kinds of names that have one kind everywhere: by rule, or by a great majority."""
    counts = defaultdict[str, Counter[str]](Counter)
    for sentence in sentences:
        for name in sentence.names:
            counts[sentence.text[name.start : name.end]][name.kind] += 1
    kinds = {}
    for text, seen in counts.items():
        ((kind, most),) = seen.most_common(1)
        ruled = _ruled(text)
        if ruled or (seen.total() >= _FEWEST and most >= _SHARE * seen.total()):
            kinds[text] = ruled or kind
    return kinds


def _ruled(text: str) -> str | None:
    if text in _SHORT_COUNTRIES or text.lower() in listed("territories-en"):
        return "LOC"
    if text in _ORGANISATIONS:
        return "ORG"
    return "MISC" if text in _PEOPLES else None
