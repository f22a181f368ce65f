"""Bad input is named, explained and never crashes the step."""

import zipfile
from io import BytesIO

import pytest

from tearsheet.clean import clean
from tearsheet.errors import BadInput, Refusal


def refused(content: bytes | str, *, name: str | None = None, content_type: str | None = None) -> BadInput:
    with pytest.raises(BadInput) as raised:
        clean(content, name=name, content_type=content_type)
    return raised.value


def zipped(path: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(path, "<w/>")
    return buffer.getvalue()


@pytest.mark.parametrize("content", [b"", "", "  \n\t\r\n ", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n"])
def test_a_file_without_a_letter_is_empty(content: bytes | str) -> None:
    assert refused(content).refusal is Refusal.EMPTY


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"GIF89a\x01\x00", "GIF"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "WebP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "Office"),
        (b"{\\rtf1\\ansi The lamp is lit.}", "RTF"),
        (b"BZh91AY&SY", "bzip2"),
        (b"\xfd7zXZ\x00\x00", "XZ"),
        (b"lamp.txt".ljust(257, b"\x00") + b"ustar", "tar"),
        (zipped("word/document.xml"), "Word"),
        (zipped("xl/workbook.xml"), "Excel"),
    ],
)
def test_a_known_kind_of_file_is_refused_by_its_name(content: bytes | str, kind: str) -> None:
    error = refused(content, name="drop.txt", content_type="text/plain")
    assert error.refusal is Refusal.UNSUPPORTED
    assert kind in error.reason


@pytest.mark.parametrize("content", [bytes(range(256)) * 8, b"The lamp\x00is lit.", "The lamp\x00is lit."])
def test_bytes_that_no_text_has_are_binary(content: bytes | str) -> None:
    assert refused(content).refusal is Refusal.BINARY


@pytest.mark.parametrize(
    "content",
    [
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
        b"-----BEGIN PGP MESSAGE-----\n\nhQEMA0\n-----END PGP MESSAGE-----\n",
    ],
)
def test_what_is_encrypted_is_refused_as_such(content: bytes) -> None:
    assert refused(content).refusal is Refusal.ENCRYPTED


def test_half_a_surrogate_pair_cannot_be_decoded() -> None:
    assert refused("The lamp is lit \ud83d again.").refusal is Refusal.UNDECODABLE


def test_a_feed_is_refused_as_xml() -> None:
    assert refused('<?xml version="1.0"?><rss><channel/></rss>').refusal is Refusal.UNSUPPORTED


LAMP = "The lamp at the end of the pier of Eastport is lit again, the harbour master said on Monday."


@pytest.mark.parametrize(
    "opening",
    [
        "Date: 3 March 2025\nSubject: The lamp of Eastport\nFrom: The harbour desk\n\n",
        "From Eastport\nDate: 3 March 2025\nSubject: Lamp\nTo: all\n\n",
        "Date: 3 March 2025\nSubject The lamp of Eastport\n\n",
        "Received: three letters about the lamp.\n\n",
        "The lamp is lit again\nFrom: a\nMessage-ID: b\nSubject: c\n\n",
        "A mail begins with MIME-Version: 1.0 and Content-Type: multipart/related.\n\n",
    ],
)
def test_an_article_that_begins_as_a_mail_might_is_read(opening: str) -> None:
    assert LAMP in clean(f"{opening}{LAMP}\n").text


def test_of_nothing_but_boilerplate_the_refusal_says_what_was_taken() -> None:
    error = refused("Share this:\nSubscribe to our newsletter\nLeave a Reply")
    assert error.refusal is Refusal.NO_ARTICLE
    taken = "share buttons, newsletter offers, comment forms"
    assert error.reason.startswith(f"after removing {taken} nothing was left;")


def test_of_too_few_words_the_refusal_says_which_are_left() -> None:
    error = refused("Share this:\n\nHello lamp\n")
    assert error.reason.startswith("after removing share buttons only 2 words were left: “Hello lamp”;")
    assert refused("Lamp").reason.startswith("it has only 1 word: “Lamp”;")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("https://nordvik.example/lamp\n", "only a link (https://nordvik.example/lamp)"),
        ("https://nordvik.example/1\nhttps://nordvik.example/2\n", "only links (https://nordvik.example/1)"),
        ("[InternetShortcut]\r\nURL=https://nordvik.example/lamp\r\n", "only a link (https://nordvik"),
    ],
)
def test_of_a_file_of_links_the_refusal_says_that_none_is_followed(content: str, told: str) -> None:
    error = refused(content)
    assert error.refusal is Refusal.NO_ARTICLE
    assert told in error.reason
    assert "no link is followed" in error.reason


def test_of_a_page_without_text_the_refusal_names_the_script() -> None:
    error = refused("<!doctype html><html><body><script>run()</script></body></html>")
    assert error.refusal is Refusal.NO_ARTICLE
    assert "script" in error.reason


@pytest.mark.parametrize("content", ['{"title": "The lamp", ', '[{"text": "The lamp"}', '{"text": }'])
def test_broken_json_is_malformed(content: bytes | str) -> None:
    assert refused(content).refusal is Refusal.MALFORMED


def test_what_is_declared_json_must_be_json() -> None:
    assert refused("The lamp is lit.", content_type="application/json").refusal is Refusal.MALFORMED


@pytest.mark.parametrize(
    "content",
    [
        '[{"text": "The lamp is lit again."}, {"text": "The pier is open again."}]',
        '{"text": "The lamp is lit again."}\n{"text": "The pier is open again."}\n',
        '{"articles": [{"body": "The lamp is lit again."}, {"body": "The pier is open again."}]}',
    ],
)
def test_several_articles_in_one_file_are_refused_with_advice(content: bytes | str) -> None:
    error = refused(content)
    assert error.refusal is Refusal.SEVERAL_ARTICLES
    assert "open_pack" in error.reason


def test_json_without_a_body_is_no_article() -> None:
    assert refused('{"title": "The lamp is lit"}').refusal is Refusal.NO_ARTICLE


@pytest.mark.parametrize("content", ["[" * 100_000, '{"a":' * 100_000, '{"text":' + "[" * 100_000])
def test_deep_nesting_is_malformed(content: bytes | str) -> None:
    assert refused(content).refusal is Refusal.MALFORMED


def test_deep_html_does_not_crash() -> None:
    page = "<html><body>" + "<div>" * 15_000 + "The lamp is lit." + "</div>" * 15_000
    assert refused(page).refusal is Refusal.NESTED


def test_an_error_carries_the_name_of_the_file() -> None:
    error = refused(b"", name="inbox/lamp.txt")
    assert error.name == "inbox/lamp.txt"
    assert "inbox/lamp.txt" in str(error)
