from __future__ import annotations

import pytest

# An article of our own: lead, background, quotations, a question, a fragment, a repetition.
HARBOUR = """\
The harbour council of Marlow voted on Tuesday to close the old ferry terminal by the end of the year.
The council said the terminal loses four million crowns a year and needs a new roof. It also lacks a lift.
“We have no choice,” said the council's head, Ada Brink. “The roof will not last. Nobody will pay for it.”
Who will carry the islanders to work after the closure?
More on this story
Ferry crews have asked the harbour council for talks and plan a strike in March. However, no date is set.
By the end of the year, the harbour council of Marlow will close the old ferry terminal, it voted on Tuesday.
The islanders' union collected nine thousand names against the closure of the ferry terminal.
A bridge to the islands was planned in 1974, but the money went to a tunnel under the northern bay.
"""


@pytest.fixture
def harbour() -> str:
    return HARBOUR
