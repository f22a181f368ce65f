from __future__ import annotations

from zoneinfo import ZoneInfo, reset_tzpath

import pytest

from tearsheet.errors import Misconfigured
from tearsheet.model import NameMethod
from tearsheet.settings import CleanSettings, DigestSettings, FactsSettings, SummariseSettings

ENVIRON = {
    "TEARSHEET_TABLE": "table",
    "TEARSHEET_IDEMPOTENCY_TABLE": "memory",
    "TEARSHEET_ARTICLES_BUCKET": "articles",
    "TEARSHEET_RETENTION_DAYS": "30",
    "TEARSHEET_ENDPOINT": "",
    "TEARSHEET_MAX_FILE_MEGABYTES": "2",
    "TEARSHEET_MAX_PACK_MEGABYTES": "3",
    "TEARSHEET_MAX_UNPACKED_MEGABYTES": "4",
    "TEARSHEET_MAX_PACK_MEMBERS": "5",
    "TEARSHEET_SUMMARY_SENTENCES": "3",
    "TEARSHEET_SENDER": "desk@example.org",
    "TEARSHEET_RECIPIENTS": "one@example.org, two@example.org",
    "TEARSHEET_TIME_ZONE": "Europe/Berlin",
    "TEARSHEET_FULL_STORIES": "12",
}


def test_settings_are_read_from_the_mapping_that_is_given() -> None:
    clean = CleanSettings.read(ENVIRON)
    assert (clean.max_file_bytes, clean.max_pack_bytes) == (2_000_000, 3_000_000)
    assert (clean.max_unpacked_bytes, clean.max_pack_members) == (4_000_000, 5)
    assert SummariseSettings.read(ENVIRON).sentences == 3
    assert DigestSettings.read(ENVIRON).recipients == ("one@example.org", "two@example.org")


def test_names_are_found_as_the_setting_says_and_nothing_of_facts_must_be_set() -> None:
    assert FactsSettings.read({"TEARSHEET_NAMES": "off"}).names is NameMethod.OFF
    assert FactsSettings.read({"TEARSHEET_NAMES": " "}) == FactsSettings.read({})
    assert FactsSettings.read({}).names is NameMethod.MODEL
    assert SummariseSettings.read({**ENVIRON, "TEARSHEET_NAMES": "rules"}).names is NameMethod.RULES


def test_a_method_for_names_that_nobody_knows_is_told_with_those_that_are_known() -> None:
    with pytest.raises(Misconfigured, match="TEARSHEET_NAMES must be one of model, rules, off, not 'spacy'"):
        FactsSettings.read({"TEARSHEET_NAMES": "spacy"})


def test_an_empty_endpoint_means_aws() -> None:
    assert CleanSettings.read(ENVIRON).endpoint is None
    local = CleanSettings.read({**ENVIRON, "TEARSHEET_ENDPOINT": "http://127.0.0.1:5005"})
    assert local.endpoint == "http://127.0.0.1:5005"


@pytest.mark.parametrize("name", [name for name in ENVIRON if name != "TEARSHEET_ENDPOINT"])
def test_a_missing_or_empty_setting_is_told_by_its_name(name: str) -> None:
    reader = next(
        kind for kind in (CleanSettings, SummariseSettings, DigestSettings) if _asks_for(kind, name)
    )
    for environ in ({**ENVIRON, name: " "}, {key: it for key, it in ENVIRON.items() if key != name}):
        with pytest.raises(Misconfigured, match=name):
            reader.read(environ)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TEARSHEET_MAX_FILE_MEGABYTES", "0"),
        ("TEARSHEET_MAX_FILE_MEGABYTES", "101"),
        ("TEARSHEET_MAX_FILE_MEGABYTES", "ten"),
        ("TEARSHEET_MAX_FILE_MEGABYTES", "-3"),
        ("TEARSHEET_MAX_PACK_MEGABYTES", "201"),
        ("TEARSHEET_MAX_UNPACKED_MEGABYTES", "401"),
        ("TEARSHEET_MAX_PACK_MEMBERS", "10001"),
        ("TEARSHEET_RETENTION_DAYS", "3651"),
    ],
)
def test_a_number_out_of_bounds_is_told_with_the_bounds(name: str, value: str) -> None:
    with pytest.raises(Misconfigured, match=f"{name} must be a whole number from"):
        CleanSettings.read({**ENVIRON, name: value})


@pytest.mark.parametrize(
    "recipients", ["nobody", "a@b@c", "a@example.org\r\nBcc: x@example.org", "Desk <a@example.org>", ","]
)
def test_recipients_are_plain_addresses(recipients: str) -> None:
    with pytest.raises(Misconfigured, match="TEARSHEET_RECIPIENTS"):
        DigestSettings.read({**ENVIRON, "TEARSHEET_RECIPIENTS": recipients})


@pytest.mark.parametrize(
    "sender", ["nobody", "Desk <a@example.org>", "a@x.org\nBcc: x@x.org", "ü@x.org", 'a"b@x.org']
)
def test_the_sender_is_a_plain_address(sender: str) -> None:
    with pytest.raises(Misconfigured, match="TEARSHEET_SENDER"):
        DigestSettings.read({**ENVIRON, "TEARSHEET_SENDER": sender})


@pytest.mark.parametrize("zone", ["Berlin", "../../etc/passwd", "Europe/"])
def test_an_unknown_time_zone_is_told(zone: str) -> None:
    with pytest.raises(Misconfigured, match="TEARSHEET_TIME_ZONE"):
        DigestSettings.read({**ENVIRON, "TEARSHEET_TIME_ZONE": zone})


def test_time_zones_come_with_the_packages_for_a_system_may_have_none() -> None:
    reset_tzpath(to=[])
    try:
        assert ZoneInfo.no_cache("Europe/Berlin").key == "Europe/Berlin"
    finally:
        reset_tzpath()


def _asks_for(kind: type[CleanSettings | SummariseSettings | DigestSettings], name: str) -> bool:
    try:
        kind.read({key: it for key, it in ENVIRON.items() if key != name})
    except Misconfigured:
        return True
    return False
