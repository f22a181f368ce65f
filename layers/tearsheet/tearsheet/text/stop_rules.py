"""Which abbreviations hold for a language, and which for a text whose language is not known."""

from __future__ import annotations

from functools import cache

from tearsheet.text.abbreviations import BY_LANGUAGE, Rules, word_set

__all__ = ["rules_for"]

# Where an ordinal number is written with a stop, as in German.
_ORDINAL_LANGUAGES = word_set("cs da de et fi hr hu is lv nb nn no pl sk sl sr tr")
# Abbreviations of one language that are ordinary words of another.
_ORDINARY = word_set("ago cap dic ene gen ing mag mar mon mons pub ten tel min so do sa fr on sen")
_GERMAN_MONTHS = word_set(
    "januar jänner februar feber märz april mai juni juli august september oktober november dezember"
)
_LONG_TITLE = 3  # Latin letters: enough to be no word of another language, in most cases


@cache
def rules_for(language: str | None) -> Rules:
    """The rules of an ISO 639-1 language ("en", "en-GB"); of all known ones together if it has none here."""
    code = (language or "").casefold().replace("_", "-").partition("-")[0]
    known = BY_LANGUAGE.get(code)
    return known if known is not None else _merged(ordinals=code in _ORDINAL_LANGUAGES)


def _merged(*, ordinals: bool) -> Rules:
    """What holds where the language is not known: every list, but for what is an ordinary word elsewhere."""
    every = BY_LANGUAGE.values()
    starters = frozenset().union(*(rules.starters for rules in every))
    small_titles = frozenset().union(*(rules.titles for rules in every if rules.small_titles))
    ordinary = starters | _ORDINARY
    return Rules(
        titles=frozenset().union(*(rules.titles for rules in every)) - BY_LANGUAGE["en"].seldom,
        never=frozenset().union(*(rules.never for rules in every), _long(small_titles)) - ordinary,
        seldom=frozenset().union(*(rules.seldom for rules in every)) - ordinary,
        seldom_capital=frozenset().union(*(rules.seldom_capital for rules in every)),
        numbering=frozenset().union(*(rules.numbering for rules in every)),
        starters=starters,
        says=frozenset().union(*(rules.says for rules in every)),
        months=_GERMAN_MONTHS,
        streets=BY_LANGUAGE["de"].streets,
        ordinals=ordinals,
    )


def _long(titles: frozenset[str]) -> frozenset[str]:
    return frozenset(title for title in titles if len(title) >= _LONG_TITLE or not title.isascii())
