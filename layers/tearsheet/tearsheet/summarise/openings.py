"""First words that lean on the sentence before: pronouns, pointers, connectives of each language.

Chosen by hand, not learned. A reader who meets such a sentence first asks: who, which, and then?
"""

from __future__ import annotations

from functools import cache

__all__ = ["dangling_openings"]

_ENGLISH = (
    "he she they it his her hers their theirs him them its this that these those such others another"
    " both neither but and or so yet then nor thus therefore hence also still too however meanwhile"
    " moreover furthermore instead nevertheless nonetheless additionally notably likewise similarly"
    " otherwise conversely besides consequently accordingly subsequently afterwards indeed"
)
_ENGLISH_PHRASES = (
    "in addition",
    "in contrast",
    "in fact",
    "in other words",
    "in turn",
    "in response",
    "in return",
    "as a result",
    "as such",
    "at the same time",
    "at that time",
    "at that point",
    "after that",
    "after this",
    "before that",
    "because of this",
    "because of that",
    "by contrast",
    "by comparison",
    "despite this",
    "despite that",
    "even so",
    "for example",
    "for instance",
    "for his part",
    "for her part",
    "for that reason",
    "on the contrary",
    "on the other hand",
    "the former",
    "the latter",
    "the other",
    "the others",
    "what is more",
    "when asked",
)
_GERMAN = (
    "er sie es ihm ihn ihnen sein seine ihr ihre dessen deren dies diese dieser dieses diesen diesem"
    " jene jener aber und oder doch denn so dann also auch jedoch allerdings außerdem zudem dabei"
    " damit danach dazu dagegen dafür darauf daraufhin deshalb daher deswegen trotzdem dennoch"
    " hingegen schließlich inzwischen währenddessen ferner ebenso somit folglich hierzu"
)
_FRENCH = (
    "il elle ils elles lui leur leurs son sa ses celui celle ceux celles ceci cela ce cet cette ces"
    " mais et ou or donc car aussi ainsi puis alors cependant toutefois pourtant néanmoins ensuite"
    " enfin également parallèlement"
)
_FRENCH_PHRASES = (
    "en effet",
    "en outre",
    "en revanche",
    "de plus",
    "par ailleurs",
    "par exemple",
    "par conséquent",
)
_SPANISH = (
    "él ella ello ellos ellas su sus este esta esto estos estas ese esa eso esos esas aquel pero y e"
    " o u así también además entonces luego tampoco asimismo igualmente mientras"
)
_SPANISH_PHRASES = (
    "sin embargo",
    "no obstante",
    "por ejemplo",
    "por lo tanto",
    "por eso",
    "por su parte",
    "en cambio",
)


def _set(words: str, *phrases: str) -> frozenset[str]:
    return frozenset(opening.casefold() for opening in (*words.split(), *phrases))


_OPENINGS = {
    "en": _set(_ENGLISH, *_ENGLISH_PHRASES),
    "de": _set(_GERMAN, "zum beispiel", "im gegensatz dazu", "darüber hinaus"),
    "fr": _set(_FRENCH, *_FRENCH_PHRASES),
    "es": _set(_SPANISH, *_SPANISH_PHRASES),
}


@cache
def dangling_openings(language: str | None) -> frozenset[str]:
    """The casefolded words and phrases of a language (ISO 639-1); English for None, none if not known."""
    code = (language or "en").casefold().replace("_", "-").partition("-")[0]
    return _OPENINGS.get(code, frozenset())
