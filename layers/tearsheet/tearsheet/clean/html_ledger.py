"""The ledger of a web page: every visible block that is not in the article, and what it was."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from tearsheet.clean.bylines import read_byline
from tearsheet.clean.dates import is_stamp
from tearsheet.clean.line_rules import Verdict, judge
from tearsheet.model import Removed
from tearsheet.model import RemovedKind as Kind
from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tearsheet.clean.html_blocks import Block
    from tearsheet.clean.lines import Line

__all__ = ["Kept", "removed_blocks", "removed_inline"]

_RUN = 4  # words
_UNTOLD = "html:not-article"
_HEADED = {Kind.RELATED, Kind.COMMENTS}
_KEPT_SHARE = 0.6  # of a block's runs of words that must stand in the article
_LONGEST_CELL_LINE = 2_000
# What tags and class or id words say of a block; the nearest element that says anything decides.
_KIND_OF_MARK = {
    **dict.fromkeys(("tag=nav", "tag=menu"), Kind.NAVIGATION),
    **dict.fromkeys(("tag=footer",), Kind.FOOTER),
    **dict.fromkeys(("tag=figcaption", "tag=caption", "tag=figure"), Kind.CAPTION),
    **dict.fromkeys(("tag=time",), Kind.METADATA),
    **dict.fromkeys(("tag=address",), Kind.BYLINE),
}
_KINDS_BY_WORD = {
    Kind.CAPTION: "caption captions figcaption wp-caption legend legende bildunterschrift",
    Kind.CREDIT: "credit credits photographer copyrightholder",
    Kind.NEWSLETTER: "newsletter newsletters subscribe subscription signup optin mailchimp mailinglist"
    " paywall abo",
    Kind.COMMENTS: "comment comments disqus respond reply replies commentlist kommentare"
    " commentaires discussion",
    Kind.SHARE: "share sharing shares social sharedaddy addtoany addthis socials sharebar partage teilen",
    Kind.RELATED: "related recommended recommendations recommendation more trending popular"
    " mostread outbrain taboola readmore similar teaser teasers promo recirc upnext"
    " sidebar latest",
    Kind.ADVERTISEMENT: "ad ads advert advertisement advertising sponsor sponsored adsense dfp banner"
    " anzeige werbung",
    Kind.COPYRIGHT: "copyright",
    Kind.BYLINE: "byline author authors autor auteur",
    Kind.METADATA: "date dateline timestamp datetime published pubdate meta metadata postmeta"
    " updated tags tag category categories breadcrumb-date readtime",
    Kind.NAVIGATION: "nav navigation navbar menu breadcrumb breadcrumbs pagination pager skip toolbar"
    " masthead topbar header search login",
    Kind.FOOTER: "footer colophon legal cookie cookies consent gdpr",
    Kind.EMBED: "tweet instagram mastodon bluesky",
}
_KIND_OF_MARK.update(
    {f"class={word}": kind for kind, listed in _KINDS_BY_WORD.items() for word in listed.split()}
)


@dataclass(frozen=True, slots=True)
class Kept:
    """What the article holds, made ready to ask of many blocks whether they are in it."""

    paragraphs: frozenset[tuple[str, ...]]
    runs: frozenset[tuple[str, ...]]

    @staticmethod
    def of(texts: Sequence[str]) -> Kept:
        """From the paragraphs of the article."""
        tokens = [tuple(words(text)) for text in texts]
        cells = [
            tuple(words(cell))
            for text in texts
            if "|" in text
            for cell in text[:_LONGEST_CELL_LINE].split("|")
        ]
        return Kept(frozenset((*tokens, *cells)), frozenset(chain.from_iterable(map(_runs, tokens))))

    def holds(self, text: str) -> bool:
        """Whether a block is a paragraph of the article, or most of it stands in one."""
        tokens = tuple(words(text))
        if tokens in self.paragraphs:
            return True
        runs = _runs(tokens)
        return bool(runs) and sum(run in self.runs for run in runs) >= _KEPT_SHARE * len(runs)


def removed_blocks(
    blocks: Iterable[Block], *, paragraphs: Sequence[str], headline: str | None, standfirst: str | None
) -> list[Removed]:
    """One entry for each visible block that is not in the article, in the order of the page.

    The kind comes from what the block is to the article (headline, standfirst), from its words, from the tags
    and classes around it, in this order; the rule says which of them decided.
    """
    kept = Kept.of(paragraphs)
    titles = {
        tuple(words(text)): Verdict(kind, f"html:{kind.value}")
        for text, kind in ((standfirst, Kind.STANDFIRST), (headline, Kind.HEADLINE))
        if text
    }
    verdicts = [
        (block, titles.get(tuple(words(block.text))) or _by_words(block.text) or _by_marks(block.marks))
        for block in blocks
        if not kept.holds(block.text)
    ]
    return [_entry(block, verdict) for block, verdict in _below_headings(verdicts)]


def removed_inline(blocks: Iterable[Block], lines: Iterable[Line]) -> list[Removed]:
    """One entry for each stretch that was cut out of a block of the article: a dateline, a credit."""
    cut = {tuple(words(line.text)): line for line in lines if line.cuts and not line.is_removed}
    found = ((block, line) for block in blocks if cut and (line := cut.get(tuple(words(block.text)))))
    return [
        Removed(text=line.text[start:end], kind=kind, rule=rule, block=block.index, path=block.path)
        for block, line in found
        for start, end, kind, rule in line.cuts
    ]


def _below_headings(verdicts: Iterable[tuple[Block, Verdict]]) -> Iterator[tuple[Block, Verdict]]:
    """Blocks that nothing tells are what the heading right above them says: related articles, comments."""
    above, last = None, -1
    for block, verdict in verdicts:
        if verdict.rule != _UNTOLD:
            is_heading = verdict.rule.startswith("phrase:") and verdict.kind in _HEADED
            above = verdict.kind if is_heading else None
        elif block.index != last + 1:
            above = None
        last = block.index
        yield block, Verdict(above, "html:below-heading") if above and verdict.rule == _UNTOLD else verdict


def _entry(block: Block, verdict: Verdict) -> Removed:
    return Removed(text=block.text, kind=verdict.kind, rule=verdict.rule, block=block.index, path=block.path)


def _by_words(text: str) -> Verdict | None:
    verdict = judge(text)
    if verdict:
        return verdict
    if is_stamp(text):
        return Verdict(Kind.METADATA, "html:date-line")
    return Verdict(Kind.BYLINE, "html:byline") if read_byline(text) else None


def _by_marks(marks: Iterable[str]) -> Verdict:
    mark = next((mark for mark in marks if mark in _KIND_OF_MARK), None)
    return Verdict(_KIND_OF_MARK[mark], f"html:{mark}") if mark else Verdict(Kind.OTHER, _UNTOLD)


def _runs(tokens: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [tokens[at : at + _RUN] for at in range(len(tokens) - _RUN + 1)]
