from __future__ import annotations

import email
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tearsheet.digest import Edition, build_message, render_html, render_text
from tearsheet.model import Story

MakeEdition = Callable[..., Edition]
MakeStory = Callable[..., Story]

LEAVE = "https://desk.example/leave?token=" + "a1B2" * 60


def build(
    edition: Edition,
    *,
    sender: str = "The Desk <desk@example.org>",
    recipient: str = "reader@example.com",
    message_id: str = "<edition-1@example.org>",
    list_unsubscribe: str | None = None,
) -> bytes:
    return build_message(
        edition,
        sender=sender,
        recipient=recipient,
        message_id=message_id,
        list_unsubscribe=list_unsubscribe,
    )


def parse(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def test_the_message_offers_text_and_html_of_the_edition(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    edition = make_edition(make_story())
    message = parse(build(edition))
    text, html = message.iter_parts()
    assert message.get_content_type() == "multipart/alternative"
    assert text.get_content_type() == "text/plain"
    assert text.get_content().replace("\r\n", "\n") == render_text(edition)
    assert html.get_content_type() == "text/html"
    assert html.get_content().replace("\r\n", "\n") == render_html(edition)


def test_the_headers_say_who_when_and_which_list(make_edition: MakeEdition, make_story: MakeStory) -> None:
    message = parse(build(make_edition(make_story())))
    assert message["From"] == "The Desk <desk@example.org>"
    assert message["To"] == "reader@example.com"
    assert message["Date"] == "Thu, 05 Jun 2025 05:00:00 +0000"
    assert message["Message-ID"] == "<edition-1@example.org>"
    assert message["List-Id"] == "<coast-and-lakes.example.org>"
    assert message["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize(
    ("count", "subject"),
    [
        (0, "The Morning Sheet: no stories today"),
        (1, "Lindvik rebuilds its storm wall"),
        (2, "Lindvik rebuilds its storm wall (and 1 more story)"),
        (5, "Lindvik rebuilds its storm wall (and 4 more stories)"),
    ],
)
def test_the_subject_is_the_first_headline_and_how_many_follow(
    make_edition: MakeEdition, make_story: MakeStory, count: int, subject: str
) -> None:
    assert parse(build(make_edition(*(make_story(n) for n in range(count)))))["Subject"] == subject


def test_a_long_subject_begins_on_its_own_line(make_edition: MakeEdition, make_story: MakeStory) -> None:
    title = "Harbour town of Lindvik votes to rebuild the storm wall that broke in January"
    content = build(make_edition(make_story(title=title)))
    assert f"Subject: {title}\r\n".encode() in content


def test_a_subject_beyond_ascii_survives(make_edition: MakeEdition, make_story: MakeStory) -> None:
    title = "Lindvik’s Größe: «le mur» – 42 Mio. €"
    content = build(make_edition(make_story(title=title)))
    assert parse(content)["Subject"] == title
    assert content.split(b"\r\n\r\n")[0].isascii()


def test_one_click_unsubscription_is_offered_over_https(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    content = build(make_edition(make_story()), list_unsubscribe=LEAVE)
    assert f"\r\nList-Unsubscribe: <{LEAVE}>\r\n".encode() in content
    assert b"\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in content
    assert LEAVE in next(iter(parse(content).iter_parts())).get_content()


def test_a_mail_address_to_leave_by_is_not_one_click(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    message = parse(build(make_edition(make_story()), list_unsubscribe="mailto:leave@example.org"))
    assert message["List-Unsubscribe"] == "<mailto:leave@example.org>"
    assert message["List-Unsubscribe-Post"] is None
    assert "mailto:leave@example.org" in next(iter(message.iter_parts())).get_content()


def test_as_many_stories_as_asked_for_are_told_in_full(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    content = build_message(
        make_edition(*(make_story(n) for n in range(5))),
        sender="desk@example.org",
        recipient="reader@example.com",
        message_id="<edition-1@example.org>",
        full=2,
    )
    text, html = (part.get_content() for part in parse(content).iter_parts())
    assert text.count("voted on Wednesday") == html.count("voted on Wednesday") == 2


def test_a_message_without_a_way_out_claims_none(make_edition: MakeEdition, make_story: MakeStory) -> None:
    assert parse(build(make_edition(make_story())))["List-Unsubscribe"] is None


def test_a_newline_in_a_headline_adds_no_header(make_edition: MakeEdition, make_story: MakeStory) -> None:
    message = parse(build(make_edition(make_story(title="Wall\r\nBcc: all@example.com\n\nbody"))))
    assert message["Bcc"] is None
    assert message["Subject"] == "Wall Bcc: all@example.com body"


@pytest.mark.parametrize("field", ["sender", "recipient", "message_id", "list_unsubscribe"])
def test_a_newline_in_an_address_is_refused(
    make_edition: MakeEdition, make_story: MakeStory, field: str
) -> None:
    with pytest.raises(ValueError, match=r"(?i)linefeed|newline|carriage"):
        build(make_edition(make_story()), **{field: "a@example.org\r\nBcc: all@example.com"})


def test_a_headline_of_ten_kilobytes_makes_a_subject_of_a_line_or_three(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    subject = parse(build(make_edition(make_story(title="storm " * 1700), make_story(2))))["Subject"]
    assert len(subject) < 150
    assert subject.endswith("… (and 1 more story)")


def test_the_same_edition_makes_the_same_bytes(make_edition: MakeEdition, make_story: MakeStory) -> None:
    first, second = (build(make_edition(make_story()), list_unsubscribe=LEAVE) for _ in range(2))
    assert first == second
    assert first != build(make_edition(make_story()), message_id="<edition-2@example.org>")


def test_a_list_named_in_another_script_still_has_an_identifier(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    assert parse(build(make_edition(make_story(), list_name="新聞")))["List-Id"] == "<list.example.org>"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(title=st.text(), list_name=st.text())
def test_any_title_makes_a_message_with_its_own_headers_and_two_bodies(
    make_edition: MakeEdition, make_story: MakeStory, title: str, list_name: str
) -> None:
    plain = parse(build(make_edition(make_story())))
    message = parse(build(make_edition(make_story(title=title), list_name=list_name)))
    assert message.keys() == plain.keys()
    assert len(list(message.iter_parts())) == 2
