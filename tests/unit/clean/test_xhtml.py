"""XHTML is read as a page, and no entity of it reaches outside or multiplies."""

from pathlib import Path

import pytest

from tearsheet.clean import clean
from tearsheet.errors import BadInput

BODY = (
    "The keepers of the Nordvik light voted on Monday to keep the lamp burning through the winter.",
    "The oil will cost the village about 40,000 crowns, said the treasurer, Ada Holm, on the quay.",
)
PAGE = (
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html {0}>\n'
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>The lamp</title></head>'
    f"<body><article><h1>The lamp</h1><p>{BODY[0]}</p><p>{BODY[1]}</p><p>{{1}}</p></article></body></html>"
)
LAUGHS = "".join(
    f'<!ENTITY lol{number} "{f"&lol{number - 1};" * 10}">' if number else '<!ENTITY lol0 "lol">'
    for number in range(10)
)


@pytest.mark.parametrize("name", ["lamp.xhtml", "lamp.html", None])
def test_an_xhtml_page_is_a_page(name: str | None) -> None:
    article = clean(PAGE.format("", "So it was.").encode(), name=name)
    assert article.text.startswith("\n\n".join(BODY))
    assert article.headline == "The lamp"


def test_its_media_type_is_known() -> None:
    page = f"<p>{BODY[0]}</p>"
    assert clean(page, content_type="application/xhtml+xml").text == BODY[0]


def test_entities_that_multiply_are_not_resolved() -> None:
    text = clean(PAGE.format(f"[{LAUGHS}]", "&lol9;").encode()).text
    assert text.count("lol") < 200  # as they are written, at most
    assert BODY[0] in text


@pytest.mark.parametrize("where", ["SYSTEM", 'PUBLIC "-//x//y//EN"'])
def test_entities_of_other_files_are_not_resolved(tmp_path: Path, where: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("The password is swordfish.", encoding="utf-8")
    declared = (
        f'[<!ENTITY file {where} "{secret.as_uri()}"><!ENTITY % more {where} "{secret.as_uri()}"> %more;]'
    )
    text = clean(PAGE.format(declared, "&file;").encode()).text
    assert "swordfish" not in text
    assert BODY[1] in text


def test_an_xml_file_that_is_no_page_is_refused_unread(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("The password is swordfish.", encoding="utf-8")
    source = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY file SYSTEM "{secret.as_uri()}">]><x>&file;</x>'
    with pytest.raises(BadInput, match="XML"):
        clean(source)
