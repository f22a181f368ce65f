"""What a sentence knows of how it begins."""

from __future__ import annotations

import pytest

from tearsheet.clean.phrases import LANGUAGES
from tearsheet.text.openings import Opening, openings_of
from tearsheet.text.sentences import split_sentences

PRONOUNS = [
    ("en", "It also closed two schools."),
    ("en", "“They left us nothing,” the baker said."),
    ("en", "He’d never seen the bay."),
    ("en", "The latter was sold in May."),
    ("de", "Sie blieb bis zum Abend."),
    ("de", "Dieser Plan ist alt."),
    ("de", "Das teilte der Rat am Montag mit."),
    ("fr", "C’est la fin du tunnel."),
    ("fr", "« Il part », dit le maire."),
    ("es", "Añadió que nadie pagará."),
    ("es", "—Ella no vino —dijo Ana."),
    ("it", "Ha aggiunto che la diga è vecchia."),
    ("pt", "Esse plano é antigo."),
    ("nl", "Ze bleef tot de avond."),
    ("pl", "Jego plan jest stary."),
    ("uk", "За його словами, міст старий."),
    ("ru", "По её словам, мост старый."),
    ("ar", "وأضاف أن الجسر قديم."),
    ("zh", "他没有回答记者的问题。"),
    ("zh-Hant", "該橋已有五十年歷史。"),
    ("ja", "同社は来月に発表する。"),
]
PRONOUNS_WITHIN = [
    "In 2013, it grew by a third.",
    "In 2013 it was the largest port of the bay.",
    "Now 26, she builds boats.",
    "Last week he left for Orlow.",
    "Sadly, they sold the boat.",
    "At the museum of Orlow, he told of the storm.",
    "In his speech, he spoke of the storm.",
    "When she was young, she built boats.",
    "After leaving the council, he built boats.",
    "Under the plan, it will grow by a third.",
    "In May, it didn’t grow.",
    "Once he came, boats sank.",
    "To fight this trend, Marlow builds boats.",
    "After her speech, bakers left.",
    "Called the Gull of Marlow, it sails on Monday.",
]
CONNECTIVES = [
    ("en", "However, no date is set."),
    ("en", "In addition, the town bought a boat."),
    ("en", "“But nobody came,” she said."),
    ("en", "The baker of Marlow, however, stayed."),
    ("en", "Ada Brink, for her part, said nothing."),
    ("en", "Well, the baker came."),
    ("en", "Well one baker came."),
    ("en", "Some, built of oak, sank."),
    ("en", "If so, nobody came."),
    ("en", "“Yes, we will pay,” the baker said."),
    ("en", "Two of them were found on Monday."),
    ("en", "The first is a bridge."),
    ("en", "Three years later, the bridge fell."),
    ("en", "The next day the bridge fell."),
    ("en", "At the time, nobody came."),
    ("en", "Here are nine ways to build a boat."),
    ("es", "El alcalde, sin embargo, no vino."),
    ("de", "Außerdem fehlt dem Haus ein Dach."),
    ("fr", "En revanche, le port reste ouvert."),
    ("es", "Sin embargo, la presa no tiene dueño."),
    ("it", "Nel frattempo il porto resta chiuso."),
    ("pt", "No entanto, a ponte está fechada."),
    ("nl", "Bovendien is de brug oud."),
    ("pl", "Mimo to most jest zamknięty."),
    ("uk", "Крім того, міст старий."),
    ("ru", "Тем не менее мост закрыт."),
    ("ar", "ومع ذلك بقي الجسر مغلقا."),
    ("zh", "此外，大桥将关闭三天。"),
    ("ja", "しかし、橋は閉鎖されたままだ。"),
]
STANDING = [
    ("en", "Item prices rose in every town."),
    ("en", "Theodore Brink left the council."),
    ("en", "In additional talks, the crews won a day off."),
    ("en", "The same-day ferry was full."),
    ("de", "Die Brücke ist gesperrt."),
    ("de", "Das Boot liegt im Hafen."),
    ("en", "Ada Brink, who knows the bay, stayed."),
    ("en", "In 2013, it emerged that the bridge was old."),
    ("en", "In May, it is often hot in Marlow."),
    ("en", "When it comes to boats, it takes years."),
    ("en", "When she was young, Ada Brink built boats."),
    ("en", "In his speech, the mayor spoke of the storm."),
    ("en", "After the mayor’s arrest, he was fired."),
    ("en", "With Orlow in trouble, they won."),
    ("en", "After Ada Brink left, she built boats."),
    ("en", "Well over nine boats were lost."),
    ("en", "No boat was lost."),
    ("en", "First there was a storm."),
    ("en", "In the spring of this year, Marlow built boats."),
    ("en", "For those who came, Marlow built boats."),
    ("en", "Looking at the bay, it is hard to see a boat."),
    ("en", "Despite all the rain, bakers came."),
    ("en", "Here in Marlow nobody came."),
    ("en", "Two boats were found on Monday."),
    ("en", "The next mayor of Marlow builds boats."),
    ("en", "At the time of the storm the boats were out."),
    ("de", "In 2013, it grew."),
    ("fr", "Cette semaine, le port ferme."),
    ("es", "Este lunes cierra el puerto."),
    ("it", "Il porto chiude lunedì."),
    ("pt", "Esta semana o porto fecha."),
    ("nl", "Het bestuur sluit de haven."),
    ("pl", "Port zamknięto w środę."),
    ("uk", "Порт закрили в середу."),
    ("ru", "Порт закрыли в среду."),
    ("ar", "أغلقت المدينة الجسر يوم الأربعاء."),
    ("zh", "港口周三关闭。"),
    ("ja", "港は水曜日に閉鎖された。"),
    ("xx", "However, he is not known there."),
]


def _opening(text: str, language: str | None) -> Opening | None:
    return split_sentences(text, language=language)[0].opening


@pytest.mark.parametrize(("language", "text"), PRONOUNS)
def test_a_sentence_knows_that_it_opens_with_a_pronoun(language: str, text: str) -> None:
    assert _opening(text, language) is Opening.PRONOUN


@pytest.mark.parametrize("text", PRONOUNS_WITHIN)
def test_a_sentence_knows_that_its_pronoun_stands_behind_an_adverbial(text: str) -> None:
    assert _opening(text, "en") is Opening.PRONOUN_WITHIN


@pytest.mark.parametrize(("language", "text"), CONNECTIVES)
def test_a_sentence_knows_that_it_opens_with_a_connective(language: str, text: str) -> None:
    assert _opening(text, language) is Opening.CONNECTIVE


@pytest.mark.parametrize(("language", "text"), STANDING)
def test_a_sentence_that_leans_on_none_has_no_such_opening(language: str, text: str) -> None:
    assert _opening(text, language) is None


def test_without_a_language_the_openings_are_english() -> None:
    assert _opening("However, no date is set.", None) is Opening.CONNECTIVE


def test_each_language_of_the_cleaning_has_both_lists() -> None:
    listed = [openings_of(language.code) for language in LANGUAGES]
    assert all(openings.pronouns and openings.connectives for openings in listed)
    assert not any(openings.pronouns & openings.connectives for openings in listed)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The roof is old. Nobody will pay.” The council agreed.", [False, True, False]),
        ('"The roof is old. Somebody must pay. Nobody will." The council met.', [False, True, True, False]),
        ("„Das Dach ist alt. Niemand zahlt.“ Der Rat tagte.", [False, True, False]),
        ("« Le toit est vieux. Qui paie ? » Le conseil siège.", [False, True, False]),
        ("“The roof is old.\nThe council met.", [False, False]),
        ("‘The roof is old. Nobody will pay,’ said Ada Brink. All agreed.", [False, True, False]),
        ("'The roof is old. Somebody must pay. Nobody will.' The council met.", [False, True, True, False]),
        ("The '90s roof is 'good'. The crews' boat sank. Rock 'n' roll won.", [False, False, False]),
        ("It was 'twas of old. Nobody\nsaid 'we go.' They went.", [False, False, False, False]),
        ("The roof leaked. “It is old,” she said. Nobody paid.", [False, False, False]),
        ('The 5" pipe broke. A 6" one held. All went home.', [False, False, False]),
    ],
)
def test_a_sentence_knows_that_it_begins_inside_a_quotation(text: str, expected: list[bool]) -> None:
    assert [s.quoted for s in split_sentences(text)] == expected
