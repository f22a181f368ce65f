"""Dates and amounts in German, French and Spanish."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tearsheet.facts import extract_facts
from tearsheet.model import AmountKind

SATURDAY = date(2024, 6, 15)


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Die Brücke wurde am 4. Mai 2019 eröffnet.", ("4. Mai 2019", "2019-05-04")),
        ("de", "Der Rat tagte am Donnerstag, 13. Juni.", ("Donnerstag, 13. Juni", "2024-06-13")),
        ("de", "Der Rat soll am Montag tagen.", ("Montag", "2024-06-17")),
        ("de", "Der Rat tagte am Montagabend.", ("Montagabend", "2024-06-10")),
        ("de", "Der Rat wird morgen tagen.", ("morgen", "2024-06-16")),
        ("de", "Der Rat tagte letzte Woche.", ("letzte Woche", "2024-W23")),
        ("de", "Der Rat wurde vor zwei Jahren gewählt.", ("vor zwei Jahren", "2022")),
        ("de", "Der Umsatz stieg im Jahr 2019.", ("Jahr 2019", "2019")),
        ("de", "Der Umsatz stieg im 2. Quartal 2023.", ("2. Quartal 2023", "2023-Q2")),
        ("de", "Der Vertrag gilt zehn Jahre.", ("zehn Jahre", "P10Y")),
        ("fr", "Le pont a ouvert le 4 mai 2019.", ("le 4 mai 2019", "2019-05-04")),
        ("fr", "Le pont a ouvert le 1er mai 2019.", ("le 1er mai 2019", "2019-05-01")),
        ("fr", "Le conseil s’est réuni jeudi dernier.", ("jeudi dernier", "2024-06-13")),
        ("fr", "Le conseil se réunit aujourd’hui.", ("aujourd’hui", "2024-06-15")),
        ("fr", "Le conseil a été élu il y a deux ans.", ("il y a deux ans", "2022")),
        ("fr", "Le conseil sera élu l’an prochain.", ("l’an prochain", "2025")),
        ("fr", "Les ventes ont crû la semaine dernière.", ("la semaine dernière", "2024-W23")),
        ("fr", "Les ventes ont crû en mars.", ("mars", "2024-03")),
        ("fr", "Le pacte vaut pour dix ans.", ("dix ans", "P10Y")),
        ("es", "El puente abrió el 4 de mayo de 2019.", ("el 4 de mayo de 2019", "2019-05-04")),
        ("es", "El consejo se reunió el jueves pasado.", ("jueves pasado", "2024-06-13")),
        ("es", "El consejo fue elegido hace dos años.", ("hace dos años", "2022")),
        ("es", "El consejo será elegido el año próximo.", ("el año próximo", "2025")),
        ("es", "Las ventas subieron en junio de 2023.", ("junio de 2023", "2023-06")),
        ("es", "Las ventas subieron ayer.", ("ayer", "2024-06-14")),
        ("es", "El pacto dura diez años.", ("diez años", "P10Y")),
    ],
)
def test_dates_of_other_languages_have_their_values(language: str, text: str, found: tuple[str, str]) -> None:
    dates = extract_facts(text, published=SATURDAY, language=language).dates
    assert [(when.text, when.value) for when in dates] == [found]


@pytest.mark.parametrize(
    ("language", "written", "value", "unit"),
    [
        ("de", "1,2 Milliarden Euro", "1200000000", "EUR"),
        ("de", "10 Mrd. Euro", "10000000000", "EUR"),
        ("de", "1.240,50 €", "1240.5", "EUR"),
        ("de", "500.000 US-Dollar", "500000", "USD"),
        ("de", "eine halbe Million Franken", "500000", "CHF"),
        ("de", "einundzwanzig Euro", "21", "EUR"),
        ("fr", "1,2 milliard d’euros", "1200000000", "EUR"),
        ("fr", "50 millions de dollars canadiens", "50000000", "CAD"),
        ("fr", "1 240,50 €", "1240.5", "EUR"),
        ("fr", "mille euros", "1000", "EUR"),
        ("es", "3,5 millones de euros", "3500000", "EUR"),
        ("es", "50 mil millones de dólares", "50000000000", "USD"),
        ("es", "300 pesos chilenos", "300", "CLP"),
        ("es", "treinta y un euros", "31", "EUR"),
    ],
)
def test_money_of_other_languages_has_its_full_value(
    language: str, written: str, value: str, unit: str
) -> None:
    (found,) = extract_facts(f"Das Budget: {written} (2).", language=language).amounts
    assert (found.text, found.kind) == (written, AmountKind.MONEY)
    assert (found.value, found.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("language", "written", "value", "unit"),
    [
        ("de", "3,5 Prozent", "3.5", "percent"),
        ("de", "0,5 Prozentpunkte", "0.5", "percentage point"),
        ("fr", "trois pour cent", "3", "percent"),
        ("fr", "3,5 %", "3.5", "percent"),
        ("es", "tres por ciento", "3", "percent"),
    ],
)
def test_percentages_of_other_languages_have_a_decimal_comma(
    language: str, written: str, value: str, unit: str
) -> None:
    (found,) = extract_facts(f"Plus {written}.", language=language).amounts
    assert (found.text, found.value, found.unit) == (written, Decimal(value), unit)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am Morgen sang sie. 2000 Menschen kamen."),
        ("de", "Sie warf 3.5 Bälle und kaufte 3 Pfund Mehl."),
        ("fr", "La planète Mars est loin. Il a été là."),
        ("fr", "Elle a lu 12 livres."),
        ("es", "Julio cantó. Lo dijo Abril."),
    ],
)
def test_what_only_looks_like_a_date_or_an_amount_is_left_alone(language: str, text: str) -> None:
    facts = extract_facts(text, published=SATURDAY, language=language)
    assert (facts.dates, facts.amounts) == ([], [])
