"""What a story is called: a name that lasts from one run to the next."""

from __future__ import annotations

import hashlib
from collections import Counter
from itertools import chain, count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.model import Story

__all__ = ["identities"]

DIGITS = 12


def identities(groups: Sequence[Sequence[str]], standing: Sequence[Story]) -> list[str]:
    """An id for each group of article ids, all different: a standing story's, or one of its first article."""
    kept = _kept(groups, standing)
    taken = set(kept.values())
    return [kept.get(index) or _fresh(group, taken) for index, group in enumerate(groups)]


def _kept(groups: Sequence[Sequence[str]], standing: Sequence[Story]) -> dict[int, str]:
    """The standing ids by group, the largest share of articles first."""
    group_of = {article: index for index, group in enumerate(groups) for article in group}
    shares = [
        (-shared, place, index, story.id)
        for place, story in enumerate(standing)
        for index, shared in Counter(
            group_of[each] for each in set(story.article_ids) if each in group_of
        ).items()
    ]
    kept, given = dict[int, str](), set[str]()
    for _, _, index, id_ in sorted(shares):
        if index not in kept and id_ not in given:
            kept[index] = id_
            given.add(id_)
    return kept


def _fresh(group: Sequence[str], taken: set[str]) -> str:
    """Named for the first article; if that name still stands, the story having been divided, for the next."""
    candidates = chain(group, (f"{group[0]}\n{again}" for again in count(2)))
    name = next(name for name in map(_name, candidates) if name not in taken)
    taken.add(name)
    return name


def _name(article_id: str) -> str:
    return f"story-{hashlib.sha256(article_id.encode(errors='surrogatepass')).hexdigest()[:DIGITS]}"
