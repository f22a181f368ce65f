"""A copy is printed twice; an update says something new, however little."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.text.copies import is_copy
from tearsheet.text.fingerprint import VALUES, bands, distance, fingerprint

REPORT = (
    "The harbour council of Eastport is set to sign a contract for a new lighthouse on Tuesday.\n\n"
    "“We waited nine years for this light,” said Ada Holm, the mayor. The contract is worth $4.2 million.\n\n"
    "A storm had damaged the old tower in 2015. Three people were hurt then, and the channel was closed for"
    " a month. Fishermen had asked for the light to be restored before the winter.\n\n"
    "Work will begin in the autumn. The tower is to stand on the rock where the first one stood, and a"
    " keeper's house will be rebuilt beside it. Visitors may climb it from next summer."
)
OTHER = (
    "Eastport's council will vote on Tuesday on a new lighthouse, nine years after a storm.\n\n"
    "Ada Holm, the mayor, called it a day of joy. The tower would cost $4.2 million, and a keeper's house"
    " would be rebuilt beside it. Visitors may climb it from next summer.\n\n"
    "Fishermen had asked for the light. Three people were hurt in the storm of 2015."
)
texts = st.text(max_size=300)

COPIES = {
    "one line": re.sub(r"\s+", " ", REPORT),
    "wrapped": re.sub(r"(.{30,50}) ", r"\1\n", REPORT.replace("\n\n", " ")),
    "straight quotes": REPORT.replace("“", '"').replace("”", '"').replace("'", "’"),
    "other spaces": REPORT.replace(" ", "\u00a0").replace("\n\n", "\r\n"),
    "a leftover line below": f"{REPORT}\n\nShare this with your friends",
    "a leftover line between": REPORT.replace("\n\nA storm", "\n\nRead more about the harbour\n\nA storm"),
    "a byline above": f"By Runa Lind, harbour correspondent\n\n{REPORT}",
    "a note in brackets": f"{REPORT}\n\n(Reporting by Runa Lind; editing by Per Aas.)",
    "a dateline": f"EASTPORT, June 4 (Northern Wire) — {REPORT}",
    "upper case": REPORT.upper(),
}
UPDATES = {
    "a changed number": REPORT.replace("Three people", "Four people"),
    "a changed figure": REPORT.replace("$4.2", "$4.7"),
    "another currency": REPORT.replace("$4.2", "€4.2"),
    "signed": REPORT.replace("is set to sign", "signed"),
    "a new sentence": REPORT.replace("The contract is", "She wept. The contract is"),
    "a new paragraph": f"{REPORT}\n\nThe council signed on Tuesday evening.",
    "a sentence less": REPORT.replace(" Visitors may climb it from next summer.", ""),
    "a line with a number": f"{REPORT}\n\nVotes for: 11, against: 2",
    "not": REPORT.replace("will begin", "will not begin"),
    "a new opening": f"Update: two hurt - {REPORT}".replace("Update: two hurt - The", "Two hurt as the"),
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)
def test_a_copy_is_found_from_both_sides(copy: str) -> None:
    assert is_copy(REPORT, copy)
    assert is_copy(copy, REPORT)
    assert set(bands(fingerprint(REPORT))) & set(bands(fingerprint(copy)))


@pytest.mark.parametrize("update", UPDATES.values(), ids=UPDATES)
def test_an_update_is_no_copy_from_either_side(update: str) -> None:
    assert not is_copy(REPORT, update)
    assert not is_copy(update, REPORT)


def test_two_outlets_with_their_own_datelines_print_one_text() -> None:
    assert is_copy(f"EASTPORT (Northern Wire) – {REPORT}", f"EASTPORT, June 4, Tide Press: {REPORT}")


def test_another_report_of_the_event_is_no_copy_and_far_away() -> None:
    assert not is_copy(REPORT, OTHER)
    assert not set(bands(fingerprint(REPORT))) & set(bands(fingerprint(OTHER)))
    assert distance(fingerprint(REPORT), fingerprint(OTHER)) > VALUES // 2


@pytest.mark.parametrize(
    "other", ["Result: Quay Rovers beat Pier United", "Result: Pier United drew with Quay Rovers"]
)
def test_a_line_that_the_other_has_in_other_words_makes_an_update(other: str) -> None:
    assert not is_copy(f"{REPORT}\n\nResult: Pier United beat Quay Rovers", f"{REPORT}\n\n{other}")


def test_two_notes_of_who_wrote_it_leave_a_copy_a_copy() -> None:
    assert is_copy(f"{REPORT}\n\nReporting by Runa Lind in Eastport", f"{REPORT}\n\nShare with your friends")


def test_below_nought_is_another_number() -> None:
    assert not is_copy("It was -5 degrees in Eastport at dawn.", "It was 5 degrees in Eastport at dawn.")


@given(texts)
def test_a_text_is_a_copy_of_itself_at_no_distance(text: str) -> None:
    assert is_copy(text, text)
    assert distance(fingerprint(text), fingerprint(text)) == 0


@given(texts, texts)
def test_being_a_copy_and_the_distance_are_symmetric(one: str, other: str) -> None:
    assert is_copy(one, other) == is_copy(other, one)
    assert distance(fingerprint(one), fingerprint(other)) == distance(fingerprint(other), fingerprint(one))


@given(st.lists(st.sampled_from(REPORT.split()), min_size=5), st.sampled_from(["\n", "  ", "\u2003", "\t\n"]))
def test_white_space_alone_leaves_the_fingerprint_as_it_was(found: list[str], space: str) -> None:
    assert fingerprint(space.join(found)) == fingerprint(" ".join(found))
    assert is_copy(space.join(found), " ".join(found))


def test_the_fingerprint_is_the_one_that_older_records_bear() -> None:
    mark = fingerprint("The harbour council voted on Tuesday to mend the lighthouse.")
    assert mark[:32] == "b68ad494ef1b54f04a6e424293d0493b"


def test_bands_are_the_whole_fingerprint_in_eight_numbered_parts() -> None:
    mark = fingerprint(REPORT)
    assert "".join(band.partition("#")[2] for band in bands(mark)) == mark
    assert [band[:2] for band in bands(mark)] == [f"{number}#" for number in range(8)]


@pytest.mark.parametrize("other", ["", "5f3a", "0" * 255])
def test_what_is_no_fingerprint_is_told(other: str) -> None:
    with pytest.raises(ValueError, match="256 hexadecimal digits"):
        distance(fingerprint(REPORT), other)
