"""Characters that no parsed page may hold: they once crashed the reading of dates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml.html import document_fromstring

from tearsheet.clean import clean
from tearsheet.clean.html.characters import legal

LEAD = "The harbour council of Eastport voted on Tuesday to rebuild the lighthouse that a storm had damaged."


@pytest.mark.parametrize(
    "odd", ["\x0b", "\x1f", "\ufffe", "&#11;", "&#x1F;", "&#xFFFE", "&#xD800;", "&#x110000;"]
)
def test_a_page_with_a_character_that_xml_does_not_know_is_read_without_it(odd: str) -> None:
    page = f"<html><body><p>{LEAD}</p><p>a<script>1</script>{odd}b</p><style>2</style>{odd}</body></html>"
    text = clean(page, content_type="text/html").text
    assert LEAD in text
    assert not set(text) & set("\x0b\x1f\ufffe")


def test_what_xml_knows_stays_as_it_stands() -> None:
    page = "<p>caf\u00e9 &#233; &#xE9; &amp; \U0001f600 &#128512;\t\r\n &#x; &#; &# 1</p>"
    assert legal(page) == page.encode()


@given(st.text(st.characters(codec="utf-8")), st.integers(0, 0x120000))
def test_whatever_is_read_can_be_written_back(text: str, code: int) -> None:
    tree = document_fromstring(
        b"<html><body><p>%bx</p></body></html>" % legal(f"{text}&#{code};&#x{code:x};")
    )
    for element in tree.iter(etree.Element):
        element.text, element.tail = element.text, element.tail
