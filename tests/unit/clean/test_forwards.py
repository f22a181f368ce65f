"""Forwarded mails: what was forwarded is read, and nothing that only looks forwarded is cut."""

from itertools import pairwise
from typing import NamedTuple
from unittest.mock import create_autospec

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.clean import clean
from tearsheet.clean.mail import forwards, message
from tearsheet.clean.mail.forwards import find_forward
from tearsheet.clean.mail.seen import seen_in_page
from tests.unit.clean.mails import PAGE, TEXT, archive, is_the_report, mail

FORWARDED = """Hi all,

worth a look, I think.

{mark}
{headers}

{text}

-- \nPer Dahl
Desk of the Nordvik paper
"""
IN_ENGLISH = """From: Jo Ek <jo@nordvik.example>
Date: Mon, Jun 2, 2025 at 8:30 AM
Subject: Keepers vote for the lamp
To: <desk@example.org>"""
IN_GERMAN = """Von: Jo Ek <jo@nordvik.example>
Gesendet: Montag, 2. Juni 2025 08:30
An: desk@example.org
Betreff: Keepers vote for the lamp"""


@pytest.mark.parametrize(
    ("mark", "headers"),
    [
        ("---------- Forwarded message ---------", IN_ENGLISH),
        ("Begin forwarded message:\n", IN_ENGLISH),
        ("-----Ursprüngliche Nachricht-----", IN_GERMAN),
    ],
)
def test_a_forwarded_mail_is_what_was_forwarded(mark: str, headers: str) -> None:
    message = mail(
        From="Per Dahl <per@example.org>", Subject="Fwd: lamp", Date="Fri, 06 Jun 2025 10:00:00 +0000"
    )
    body = FORWARDED.format(mark=mark, headers=headers, text=f"{TEXT}\n\nBe the first to comment")
    message.set_content(body, cte="base64")
    message.add_alternative(f"<p>{body}</p>", subtype="html")
    article = clean(message.as_bytes())
    assert is_the_report(article)
    assert article.headline == "Keepers vote for the lamp"
    assert article.authors == ["Jo Ek"]
    assert (article.published or "")[:10] == "2025-06-02"
    rules = {entry.rule for entry in article.removed}
    assert {"mail:forward", "mail:signature"} < rules
    assert all(body[entry.start : entry.end] == entry.text for entry in article.removed)


def test_a_mail_below_an_answer_is_not_what_was_sent() -> None:
    message = mail(Subject="Re: lamp")
    message.set_content(f"{TEXT}\n\n{IN_ENGLISH}\n\nWhat of the lamp?")
    assert clean(message.as_bytes()).text.startswith(TEXT)


class Written(NamedTuple):
    """What programs write of a forward in HTML: a note with their mark, and the headers."""

    above: str
    headers: str


OF_GMAIL = Written(
    '<div dir="ltr">Worth a look<br><br><div class="q"><div dir="ltr" class="attr">'
    "---------- Forwarded message ---------<br>",
    'From: <strong class="name">Jo Ek</strong> <span>&lt;<a href="mailto:jo@nordvik.example">'
    "jo@nordvik.example</a>&gt;</span><br>Date: Mon, Jun 2, 2025 at 8:30 AM<br>"
    "Subject: Keepers vote for the lamp<br>To: &lt;desk@example.org&gt;<br></div><br><br>",
)
OF_APPLE = Written(
    "<div>Worth a look</div><br><blockquote type='cite'>"
    "<div>Anfang der weitergeleiteten Nachricht:</div><br>",
    "<div><b>Von: </b><span>Jo Ek &lt;jo@nordvik.example&gt;<br></span></div>"
    "<div><b>Betreff: </b><b>Keepers vote for the lamp</b><br></div>"
    "<div><b>Datum: </b>2. Juni 2025 um 08:30<br></div><div><b>An: </b>desk@example.org<br></div><br>",
)
OF_OUTLOOK = Written(
    "<!--[if gte mso 9]><xml>From: x</xml><![endif]--><p class=MsoNormal>Worth a look<o:p></o:p></p><div>",
    "<div style='border-top:solid 1.0pt'><p class=MsoNormal><b>De&nbsp;:</b> Jo Ek<br>"
    "<b>Envoyé&nbsp;:</b> lundi 2 juin 2025 08:30<br><b>À&nbsp;:</b> desk@example.org<br>"
    "<b>Objet&nbsp;:</b> Keepers vote for the lamp<o:p></o:p></p></div></div>"
    "<p class=MsoNormal><o:p>&nbsp;</o:p></p>",
)
OF_THUNDERBIRD = Written(
    "Worth a look<br><br>-------- Forwarded Message --------<table>",
    "<tr><th>Subject: </th><td>Keepers vote for the lamp</td></tr>"
    "<tr><th>Date: </th><td>Mon, 2 Jun 2025</td></tr>"
    "<tr><th>From: </th><td>Jo Ek &lt;jo@nordvik.example&gt;</td></tr></table><br>",
)


def forwarded(written: Written) -> str:
    paragraphs = "".join(f"<p>{part}</p>" for part in TEXT.split("\n\n"))
    style = "<head><style>p {color: red}</style></head>"
    return f"<html>{style}<body>{written.above}{written.headers}{paragraphs}"


@pytest.mark.parametrize("page", [OF_GMAIL, OF_APPLE, OF_OUTLOOK, OF_THUNDERBIRD])
def test_a_mail_forwarded_in_html_is_what_was_forwarded(page: Written) -> None:
    message = mail(From="Per Dahl <per@example.org>", Subject="TR: lamp")
    message.set_content("See the HTML.")
    message.add_alternative(forwarded(page), subtype="html")
    article = clean(message.as_bytes())
    assert is_the_report(article)
    assert (article.headline, article.authors) == ("Keepers vote for the lamp", ["Jo Ek"])
    assert (article.published or "")[:10] == "2025-06-02"
    [above] = [entry for entry in article.removed if entry.rule == "mail:forward"]
    assert "Worth a look" in above.text
    assert (above.start, above.path) == (None, "2")


@pytest.mark.parametrize("mark", ["<hr>", "<p>Begin forwarded message:</p>", ""])
def test_a_forward_saved_as_a_web_archive_is_what_was_forwarded(mark: str) -> None:
    article = clean(archive(forwarded(OF_OUTLOOK._replace(above=mark))))
    assert is_the_report(article)
    assert article.authors == ["Jo Ek"]


def test_of_a_forward_within_a_forward_the_innermost_is_read() -> None:
    message = mail(From="Per Dahl <per@example.org>", Subject="Fwd: lamp")
    outer = IN_ENGLISH.replace("Jo Ek", "Ada Holm").replace("Keepers vote", "WG: Keepers vote")
    message.set_content(
        f"FYI\n\n{outer}\n\nLook!\n\n-----Ursprüngliche Nachricht-----\n{IN_GERMAN}\n\n{TEXT}"
    )
    article = clean(message.as_bytes())
    assert is_the_report(article)
    assert article.authors == ["Jo Ek"]


@pytest.mark.parametrize("mark", ["", "-----Original Message-----\n", "________________________________\n"])
def test_an_article_above_the_mail_that_it_answers_is_kept(mark: str) -> None:
    message = mail(Subject="Re: lamp")
    message.set_content(f"{TEXT}\n\n{mark}{IN_ENGLISH}\n\nWhen will the piece on the lamp come?\n{TEXT}")
    article = clean(message.as_bytes())
    assert article.text.startswith(TEXT)
    assert article.headline == "lamp"


@pytest.mark.parametrize("subject", ["A mail in the dark", "Fwd: A mail in the dark"])
def test_an_article_that_quotes_a_mail_with_its_headers_is_kept_whole(subject: str) -> None:
    message = mail(Subject=subject)
    report = "\n\n".join([TEXT] * 2)
    quoted = f"The mail to the desk reads:\n\n{IN_ENGLISH}\n\nThere is no oil left."
    message.set_content("\n\n".join([report, TEXT, quoted, *[report] * 3]))
    assert clean(message.as_bytes()).text.startswith(report)


def test_a_line_of_two_dashes_between_paragraphs_is_no_signature() -> None:
    last = "The ferry to Skarholm stays in the harbour for a week for repairs to its engine, its owner said."
    message = mail()
    message.set_content(f"{TEXT}\n\n--\n\n{last}\n")
    assert clean(message.as_bytes()).text == f"{TEXT}\n\n{last}"


@pytest.mark.parametrize("shape", ["<!--", "<style>", "<", "<b>", "<br>a", "&lt;", "From:<br>", "From: a\n"])
def test_a_forward_is_looked_for_in_any_page_and_nothing_is_found(shape: str) -> None:
    source = shape * (100_000 // len(shape))
    assert find_forward(source, subject="Fwd: x", is_page=True) is None
    assert find_forward(source, subject="Fwd: x") is None


def test_a_block_of_headers_without_end_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read = create_autospec(forwards._block, side_effect=forwards._block)
    monkeypatch.setattr(forwards, "_block", read)
    assert find_forward("To:\n" * 1_000, subject="Fwd: x") is None
    assert read.call_count == 1


def test_of_forms_without_end_few_are_searched_for_a_forward(monkeypatch: pytest.MonkeyPatch) -> None:
    search = create_autospec(find_forward, return_value=None)
    monkeypatch.setattr(message, "find_forward", search)
    sent = mail()
    sent.set_content(PAGE, subtype="html")
    for number in range(50):
        sent.add_alternative(f"The same in other words, for the {number}th time.")
    assert is_the_report(clean(sent.as_bytes()))
    assert search.call_count < 10


@pytest.mark.parametrize(
    "unseen", ["<Style>p{}</style>", "<STYLE>p{}</style >", "<head><header>a</header></head>"]
)
def test_what_a_page_does_not_show_ends_with_its_own_tag_in_any_case(unseen: str) -> None:
    assert [line.text for line in seen_in_page(f"{unseen}<p>From: Jo</p>")] == ["From: Jo"]


@given(st.text(alphabet="<>/!-bdivrh &;\n:FromSubjectDate", max_size=400))
def test_the_seen_lines_of_a_page_stand_in_their_order_within_it(source: str) -> None:
    seen = list(seen_in_page(source))
    assert all(line.start < line.end <= len(source) and line.text.strip() for line in seen)
    assert all(before.end <= after.start for before, after in pairwise(seen))
