"""Boilerplate and the words around it by language, as data. What is done with it stands in the rules.

A language is one file here and one line in `LANGUAGES`. Where two languages share a phrase, the first listed
one gives the rule its name.
"""

from __future__ import annotations

from tearsheet.clean.phrases.arabic import ARABIC
from tearsheet.clean.phrases.chinese import CHINESE
from tearsheet.clean.phrases.dutch import DUTCH
from tearsheet.clean.phrases.english import ENGLISH
from tearsheet.clean.phrases.french import FRENCH
from tearsheet.clean.phrases.german import GERMAN
from tearsheet.clean.phrases.italian import ITALIAN
from tearsheet.clean.phrases.japanese import JAPANESE
from tearsheet.clean.phrases.language import (
    Language,
    as_written,
    either_of,
    fold,
    is_words,
    names_of,
    phrases_of,
)
from tearsheet.clean.phrases.polish import POLISH
from tearsheet.clean.phrases.portuguese import PORTUGUESE
from tearsheet.clean.phrases.russian import RUSSIAN
from tearsheet.clean.phrases.spanish import SPANISH
from tearsheet.clean.phrases.ukrainian import UKRAINIAN

__all__ = [
    "LANGUAGES",
    "NETWORKS",
    "Language",
    "as_written",
    "either_of",
    "fold",
    "is_words",
    "names_of",
    "phrases_of",
]

LANGUAGES = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    ITALIAN,
    PORTUGUESE,
    DUTCH,
    POLISH,
    UKRAINIAN,
    RUSSIAN,
    ARABIC,
    CHINESE,
    JAPANESE,
)

# Names on the buttons of a share bar, whatever the language.
NETWORKS = (
    "facebook twitter x linkedin whatsapp reddit pinterest email mail e-mail telegram flipboard"
    " tumblr pocket messenger instagram youtube tiktok threads bluesky mastodon viber line vk xing"
    " sms mix rss wechat weibo skype snapchat google stumbleupon digg note hatena kakaotalk"
)
