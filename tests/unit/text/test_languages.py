"""The language of a text."""

import pytest

from tearsheet.text.languages import detect_language


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The council voted on Tuesday to rebuild the old lighthouse before the winter comes."),
        ("de", "Der Rat beschloss am Dienstag, den alten Leuchtturm vor dem Winter wieder aufzubauen."),
        ("fr", "Le conseil a décidé mardi de reconstruire le vieux phare avant l'arrivée de l'hiver."),
        ("es", "El consejo decidió el martes reconstruir el viejo faro antes de que llegue el invierno."),
        ("uk", "Рада гавані вирішила у вівторок відбудувати старий маяк до початку зими."),
        ("ja", "港の議会は火曜日、冬が来る前に古い灯台を再建することを決めた。"),
    ],
)
def test_the_language_of_a_sentence_is_told(code: str, text: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize("text", ["", "Eastport", "12 345 678 901 234 567 890 — 99 %", "🌊" * 40])
def test_too_few_letters_tell_no_language(text: str) -> None:
    assert detect_language(text) is None
