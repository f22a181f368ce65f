"""Whether enough is left to be an article; if not, what was found instead, for the person who dropped it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from tearsheet.errors import BadInput, Refusal
from tearsheet.model import RemovedKind as Kind
from tearsheet.text.words import count_latin_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.clean.extracted import Extracted
    from tearsheet.model import Removed

__all__ = ["FEWEST_WORDS", "check_enough"]

# Without addresses, two ideographs a word; fewer are a link, a file name or a heading, and tell nothing.
FEWEST_WORDS = 5
_HEAD = 1_024  # characters
_ADDRESS = re.compile(r"(?:https?|ftp)://\S+")
_LONGEST_SHOWN = 80  # characters of what is left, and of an address
_MOST_KINDS = 4
_ATTACHMENT = "mail:attachment"
_NAMES = {
    Kind.HEADLINE: "the headline",
    Kind.STANDFIRST: "the standfirst",
    Kind.BYLINE: "bylines",
    Kind.METADATA: "dates and labels",
    Kind.DATELINE: "datelines",
    Kind.CAPTION: "captions",
    Kind.CREDIT: "credits",
    Kind.EMBED: "signatures of posts",
    Kind.COPYRIGHT: "copyright notices",
    Kind.COMMENTS: "comment forms",
    Kind.SHARE: "share buttons",
    Kind.RELATED: "links to other articles",
    Kind.NEWSLETTER: "newsletter offers",
    Kind.NAVIGATION: "menus",
    Kind.ADVERTISEMENT: "advertisements",
    Kind.FOOTER: "footers",
    Kind.DUPLICATE: "repeated lines",
    Kind.OTHER: "other leftovers",
}


def check_enough(extracted: Extracted) -> None:
    """Pass what has words enough to be an article.

    Raises:
        BadInput: NO_ARTICLE, with what is left and what was taken away.
    """
    if (words := _words_in(extracted.text)) < FEWEST_WORDS:
        raise BadInput(Refusal.NO_ARTICLE, _of_links(extracted) or _of_rest(extracted, words))


def _words_in(text: str) -> int:
    """The words without addresses: those of the head, if they are enough; its last may be half an address."""
    head = count_latin_words(_ADDRESS.sub(" ", text[:_HEAD]))
    return head if head > FEWEST_WORDS else count_latin_words(_ADDRESS.sub(" ", text))


def _of_links(extracted: Extracted) -> str | None:
    """The reason for a file of addresses and next to no words."""
    whole = "\n".join([*(entry.text for entry in extracted.removed), extracted.text])
    address = _ADDRESS.search(whole)
    if address is None or _words_in(whole) >= FEWEST_WORDS:
        return None
    links = "a link" if len(_ADDRESS.findall(whole)) == 1 else "links"
    return (
        f"it holds only {links} ({_shown(address[0])}), and no link is followed; save the page and drop that"
    )


def _of_rest(extracted: Extracted, words: int) -> str:
    """The reason for a file of anything else."""
    count = f"only {words} {'word' if words == 1 else 'words'}" if words else "nothing"
    quoted = f": “{_shown(extracted.text)}”" if words else ""
    were = "were" if words > 1 else "was"
    found = (
        f"after removing {_kinds(extracted.removed)} {count} {were} left"
        if extracted.removed
        else f"it has {count}"
    )
    return f"{found}{quoted}; drop the text of the article itself"


def _kinds(removed: Sequence[Removed]) -> str:
    """The most frequent kinds in words, and each attachment by its name."""
    files = [_shown(entry.text) for entry in removed if entry.rule == _ATTACHMENT]
    kinds = Counter(entry.kind for entry in removed if entry.rule != _ATTACHMENT)
    names = [_NAMES[kind] for kind, _ in kinds.most_common(_MOST_KINDS)]
    attached = [f"attachments that are not read ({', '.join(files[:_MOST_KINDS])})"] if files else []
    return " and ".join(part for part in (", ".join(names), *attached) if part)


def _shown(text: str) -> str:
    line = " ".join(text[: 2 * _LONGEST_SHOWN].split())
    return line if len(line) <= _LONGEST_SHOWN else f"{line[:_LONGEST_SHOWN]}…"
