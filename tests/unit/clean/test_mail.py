"""Saved mails and web archives: the article in them, and what their headers say of it."""

import pytest

from tearsheet.clean import clean
from tearsheet.clean.mail.bounds import MOST_HEADERS
from tearsheet.errors import BadInput, Refusal
from tests.unit.clean.mails import ADDRESS, PAGE, TEXT, archive, is_the_report, mail, plain_mail


def refused(content: bytes) -> BadInput:
    with pytest.raises(BadInput) as raised:
        clean(content)
    return raised.value


def test_a_mail_in_plain_text_gives_text_headline_author_and_date() -> None:
    article = clean(plain_mail().as_bytes())
    assert is_the_report(article)
    assert article.headline == "Keepers vote for the lamp"
    assert article.authors == ["Jo Ek"]
    assert article.published == "2025-06-02T08:30:00+02:00"


def test_a_mail_is_read_alike_as_text_and_as_bytes() -> None:
    message = plain_mail()
    assert clean(message.as_string()).text == clean(message.as_bytes()).text


def test_html_goes_before_the_same_in_plain_text() -> None:
    message = mail()
    message.set_content("Please open this mail in a program that shows HTML, said the sender.")
    message.add_alternative(PAGE, subtype="html")
    assert is_the_report(clean(message.as_bytes()))


def test_an_attachment_is_noted_and_not_read() -> None:
    message = plain_mail()
    message.add_attachment(b"\x89PNG" * 99, maintype="image", subtype="png", filename="lämp.png")
    message.add_attachment("Minutes of the vote, as they were taken.", filename="minutes.txt")
    article = clean(message.as_bytes())
    assert is_the_report(article)
    noted = {(entry.path, entry.text) for entry in article.removed if entry.rule == "mail:attachment"}
    assert noted == {("2", "lämp.png (image/png)"), ("3", "minutes.txt (text/plain)")}


def test_the_ledger_counts_in_the_part_and_names_it() -> None:
    message = mail()
    body = f"{TEXT}\n\nBe the first to comment\n"
    message.set_content(body, cte="base64")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="lamp.png")
    entry, _ = clean(message.as_bytes()).removed
    assert (entry.path, entry.text) == ("1", "Be the first to comment")
    assert body[entry.start : entry.end] == entry.text


@pytest.mark.parametrize(
    "head",
    [
        "From: a@b.example\nMessage-ID: <1@b.example>\nSubject: Lamp\n",
        "Date: Mon, 3 Mar 2025 08:00:00 +0000\nsubject: Lamp\nmime-version: 1.0\n",
        "From a@b.example Mon Mar  3 08:00:00 2025\nReceived: from pier;\n\tMon, 3 Mar\nTo: x\nFrom: a\n",
        "\ufeffMIME-Version: 1.0\nX-Spam: no\nTo: a@b.example\nSubject: Lamp\n",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_mail_is_known_by_its_headers(head: str, end: str) -> None:
    assert is_the_report(clean(f"{head}\n{TEXT}\n".replace("\n", end).encode()))


@pytest.mark.parametrize("subject", ["Fwd: The lamp", "Re: Fwd: The lamp", "WG: AW: The lamp", "The lamp"])
def test_a_headline_is_the_subject_without_what_replies_and_forwards_put_before_it(subject: str) -> None:
    assert clean(plain_mail(Subject=subject).as_bytes()).headline == "The lamp"


def test_headers_beyond_ascii_are_read() -> None:
    article = clean(
        plain_mail(Subject="Wächter für die Lampe", From="Jörg Ähn <j@nordvik.example>").as_bytes()
    )
    assert (article.headline, article.authors) == ("Wächter für die Lampe", ["Jörg Ähn"])


def test_a_header_that_is_cut_off_stays_as_it_is_written() -> None:
    cut_off = "=?utf-8?b?abcde?="
    content = plain_mail().as_bytes().replace(b"Keepers vote for the lamp", cut_off.encode())
    assert clean(content).headline == cut_off


def test_a_header_in_raw_utf_8_is_read_as_such() -> None:
    content = plain_mail().as_bytes().replace(b"Keepers vote for the lamp", "Wächter für die Lampe".encode())
    assert clean(content).headline == "Wächter für die Lampe"


@pytest.mark.parametrize(
    "date",
    [
        "",
        "some day",
        "Mon, 99 Jun 2025 08:30:00 +0200",
        "Mon, 02 Jun 99999999999999999999 08:30:00 +0200",
    ],
)
def test_a_mail_without_a_usable_date_has_none(date: str) -> None:
    content = plain_mail().as_bytes().replace(b"Mon, 02 Jun 2025 08:30:00 +0200", date.encode())
    assert clean(content).published is None


def test_of_a_date_with_an_impossible_zone_the_day_is_left() -> None:
    content = plain_mail().as_bytes().replace(b"+0200", b"+99999999999999999999")
    assert clean(content).published == "2025-06-02"


def test_a_web_archive_is_its_page_whatever_bytes_its_pictures_have() -> None:
    article = clean(archive())
    assert is_the_report(article)
    assert article.url == ADDRESS
    assert article.published is None  # the day on which it was saved is no day of publication
    assert article.authors == []


def test_a_web_archive_s_start_names_its_page() -> None:
    content = archive(start="<page>").replace(
        b"------seam\r\nContent-Type: image/png",
        b"------seam\r\nContent-Type: text/html\r\nContent-ID: <frame>\r\n\r\n<p>An advertisement.</p>\r\n"
        b"------seam\r\nContent-Type: image/png",
    )
    assert is_the_report(clean(content))


@pytest.mark.parametrize("name", ["saved.mhtml", "saved.mht", "SAVED.EML"])
def test_the_name_tells_a_mail_that_has_few_headers(name: str) -> None:
    content = b"Subject: Keepers vote for the lamp\n\n" + TEXT.encode()
    article = clean(content, name=name)
    assert is_the_report(article)
    assert article.headline == "Keepers vote for the lamp"


def test_an_article_that_begins_with_labels_of_a_mail_is_no_mail() -> None:
    article = clean(f"Date: 2 June 2025\nSubject: The lamp\n\n{TEXT}")
    assert article.text.endswith(TEXT)


@pytest.mark.parametrize("kind", ["multipart/encrypted", "application/pkcs7-mime"])
def test_an_encrypted_mail_is_refused_as_such(kind: str) -> None:
    head = "From: a@x.example\nTo: b@x.example\nMIME-Version: 1.0\nSubject: x\n"
    content = f'{head}Content-Type: {kind}; boundary="s"\n\n--s\n\nVersion: 1\n--s--\n'
    assert refused(content.encode()).refusal is Refusal.ENCRYPTED


def test_of_a_mail_of_pictures_alone_the_refusal_says_what_it_has() -> None:
    message = mail()
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    error = refused(message.as_bytes())
    assert error.refusal is Refusal.NO_ARTICLE
    assert "(image/png)" in error.reason


def test_mails_within_mails_without_end_are_refused() -> None:
    inner = b"Content-Type: message/rfc822\n\n" * 5_000
    content = b"From: a@x.example\nTo: b@x.example\nMIME-Version: 1.0\n" + inner + b"Subject: x\n\nHello."
    assert refused(content).refusal is Refusal.NESTED


@pytest.mark.parametrize("body", [b"--s\n\nhi\n" * 30_000, b"a\n" * 7_000_000])
def test_a_mail_of_parts_or_lines_without_end_is_refused(body: bytes) -> None:
    head = b"From: a@x.example\nTo: b@x.example\nMIME-Version: 1.0\n"
    head += b'Content-Type: multipart/mixed; boundary="s"\n\n'
    assert refused(head + body).refusal is Refusal.MALFORMED


def test_a_header_with_a_million_parameters_is_refused() -> None:
    head = b"From: a@x.example\nTo: b@x.example\nMIME-Version: 1.0\nContent-Type: text/plain"
    assert refused(head + b"; a=b" * 200_000 + b"\n\n" + TEXT.encode()).refusal is Refusal.MALFORMED


def test_text_before_and_after_a_picture_is_one_text() -> None:
    first, _, rest = TEXT.partition("\n\n")
    message = mail()
    message.set_content(first)
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", disposition="inline")
    message.add_attachment(rest, disposition="inline")
    assert is_the_report(clean(message.as_bytes()))


def test_a_text_below_a_page_is_in_the_ledger() -> None:
    message = mail()
    message.set_content(PAGE, subtype="html")
    message.add_attachment("You are on the list of the Nordvik harbour.", disposition="inline")
    article = clean(message.as_bytes())
    assert is_the_report(article)
    noted = [(entry.path, entry.text) for entry in article.removed if entry.rule == "mail:part"]
    assert noted == [("2", "You are on the list of the Nordvik harbour.")]


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_an_attached_article_is_read_where_the_mail_is_a_note_to_it(kind: str) -> None:
    message = mail(Subject="For tomorrow")
    message.set_content("Dear desk, the piece on the lamp is attached. Jo")
    message.add_attachment(PAGE if kind == "html" else TEXT, subtype=kind, filename=f"lamp.{kind}")
    article = clean(message.as_bytes())
    assert is_the_report(article)
    noted = [(entry.path, entry.text) for entry in article.removed if entry.rule == "mail:note"]
    assert noted == [("1", "Dear desk, the piece on the lamp is attached. Jo")]


def test_a_mail_attached_to_a_note_is_read_with_its_own_headers() -> None:
    message = mail(Subject="Fwd", From="Per Dahl <per@example.org>")
    message.set_content("See the mail that is attached.")
    message.add_attachment(plain_mail())
    article = clean(message.as_bytes())
    assert is_the_report(article)
    assert (article.headline, article.authors) == ("Keepers vote for the lamp", ["Jo Ek"])


@pytest.mark.parametrize("before", [b"", b"\n--s\n"])
def test_a_mail_of_headers_without_end_is_refused(before: bytes) -> None:
    head = b"From: a@x.example\nTo: b@x.example\nMIME-Version: 1.0\n"
    head += b'Content-Type: multipart/mixed; boundary="s"\n'
    error = refused(head + before + b"X:\n" * (MOST_HEADERS + 1) + b"\n" + TEXT.encode())
    assert error.refusal is Refusal.MALFORMED
    assert "headers" in error.reason


def test_of_a_mail_with_its_article_in_a_pdf_the_refusal_names_the_file() -> None:
    message = mail()
    message.set_content("See attached.")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="lamp.pdf")
    error = refused(message.as_bytes())
    assert error.refusal is Refusal.NO_ARTICLE
    assert "lamp.pdf" in error.reason


@pytest.mark.parametrize("charset", ["idna", "punycode", "undefined", "base64", "no-such", "a\0b"])
def test_a_charset_that_is_none_of_text_is_passed_over(charset: str) -> None:
    message = plain_mail()
    head = message.as_bytes().partition(b"Content-Type")[0]
    stated = f"Content-Type: text/plain; charset={charset}\n\n".encode()
    text = f"{TEXT} The keeper's dog is called Bjørn."
    assert clean(head + stated + text.encode("cp1252")).text == text


def test_a_file_name_with_a_nul_in_its_charset_is_passed_over() -> None:
    message = mail()
    message.set_content(TEXT)
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="lamp.pdf")
    content = message.as_bytes().replace(b'filename="lamp.pdf"', b"filename*=utf-8\0''lamp.pdf")
    article = clean(content)
    assert is_the_report(article)
    assert article.removed[-1].text == "without a name (application/pdf)"


def test_a_charset_with_a_nul_in_its_own_charset_is_passed_over() -> None:
    content = plain_mail().as_bytes().replace(b'charset="utf-8"', b"charset*=utf-8\0''latin-1")
    assert is_the_report(clean(content))
