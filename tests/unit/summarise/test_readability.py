from __future__ import annotations

import pytest

from tearsheet.summarise.readability import readable
from tearsheet.text.sentences import split_sentences


def _verdicts(text: str, language: str = "en") -> list[tuple[bool, bool]]:
    judged = readable(text, split_sentences(text, language=language))
    return [(verdict.dangling, verdict.whole) for verdict in judged]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It also closed two schools in the valley.", "en"),
        ("However, he never came back to Marlow.", "en"),
        ("“They left us nothing,” the baker said.", "en"),
        ("He’d never seen the bay before.", "en"),
        ("In addition, the town bought a second boat.", "en"),
        ("Außerdem fehlt dem Haus ein Dach.", "de"),
        ("Dagegen hat die Stadt nichts getan.", "de"),
        ("Sin embargo, la presa no tiene dueño.", "es"),
        ("En revanche, le port reste ouvert demain.", "fr"),
    ],
)
def test_an_opening_that_leans_on_the_sentence_before_dangles(text: str, language: str) -> None:
    assert _verdicts(text, language) == [(True, True)]


@pytest.mark.parametrize(
    "text",
    [
        "The council closed two schools in the valley.",
        "Item prices rose in every town.",
        "Soap makers met in Marlow on Monday.",
        "Theodore Brink left the council in May.",
        "“Nobody asked us,” said the baker of Marlow.",
        "In additional talks, the crews won a day off.",
    ],
)
def test_an_opening_that_stands_alone_does_not_dangle(text: str) -> None:
    assert _verdicts(text) == [(False, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Who will pay for the new roof?",
        "More on this story",
        "- Two boats were lost in the storm.",
        "1. Mix the flour with the water.",
        "and then the boats came home.",
        "The baker said “nobody asked us about it.",
        'The baker said "nobody asked us about it.',
        "The crews (two of them won.",
        "He left.",
        "The three reasons were the following:",
    ],
)
def test_what_is_no_full_statement_is_not_whole(text: str) -> None:
    assert [whole for _, whole in _verdicts(text)] == [False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“The roof is old. Nobody will pay for it.” The council of Marlow agreed on that.",
            [False, False, True],
        ),
        (
            '"The roof is old. Somebody must pay for it. Nobody will." The council met again.',
            [False, False, False, True],
        ),
        (
            "„Das Dach ist sehr alt. Niemand zahlt uns den Bau.“ Der Rat von Marlow tagte.",
            [False, False, True],
        ),
        ("“The roof is old and leaks.\nThe council of Marlow met again.", [False, True]),
    ],
)
def test_a_sentence_within_a_longer_quotation_is_not_the_reporters_own(
    text: str, expected: list[bool]
) -> None:
    language = "de" if "„" in text else "en"
    assert [whole for _, whole in _verdicts(text, language)] == expected


def test_scripts_without_spaces_are_measured_in_characters() -> None:
    assert _verdicts("港口议会周二投票决定关闭旧渡轮码头。好。", "zh") == [(False, True), (False, False)]
