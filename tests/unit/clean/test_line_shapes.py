"""The shapes of lines: what is counted over a whole page at once is what each line has."""

import re
import string
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.clean.plain.line_model import network
from tearsheet.clean.plain.line_shapes import Mark, shapes_of

LINES_OF_ASCII = st.lists(st.text(string.ascii_letters + string.digits + " .,()?", min_size=1), min_size=1)


@given(LINES_OF_ASCII)
def test_each_line_is_counted_apart(lines: list[str]) -> None:
    upper, either = shapes_of(lines).characters(Mark.UPPER, Mark.COMMA | Mark.STOP)
    assert upper.tolist() == [sum(map(str.isupper, line)) for line in lines]
    assert either.tolist() == [sum(line.count(sign) for sign in ".,?") for line in lines]


@given(LINES_OF_ASCII)
def test_words_share_a_number_if_they_differ_in_case_alone(lines: list[str]) -> None:
    found = [word.lower() for line in lines for word in re.findall(r"\w+", line)]
    numbers = shapes_of(lines).words.number.tolist()
    assert len(found) == len(numbers)
    for (one, first), (two, second) in combinations(zip(found, numbers, strict=True), 2):
        assert (one == two) == (first == second)


@given(LINES_OF_ASCII)
def test_a_word_belongs_to_its_line(lines: list[str]) -> None:
    shapes = shapes_of(lines)
    counted = shapes.words_of(shapes.words.length > 0)
    assert counted.tolist() == [len(re.findall(r"\w+", line)) for line in lines]


def test_how_many_rows_are_scored_together_changes_no_score() -> None:
    rows = network().mean + network().scale * [[(at % 7) / 2 - 1] for at in range(100)]
    together = network().scores(rows)
    assert abs(together - [network().scores(rows[at : at + 1])[0] for at in range(100)]).max() < 1e-4
