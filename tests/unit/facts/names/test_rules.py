from __future__ import annotations

from importlib.resources import files

import pytest

from tearsheet.facts.names.rules import RulesTagger
from tearsheet.facts.names.rules.known import known_for
from tearsheet.model import NameKind, Span

PERSON, ORGANISATION, PLACE = NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE


def _tagged(text: str, language: str | None = None) -> list[tuple[str, NameKind | None]]:
    found = RulesTagger(language).tag(text, [Span(0, len(text))])
    return [(text[one.start : one.end], one.kind) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yesterday Mrs Quillfeather left.", ("Quillfeather", PERSON)),
        ("They met Foreign Minister Orla Vantongeren there.", ("Orla Vantongeren", PERSON)),
        ("It was Emily Brackwater who won.", ("Emily Brackwater", PERSON)),
        ("Then Brackwater said no.", ("Brackwater", PERSON)),
        ("Shares of Brackwater Holdings fell.", ("Brackwater Holdings", ORGANISATION)),
        ("He runs the Bank of Brackwater now.", ("Bank of Brackwater", ORGANISATION)),
        (
            "She joined the Ministry of Health and Sport there.",
            ("Ministry of Health and Sport", ORGANISATION),
        ),
        ("All praised the Kenyan Air Force.", ("Kenyan Air Force", ORGANISATION)),
        ("The report of the QXZV is out.", ("QXZV", ORGANISATION)),
        ("Floods hit northern Italy.", ("Italy", PLACE)),
        ("They live in Brackwater.", ("Brackwater", PLACE)),
        ("Boats on the Brackwater River sank.", ("Brackwater River", PLACE)),
        ("They crossed the Gulf of Brackwater.", ("Gulf of Brackwater", PLACE)),
        ("The court sits in The Hague.", ("The Hague", PLACE)),
        ("She left Brackwater City for Quillborough.", ("Brackwater City", PLACE)),
        ("Van der Quill said no to all.", ("Van der Quill", PERSON)),
    ],
)
def test_the_words_in_and_beside_a_name_tell_its_kind(text: str, expected: tuple[str, NameKind]) -> None:
    assert expected in _tagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Kenyans and the South Koreans play.",
        "On Monday and in March it rained.",
        "They won the Brackwater Cup.",
        "He broke the Clean Water Act.",
        "Nobody knew. However, Some did.",
    ],
)
def test_peoples_days_events_and_laws_are_no_persons_organisations_or_places(text: str) -> None:
    assert [kind for _, kind in _tagged(text) if kind is not None] == []


def test_a_people_before_a_person_is_apart_from_the_name() -> None:
    assert _tagged("It was Kenyan Emily Brackwater.") == [("Kenyan", None), ("Emily Brackwater", PERSON)]


def test_what_stands_before_an_office_is_a_name_of_its_own() -> None:
    text = "So Brackwater Holdings President Emily Quill spoke."
    assert _tagged(text) == [("Brackwater Holdings", ORGANISATION), ("Emily Quill", PERSON)]


def test_the_capital_of_a_sentence_s_first_word_is_no_evidence() -> None:
    assert _tagged("Farmers protested again.") == []


def test_in_a_line_of_results_a_city_is_its_club() -> None:
    assert _tagged("Liverpool 2 Manchester 1 17 3") == [
        ("Liverpool", ORGANISATION),
        ("Manchester", ORGANISATION),
    ]


def test_in_a_line_of_capitals_only_known_names_are_found() -> None:
    assert _tagged("FARMERS PROTEST IN LONDON AGAIN") == [("LONDON", PLACE)]
    assert _tagged("DATA ON GROWTH DISAPPOINTS") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Die Sitzung in Frankreich leitete Frau Quillfeder.", ["Frankreich", "Quillfeder"]),
        ("fr", "Le ministre a quitté l'Allemagne avec Mme Brisquet.", ["Allemagne", "Brisquet"]),
        ("es", "El acuerdo con Alemania lo firmó la señora Brisqueta.", ["Alemania", "Brisqueta"]),
    ],
)
def test_other_languages_know_their_own_countries_and_forms_of_address(
    language: str, text: str, expected: list[str]
) -> None:
    found = [name for name, kind in _tagged(text, language) if kind is not None]
    assert found == expected


def test_a_german_noun_is_no_name_for_its_capital() -> None:
    assert _tagged("Die Regierung plant im Sommer eine Steuer auf Zucker.", "de") == []


@pytest.mark.parametrize("language", ["xx", "x" * 300, "\0", "../places", "日本"])
def test_a_language_without_lists_is_read_by_what_is_known_in_every_language(language: str) -> None:
    assert known_for(language) is known_for("qq")


def test_the_languages_with_lists_of_countries_are_those_that_are_read() -> None:
    folder = files("tearsheet.facts.names.lists")
    listed = {path.name[12:-4] for path in folder.iterdir() if path.name.startswith("territories-")}
    assert {code for code in listed if known_for(code) is not known_for("qq")} == listed
