"""Packs: every member by itself, and nothing that one of them is costs the others."""

from __future__ import annotations

import gzip
import json
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.clean import Limits, clean, open_pack
from tearsheet.clean.packs.members import REST, safe_name
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Member, PassedOver
from tests.unit.clean.packing import TEXTS, lines, record, response, story, warc, zipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tearsheet.clean.packs.members import Found

MAIL = "From: jo@nordvik.example\nTo: desk@example.org\nSubject: {0}\nMessage-ID: <{0}@x>\n\n{1}\n"


def taken(content: bytes, **options: Any) -> list[Member]:
    return [found for found in found_in(content, **options) if isinstance(found, Member)]


def refused(content: bytes, **options: Any) -> dict[str | None, Refusal]:
    return {
        found.name: found.refusal for found in found_in(content, **options) if isinstance(found, BadInput)
    }


def found_in(content: bytes, **options: Any) -> list[Member | PassedOver | BadInput]:
    pack = open_pack(content, **options)
    assert pack is not None
    return list(pack.members())


def texts_of(members: list[Member]) -> list[str]:
    return [clean(found.content, content_type=found.content_type, name=found.name).text for found in members]


THREE = {f"wire/story-{number}.txt": TEXTS[number] for number in range(3)}
MAILBOX = "".join(
    f"From jo@nordvik.example Mon Jun  2 08:30:00 2025\n{MAIL.format(number, text)}\n"
    for number, text in enumerate(TEXTS)
).encode()
OBJECTS = [{"title": f"Story {number}", "text": text} for number, text in enumerate(TEXTS)]
PAGES = [response(f"https://nordvik.example/{number}.html", story(number).encode()) for number in range(3)]


@pytest.mark.parametrize(
    "content",
    [
        zipped(THREE),
        zipped(THREE, zipfile.ZIP_STORED),
        gzip.compress(zipped(THREE)),
        MAILBOX,
        MAILBOX.replace(b"\n", b"\r\n"),
        gzip.compress(MAILBOX),
        lines(*OBJECTS),
        gzip.compress(lines(*OBJECTS)),
        json.dumps(OBJECTS).encode(),
        json.dumps({"articles": OBJECTS}, indent=1).encode(),
    ],
)
def test_every_article_of_a_pack_is_taken_out_in_its_order(content: bytes) -> None:
    assert texts_of(taken(content)) == list(TEXTS)
    assert refused(content) == {}


@pytest.mark.parametrize("packed", [False, True])
def test_a_warc_gives_its_pages_with_their_addresses(packed: bool) -> None:
    content = warc(record("warcinfo", b"software: x\r\n"), *PAGES, packed=packed)
    members = taken(content)
    assert [found.url for found in members] == [
        f"https://nordvik.example/{number}.html" for number in range(3)
    ]
    assert [found.name for found in members] == [f"nordvik.example/{number}.html" for number in range(3)]
    assert all(TEXTS[number] in clean(members[number].content).text for number in range(3))


@pytest.mark.parametrize(
    "content", [TEXTS[0].encode(), story(0).encode(), json.dumps(OBJECTS[0]).encode(), lines(OBJECTS[0]), b""]
)
def test_a_file_of_one_article_is_no_pack(content: bytes) -> None:
    assert open_pack(content) is None
    assert open_pack(gzip.compress(content)) is None


@pytest.mark.parametrize(
    "text",
    [
        "PKK fighters laid down their arms on Friday, the governor of the province said.",
        "PKW rast in die Scheune von Nordvik, der Fahrer bleibt unverletzt.",
        "WARC/ is how the files of the web archive begin, its keeper said on Monday.",
        "From the tower the keepers saw the ferry turn back on Monday night.",
    ],
)
def test_words_that_begin_as_packs_do_are_an_article(text: str) -> None:
    assert open_pack(text.encode()) is None
    assert clean(text.encode()).text == text


@pytest.mark.parametrize("before", ["\n", "\r\n", "\ufeff", " \n\n"])
def test_white_space_before_a_mailbox_costs_no_mail(before: str) -> None:
    assert texts_of(taken(before.encode() + MAILBOX)) == list(TEXTS)


def test_mails_without_a_blank_line_between_are_told_apart_by_their_first_lines() -> None:
    assert texts_of(taken(MAILBOX.replace(b"\n\nFrom jo", b"\nFrom jo"))) == list(TEXTS)


def test_a_line_of_an_article_that_begins_with_from_divides_no_mail() -> None:
    told = "From the tower one saw it in 2025\nKeepers: all four of them were there on that night."
    content = MAILBOX.replace(TEXTS[0].encode(), f"{TEXTS[0]}\n{told}".encode())
    assert len(taken(content)) == len(TEXTS)


def test_one_mail_is_no_pack() -> None:
    assert open_pack(f"From a Mon Jun  2 08:30:00 2025\n{MAIL.format(1, TEXTS[0])}".encode()) is None


@pytest.mark.parametrize("name", ["word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"])
def test_an_office_file_is_no_pack_and_named_as_what_it_is(name: str) -> None:
    content = zipped({"[Content_Types].xml": "<Types/>", name: "<w/>"})
    assert open_pack(content) is None
    with pytest.raises(BadInput, match=r"this is (a|an) (Word|Excel|PowerPoint)"):
        clean(content)


def test_an_office_file_within_an_archive_is_a_member_like_others() -> None:
    inner = zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"})
    assert [found.name for found in taken(zipped({"a.docx": inner, "b.txt": TEXTS[0]}))] == [
        "a.docx",
        "b.txt",
    ]


# --- what a member may be, and costs no other ---


def test_an_encrypted_member_is_refused_alone() -> None:
    content = bytearray(zipped({"a.txt": TEXTS[0], "b.txt": TEXTS[1]}))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the first file's, in both its places
        content[content.index(mark) + flags] |= 1
    assert refused(bytes(content)) == {"a.txt": Refusal.ENCRYPTED}
    assert texts_of(taken(bytes(content))) == [TEXTS[1]]


def test_a_damaged_member_is_refused_alone() -> None:
    content = bytearray(zipped({"a.txt": TEXTS[0], "b.txt": TEXTS[1]}, zipfile.ZIP_STORED))
    content[content.index(TEXTS[0].encode())] ^= 1
    assert refused(bytes(content)) == {"a.txt": Refusal.MALFORMED}
    assert texts_of(taken(bytes(content))) == [TEXTS[1]]


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_whose_method_unpacks_without_bounds_is_refused_unread(method: int) -> None:
    content = zipped({"a.txt": TEXTS[0]}, method)
    assert refused(content) == {"a.txt": Refusal.UNSUPPORTED}


def test_a_name_that_falsely_says_it_is_utf_8_costs_no_member() -> None:
    content = zipped({"a.txt": TEXTS[0], "får.txt": TEXTS[1], "øl.txt": TEXTS[2]})
    false = content.replace("får".encode(), b"f\xff\xffr")
    assert texts_of(taken(false)) == list(TEXTS)
    assert [found.name for found in taken(false)][::2] == ["a.txt", "øl.txt"]


def test_a_bomb_among_the_members_is_refused_alone() -> None:
    content = zipped({"bomb.txt": bytes(9_000_000), "b.txt": TEXTS[1]})
    assert refused(content) == {"bomb.txt": Refusal.BOMB}
    assert texts_of(taken(content)) == [TEXTS[1]]


@pytest.mark.parametrize(
    "content", [zipped({"a.txt": "x" * 900, "b.txt": "y"}), lines({"a": "x" * 900}, {"b": 1})]
)
def test_a_member_over_the_limit_is_refused_alone(content: bytes) -> None:
    assert list(refused(content, limits=Limits(article=500)).values()) == [Refusal.TOO_LARGE]
    assert len(taken(content, limits=Limits(article=500))) == 1


@pytest.mark.parametrize(
    "inner",
    [
        zipped(THREE),
        gzip.compress(zipped(THREE)),
        lines(*OBJECTS),
        warc(*PAGES),
        MAILBOX,
        b"PK\x03\x04broken",
    ],
)
def test_a_pack_within_a_pack_is_refused(inner: bytes) -> None:
    content = zipped({"inner": inner, "b.txt": TEXTS[1]})
    assert refused(content) == {"inner": Refusal.NESTED}
    assert texts_of(taken(content)) == [TEXTS[1]]


def test_a_member_packed_by_gzip_is_read() -> None:
    assert texts_of(taken(zipped({"a.txt.gz": gzip.compress(TEXTS[0].encode())}))) == [TEXTS[0]]


def test_a_broken_line_is_refused_alone_with_its_number() -> None:
    content = lines(OBJECTS[0]) + b'\n{"title": "Story 1", "text": \n' + lines(OBJECTS[2])
    [fault] = (found for found in found_in(content) if isinstance(found, BadInput))
    assert fault.refusal is Refusal.MALFORMED
    assert fault.reason.startswith("line 3 is broken JSON")
    assert texts_of(taken(content)) == [TEXTS[0], TEXTS[2]]


def test_a_line_in_another_charset_is_no_broken_one() -> None:
    content = lines(OBJECTS[0]) + '{"text": "Hamnens fyr i Ränås tänds på nytt i natt."}'.encode("latin-1")
    assert len(texts_of(taken(content))) == 2


@pytest.mark.parametrize(
    "told", [{"name": "wire.jsonl"}, {"name": "wire.ndjson.gz"}, {"content_type": "application/x-ndjson"}]
)
def test_lines_whose_first_is_broken_are_told_by_name_or_type(told: dict[str, str]) -> None:
    content = b'{"title": "Story\n' + lines(OBJECTS[1], OBJECTS[2])
    packed = gzip.compress(content) if told.get("name", "").endswith(".gz") else content
    assert texts_of(taken(packed, **told)) == [TEXTS[1], TEXTS[2]]


def test_a_document_of_several_lines_that_is_called_jsonl_is_one_article() -> None:
    content = json.dumps({"article": [OBJECTS[0]]}, indent=0).replace(",\n", ",").encode()
    assert open_pack(content, name="wire.jsonl") is None
    assert clean(content, name="wire.jsonl").text == TEXTS[0]


def test_an_entry_of_a_list_without_a_body_is_refused_in_its_place() -> None:
    content = json.dumps([OBJECTS[0], {"title": "no body"}, OBJECTS[2]]).encode()
    assert list(refused(content).values()) == [Refusal.NO_ARTICLE]
    [fault] = (found for found in found_in(content) if isinstance(found, BadInput))
    assert fault.reason == "the entry /1 has no body of an article"
    assert texts_of(taken(content)) == [TEXTS[0], TEXTS[2]]


@pytest.mark.parametrize("content", [b"[" * 900 + b'{"text":"a"},{"text":"b"}' + b"]" * 900, b"[" * 100_000])
def test_lists_within_lists_without_end_are_no_pack(content: bytes) -> None:
    assert open_pack(content) is None


@pytest.mark.parametrize(
    "content",
    [
        b"[%s{}]" % (b"{}," * 200_000),
        b"{%s}" % (b'"a":[],' * 200_000),
        b'{"text":[%s""]}' % (b'"a",' * 1_000_001),
    ],
)
def test_json_of_more_values_than_any_list_of_articles_has_is_refused_before_it_is_parsed(
    content: bytes,
) -> None:
    for read in (open_pack, clean):
        with pytest.raises(BadInput, match="one article a line") as raised:
            read(content)
        assert raised.value.refusal is Refusal.TOO_LARGE


def test_a_long_line_ahead_is_told_by_its_ends_and_parsed_by_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    content = b'{"text": "%s"}\n' % (b"word " * 300_000) + lines(OBJECTS[1])
    parsed = list[int]()
    monkeypatch.setattr(json, "loads", lambda line: parsed.append(len(line)))
    assert open_pack(content) is not None
    assert parsed == []


def test_a_list_of_numbers_between_two_articles_is_taken_out_as_far_as_asked() -> None:
    content = json.dumps([OBJECTS[0], *range(100_000), OBJECTS[2]]).encode()
    assert len(taken(content, limits=Limits(members=3))) == 1
    assert len(refused(content, limits=Limits(members=3))) == 3


# --- names ---


def test_no_two_members_have_one_name() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        content = _twice("a.txt")
    assert [found.name for found in taken(content)] == ["a.txt", "a (2).txt"]


def _twice(name: str) -> bytes:
    from io import BytesIO  # noqa: PLC0415 - of this test alone

    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, TEXTS[0])
        archive.writestr(name, TEXTS[1])
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("raw", "safe"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("/absolute.txt", "absolute.txt"),
        ("C:\\wire\\a.txt", "C:/wire/a.txt"),
        ("a//b/./c.txt", "a/b/c.txt"),
        ("..", "unnamed"),
        ("a\x00\nb.txt", "a/b.txt"),
    ],
)
def test_a_name_leads_nowhere_but_into_its_pack(raw: str, safe: str) -> None:
    assert safe_name(raw) == safe


@given(st.text(alphabet="./\\a b\x00", max_size=30))
def test_no_name_has_a_way_up(raw: str) -> None:
    parts = safe_name(raw).split("/")
    assert not {"", ".", ".."} & set(parts)


def test_folders_and_desktops_own_files_are_passed_over() -> None:
    content = zipped({"wire/": "", "__MACOSX/._a.txt": "x", "wire/.DS_Store": "x", "wire/a.txt": TEXTS[0]})
    names = [found.name for found in found_in(content) if isinstance(found, PassedOver)]
    assert names == ["wire/", "__MACOSX/._a.txt", "wire/.DS_Store"]
    assert texts_of(taken(content)) == [TEXTS[0]]


NAMED = [{"uri": f"https://wire.example/story-{number}", **each} for number, each in enumerate(OBJECTS)]


@pytest.mark.parametrize(
    ("whole", "rest"),
    [
        (lines(*OBJECTS), lines(*OBJECTS[1:])),
        (json.dumps(OBJECTS).encode(), json.dumps(OBJECTS[1:]).encode()),
        (MAILBOX, MAILBOX[MAILBOX.index(b"From jo", 9) :]),
        (
            MAILBOX.replace(b"Message-ID", b"X"),
            MAILBOX[MAILBOX.index(b"From jo", 9) :].replace(b"Message-ID", b"X"),
        ),
    ],
)
def test_a_member_keeps_its_name_when_its_neighbours_go(whole: bytes, rest: bytes) -> None:
    assert [found.name for found in taken(whole)][1:] == [found.name for found in taken(rest)]


@pytest.mark.parametrize(
    "write", [lambda objects: lines(*objects), lambda objects: json.dumps(objects).encode()]
)
def test_a_member_with_an_identifier_keeps_its_name_when_its_text_is_mended(
    write: Callable[[list[dict[str, str]]], bytes],
) -> None:
    mended = [NAMED[1], {**NAMED[0], "text": TEXTS[0].replace("Monday", "Tuesday")}]
    before, after = ([found.name for found in taken(write(each))] for each in (NAMED[:2], mended))
    assert before == after[::-1]
    assert before[0].startswith("story-0-")


# --- bounds of the whole pack ---


@pytest.mark.parametrize("limits", [Limits(members=2), Limits(pack=len(TEXTS[0]) + len(TEXTS[1]) + 9)])
def test_what_goes_beyond_the_bounds_of_a_pack_is_one_refusal_after_what_fits(limits: Limits) -> None:
    content = zipped({**THREE, "wire/more.txt": TEXTS[0]})
    assert texts_of(taken(content, limits=limits)) == list(TEXTS[:2])
    assert refused(content, limits=limits) == {REST: Refusal.TOO_LARGE}


def test_an_archive_of_records_that_are_no_articles_ends() -> None:
    content = warc(PAGES[0], *[record("metadata", b"")] * 300, PAGES[1])
    assert len(taken(content, limits=Limits(members=3))) == 2
    assert len(taken(content, limits=Limits(members=2))) == 1
    assert refused(content, limits=Limits(members=2)) == {REST: Refusal.TOO_LARGE}


def test_an_archive_that_lists_files_without_end_is_refused_before_it_is_read() -> None:
    content = zipped({"a.txt": "x"}) + b"PK\x01\x02" * 30
    with pytest.raises(BadInput) as raised:
        open_pack(content, limits=Limits(members=2))
    assert raised.value.refusal is Refusal.TOO_LARGE


def test_an_archive_that_breaks_off_is_refused() -> None:
    with pytest.raises(BadInput) as raised:
        open_pack(zipped(THREE)[:-40])
    assert raised.value.refusal is Refusal.MALFORMED


@pytest.mark.parametrize("cut", [10, 400])
def test_a_warc_that_breaks_off_gives_what_stands_before_the_break(cut: int) -> None:
    for content in (
        warc(*PAGES)[:-cut],
        warc(PAGES[0], PAGES[1], packed=True) + warc(PAGES[2], packed=True)[:20],
    ):
        assert [found.name for found in taken(content)] == [
            "nordvik.example/0.html",
            "nordvik.example/1.html",
        ]
        assert Refusal.MALFORMED in refused(content).values()


def test_a_bomb_around_a_pack_is_stopped_and_told() -> None:
    content = gzip.compress(warc(PAGES[0]) + bytes(40_000_000))
    assert len(taken(content)) == 1
    assert Refusal.BOMB in refused(content).values()


# --- what a WARC holds ---


@pytest.mark.parametrize(
    "other",
    [
        record(
            "request",
            b"GET / HTTP/1.1\r\n\r\n",
            Content_Type="application/http",
            WARC_Target_URI="https://x.example/",
        ),
        record("metadata", b"x: y"),
        record("revisit", b"", WARC_Target_URI="https://x.example/"),
        response("https://x.example/a.png", b"\x89PNG", Content_Type="image/png"),
        response("https://x.example/old", b"moved", status="301 Moved"),
        response("https://x.example/gone", story(0).encode(), status="404 Not Found"),
        response("https://x.example/robots.txt", b"User-agent: *", Content_Type="text/plain"),
        record("resource", b"\x89PNG", Content_Type="image/png", WARC_Target_URI="https://x.example/b.png"),
    ],
)
def test_what_is_no_page_is_passed_over(other: bytes) -> None:
    passed_over, page = found_in(warc(other, PAGES[0]))
    assert isinstance(passed_over, PassedOver)
    assert isinstance(page, Member)


def deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


CHUNKED = (
    b"".join(f"{len(part):x};x=y\r\n{part}\r\n".encode() for part in (story(0)[:40], story(0)[40:]))
    + b"0\r\n\r\n"
)


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (story(0).encode(), {}),
        (gzip.compress(story(0).encode()), {"Content_Encoding": "gzip"}),
        (zlib.compress(story(0).encode()), {"Content_Encoding": "deflate"}),
        (deflated(story(0).encode()), {"Content_Encoding": "deflate"}),
        (CHUNKED, {"Transfer_Encoding": "chunked"}),
        (story(0).encode(), {"Transfer_Encoding": "chunked"}),  # many crawlers join and leave the header
    ],
)
def test_a_page_is_taken_out_of_its_codings(body: bytes, headers: dict[str, str]) -> None:
    [member] = taken(warc(response("https://nordvik.example/", body, **headers)))
    assert member.content == story(0).encode()
    assert member.content_type == "text/html; charset=utf-8"


def test_a_coding_that_is_not_known_is_a_refusal_of_that_page() -> None:
    content = warc(response("https://nordvik.example/a", b"\x0b", Content_Encoding="br"), PAGES[1])
    assert refused(content) == {"nordvik.example/a": Refusal.UNSUPPORTED}
    assert len(taken(content)) == 1


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", json.dumps(OBJECTS[0]).encode()),
        ("text/markdown; charset=utf-8", f"# Story\n\n{TEXTS[0]}".encode()),
    ],
)
def test_an_article_in_another_form_than_a_page_is_taken_out(content_type: str, body: bytes) -> None:
    assert texts_of(taken(warc(response("https://x.example/a", body, Content_Type=content_type)))) == [
        TEXTS[0]
    ]


def test_a_document_that_is_not_read_is_refused_by_name_as_it_is_in_a_zip() -> None:
    [member] = taken(warc(response("https://x.example/a.pdf", b"%PDF-1.7", Content_Type="application/pdf")))
    assert member.name == "x.example/a.pdf"
    with pytest.raises(BadInput, match="a PDF"):
        clean(member.content, content_type=member.content_type, name=member.name)


def test_a_text_that_was_fetched_otherwise_is_a_resource() -> None:
    text = record("resource", TEXTS[0].encode(), Content_Type="text/plain", WARC_Target_URI="<file:///a.txt>")
    [member] = taken(warc(text))
    assert (member.url, member.name) == (None, "a.txt")


# --- clean() on a pack ---


@pytest.mark.parametrize(
    "content",
    [
        zipped({"story.txt": TEXTS[0], "picture.png": b"\x89PNG\r\n"}),
        warc(response("https://nordvik.example/lamp", story(0).encode())),
        json.dumps([{"title": "no body"}, {"text": TEXTS[0]}]).encode(),
    ],
)
def test_the_only_article_of_a_pack_is_cleaned(content: bytes) -> None:
    assert TEXTS[0] in clean(content).text


def test_the_address_in_the_pack_is_the_article_s() -> None:
    content = warc(response("https://nordvik.example/lamp", story(0).encode()))
    assert clean(content, url="https://elsewhere.example/").url == "https://nordvik.example/lamp"


@pytest.mark.parametrize(
    "content", [zipped(THREE), MAILBOX, lines(*OBJECTS), warc(*PAGES), json.dumps(OBJECTS)]
)
def test_several_articles_are_refused_with_how_to_take_them(content: bytes | str) -> None:
    with pytest.raises(BadInput, match="open_pack") as raised:
        clean(content, name="wire")
    assert (raised.value.refusal, raised.value.name) == (Refusal.SEVERAL_ARTICLES, "wire")


def test_a_pack_without_an_article_says_why() -> None:
    with pytest.raises(BadInput, match=r"a\.pdf: this is a PDF") as raised:
        clean(zipped({"a.pdf": b"%PDF-1.7", "b.png": b"\x89PNG\r\n"}))
    assert raised.value.refusal is Refusal.NO_ARTICLE


OPENINGS = (b"PK\x03\x04", b"WARC/1.0\r\n", b"\x1f\x8b\x08", b"From ", b"{", b"[", b"")


@given(st.binary(max_size=400), st.sampled_from(OPENINGS))
def test_whatever_bytes_are_a_pack_or_none_or_refused(rest: bytes, opening: bytes) -> None:
    try:
        pack = open_pack(opening + rest)
    except BadInput:
        return
    for found in pack.members() if pack else ():
        assert isinstance(found, Member | PassedOver | BadInput)


def test_two_long_names_that_begin_alike_stay_two_whatever_stands_beside_them() -> None:
    names = ["/".join(("monday", f"{'lamp-' * 60}{number}.html")) for number in range(2)]
    packs = (zipped(dict.fromkeys(each, TEXTS[0])) for each in (names, names[1:]))
    whole, alone = ([found.name for found in taken(pack)] for pack in packs)
    assert whole[1:] == alone
    assert all(name.endswith(".html") and len(name) < len(names[0]) for name in whole)


def test_an_entry_that_is_too_deep_to_be_written_again_is_refused_by_itself() -> None:
    met = set()
    for depth in range(900, 1_000):
        entry = json.dumps(OBJECTS[1])[:-1] + f', "x": {"[" * depth}{"]" * depth}}}'
        pack = open_pack(f"[{json.dumps(OBJECTS[0])}, {entry}]".encode())
        found = deeper(pack.members, by=30) if pack else []
        met |= {each.refusal for each in found if isinstance(each, BadInput)}
    assert met <= {Refusal.NESTED}


def deeper(members: Callable[[], Iterator[Found]], *, by: int) -> list[Found]:
    return deeper(members, by=by - 1) if by else list(members())


def test_a_name_in_utf_8_that_a_zip_does_not_mark_as_such_is_read_as_it_was_written() -> None:
    marked = zipped({"море/маяк.txt": TEXTS[0]})
    directory = marked.index(b"PK\x01\x02")
    unmarked = bytearray(marked)
    unmarked[7] &= 0xF7
    unmarked[directory + 9] &= 0xF7
    assert [found.name for found in taken(bytes(unmarked))] == ["море/маяк.txt"]
    assert texts_of(taken(bytes(unmarked))) == [TEXTS[0]]


@pytest.mark.parametrize("pack", [json.dumps(OBJECTS).encode(), lines(*OBJECTS)])
def test_an_article_without_an_identifier_is_called_by_its_title(pack: bytes) -> None:
    assert [found.name[:8] for found in taken(pack)] == ["Story-0-", "Story-1-", "Story-2-"]


def test_a_mail_is_called_by_its_subject_and_two_of_one_subject_stay_two() -> None:
    box = MAILBOX.replace(b"Subject: 0", b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n from the quay").replace(
        b"Subject: 2", b"Subject: 1"
    )
    names = [found.name for found in taken(box)]
    assert names[0].startswith("Grüße-from-the-quay-")
    assert names[1].startswith("1-")
    assert names[2].startswith("1-")
    assert len(set(names)) == len(names)
