"""English first words that lean on the sentence before and fit no list: "In 2013, it grew", "Well, yes".

A pronoun behind an adverbial leans unless the adverbial may hold what it stands for: a name, a possessive.
"""

from __future__ import annotations

import re

__all__ = ["leans_by_connective", "leans_by_pronoun"]

_ADVERBIAL = re.compile(r"([A-Z][a-z]+)((?: [\w’'-]+){0,12}), (he|she|they|it)\b")
# "Once he did, fans cheered", "After her arrest, police said". A name or "the mayor" may be who it was.
_OF_SOMEBODY = re.compile(r"[A-Z][a-z]+ (?:he|she|they|his|her|their)\b[^,]{0,60}, (?!the |an? |one )[a-z]")
_POINTS = re.compile(  # To fight this trend, In most of these towns
    r"[A-Z][a-z]+ (?:[a-z]+ ){0,4}(?:this|these|those) (?!week|month|year|season|spring|summer|autumn|fall"
    r"|winter|morning|afternoon|evening|weekend|time|century|decade|is\b|are\b|who\b|in\b|of\b|with\b)[a-z]+[^,]{0,40},"
)
_TIME = re.compile(
    r"(?:Now(?: \d{2})?|Today|Tonight|Yesterday|Later|Earlier|Soon|By (?:then|now)|[A-Z][a-z]+ly"
    r"|(?:Last|Next) [A-Za-z]+|(?:In|By|Since)(?: [A-Za-z]+)? \d{4}|On [A-Z][a-z]+day(?: [a-z]+)?"
    r"|At (?:times|first|one point|last)),? (he|she|they|it)\b"
)
# "It" often stands for nothing: it is clear that, it emerged that. Before these it stands for something.
_STANDS_FOR = re.compile(
    r"(?: (?:is|was|(?:will|would|could|may|might|must|has|had) (?:be|been))|['’]s)(?: \w+ly)?"
    r" (?:an?|the|one|at|on|in|home|part|sold|built|made|won|held|seen|used|known as"
    r"|(?!announce|report|reveal|claim|alleg|confirm|believe|expect|suggest|decid|estimat|agreed|rumou?r)"
    r"[a-z]+ed)\b"
    r"| (?:did|does|could|would|will|can|has|had)(?:n['’]t| not)\b"
    r"| (?:will|would|could|can|may|might|must|should) (?!not |be\b|take\b|seem\b|appear\b)"
    r"|['’]ll (?!be\b|take\b)| (?:has|had) (?!been\b)"
    r"| (?!emerged|turned|seemed|appeared|looked|rained|snowed|happened|helped|followed)[a-z]+ed\b"
    r"| (?!(?:is|was|has|does|seems|appears|takes|turns|looks|emerges|remains|helps|makes|gets|comes|happens"
    r"|follows|rains|snows|costs|pays)\b)[a-z]+s\b"
    r"| (?:\w+ly )?(?:began|became|grew|fell|rose|lost|won|sold|bought|built|led|ran|held|made|went|gave"
    r"|left|said)\b"
)
# What follows these is a time, a place or a way, for which no pronoun behind it stands.
_PLACING_WORDS = "In On At By During Since Until Over From Through Throughout Within Under Across"
_PLACING = frozenset(_PLACING_WORDS.split())
_OTHER_WORDS = "After Before Despite Following For Like Without With To Between Amid Upon Besides"
_OTHERS = frozenset(_OTHER_WORDS.split())
_CONJUNCTION_WORDS = """
    When While As After Before Since If Although Though Because Until Once Whenever Unless By Despite
"""
_CONJUNCTIONS = frozenset(_CONJUNCTION_WORDS.split())
_LEADING = _PLACING | _OTHERS | _CONJUNCTIONS
_SUBJECT_WORDS = "he she they his her their he'd she'd they'd he's she's they're"
_SUBJECTS = frozenset(_SUBJECT_WORDS.split())
_PARTICIPLE = re.compile(
    r"(?:[A-Z][a-z]{2,}(?:ed|ing)|Known|Born|Built|Made|Seen|Held|Sold|Left|Shot|Told)\Z"
)
_NO_PARTICIPLES = frozenset(("During", "Following", "According", "Including", "Morning", "Evening", "Indeed"))
_NO_NAME = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I)\Z"
)
_NUMBERS = "One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many|Most|Few|All|None|Half|Each"
_UNITS = "seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?"
_CONNECTIVE = re.compile(
    r"(?:Well|Yes|No|Oh|OK|Okay|Sure|Yeah|Again|First|Second|Third|Next|Later|Earlier|Elsewhere|Lastly"
    r"|Firstly|Secondly|Thirdly|Afterward),"
    r"|(?:Some|Many|Most|Several|All|None|Few|One|Another|If so|If not),"
    r"|If (?:you|they|he|she|it) (?:do|does|did),"
    r"|Well (?:it|one|there|here|now|if|you|I|we|he|she|they|that|this|the)\b"
    rf"|(?:{_NUMBERS}) of (?:them|these|those|his|her|its|their|whom|which)\b"
    r"|(?:One|Two|Three|Four|Five|Several|Each|Either|The (?:first|second|third|last|rest))"
    r" (?:is|was|are|were|has|had|have|said|says)\b"
    rf"|(?:[A-Z][a-z]+|A few|\d+)(?: more)? (?:{_UNITS}) (?:later|earlier|afterwards?)\b"
    rf"|(?:Moments|Seconds|Minutes|Hours|Days|Weeks|Months|Years|Shortly|Soon|Immediately|Not long)"
    r" (?:later|earlier|afterwards?|after,|before,)"
    rf"|The (?:same|next|following|previous) (?:{_UNITS}|morning|afternoon|evening|thing)\b"
    r"|At (?:the|that) time(?! of\b)|At (?:which|this) point\b"
)


def leans_by_pronoun(head: str) -> bool:
    """Whether the sentence that begins so has its first pronoun behind an adverbial: "In May, she left"."""
    leading = head.partition(" ")[0] in _LEADING
    if leading and (_OF_SOMEBODY.match(head) is not None or _POINTS.match(head) is not None):
        return True
    time = _TIME.match(head)
    if time is not None:
        return _refers(head, time)
    found = _ADVERBIAL.match(head)
    if found is None:
        return False
    first, words, pronoun = found[1], found[2].split(), found[3]
    if _PARTICIPLE.match(first) is not None and first not in _NO_PARTICIPLES:
        return _refers(head, found)  # its subject is the pronoun's own: Called the Gull, it sailed
    return _refers(head, found) and _holds_nobody(first, words, pronoun)


def leans_by_connective(head: str) -> bool:
    """Whether it goes on from what was told: "Well, it rained", "Two of them left"."""
    return _CONNECTIVE.match(head) is not None


def _refers(head: str, found: re.Match[str]) -> bool:
    pronoun = found[found.re.groups]
    return pronoun != "it" or _STANDS_FOR.match(head, found.end()) is not None


def _holds_nobody(first: str, words: list[str], pronoun: str) -> bool:
    """Whether the adverbial holds nothing that the pronoun behind it can stand for."""
    if _is_clause_of_pronoun(first, words):
        return pronoun != "it" and not any(map(_may_be_name, words[1:]))
    if any(word.endswith(("'s", "’s", "s'", "s’")) for word in words):
        return False
    named = any(map(_may_be_name, words))
    if pronoun in {"it", "they"}:
        return first in _PLACING and not named
    return first in _PLACING or (first in _OTHERS and not named)


def _is_clause_of_pronoun(first: str, words: list[str]) -> bool:
    """When she was young, …; After leaving Marlow, …: its subject is the pronoun's own."""
    second = words[0].replace("’", "'") if words else ""
    return first in _CONJUNCTIONS and (second in _SUBJECTS or second.endswith(("ing", "ed")))


def _may_be_name(word: str) -> bool:
    return word[0].isupper() and _NO_NAME.match(word) is None
