"""Text cut at its facts: nothing lost, every mark well-formed whatever nests or crosses."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.facts import extract_facts
from tearsheet.marked.marks import SPEAKER, Mark, Piece, cut, marks_of
from tearsheet.model import FactKind, NameMethod, Span
from tearsheet.text.sentences import paragraphs

TEXT = "“We owe €5 million,” said Ane Holt on Tuesday, “and we pay it.”\n\nThe yard employs 240 people."


def marked(text: str) -> dict[str, list[str]]:
    """The words of each kind of mark."""
    found: dict[str, list[str]] = {}
    for mark in marks_of(extract_facts(text, names=NameMethod.OFF)):
        found.setdefault(mark.kind, []).append(text[mark.start : mark.end])
    return found


def as_brackets(pieces: list[Piece]) -> str:
    """The pieces as text with a bracket where a mark opens or closes, and a plus where it goes on."""
    return "".join(
        "".join("<+" if opened.again else "<" for opened in piece.opens)
        + piece.text
        + ">" * len(piece.closes)
        for piece in pieces
    )


def cut_whole(text: str, *marks: Mark) -> list[str]:
    return [as_brackets(pieces) for pieces in cut(text, paragraphs(text), marks)]


def of(start: int, end: int, kind: str = "money") -> Mark:
    return Mark(start, end, kind, "")


def test_every_kind_of_fact_is_marked_at_its_words() -> None:
    found = marked(TEXT)
    assert found[FactKind.QUOTE] == ["“We owe €5 million,”", "“and we pay it.”"]
    assert found[FactKind.MONEY] == ["€5 million"]
    assert found[FactKind.COUNT] == ["240 people"]


def test_a_day_that_cannot_be_told_is_marked_too() -> None:
    assert marked(TEXT)[FactKind.DATE] == ["Tuesday"]


def test_who_speaks_has_the_number_of_the_quotation() -> None:
    marks = marks_of(extract_facts(TEXT, names=NameMethod.OFF))
    [speaker] = [mark for mark in marks if mark.kind == SPEAKER]
    parts = [mark for mark in marks if mark.numbers == speaker.numbers and mark.kind == FactKind.QUOTE]
    assert TEXT[speaker.start : speaker.end] == "Ane Holt"
    assert len(parts) == 2


def test_a_mark_within_another_opens_and_closes_inside_it() -> None:
    assert cut_whole("one two three", of(0, 13, "quote"), of(4, 7)) == ["<one <two> three>"]


def test_marks_that_cross_are_closed_and_opened_again() -> None:
    assert cut_whole("one two three", of(0, 7, "quote"), of(4, 13)) == ["<one <two>><+ three>"]


def test_a_mark_over_two_paragraphs_goes_on_in_the_second() -> None:
    assert cut_whole("one two\n\nthree", of(4, 14)) == ["one <two>", "<+three>"]


def test_marks_that_meet_do_not_overlap() -> None:
    assert cut_whole("onetwo", of(0, 3), of(3, 6)) == ["<one><two>"]


def test_a_text_without_marks_is_one_piece_a_paragraph() -> None:
    assert cut_whole("one\ntwo") == ["one", "two"]


SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12), st.sampled_from("ab")), max_size=12)


@given(st.text(alphabet="xy \n", min_size=43, max_size=43), SPANS)
def test_pieces_are_the_whole_text_with_marks_well_nested(
    text: str, spans: list[tuple[int, int, str]]
) -> None:
    marks = sorted({of(start, start + length, kind) for start, length, kind in spans})
    for paragraph, pieces in zip(paragraphs(text), cut(text, paragraphs(text), marks), strict=True):
        assert "".join(piece.text for piece in pieces) == text[paragraph.start : paragraph.end]
        check_nesting(pieces, paragraph, marks)


def check_nesting(pieces: list[Piece], paragraph: Span, marks: list[Mark]) -> None:
    at, stack = paragraph.start, list[Mark]()
    for piece in pieces:
        stack += [opened.mark for opened in piece.opens]
        assert {*stack} == {mark for mark in marks if mark.start <= at < mark.end}
        at += len(piece.text)
        for mark in piece.closes:
            assert stack.pop() == mark
    assert stack == []
