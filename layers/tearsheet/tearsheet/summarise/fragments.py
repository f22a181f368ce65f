"""Sentences that tell nothing, though they end with a stop: captions, labels, credits, lines without a verb.

The signs are those of English, but for the label, which any language has.
"""

from __future__ import annotations

import re

__all__ = ["is_fragment"]

# "Arrival: two men enter the building." or "Ada Brink: You knew of it?" - but not: He said: “I knew.” nor,
# which is part of the telling: The result: nobody came.
_LABEL = re.compile(r"(?!(?:The|An?|One) [a-z])[^\W\d_][\w.’'-]*(?: [\w.’'-]+){0,2} ?:\s+(?![\"'“‘«„»「])")
_ADDRESS = ("://", "www.", "@")
_CAPTION = re.compile(
    r"\((?:pictured |second |third |top |bottom )*"
    r"(?:pictured|shown|inset|left|right|centre|center|above|below)(?:[ ,][^()]{0,40})?\)"
    r"|\b(?:is|are) (?:seen|pictured|shown) (?:in|at|on|here|during|with|above|below|left|right|near)\b"
    r"|\bcan be seen [a-z]+ing\b|\b(?:file|undated|handout) (?:photo|image|picture|photograph)\b"
    # Running text gives the weekday or the year, unless a sentence begins with both.
    r"|(?<!^On )\b[A-Z][a-z]+day, [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\b"
    r"|\bpictured (?:left|right|above|below|here|together|with|in|at|on|outside)\b",
    re.IGNORECASE,
)
# Who helped, and what a reader is to do, are not told of anything.
_ASIDE = re.compile(
    r"(?:Read|Watch|See|Hear|Listen to|Check out|Find out|Click|Tap|Scroll|Follow|Sign up|Tune in|Stay tuned)"
    r" (?:on|more|the|our|this|how|what|why|as|below|above|here|down|us|for|to|in|also|all)\b"
    r"|.{1,200}\bcontributed (?:to this (?:report|story|article)|reporting)\b",
    re.DOTALL,
)
# One of these is in every caption that the pattern knows.
_SIGNS = "pictured shown inset left right cent above below seen photo image picture day,"
_CAPTION_SIGNS = tuple(_SIGNS.split())
# "Campaign mailer sent by Ada Brink in May.": a participle, and no article before the noun. Not: Prices of
# bread increased by nine per cent. Nor: Boats were built by hand.
_BY_WHOM = re.compile(
    r"(?!(?:The|An?|His|Her|Their|My|Our|Its|No) )([A-Z][^,]{1,60}?"
    r"(?<! is)(?<! are)(?<! was)(?<! were)(?<! be)(?<! been)(?<! being)(?<! has)(?<! have)(?<! had)(?<!ly))"
    r" (?:sent|taken|shot|drawn|written|made|built|held|worn|seen|given|shown|[a-z]+ed)"
    r" by (?!\d|an?\b|about\b|almost\b|nearly\b|half\b|[a-z]+ing\b|.{1,30}(?:per ?cent|points|votes)\b)(.*)"
)
_LONGEST_BARE = 16  # words
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SHORT = 9  # words: a longer sentence without a verb is rarer than a verb that is not listed here
_WHO = re.compile(r"([^,]{1,80}), who (?:is|are|was|were|has|have|had)\b[^,]*\Z")
_VERB_FORMS = """
    is are was were be been am has have had do does did will would can could may might must shall should
    says said say tells told tell knows knew know thinks thought think wants want needs gets got get goes went
    go comes came come makes made make takes took take gives gave give finds found find keeps kept keep leaves
    left leave loses lost lose wins won win beats beat hits hit cuts cut puts put sets set lets let costs cost
    spends spent spend sends sent send builds built build buys bought buy brings brought bring sells sold sell
    pays paid pay lays laid leads led holds held hears heard hear feels felt feel fights fought catches caught
    begins began begin runs ran falls fell rises rose grows grew grow flies flew breaks broke speaks spoke
    speak writes wrote write drives drove becomes became become stands stood sits sat meets met meet means
    meant mean needs sees saw see shows ends starts stays lives works plays calls asks ask seems seem remains
    remain includes include believes believe agrees agree denies deny happens happen learns learn follows
    follow appears appear waits wait dies die expects expect suggests suggest requires require decides decide
    i we you he she they it who
"""
_VERBS = frozenset(_VERB_FORMS.split())


def is_fragment(sentence: str, *, english: bool) -> bool:
    """Whether a sentence that has its stop is a caption, label or credit, has an address, or has no verb."""
    if _LABEL.match(sentence) is not None or any(sign in sentence for sign in _ADDRESS):
        return True
    return english and (_is_caption(sentence) or _ASIDE.match(sentence) is not None or _has_no_verb(sentence))


def _is_caption(sentence: str) -> bool:
    lowered = sentence.lower()
    return any(sign in lowered for sign in _CAPTION_SIGNS) and _CAPTION.search(sentence) is not None


def _has_no_verb(sentence: str) -> bool:
    """Whether a short sentence has no verb, or a longer one none but that behind "who" or before "by"."""
    spaces = sentence.count(" ")
    if spaces <= 2 * _SHORT:
        words = _WORD.findall(sentence)
        if len(words) <= _SHORT and not _has_verb(words):
            return True
        made = _BY_WHOM.match(sentence) if len(words) <= _LONGEST_BARE else None
        if made is not None and not _has_verb(_WORD.findall(f"{made[1]} {made[2]}")):
            return True
    described = _WHO.match(sentence) if ", who " in sentence else None
    return described is not None and not _has_verb(_WORD.findall(described[1]))


def _has_verb(words: list[str]) -> bool:
    """Whether one of the words can be a finite verb; its subject "she" or "it's" is as good a sign."""
    return any(_is_verb(word.casefold().replace("’", "'")) for word in words)


def _is_verb(word: str) -> bool:
    return word in _VERBS or word.endswith(("ed", "n't", "'s", "'re", "'ll", "'ve", "'m", "'d"))
