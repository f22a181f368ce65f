from __future__ import annotations

import time
import timeit
from functools import partial

import pytest

from tearsheet.summarise.readability import readable
from tearsheet.text.sentences import split_sentences


def _verdicts(text: str, language: str = "en") -> list[tuple[bool, bool]]:
    judged = readable(text, split_sentences(text, language=language), language=language)
    return [(verdict.dangling, verdict.whole) for verdict in judged]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It also closed two schools in the valley.", "en"),
        ("However, he never came back to Marlow.", "en"),
        ("“They left us nothing,” the baker said.", "en"),
        ("He’d never seen the bay before.", "en"),
        ("In addition, the town bought a second boat.", "en"),
        ("“Nobody in Marlow asked the crews.”", "en"),
        ('"Nobody in Marlow asked the crews."', "en"),
        ("«Nadie preguntó a los barqueros.»", "es"),
        ("The crews' union contradicted him.", "en"),
        ("“The old roof leaks,” she said.", "en"),
        ('"The old roof leaks," he said on the quay, "and the new one, too."', "en"),
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
        "Ada Brink said: “Nobody asked us about it.”",
        "The crews' boat, built in the '90s, sank off Marlow.",
        "The ' old roof ' of the bakers ' hall is gone.",
        "‘Nobody asked us,’ said the bakers’ union of Marlow.",
        "Rock 'n' roll came to Marlow at 10:30 on Monday.",
        "The plan is seen as a risk by the council of Marlow.",
        "The town council fired Ada Brink, who is asking for a new roof.",
        "Reading is taught in Marlow from March.",
        "Theodore Reed contributed to the bakers’ roof.",
        "The result: a roof that lasts for a hundred years.",
        "“The old roof leaks,” she said of Marlow.",
        "Marlow wants a) a new roof, b) a lift and c) talks.",
        "Prices of bread in Marlow increased by nine per cent.",
        "Most roofs in Marlow were made by one family.",
        "Roofs made by hand last for a hundred years in Marlow.",
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
        "‘Nobody asked us about it.",
        "Nobody asked us about it,’ the baker said.",
        "'Nobody asked us about it.",
        "' The baker of Marlow left the bay.",
        "The baker said: ' Nobody asked us about it.",
        "The baker” of Marlow said “nobody asked us about it.",
        "Arrival: two bakers enter the town hall of Marlow.",
        "Ada Brink: You knew about the roof in March.",
        "The baker of Marlow (left) leaves the town hall.",
        "Ada Brink is seen in Marlow with the baker on Monday.",
        "An old roof of slate and tin.",
        "Council head Ada Brink, who is asking for a new roof.",
        "Two bakers enter the town hall of Marlow, Monday, Sept. 4, 2017.",
        "The town hall of Marlow (shown) has a new roof.",
        "Ada Brink speaks in Marlow on Monday, Sept. 4, 2017, about the roof.",
        "The plan of the council is at https://marlow.example/plan today.",
        "Ada Brink asks for letters to roof@marlow.example by Monday.",
        "Nine people were hurt in the towns where...",
        "Nine people were hurt in the towns where…",
        "The `` old roof of Marlow is gone.",
        "Drawing of the old roof made by Ada Brink.",
        "Read on for nine ways to mend a roof.",
        "Watch how the bakers of Marlow mend a roof.",
        "Ada Brink and Theodore Reed contributed to this report.",
        "The Marlow Baker: Ada Brink wins a medal.",
        "Letter on the old roof sent by Ada Brink to the bakers of Marlow in March.",
        "The bakers ' head said, ‘Nobody asked us about it.",
        "‘It is old,’ said Ada Brink, ‘and nobody asked us.",
        "The roof is old), said Ada Brink.",
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


def test_a_sentence_that_begins_with_the_whole_date_is_no_caption() -> None:
    verdicts = _verdicts("On Monday, Sept. 4, 2017, the council of Marlow voted for a new roof.")
    assert [whole for _, whole in verdicts] == [True]


def test_who_says_i_in_an_article_by_others_is_not_the_reporter() -> None:
    others = "The council met on Monday. The roof of the hall is gone. Ada Brink spoke for an hour. "
    quoted = "“I saw the roof,” she told the council. The crews want talks. World War I broke it. "
    strange = "I saw it in the rain. We have no roof. The council of Marlow agreed. "
    verdicts = _verdicts(others + strange + others + quoted)
    assert [whole for _, whole in verdicts] == [True] * 3 + [False] * 2 + [True] * 7


def test_an_author_may_say_i() -> None:
    verdicts = _verdicts("I saw the roof in May. The rain came in. I wrote to the council of Marlow.")
    assert [whole for _, whole in verdicts] == [True, True, True]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("»Das Dach ist sehr alt«, sagte die Bäckerin.", "de", True),
        ("„Das Dach ist sehr alt“, sagte die Bäckerin.", "de", True),
        ("Die Bäckerin sagte: „Das Dach ist sehr alt.", "de", False),
        ("„Dach jest bardzo stary”, mówi Ada Brink.", "pl", True),
        ("« Le toit est vieux », dit la boulangère.", "fr", True),
        ("La boulangère dit : « Le toit est vieux.", "fr", False),
        ("面包师说：“屋顶太旧了，没有人付钱。”", "zh", True),
        ("“屋顶太旧了，没有人付钱。", "zh", False),
        ("「屋根は古い」とパン屋は話した。", "ja", True),
        ("パン屋は「屋根は古いと話した。", "ja", False),
    ],
)
def test_half_a_quotation_is_not_whole_in_any_script(text: str, language: str, *, expected: bool) -> None:
    assert [whole for _, whole in _verdicts(text, language)] == [expected]


def test_what_has_no_verb_is_only_looked_for_in_english() -> None:
    assert _verdicts("An old roof of slate and tin.", "de") == [(False, True)]


def test_scripts_without_spaces_are_measured_in_characters() -> None:
    text = "港口议会周二投票决定关闭旧渡轮码头。船票每张四十元。好。"
    assert [whole for _, whole in _verdicts(text, "zh")] == [True, True, False]


@pytest.mark.parametrize("unit", ["'a ", "“", "(pictured ", "I ", "me, ", "a, ", "s ' ", "A.b:", "`` "])
def test_the_verdict_on_a_hostile_sentence_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = "X " + unit * (size // len(unit)) + " y."
        sentences = split_sentences(text, language="en")
        judge = partial(readable, text, sentences, language="en")
        return min(timeit.repeat(judge, timer=time.process_time, repeat=3, number=1))

    assert seconds(80_000) < 8 * seconds(20_000) + 0.05  # fourfold if linear, sixteenfold if quadratic
