"""English: words that make a small number of people news, or a stretch of time none."""

from __future__ import annotations

from tearsheet.facts.wordlists import words

__all__ = ["HARM", "NO_LENGTHS"]

HARM = words(
    "killed kills killing dead die died dies dying death deaths injured injuring injuries hurt wounded "
    "wounding hospitalised hospitalized drowned missing abducted kidnapped hostage hostages executed "
    "murdered shot stabbed victims victim casualties survivors survived perished infected trapped arrested "
    "detained jailed charged convicted sentenced"
)
NO_LENGTHS = words("old olds ago after later earlier before since")
