"""Dates and stamps of every language."""

from __future__ import annotations

import pytest

from tearsheet.clean.dates import find_date, is_labelled_stamp, is_placed_stamp, is_stamp, is_update

STAMPS = [
    ("June 13, 2024 3:30 p.m. ET", False, False),
    ("Last updated: 13 June 2024, 15:30 BST", True, True),
    ("Veröffentlicht am 13. Juni 2024 um 15:30 Uhr", True, False),
    ("Stand: 13.06.2024, 15:30 Uhr", True, False),
    ("Publié le 13 juin 2024 à 15h30, mis à jour à 16h10", True, False),
    ("Mis à jour le 13 juin 2024", True, True),
    ("Publicado el 13 de junio de 2024 a las 15:30 h", True, False),
    ("Actualizado a 13 de junio de 2024", True, True),
    ("Aggiornato il 13 giugno 2024 alle ore 15:30", True, True),
    ("giovedì 13 Giugno 2024", False, False),
    ("Publicado em 13 de junho de 2024 às 15h30", True, False),
    ("quinta-feira, 13 de junho de 2024", False, False),
    ("Laatst bijgewerkt op 13 juni 2024 om 15:30 uur", True, True),
    ("Opublikowano: 13 czerwca 2024, godz. 15:30", True, False),
    ("czwartek, 13 czerwca 2024 r.", False, False),
    ("Опубліковано: 13 червня 2024 року, 15:30", True, False),
    ("Оновлено 13.06.2024 о 15:30", True, True),
    ("Опубликовано: 13 июня 2024 г., 15:30 (мск)", True, False),
    ("четверг, 13 июня 2024", False, False),
    ("الخميس 13 يونيو 2024 - 15:30", False, False),
    ("تاريخ النشر: 13 حزيران/يونيو 2024", True, False),
    ("نشر في: ١٣ يونيو ٢٠٢٤", True, False),
    ("آخر تحديث: 13 حزيران 2024 الساعة 15:30 بتوقيت غرينتش", True, True),
    ("发布时间：2024-06-13 15:30", True, False),
    ("2024年6月13日 星期四 15:30", False, False),
    ("更新於 2024年6月13日 下午3:30", True, True),
    ("公開日：2024年6月13日 15時30分", True, False),
    ("2024年6月13日(木) 午後3時30分", False, False),
    ("最終更新 2024/06/13 15:30", True, True),
    ("June 13, 20243:30 PM GMT+1", False, False),
    ("13 June 202415:30", False, False),
]


@pytest.mark.parametrize(("text", "labelled", "update"), STAMPS)
def test_a_stamp_is_one_and_has_its_day(text: str, *, labelled: bool, update: bool) -> None:
    found = find_date(text)
    assert found is not None
    assert found.value == "2024-06-13"
    assert is_stamp(text)
    assert is_labelled_stamp(text) is labelled
    assert is_update(text) is update


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7 كانون الثاني 2024", "2024-01-07"),
        ("7 تشرين الأول/أكتوبر 2024", "2024-10-07"),
        ("1er août 2024", "2024-08-01"),
        ("1° agosto 2024", "2024-08-01"),
        ("7 września 2024", "2024-09-07"),
        ("7 листопада 2024", "2024-11-07"),
        ("7 мая 2024", "2024-05-07"),
        ("7 mrt 2024", "2024-03-07"),
        ("7 de março de 2024", "2024-03-07"),
        ("7 set 2024", "2024-09-07"),
    ],
)
def test_months_are_read_as_dates_decline_and_shorten_them(text: str, value: str) -> None:
    found = find_date(text)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "text",
    [
        "Am 13. Juni 2024 legte die Fähre ab",
        "13 июня 2024 года паром ушёл",
        "2024年6月13日渡轮驶离码头",
        "31 February 2024",
        "06/05/2024",
        "Published",
        "",
    ],
)
def test_a_sentence_with_a_date_and_a_date_that_is_none_are_no_stamps(text: str) -> None:
    assert not is_stamp(text)


def test_a_place_before_a_date_and_its_hour_is_a_placed_stamp() -> None:
    assert is_placed_stamp("Toledo - 5 sep 2031 - 18:42 CET")
    assert is_placed_stamp("Toledo, 5 de septiembre de 2031")
    assert is_placed_stamp("Buenos Aires | 5 de septiembre de 2031, 18:42")


@pytest.mark.parametrize(
    "text",
    ["Weekend Results - 5 September 2031", "Toledo - the 18:42 to Madrid", "toledo - 5 sep 2031 - 18:42 CET"],
)
def test_a_title_before_a_date_or_a_place_without_one_is_no_placed_stamp(text: str) -> None:
    assert not is_placed_stamp(text)
