from __future__ import annotations

from datetime import date

import pytest

from tearsheet.facts import extract_facts


@pytest.mark.parametrize("published", [date.min, date.max, date(1499, 12, 31), date(2501, 1, 1)])
def test_a_publication_day_that_cannot_be_is_taken_for_not_known(published: date) -> None:
    text = "She said on Thursday that two years ago, last week and next month were alike."
    assert extract_facts(text, published=published) == extract_facts(text)
