"""Gzip: taken off once, within bounds."""

import gzip
import io
import zlib

import pytest

from tearsheet.clean import clean
from tearsheet.clean.files.unpack import STANDARD, Limits, gunzip, inflate
from tearsheet.errors import BadInput, Refusal

TEXT = (
    "The keepers of the Nordvik light voted on Monday to keep the lamp burning through the winter.\n\n"
    "The oil will cost the village about 40,000 crowns, said the treasurer, Ada Holm."
)


def refusal_of(content: bytes, limits: Limits = STANDARD) -> Refusal:
    with pytest.raises(BadInput) as raised:
        clean(content, name="drop.txt.gz", limits=limits)
    assert raised.value.name == "drop.txt.gz"
    return raised.value.refusal


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (TEXT, "a.txt.gz"),
        (f"<html><body><article><p>{TEXT}</p></article></body></html>", "a.html.gz"),
        ('{"text": "' + TEXT.replace("\n", " ") + '"}', "a.json.GZ"),
        (TEXT, None),
    ],
)
def test_a_file_packed_with_gzip_is_read_as_the_file_itself(content: str, name: str | None) -> None:
    packed = gzip.compress(content.encode())
    inside = name[:-3] if name else None
    assert clean(packed, name=name, content_type="application/gzip").text == clean(content, name=inside).text


def test_kept_and_removed_spans_count_in_the_unpacked_text() -> None:
    source = f"{TEXT}\n\nBe the first to comment\n"
    article = clean(gzip.compress(source.encode()))
    assert [source[kept.start : kept.end] for kept in article.kept] == TEXT.split("\n\n")
    assert [source[gone.start : gone.end] for gone in article.removed] == [
        gone.text for gone in article.removed
    ]


def test_the_hash_is_of_the_bytes_that_were_dropped() -> None:
    packed = gzip.compress(TEXT.encode())
    assert clean(packed).sha256 != clean(TEXT).sha256


def test_what_stands_in_several_members_of_gzip_is_one_file() -> None:
    half = len(TEXT) // 2
    packed = gzip.compress(TEXT[:half].encode()) + gzip.compress(TEXT[half:].encode())
    assert clean(packed).text == TEXT


def test_gzip_within_gzip_is_refused() -> None:
    assert refusal_of(gzip.compress(gzip.compress(TEXT.encode()))) is Refusal.NESTED


def test_a_decompression_bomb_is_refused() -> None:
    assert refusal_of(gzip.compress(b"a" * 9_000_000)) is Refusal.BOMB


def test_a_file_that_unpacks_to_more_than_the_limit_is_refused() -> None:
    packed = gzip.compress(TEXT.encode() * 10)
    assert refusal_of(packed, limits=Limits(article=1_000)) is Refusal.TOO_LARGE


@pytest.mark.parametrize(
    "damage", [lambda b: b[:-20], lambda b: b[:-8] + b"\x00" * 8, lambda b: b[:12] + b"\xff" * 40]
)
def test_a_damaged_file_is_refused(damage: object) -> None:
    assert callable(damage)
    assert refusal_of(damage(gzip.compress(TEXT.encode()))) is Refusal.MALFORMED


def test_a_bomb_is_never_unpacked_beyond_its_bound() -> None:
    unpacked = gunzip(gzip.compress(bytes(50_000_000)), most=2_000_000)
    assert len(unpacked.content) == 2_000_000
    assert unpacked.fault is not None
    assert unpacked.fault.refusal is Refusal.TOO_LARGE


def test_what_came_out_before_the_damage_is_kept_beside_the_fault() -> None:
    whole = b"".join(f"line {number}\n".encode() for number in range(20_000))
    unpacked = gunzip(gzip.compress(whole)[:-1_000], most=10**7)
    assert unpacked.fault is not None
    assert unpacked.content
    assert whole.startswith(unpacked.content)


@pytest.mark.parametrize("bits", [zlib.MAX_WBITS, -zlib.MAX_WBITS])
def test_deflate_is_read_with_its_header_and_bare(bits: int) -> None:
    packer = zlib.compressobj(wbits=bits)
    packed = packer.compress(TEXT.encode() * 500) + packer.flush()
    assert inflate(packed, most=10**7).whole() == TEXT.encode() * 500
    assert inflate(packed[:-4], most=10**7).fault is not None


def test_an_empty_file_in_gzip_is_empty() -> None:
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb"):
        pass
    assert refusal_of(buffer.getvalue()) is Refusal.EMPTY
