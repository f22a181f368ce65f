"""What the tags, classes and ids around a block say of it: the kind of leftover it may be, and its place."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from tearsheet.model import RemovedKind as Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["KIND_OF_MARK", "MARK_GROUPS", "nearness"]

# Each word is a mark as `blocks.Block` writes it: "tag=nav", or a word of a class or id.
_KINDS: dict[Kind, str] = {
    Kind.CAPTION: "tag=figcaption tag=caption tag=figure caption captions figcaption legend legende"
    " bildunterschrift",
    Kind.CREDIT: "credit credits photographer copyrightholder",
    Kind.NEWSLETTER: "newsletter newsletters subscribe subscription signup optin mailchimp mailinglist"
    " paywall abo",
    Kind.COMMENTS: "comment comments disqus respond reply replies commentlist kommentare"
    " commentaires discussion",
    Kind.SHARE: "share sharing shares social sharedaddy addtoany addthis socials sharebar partage teilen"
    " follow",
    Kind.RELATED: "related recommended recommendations recommendation more trending popular"
    " mostread outbrain taboola readmore similar teaser teasers promo recirc upnext"
    " sidebar latest card cards carousel",
    Kind.ADVERTISEMENT: "ad ads advert advertisement advertising sponsor sponsored adsense dfp banner"
    " anzeige werbung",
    Kind.COPYRIGHT: "copyright",
    Kind.BYLINE: "tag=address byline author authors autor auteur bio",
    Kind.METADATA: "tag=time date dateline timestamp datetime published pubdate meta metadata postmeta"
    " updated tags tag category categories breadcrumb-date readtime topics",
    Kind.NAVIGATION: "tag=nav tag=menu nav navigation navbar menu breadcrumb breadcrumbs pagination pager"
    " skip toolbar masthead topbar header search login",
    Kind.FOOTER: "tag=footer footer colophon legal cookie cookies consent gdpr",
    Kind.EMBED: "tweet instagram mastodon bluesky",
}
# Where a block stands, whatever it is.
_PLACES = {
    "article": "tag=article article story post entry hentry",
    "main": "tag=main main primary",
    "body": "body content text richtext prose rte copy paragraph markdown wysiwyg",
    "aside": "tag=aside aside side rail widget widgets secondary",
    "picture": "image img photo gallery media slide slideshow video player picture",
    "form": "tag=form tag=label tag=fieldset form input field contact",
    "table": "tag=table",
    "list": "tag=ul tag=ol tag=dl",
    "quote": "tag=blockquote quote pullquote blockquote",
    "post": "tag=iframe twitter facebook embed",
    "title": "tag=h1 title headline heading",
    "standfirst": "standfirst subtitle subhead subheadline subheading dek deck kicker lede lead intro"
    " summary description excerpt abstract",
    "contents": "toc contents anchor jump index outline",
    "box": "box callout note notice info alert factbox highlights key takeaways faq accordion",
    "product": "product products price shop cart rating review reviews",
    "offer": "modal popup overlay dialog email cta promotion donate offer join register button btn icon",
}
_STEP = 4  # marks: an element has about as many


def _marks(listed: str) -> list[str]:
    return [word if word.startswith("tag=") else f"class={word}" for word in listed.split()]


KIND_OF_MARK = MappingProxyType({mark: kind for kind, listed in _KINDS.items() for mark in _marks(listed)})
MARK_GROUPS = (*(kind.value for kind in _KINDS), *_PLACES)
_GROUP_OF_MARK = {
    mark: at for at, listed in enumerate((*_KINDS.values(), *_PLACES.values())) for mark in _marks(listed)
}


@lru_cache(maxsize=4_096)  # the blocks of a page share few surroundings
def nearness(marks: Iterable[str]) -> tuple[float, ...]:
    """For each of `MARK_GROUPS` how near its nearest mark is: 1 beside the block, 0 if there is none."""
    row = [0.0] * len(MARK_GROUPS)
    for rank, mark in enumerate(marks):
        group = _GROUP_OF_MARK.get(mark)
        if group is not None and not row[group]:
            row[group] = 1 / (1 + rank / _STEP)
    return tuple(row)
