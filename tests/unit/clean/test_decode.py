"""Bytes become the text that was meant."""

import codecs
import encodings.aliases
from contextlib import suppress

import pytest

from tearsheet.clean import clean
from tearsheet.clean.files.decode import decode
from tearsheet.errors import BadInput

TEXT = (
    "Der Leuchtturm von Osthafen wird für vier Millionen Kronen wieder aufgebaut, sagte die Bürgermeisterin."
)
CYRILLIC = (
    "Совет гавани решил во вторник восстановить старый маяк, который буря повредила в марте этого года."
)
JAPANESE = "港の議会は火曜日、三月の嵐で壊れた古い灯台を再建することを決めた。工事は秋に始まる。"


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, codec: str) -> None:
    assert decode(mark + TEXT.encode(codec)) == TEXT
    assert clean(mark + TEXT.encode(codec)).text == TEXT


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_without_its_mark(codec: str) -> None:
    assert clean(TEXT.encode(codec)).text == TEXT


def test_valid_utf_8_goes_before_the_declared_charset() -> None:
    assert decode(TEXT.encode(), content_type="text/plain; charset=iso-8859-1") == TEXT


@pytest.mark.parametrize(
    ("text", "codec", "label"),
    [
        (TEXT, "cp1252", "ISO-8859-1"),
        ("„Der Turm“ – so hieß er", "cp1252", "latin1"),
        (CYRILLIC, "koi8-r", "koi8-r"),
        (JAPANESE, "cp932", "Shift_JIS"),
        (JAPANESE, "iso2022_jp", "ISO-2022-JP"),
        (JAPANESE, "euc_jp", "euc-jp"),
    ],
)
def test_the_declared_charset_is_read_as_browsers_read_it(text: str, codec: str, label: str) -> None:
    assert decode(text.encode(codec), content_type=f'text/plain; charset="{label}"') == text


def test_a_page_declares_its_charset_in_meta() -> None:
    page = f'<html><head><meta charset="windows-1251"></head><body><p>{CYRILLIC}</p></body></html>'
    assert decode(page.encode("cp1251")) == page


@pytest.mark.parametrize(
    ("text", "codec"), [(TEXT * 3, "cp1252"), (CYRILLIC * 3, "cp1251"), (JAPANESE * 3, "cp932")]
)
def test_an_undeclared_charset_is_detected(text: str, codec: str) -> None:
    assert decode(text.encode(codec)) == text


@pytest.mark.parametrize("label", ["no-such-charset", "base64", ""])
def test_a_label_that_names_no_charset_is_passed_over(label: str) -> None:
    assert decode((TEXT * 3).encode("cp1252"), content_type=f"text/plain; charset={label}") == TEXT * 3


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        (
            "cp1252",
            "Two cafés in Genève and a bakery in São Paulo are run by one family, Renée Lefèvre said.",
        ),
        (
            "cp1252",
            "Le conseil a adopté mardi le budget de l’année prochaine, et le maire a parlé des écoles.",
        ),
        (
            "cp1250",
            "Rada miasta przegłosowała we wtorek budżet na przyszły rok, a prezydent mówił o drogach.",
        ),
        ("cp1250", "Rada města schválila v úterý rozpočet na příští rok a starosta mluvil o nové škole."),
        ("cp1254", "Belediye meclisi salı günü gelecek yılın bütçesini kabul etti, başkan yolları anlattı."),
    ],
)
def test_an_undeclared_code_page_is_that_of_the_language(codec: str, text: str) -> None:
    assert decode(text.encode(codec)) == text


@pytest.mark.parametrize(
    "label", sorted({*encodings.aliases.aliases.values(), "idna", "punycode", "undefined"})
)
def test_whatever_codec_is_declared_a_text_comes_out_or_a_refusal(label: str) -> None:
    content = b"xn--!!!.example " + TEXT.encode("cp1252")
    with suppress(BadInput):
        assert decode(content, content_type=f"text/plain; charset={label}")
