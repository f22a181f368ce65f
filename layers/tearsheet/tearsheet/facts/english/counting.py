"""English: measures, counted things, and words around numbers."""

from __future__ import annotations

from tearsheet.facts.wordlists import phrases, same, words

__all__ = [
    "APPROXIMATE_AFTER",
    "APPROXIMATE_BEFORE",
    "APPROXIMATIONS",
    "BASIS",
    "BASIS_POINTS",
    "COUNT_VERBS",
    "HOURS",
    "IRREGULAR_PLURALS",
    "MEASURES",
    "NO_NOUNS",
    "NO_UNITS",
    "NUMBERED_THINGS",
    "PER",
    "PERCENT",
    "PERCENTAGE",
    "POINTS",
    "RANGE_OPENERS",
    "RANGE_PAIRS",
    "RANGE_WORDS",
]

MEASURES = {
    **same("km kms kilometre kilometres kilometer kilometers", "kilometre"),
    **same("m metre metres meter meters", "metre"),
    **same("cm centimetre centimetres centimeter centimeters", "centimetre"),
    **same("mm millimetre millimetres millimeter millimeters", "millimetre"),
    **same("mile miles", "mile"),
    **same("foot feet ft", "foot"),
    **same("inch inches", "inch"),
    **same("yard yards", "yard"),
    **same("acre acres", "acre"),
    **same("hectare hectares ha", "hectare"),
    **same("kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes", "kilogram"),
    **same("g gram grams gramme grammes", "gram"),
    **same("mg milligram milligrams", "milligram"),
    **same("tonne tonnes", "tonne"),
    **same("ton tons", "ton"),
    **same("lb lbs pound pounds", "pound"),
    **same("ounce ounces oz", "ounce"),
    **same("litre litres liter liters", "litre"),
    **same("ml millilitre millilitres milliliter milliliters", "millilitre"),
    **same("gallon gallons", "gallon"),
    **same("barrel barrels", "barrel"),
    **same("mph", "mile per hour"),
    **same("kph kmh", "kilometre per hour"),
    **same("knot knots", "knot"),
    **same("degree degrees", "degree"),
    **same("celsius", "degree Celsius"),
    **same("fahrenheit", "degree Fahrenheit"),
    **same("kw kilowatt kilowatts", "kilowatt"),
    **same("mw megawatt megawatts", "megawatt"),
    **same("gw gigawatt gigawatts", "gigawatt"),
    **same("kwh", "kilowatt hour"),
    **same("mwh", "megawatt hour"),
    **same("volt volts", "volt"),
    **same("hertz hz", "hertz"),
    **same("gb gigabyte gigabytes", "gigabyte"),
    **same("mb megabyte megabytes", "megabyte"),
    **same("tb terabyte terabytes", "terabyte"),
    **same("nautical", "nautical"),
    **same("square sq", "square"),
    **same("cubic", "cubic"),
}

APPROXIMATE_BEFORE = phrases(
    "about, some, nearly, almost, roughly, around, approximately, over, under, more than, less than, "
    "fewer than, at least, at most, no more than, no less than, up to, as many as, as much as, close "
    "to, an estimated, estimated, only about, well over, just over, just under, upwards of, in excess "
    "of, above, below, circa"
)
APPROXIMATE_AFTER = phrases("or so, or more, or less, plus, odd")
APPROXIMATIONS = words("nearly almost approximately roughly")
COUNT_VERBS = words("were died drowned perished survived")
NUMBERED_THINGS = words(
    "article articles section sections chapter chapters page pages clause no nos number numbers room "
    "flight route highway interstate act title paragraph part volume figure table channel line platform "
    "gate unit group size formula type class phase round level tier building apartment suite box psalm "
    "verse resolution proposition amendment rule category boeing airbus area studio world super windows "
    "version model"
)
IRREGULAR_PLURALS = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "servicemen": "serviceman",
    "policemen": "policeman",
    "fishermen": "fisherman",
    "gunmen": "gunman",
    "lawmen": "lawman",
    "salesmen": "salesman",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "shelves": "shelf",
    "thieves": "thief",
    "halves": "half",
    "leaves": "leaf",
    "aircraft": "aircraft",
    "sheep": "sheep",
    "fish": "fish",
    "troops": "troop",
    "police": "police",
    "personnel": "personnel",
    "staff": "staff",
    "crises": "crisis",
    "series": "series",
    "species": "species",
    "movies": "movie",
    "cookies": "cookie",
    "shoes": "shoe",
    "caches": "cache",
}
NO_NOUNS = words(
    "is was has does as this its his hers theirs ours yours us times others plus minus versus perhaps "
    "always the a an of in on at to for from by with and or but who which that than when where while "
    "after before until said says told were are be been had have will would can could may might if so "
    "not also into over under he she it they we you i percent per"
)
NO_UNITS = words(
    "fold way star part time times thirds quarters fifths plus odd something old ish long style tier wide "
    "high strong"
)
RANGE_WORDS = words("to")
RANGE_PAIRS = words("and or")
RANGE_OPENERS = words("between")
PERCENT = words("percent percents pct")
PERCENTAGE = words("percentage")
POINTS = words("point points")
BASIS = words("basis")
BASIS_POINTS = words("bp bps")
PER = words("per")
HOURS = words("h hr hour")
