from __future__ import annotations

import pytest

from tearsheet.facts import extract_facts
from tearsheet.facts.speakers import named_speakers
from tearsheet.model import Embed, Name, NameKind, NameMethod, Span


def _speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in extract_facts(text, names=NameMethod.RULES).quotes]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Emily Quill came. “The roof is gone, all of it,” Quill said.", "Emily Quill"),
        ("Mayor Emily Quill came. “The roof is gone, all of it,” Mayor Quill said.", "Emily Quill"),
        ("Volodymyr Zelensky came. “We will not give it up,” Zelenskyy said.", "Volodymyr Zelensky"),
        ("The Quill Water Trust (QWT) met. “We will not give it up,” the QWT said.", "Quill Water Trust"),
    ],
)
def test_a_speaker_has_the_canonical_name(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


def test_a_spokesman_is_not_the_organisation_he_speaks_for() -> None:
    text = "Brackwater Holdings fell. “We will not give it up,” a Brackwater Holdings spokesman said."
    assert _speakers(text) != ["Brackwater Holdings"]


def test_the_author_of_a_post_has_the_canonical_name() -> None:
    text = "Volodymyr Zelensky wrote to all.\n\nThank you all for this day.\n"
    start = text.index("Thank")
    embed = Embed(start=start, end=len(text) - 1, author="volodymyr zelensky", published=None)
    (quote,) = extract_facts(text, embeds=[embed], names=NameMethod.RULES).quotes
    assert quote.speaker == "Volodymyr Zelensky"


def test_without_names_speakers_stay_as_they_are() -> None:
    quotes = extract_facts("“It is all gone now,” Quill said.", names=NameMethod.OFF).quotes
    assert named_speakers(quotes, []) == quotes


def test_a_place_does_not_speak() -> None:
    quotes = extract_facts("“It is all gone now,” Brackwater said.", names=NameMethod.OFF).quotes
    start = quotes[0].speaker_start or 0
    place = Name(
        name="Brackwater upon Quill",
        kind=NameKind.PLACE,
        mentions=[Span(start, start + 10)],
        variants=["Brackwater"],
    )
    assert named_speakers(quotes, [place]) == quotes


def test_a_capital_whose_small_letter_is_longer_moves_no_offset() -> None:
    text = "“We will not give it up,” said Ekrem İnönü. He left."
    (quote,) = extract_facts(text, names=NameMethod.OFF).quotes
    assert quote.speaker_start is not None
    assert text[quote.speaker_start : quote.speaker_end] == quote.speaker == "Ekrem İnönü"
