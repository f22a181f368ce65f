"""What holds for every form: identity, language, cost."""

import json
import subprocess
import sys
import time
from contextlib import suppress
from hashlib import sha256

import pytest

from tearsheet.clean import clean, clean_single
from tearsheet.clean.extracted import LONGEST_TEXT
from tearsheet.clean.files.identify import Form, identify
from tearsheet.errors import BadInput, Refusal
from tearsheet.text.fingerprint import distance, fingerprint

TEXT = (
    "The harbour council of Eastport voted on Tuesday to rebuild the old lighthouse."
    " Work is to begin in the autumn and will cost about four million crowns."
    " Fishermen had asked for the light to be restored before the winter."
)
OTHER = (
    "The harbour council of Eastport rejected on Tuesday a plan to close the fish market."
    " Traders had filled the hall and will keep their stalls for three more years."
    " The mayor had asked for the square to be cleared by summer."
)


def test_the_hash_is_that_of_the_dropped_bytes() -> None:
    assert clean(TEXT.encode("utf-16")).sha256 == sha256(TEXT.encode("utf-16")).hexdigest()
    assert clean(TEXT).sha256 == sha256(TEXT.encode()).hexdigest()


def test_near_copies_are_nearer_than_reports_of_another_vote() -> None:
    copy = TEXT.replace("about four", "some four")
    known, near, far = (clean(text).fingerprint for text in (TEXT, copy, OTHER))
    assert distance(known, known) == 0
    assert distance(known, near) < distance(known, far) // 2


def test_the_fingerprint_is_the_same_in_every_process() -> None:
    code = f"from tearsheet.text.fingerprint import fingerprint; print(fingerprint({TEXT!r}))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == fingerprint(TEXT)


def test_the_known_address_stands_in_for_a_publisher() -> None:
    article = clean(TEXT, url="https://www.courier.example/lamp")
    assert (article.url, article.publisher) == ("https://www.courier.example/lamp", "courier.example")
    assert clean(TEXT, url="http://[broken").publisher is None


@pytest.mark.parametrize(
    ("text", "content_type", "name", "form"),
    [
        ("  \n<!DOCTYPE html><html></html>", "text/plain", "a.txt", Form.HTML),
        ('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>', None, None, Form.HTML),
        ("Lead<p>One</p><p>Two</p><p>Three</p>", None, None, Form.HTML),
        ('{"text": "x"}', "text/plain", "a.txt", Form.JSON),
        ("The lamp is <b>lit.", "text/html", None, Form.HTML),
        ("The lamp is <b>lit.", None, "a.html", Form.HTML),
        ("The lamp is lit.", "text/html", "a.html", Form.PLAIN),
        ("[Update] The lamp is lit.", None, "a.txt", Form.PLAIN),
        ("For x < 3 and y > 2 the lamp is lit.", None, None, Form.PLAIN),
    ],
)
def test_the_form_is_told_by_content_then_type_then_name(
    text: str, content_type: str | None, name: str | None, form: Form
) -> None:
    assert identify(text, content_type=content_type, name=name) is form


def test_importing_the_step_loads_nothing_heavy() -> None:
    heavy = {"trafilatura", "lxml", "py3langid", "numpy", "charset_normalizer", "htmldate"}
    code = f"import sys, tearsheet.clean; print(*{heavy} & sys.modules.keys())"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_plain_text_never_loads_the_html_parser() -> None:
    call = f"from tearsheet.clean import clean; clean({TEXT!r})"
    code = f"import sys; {call}; sys.exit('trafilatura' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    "piece",
    [
        "(",
        "(@",
        "— ",
        "A. ",
        "AB ",
        "© ",
        "1",
        "June 3, ",
        "Credit: ",
        "all rights reserved ",
        "Home > ",
        "<p ",
        "“",
    ],
)
def test_hostile_repetition_takes_time_in_proportion(piece: str) -> None:
    def seconds(size: int) -> float:
        source = f"{TEXT}\n{piece * (size // len(piece))}"
        start = time.process_time()
        with suppress(BadInput):
            clean(source)
        return time.process_time() - start

    seconds(1_000)
    assert seconds(200_000) < 40 * max(seconds(20_000), 0.005)


@pytest.mark.parametrize(
    "form", ["{}", "<html><body><article><p>{}</p></article></body></html>", '{{"text": ["{}", "It sank."]}}']
)
def test_a_text_far_longer_than_any_article_is_refused_with_both_numbers(form: str) -> None:
    sentence = "The ferry left the harbour at noon with ninety passengers on board. "
    text = form.format(sentence * (LONGEST_TEXT // len(sentence) + 2))
    with pytest.raises(BadInput, match=r"500,000 is the limit") as caught:
        clean(text)
    assert caught.value.refusal is Refusal.TOO_LARGE


@pytest.mark.parametrize(
    "content",
    ["hostname\n", "https://news.example/a/long/story-of-the-day.html?x=1", "Page 3", "港口新闻首页"],
)
def test_a_file_without_a_sentence_is_no_article(content: str) -> None:
    with pytest.raises(BadInput, match=r"it (has|holds) only") as caught:
        clean(content)
    assert caught.value.refusal is Refusal.NO_ARTICLE


@pytest.mark.parametrize("content", ["The bridge is open again.", "港の防波堤は嵐に耐えた。"])
def test_one_short_sentence_is_an_article(content: str) -> None:
    assert clean(content).text == content


def test_many_comments_before_a_page_are_read_in_time_that_grows_with_their_number() -> None:
    page = "<!-- -->" * 2_000 + "The bridge over the river is open again since Monday."
    assert (
        identify(page) is Form.PLAIN
    )  # with one more way to cut the comments for each, this would never end


@pytest.mark.parametrize("field", ["headline", "author", "url"])
def test_half_a_character_in_any_field_of_a_json_is_refused(field: str) -> None:
    body = "The bridge over the river is open again since Monday."
    source = '{"articleBody": "' + body + '", "' + field + '": "Gates close \\ud83d"}'
    with pytest.raises(BadInput) as caught:
        clean(source)
    assert caught.value.refusal is Refusal.UNDECODABLE


def test_a_file_that_is_known_to_be_no_pack_is_not_taken_apart_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object, **__: object) -> None:
        pytest.fail("open_pack was asked")

    monkeypatch.setattr("tearsheet.clean.packs.open_pack", asked)
    assert clean_single(json.dumps({"text": TEXT})).text == TEXT
