from __future__ import annotations

from datetime import date

import pytest

from tearsheet.facts import extract_facts


@pytest.mark.parametrize("published", [date.min, date.max, date(1499, 12, 31), date(2501, 1, 1)])
def test_a_publication_day_that_cannot_be_is_taken_for_not_known(published: date) -> None:
    text = "She said on Thursday that two years ago, last week and next month were alike."
    assert extract_facts(text, published=published) == extract_facts(text)


def test_a_whole_value_has_no_fraction_and_no_exponent() -> None:
    found = extract_facts("It cost $3.8 million, 2.5 percent more than the $1e3 of old, and 40,000 euros.")
    assert [str(amount.value) for amount in found.amounts][:2] == ["3800000", "2.5"]
    assert str(found.amounts[-1].value) == "40000"
