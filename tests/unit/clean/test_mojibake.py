"""Text that came here decoded wrongly is told of, and left as it is."""

import pytest

from tearsheet.clean import clean
from tearsheet.clean.files.mojibake import decoding_faults

TEXT = "Die Brücke über den Fluß ist wieder offen – „endlich“, sagte die Bürgermeisterin. É bom. C'est l'été."


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "Мост «снова открыт» — сообщили в порту.",
        "港の防波堤は嵐に耐えた。",
        "It cost £5 to €20, ½ as much, at 20 °C.",
        "",
    ],
)
def test_text_of_any_script_is_no_mojibake(text: str) -> None:
    assert decoding_faults(text) == []


@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
def test_utf_8_that_was_read_as_another_character_set_is_told(codec: str) -> None:
    garbled = TEXT.encode().decode(codec, errors="replace").replace("\ufffd", "")
    [warning] = decoding_faults(garbled)
    assert warning.startswith("places where UTF-8 seems")


def test_characters_that_were_lost_are_counted() -> None:
    assert decoding_faults("Die Br\ufffdcke \ufffdber den Flu\ufffd ist offen.")[0].endswith(": 3")


def test_an_article_carries_the_warnings_and_its_text_as_it_is() -> None:
    garbled = TEXT.encode().decode("cp1252", errors="ignore")
    article = clean(garbled)
    assert article.text == garbled
    assert len(article.warnings) == 1
    assert clean(TEXT).warnings == []
