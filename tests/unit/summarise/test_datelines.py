from __future__ import annotations

import pytest

from tearsheet.summarise import rate_sentences, summarise, summarise_many
from tearsheet.summarise.datelines import end_of_dateline

TOLD = "The ferry of Marlow sank in the bay on Monday."


@pytest.mark.parametrize(
    "dateline",
    [
        "(CNN)",
        "(CNN) ",
        "(CNN) -- ",
        "MARLOW (AP) — ",
        "MARLOW, Ore. (AP) - ",
        "Port Marlow, Ore. (Reuters) -- ",
        "MARLOW, Sept. 3 - ",
        "ST. MARLOW, Ore. — ",
        "MARLOW — ",
        "ST. MARLOW — ",
        "Marlow, Oregon (CNN)",
        "Marlow (CNN) ",
        "Marlow  (CNN)",
        "MARLOW (QuayNews.Com) — ",
        "MARLOW—",
        "MARLOW, Ore.—",
    ],
)
def test_a_sentence_is_told_from_behind_its_dateline(dateline: str) -> None:
    text = dateline + TOLD
    assert text[end_of_dateline(text, 0, len(text)) :] == TOLD
    for summary in (summarise(text), summarise_many([text])):
        assert [s.text for s in summary.sentences] == [TOLD]
        assert [text[s.start : s.end] for s in summary.sentences] == [TOLD]


@pytest.mark.parametrize(
    "text",
    [
        TOLD,
        "The council (CNN) asked is old.",
        "The union of crews (UCM) -- the largest -- went home.",
        "NASA is late.",
        "A - B is a line of boats.",
        "(Most went home.)",
        "The Bureau of Boats (BBT) Marlow office was closed after the storm.",
        "Crews of the Union of Quays (UQY) Regional Forum met in Marlow.",
        "The Union of Quays (UQY) — Marlow's largest — went home.",
        "UQAYS – Marlow's largest union of crews, boatmen, cooks and all who work at a quay – will go home.",
        "UQY - Marlow's union of crews is late.",
        "UQAYS—Marlow's largest union of crews—will go home.",
        "UQY—Marlow's union of crews—is late.",
        "(CNN)",
        "MARLOW — ",
    ],
)
def test_what_is_no_dateline_stays(text: str) -> None:
    assert end_of_dateline(text, 0, len(text)) == 0


def test_what_leans_behind_a_dateline_leans() -> None:
    text = f"(CNN)He left Marlow in a boat. {TOLD} The crews swam to the quay of the old town."
    assert "He left Marlow in a boat." not in [s.text for s in summarise(text, sentences=1).sentences]


def test_methods_of_sumy_have_the_sentence_as_it_stands() -> None:
    assert summarise("MARLOW (AP) — " + TOLD, method="lexrank").sentences[0].start == 0
    assert rate_sentences("MARLOW (AP) — " + TOLD, method="lexrank")[0].start == 0
