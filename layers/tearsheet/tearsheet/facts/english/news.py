"""English: words that make a small number of people news, or a stretch of time none."""

from __future__ import annotations

from tearsheet.facts.wordlists import words

__all__ = ["HARM", "NO_LENGTHS", "PEOPLE"]

HARM = words(
    "killed kills killing dead die died dies dying death deaths injured injuring injuries hurt wounded "
    "wounding hospitalised hospitalized drowned missing abducted kidnapped hostage hostages executed "
    "murdered shot stabbed victims victim casualties survivors survived perished infected trapped arrested "
    "detained jailed charged convicted sentenced"
)
PEOPLE = words(
    "person people member crew patient victim civilian civilians hostage protester protestor prisoner inmate "
    "detainee migrant refugee resident guest guard firefighter rescuer hiker climber skier swimmer "
    "cyclist pedestrian motorist commuter traveller traveler tourist holidaymaker villager islander "
    "sailor fisherman miner troop trooper paratrooper marine rebel militant insurgent gunman attacker "
    "suspect bystander shopper survivor relative brother sister son daughter parent mother father "
    "couple family baby infant toddler teenager"
)
NO_LENGTHS = words("old olds ago after later earlier before since")
