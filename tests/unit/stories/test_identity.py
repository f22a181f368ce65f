from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.model import Story
from tearsheet.stories.identity import identities


def story(id_: str, *article_ids: str) -> Story:
    return Story(id=id_, title="", article_ids=list(article_ids))


def test_a_new_story_is_named_for_its_first_article() -> None:
    (alone,) = identities([["a"]], [])
    (first, other) = identities([["a", "b"], ["c"]], [])
    assert alone == first
    assert first != other
    assert re.fullmatch(r"story-[0-9a-f]{12}", first)


def test_a_story_that_shares_an_article_with_a_standing_one_keeps_its_id() -> None:
    assert identities([["new", "b"]], [story("story-old", "a", "b")]) == ["story-old"]


def test_the_larger_part_of_a_divided_story_keeps_its_id_and_the_other_gets_a_new_one() -> None:
    (old,) = identities([["a", "b", "c"]], [])
    names = identities([["a"], ["b", "c"]], [story(old, "a", "b", "c")])
    assert names[1] == old
    assert names[0] != old


def test_a_story_made_of_two_standing_ones_keeps_the_id_of_the_larger_part() -> None:
    standing = [story("story-small", "a"), story("story-large", "b", "c")]
    assert identities([["a", "b", "c"]], standing) == ["story-large"]


@given(
    groups=st.lists(st.lists(st.sampled_from("abcdefgh"), min_size=1, unique=True), max_size=5),
    old=st.lists(st.lists(st.sampled_from("abcdefgh"), min_size=1, unique=True), max_size=5),
)
def test_no_two_stories_of_a_run_have_one_id(groups: list[list[str]], old: list[list[str]]) -> None:
    disjoint = [[f"{n}{id_}" if n else id_ for id_ in group] for n, group in enumerate(groups)]
    first = identities(old, [])
    standing = [story(name, *ids) for name, ids in zip(first, old, strict=True)]
    names = identities(disjoint, standing)
    assert len(set(names)) == len(names) == len(groups)
