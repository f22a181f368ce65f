"""English: dates, times and the words around them."""

from __future__ import annotations

from tearsheet.facts.wordlists import numbered, same, words

__all__ = [
    "ABBREVIATED",
    "AFTER_AMOUNTS",
    "BEFORE_AMOUNTS",
    "BEFORE_DATES",
    "BEFORE_LENGTHS",
    "BEFORE_TIMES",
    "CLASSES",
    "CONJUNCTIONS_OF_TIME",
    "DAY_PARTS",
    "DAY_WORDS",
    "DOUBTFUL_MONTHS",
    "ENDING",
    "FUTURE_CUES",
    "HAVE",
    "LENGTH_WORDS",
    "MODALS",
    "MONTHS",
    "PAST_CUES",
    "PERFECT",
    "PLURAL_UNITS",
    "PRESENT_BE",
    "PRESENT_WORDS",
    "REFERENCES",
    "SEASONS",
    "TIME_UNITS",
    "TO",
    "UNITS_AFTER_NUMBERS",
    "WEEKDAYS",
]

MONTHS = (
    numbered("january february march april may june july august september october november december", first=1)
    | numbered("jan feb mar apr", first=1)
    | {"jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}
)

WEEKDAYS = numbered("monday tuesday wednesday thursday friday saturday sunday", first=0) | {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
}

TIME_UNITS = {
    **same("second seconds sec secs", "second"),
    **same("minute minutes min mins", "minute"),
    **same("hour hours hr hrs", "hour"),
    **same("day days", "day"),
    **same("week weeks", "week"),
    **same("fortnight fortnights", "fortnight"),
    **same("month months", "month"),
    **same("quarter quarters", "quarter"),
    **same("year years yr yrs", "year"),
    **same("decade decades", "decade"),
    **same("century centuries", "century"),
}

# The letters are those of tearsheet.facts.day_rules.
CLASSES = {
    **same("last past previous latest", "L"),
    **same("this current", "T"),
    **same("next coming following upcoming", "X"),
    **same("ago", "A"),
    **same("earlier later", "e"),
    **same("early late mid beginning middle end start sometime post pre", "z"),
    **same("a an", "a"),
    **same("the", "t"),
    **same("that same", "q"),
    **same("period periods", "p"),
    **same("est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et", "G"),
    **same("of", "o"),
    **same("in", "i"),
    **same("at on", "b"),
    **same("before", "B"),
    **same("after", "H"),
    **same("several few many some", "V"),
    **same("recent", "R"),
    **same("couple", "c"),
    **same("half", "h"),
    **same("weekend weekends", "w"),
    **same("fiscal financial", "f"),
    **same("future", "F"),
    **same("near", "n"),
    **same("more additional full consecutive straight", "u"),
    **same("old", "l"),
    **same("each every per", "E"),
    **same("and or to", "j"),
    **same("s", "s"),
    **same("sec secs min mins hr hrs yr yrs", "x"),
}

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
DAY_PARTS = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "overnight": "NI",
    "noon": "12:00",
    "midday": "12:00",
    "midnight": "24:00",
}
DAY_WORDS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
REFERENCES = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
    "soon": "FUTURE_REF",
}
DOUBTFUL_MONTHS = words("may march mar jun sep dec jan mon sun sat fall spring")
BEFORE_DATES = words(
    "in on at since until till by from through during before after of for late early mid between and to "
    "last next this past around about or"
)
PLURAL_UNITS = words(
    "seconds minutes hours days weeks fortnights months quarters years decades centuries secs mins hrs yrs"
)
ENDING = words("ended ending")
ABBREVIATED = words("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri")
UNITS_AFTER_NUMBERS = words("second sec secs min mins hr hrs yr yrs")
PRESENT_WORDS = words("current")
CONJUNCTIONS_OF_TIME = words("as after before that")
BEFORE_LENGTHS = words(
    "for in within after about over than nearly almost around only under least once of half every "
    "through during"
)
BEFORE_TIMES = words("at by until till from since before after between and around about to")
LENGTH_WORDS = words("past")
FUTURE_CUES = words(
    "if will ll shall would may might could expected scheduled due plans planned planning set slated "
    "hopes going must needs need intends intend aims aim"
)
PAST_CUES = words(
    "said was were had did told went came made took gave met held won lost began fell rose got saw left "
    "found became led sent spent brought put paid ran cut hit struck wrote spoke has have"
)
PERFECT = words("had")
MODALS = words("would may might could must should")
HAVE = words("have")
PRESENT_BE = words("is are")
TO = words("to")
BEFORE_AMOUNTS = words("$ € £ ¥ about some nearly almost roughly than least over approximately no us usd eur")
AFTER_AMOUNTS = words("% percent dollars euros people men women feet")
