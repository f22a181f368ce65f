"""Of every page: each visible block is article or stands in the ledger, once, whole or in its parts."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.clean import clean
from tearsheet.clean.html.article import Titles, lines_of
from tearsheet.clean.html.ledger import removed_blocks
from tearsheet.clean.html.model import choices
from tearsheet.clean.html.tree import read_page
from tearsheet.errors import BadInput

TEXTS = [
    "The harbour council of Eastport voted on Tuesday to rebuild the lighthouse, the treasurer said.",
    "EASTPORT (AP) — Fishermen had asked for the light to be restored before winter came to the coast.",
    "By Jo Ek and Ada Holm",
    "June 5, 2024",
    "Related articles",
    "Ferry to Norland runs again",
    "Sign up for our newsletter",
    "Photo: Ada Holm",
    "© 2024 Eastport Courier. All rights reserved.",
    "The pier in the morning light. Jo Ek/Courier",
    "“The light is back.” — Ada Holm (@adaholm) June 5, 2024",
    "12",
]
TAGS = [
    "p",
    "div",
    "li",
    "h1",
    "h2",
    "td",
    "span",
    "b",
    "a",
    "blockquote",
    "nav",
    "footer",
    "figcaption",
    "br",
]
ELEMENTS = st.recursive(
    st.sampled_from(TEXTS),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{' '.join(parts)}</{tag}>",
        st.sampled_from(TAGS),
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
)


@settings(max_examples=80, deadline=None)
@given(st.lists(ELEMENTS, min_size=1, max_size=8).map("".join))
def test_kept_and_removed_blocks_are_all_visible_blocks_each_once(body: str) -> None:
    page = read_page(f"<html><body>{body}</body></html>").page
    titles = Titles(None, None)
    lines = lines_of(page, next(choices(page), []), titles)
    removed = removed_blocks(page, lines, titles)
    pieces: dict[int | None, list[str]] = {at: [line.kept_text] for at, line in lines.items()}
    for entry in removed:
        pieces.setdefault(entry.block, []).append(entry.text)
    assert sorted(pieces, key=lambda index: index or 0) == [block.index for block in page.blocks]
    for block in page.blocks:
        there = "".join(pieces[block.index]).replace(" ", "")
        assert sorted(there) == sorted(block.text.replace(" ", ""))
    assert [entry.block for entry in removed] == sorted(entry.block or 0 for entry in removed)


@settings(max_examples=40, deadline=None)
@given(st.lists(ELEMENTS, min_size=1, max_size=8).map("".join))
def test_the_text_is_made_of_blocks_that_the_ledger_does_not_name(body: str) -> None:
    try:
        article = clean(f"<html><body>{body}</body></html>", content_type="text/html")
    except BadInput:
        return
    removed = "".join(entry.text for entry in article.removed).replace(" ", "")
    visible = "".join(
        block.text for block in read_page(f"<html><body>{body}</body></html>").page.blocks
    ).replace(" ", "")
    text = "".join(article.text.replace(" | ", "").split())
    assert len(text) + len(removed) == len(visible)
