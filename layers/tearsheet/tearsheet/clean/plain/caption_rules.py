"""Captions of pictures and the credits of those who took them."""

from __future__ import annotations

import re
from functools import cache

from tearsheet.clean.phrases import LANGUAGES, as_written, either_of, fold, names_of, phrases_of
from tearsheet.clean.phrases.agencies import PICTURE_AGENCIES
from tearsheet.clean.plain.lines import Cut, Line, ends_sentence
from tearsheet.model import RemovedKind

__all__ = ["cut_caption"]

_AGENCIES = "|".join(re.escape(name) for name in names_of(PICTURE_AGENCIES))
# Jane Doe/Agency
_BRACKETED_SOURCE = re.compile(rf"[^/|]{{1,60}}\s?[/|]\s?(?:{_AGENCIES})\b", re.IGNORECASE)
_LONGEST_BRACKET = 160
_AGENCY_LINE = re.compile(
    rf"[^.!?:;]{{0,60}}?\b(?:{_AGENCIES})\s*(?:[/|,]\s*[^.!?:;/|]{{2,40}})?$", re.IGNORECASE
)
_SLASHED = ("REUTERS", "AP Photo", "AFP", "EPA", "Getty Images")  # before a slash and a name
_FRAME = "()[]/|-–—:,.;*•· \t"  # around an agency's name that has a line or brackets to itself
_ENGLISH_OPENINGS = ("file", "image", "media", "video", "photo", "picture", "courtesy")
_KEY = 1  # letter: Chinese has captions of one
_LONGEST_FIRST_WORD = 40
_LONGEST_CAPTION = 90  # words
_LONGEST_CREDIT = 9
_LONGEST_AGENCY_LINE = 10
_LONGEST_CREDIT_TAIL = 160  # characters
_MOST_SENTENCES = 3
# Without one of these no credit ends a line; most lines have none, and the patterns of credits are long.
_MARK_OF_CREDIT = re.compile(r"[:：＝…©/摄攝撮]|\.[.\s]|by\s")
_LATIN_STOPS = ".!?:"
_STOPS = _LATIN_STOPS + "。！？"
_CLOSING_QUOTES = "\"'”’»"
_STOP = re.compile(r"[.!?]\s+(?=[^\W\d_a-z])|[。！？](?=.)")


def cut_caption(line: Line) -> Line:
    """The line without a caption: all of it, as caption and credit, or only the credit behind a paragraph."""
    if line.is_removed:
        return line
    start, end = line.kept[0]
    text = line.text[start:end]
    credit = _credit_start(text)
    if credit is not None:
        return _cut_at_credit(line, at=start, credit=start + credit)
    rule = _opening_rule(text, line.words) or _agency_rule(text, line.words)
    return line.cut([Cut(start, end, rule, f"line:{rule}")]) if rule else line


@cache
def _in_brackets() -> re.Pattern[str]:
    """What a credit in brackets begins with: Photo by Jane Doe, Foto: Agentur, AP Photo/Jane Doe."""
    return re.compile(
        rf"(?:file\s)?(?:{_pictures()})(?:\s(?:{_taken_by()}|{_bylines()})\b|\s?[:：/=＝©]|\W*$)"
        rf"|©|courtesy of\b|(?:{_AGENCIES})\s?/|.{{0,30}}\S\s?(?:摄|攝|撮影|供图|供圖|提供)$",
        re.IGNORECASE,
    )


@cache
def _opening() -> re.Pattern[str]:
    """How a caption or a credit begins that has a line of its own."""
    return re.compile(
        rf"(?:file\s?(?:photo|image|picture|pic)?\s?[:—–-]\s|(?:{_pictures()}|{_captions()})"
        rf"\s?[:：＝]\s?(?=\S)|(?:{_abbreviated()})\s(?=\S)|(?:image|media|video|photo) caption\b,?\s"
        r"|image source\b,?\s|image copyright\b|photo courtesy\b|photos? by\s|photograph by\s"
        r"|picture by\s|image by\s|(?:(?:image|video)\s)?courtesy (?:of|photo)\b)",
        re.IGNORECASE,
    )


@cache
def _first_words() -> dict[str, tuple[str, ...]]:
    """The first words of all that `_opening` knows, by their first letter, which rules out most lines."""
    listed = (text for language in LANGUAGES for text in (language.pictures, language.captions))
    phrases = (phrase for text in listed for phrase in phrases_of(text))
    words = {phrase.split()[0] for phrase in (*phrases, *_ENGLISH_OPENINGS)}
    keys = {word[:_KEY] for word in words}
    return {key: tuple(word for word in words if word.startswith(key)) for key in keys}


@cache
def _agencies() -> frozenset[str]:
    return frozenset(name.casefold() for name in names_of(PICTURE_AGENCIES))


@cache
def _opens_caption() -> re.Pattern[str]:
    return re.compile(rf"(?:{_captions()}|(?:image|media|video|photo) caption)", re.IGNORECASE)


@cache
def _trailing() -> re.Pattern[str]:
    """A credit without brackets behind a caption, up to the end of the line."""
    return re.compile(
        rf"(?:(?<!\w)(?i:{_pictures()})\s?(?:[:：＝]|\.\.\.|…)\s?|(?<!\w)(?i:{_abbreviated()})\s"
        r"|\bphoto(?:graph)? by\s"
        rf"|(?<!\w)©\s?(?!\d)|\b(?:{'|'.join(_SLASHED)})\s?/\s?)[^.!?:]{{2,80}}$"
        r"|(?<=[。！？])\s?[^。！？]{2,24}(?:摄|攝|撮影)$"
    )


def _pictures() -> str:
    return either_of(language.pictures for language in LANGUAGES)


def _abbreviated() -> str:
    """Those of them that end in a stop, and need no colon: Fot. Jan Przykład."""
    phrases = {phrase for language in LANGUAGES for phrase in phrases_of(language.pictures)}
    return either_of(phrase for phrase in phrases if phrase.endswith("."))


def _captions() -> str:
    return either_of(language.captions for language in LANGUAGES)


def _taken_by() -> str:
    return either_of(language.taken_by for language in LANGUAGES)


def _bylines() -> str:
    return either_of(language.bylines for language in LANGUAGES)


def _credit_start(text: str) -> int | None:
    """Where the credit begins that ends the text."""
    if text.endswith((")", "]", "）", "】")):
        opening = max(map(text.rfind, "([（【"))
        inside = text[opening + 1 : -1]
        if opening >= 0 and _is_credit(inside.strip(), before=text[:opening].rstrip()):
            return opening
    if _ends_without_credit(text):
        return None
    tail = max(0, len(text) - _LONGEST_CREDIT_TAIL)
    if not _MARK_OF_CREDIT.search(text, tail):
        return None
    match = _trailing().search(text, tail) if _may_name_picture(text[tail:]) else None
    return match.start() if match else None


def _ends_without_credit(text: str) -> bool:
    """Whether a stop ends the text, or a stop in quotation marks: a credit has none in it."""
    return text[-1:] in _STOPS or (text[-1:] in _CLOSING_QUOTES and text[-2:-1] in _LATIN_STOPS)


def _may_name_picture(tail: str) -> bool:
    """Whether a credit may be in it: most that has a mark of one has no word of one."""
    return _sign_of_picture(ascii_only=tail.isascii()).search(tail.lower()) is not None


@cache
def _sign_of_picture(*, ascii_only: bool) -> re.Pattern[str]:
    """What a credit has, as `_trailing` knows it: the first word of a phrase or of an agency, or a sign."""
    phrases = {phrase for language in LANGUAGES for phrase in phrases_of(language.pictures)}
    firsts = {text.lower().split()[0] for text in (*phrases, *_SLASHED, "photo")}
    known = sorted(word for word in firsts if word.isascii() or not ascii_only)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(as_written, known))}|©)|[摄攝影]$")


def _is_credit(inside: str, *, before: str) -> bool:
    """Whether brackets hold a credit; an agency alone is one only behind a whole sentence."""
    if len(inside) > _LONGEST_BRACKET:
        return False
    if _in_brackets().match(inside) or _BRACKETED_SOURCE.match(inside):
        return True
    return _is_agency(inside) and ends_sentence(before)


def _cut_at_credit(line: Line, *, at: int, credit: int) -> Line:
    """A caption with its credit; a long paragraph, or one of many sentences, loses the credit alone."""
    before = line.text[at:credit].rstrip()
    cuts = [Cut(credit, at + len(line.text[at:].rstrip()), RemovedKind.CREDIT, "line:credit")]
    if before and line.words <= _LONGEST_CAPTION and len(_STOP.findall(before)) < _MOST_SENTENCES:
        cuts.insert(0, Cut(at, at + len(before), RemovedKind.CAPTION, "line:caption-before-credit"))
    return line.cut(cuts)


def _opening_rule(text: str, words: int) -> RemovedKind | None:
    first_words = _first_words().get(fold(text[:_KEY]))
    if first_words is None or words > _LONGEST_CAPTION:
        return None
    if not (fold(text[:_LONGEST_FIRST_WORD]).startswith(first_words) and _opening().match(text)):
        return None
    is_credit = words <= _LONGEST_CREDIT and not ends_sentence(text) and not _opens_caption().match(text)
    return RemovedKind.CREDIT if is_credit else RemovedKind.CAPTION


def _agency_rule(text: str, words: int) -> RemovedKind | None:
    """A short line that ends in an agency and is no sentence: "Jane Doe/Getty Images"."""
    if words > _LONGEST_AGENCY_LINE:
        return None
    marked = ("/" in text or "|" in text or "©" in text) and _AGENCY_LINE.match(text)
    return RemovedKind.CREDIT if (marked or _is_agency(text)) and not ends_sentence(text) else None


def _is_agency(text: str) -> bool:
    return text.strip(_FRAME).casefold() in _agencies()
