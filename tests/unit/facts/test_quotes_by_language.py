"""Quotations in German, French and Spanish: who speaks, and with which verb."""

from __future__ import annotations

import pytest

from tearsheet.facts import extract_facts
from tearsheet.model import NameMethod, Quote


def quotes(text: str, language: str) -> list[Quote]:
    return extract_facts(text, language=language, names=NameMethod.OFF).quotes


GERMAN = [
    ("„Wir bauen die alte Mühle wieder auf“, sagte Ada Brook.", "Ada Brook", "sagte"),
    ("Ada Brook sagte am Montag: „Wir bauen die alte Mühle wieder auf.“", "Ada Brook", "sagte"),
    ("„Die Mühle wird im Frühling wieder öffnen“, so Bürgermeisterin Ada Brook.", "Ada Brook", "so"),
    ("Laut Ada Brook ist „die Mühle im Frühling wieder offen“.", "Ada Brook", "laut"),
    ("Die Innenministerin Ada Brook nannte das Dach „historisch“.", "Ada Brook", "nannte"),
    ("»Die Mühle ist sicher und das Dach auch«, betonte Vereinschef Tom Hill.", "Tom Hill", "betonte"),
    ("Brook, die den Verein leitet, sagte: „Das Dach ist alt und undicht.“", "Brook", "sagte"),
    ("„Das Dach ist undicht“, sagte ein Sprecher der Gilde.", "ein Sprecher der Gilde", "sagte"),
    ("„Die Mühle ist sicher“, sagte sie.", None, "sagte"),
]
FRENCH = [
    ("« Nous allons reconstruire le vieux moulin », a déclaré Ada Brook.", "Ada Brook", "déclaré"),
    ("« Le toit est solide, explique Ada Brook, maire de Mallow. Les murs aussi. »", "Ada Brook", "explique"),
    ("Selon le maire Ada Brook, « le vieux moulin est solide et sûr ».", "Ada Brook", "selon"),
    ("Ada Brook a qualifié le toit d’« historique ».", "Ada Brook", "qualifié"),
    ("« Le moulin est solide », a indiqué le ministère.", "le ministère", "indiqué"),
    ("« Le moulin est solide », explique-t-elle.", None, "explique"),
    ("« Le moulin est solide », a-t-il ajouté.", None, "ajouté"),
]
SPANISH = [
    ("«Vamos a reconstruir el viejo molino», dijo Ada Brook.", "Ada Brook", "dijo"),
    ("“Vamos a reconstruir el viejo molino”, ha dicho la alcaldesa Ada Brook.", "Ada Brook", "dicho"),
    ("El presidente Tom Hill afirmó que “el viejo molino es seguro y fuerte”.", "Tom Hill", "afirmó"),
    ("Según Ada Brook, “el viejo molino es seguro y fuerte”.", "Ada Brook", "según"),
    ("“El molino es seguro”, afirmó el ministro de Interior.", "el ministro de Interior", "afirmó"),
    ("La alcaldesa calificó el techo de “histórico”.", "La alcaldesa", "calificó"),
]


@pytest.mark.parametrize(
    ("text", "language", "speaker", "cue"),
    [
        (text, language, speaker, cue)
        for language, examples in (("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
        for text, speaker, cue in examples
    ],
)
def test_the_speaker_is_read_in_german_french_and_spanish(
    text: str, language: str, speaker: str | None, cue: str
) -> None:
    [quote] = quotes(text, language)
    assert (quote.speaker, quote.cue) == (speaker, cue)


def test_a_glued_pronoun_is_pointed_at_without_its_verb() -> None:
    text = "« Le moulin est solide », explique-t-elle."
    [quote] = quotes(text, "fr")
    assert text[quote.speaker_start : quote.speaker_end] == "elle"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Film „Die alte Mühle“ läuft am Montag.", "de"),
        ("Le film « Le vieux moulin » sort lundi.", "fr"),
        ("La película “El viejo molino” se estrena el lunes.", "es"),
    ],
)
def test_a_title_is_no_quotation(text: str, language: str) -> None:
    assert quotes(text, language) == []


def test_a_language_without_words_has_its_quotations_without_speakers() -> None:
    [quote] = quotes("„Mlýn je v pořádku a střecha také“, řekla Ada Brook.", "cs")
    assert (quote.speaker, quote.cue) == (None, None)
