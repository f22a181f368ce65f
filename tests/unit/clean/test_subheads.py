"""A word of a menu that stands within the article is a subhead of it; a widget there is none."""

import pytest

from tearsheet.clean import clean

LEAD = "The harbour council of Eastport voted on Tuesday to rebuild the lighthouse that a storm had damaged."
SECOND = "Work is to begin in the autumn and will cost about four million crowns, the treasurer said."
THIRD = (
    "Fishermen had asked for the light to be restored before the winter, when the channel is hard to find."
)


def _text(between: str) -> str:
    return clean(f"{LEAD}\n{SECOND}\n{between}\n{THIRD}", content_type="text/plain").text


@pytest.mark.parametrize("subhead", ["Contact", "Comments", "Culture", "Politik"])
def test_a_word_of_a_menu_between_paragraphs_is_a_subhead(subhead: str) -> None:
    assert _text(subhead).split("\n\n") == [LEAD, SECOND, subhead, THIRD]


@pytest.mark.parametrize("widget", ["Advertisement", "Share", "Contact\nLog in", "Comments\nReply"])
def test_widgets_between_paragraphs_are_none(widget: str) -> None:
    assert _text(widget).split("\n\n") == [LEAD, SECOND, THIRD]
