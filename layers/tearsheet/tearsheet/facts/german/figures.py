"""German: the words of dates and amounts."""

from __future__ import annotations

from decimal import Decimal

from tearsheet.facts.lexicon import Lexicon, NumberWords
from tearsheet.facts.wordlists import numbered, phrases, same, words

__all__ = ["FIGURES"]

_UNITS = numbered("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf", first=2) | numbered(
    "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn", first=13
)
_TENS = numbered("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", first=20, step=10)
_ONES = numbered("ein zwei drei vier fünf sechs sieben acht neun", first=1)
_WEEKDAYS = numbered("montag dienstag mittwoch donnerstag freitag samstag sonntag", first=0) | {
    "sonnabend": 5
}
_PARTS_OF_A_DAY = ("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")

_NUMBERS = NumberWords(
    units=_UNITS | {f"{one}und{ten}": i + j for one, i in _ONES.items() for ten, j in _TENS.items()},
    tens=_TENS,
    ordinals={
        stem + ending: i
        for i, stem in enumerate(("erste", "zweite", "dritte", "vierte", "fünfte"), start=1)
        for ending in ("", "n", "r", "s", "m")
    },
    scales={
        **same("tausend", Decimal(1000)),
        **same("million millionen mio", Decimal(10) ** 6),
        **same("milliarde milliarden mrd", Decimal(10) ** 9),
        **same("billion billionen", Decimal(10) ** 12),
    },
    hundred=words("hundert"),
    bare_scales=words("tausend"),
    article=words("ein eine einer einen einem"),
    fractions=same("halbe halben halbes", Decimal("0.5")),
    partitive=words("von"),
    plurals={
        "dutzende": Decimal(12),
        "hunderte": Decimal(100),
        "tausende": Decimal(1000),
        "zehntausende": Decimal(10) ** 4,
        "hunderttausende": Decimal(10) ** 5,
        "millionen": Decimal(10) ** 6,
        "milliarden": Decimal(10) ** 9,
    },
    several=words("mehrere mehreren einige einigen wenige wenigen"),
    abbreviated_scales=words("mio mrd"),
    decimal_comma=True,
)

FIGURES = Lexicon(
    numbers=_NUMBERS,
    months=numbered("januar februar märz april mai juni juli august september oktober", first=1)
    | {"november": 11, "dezember": 12, "jänner": 1, "feber": 2, "sept": 9, "okt": 10, "nov": 11, "dez": 12},
    weekdays=_WEEKDAYS
    | {f"{day}{part}": number for day, number in _WEEKDAYS.items() for part in _PARTS_OF_A_DAY},
    seasons={
        **same("frühling frühjahr", "SP"),
        **same("sommer sommers", "SU"),
        **same("herbst herbstes", "FA"),
        **same("winter winters", "WI"),
    },
    day_words={"heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2},
    time_units={
        **same("sekunde sekunden", "second"),
        **same("minute minuten", "minute"),
        **same("stunde stunden", "hour"),
        **same("tag tags tages tage tagen", "day"),
        **same("woche wochen", "week"),
        **same("monat monats monate monaten", "month"),
        **same("quartal quartals quartale quartalen", "quarter"),
        **same("jahr jahrs jahres jahre jahren", "year"),
        **same("jahrzehnt jahrzehnts jahrzehnte jahrzehnten", "decade"),
        **same("jahrhundert jahrhunderts jahrhunderte jahrhunderten", "century"),
    },
    plural_units=words(
        "sekunden minuten stunden tage tagen wochen monate monaten quartale quartalen jahre jahren "
        "jahrzehnte jahrzehnten jahrhunderte jahrhunderten"
    ),
    references={
        **same("jetzt derzeit zurzeit momentan gegenwärtig", "PRESENT_REF"),
        **same("kürzlich neulich unlängst", "PAST_REF"),
        **same("bald demnächst", "FUTURE_REF"),
    },
    classes={
        **same("letzte letzten letzter letztes letztem vergangene vergangenen vergangener", "L"),
        **same("vergangenes vergangenem vorige vorigen voriger voriges vorigem", "L"),
        **same("dieser diese dieses diesem diesen", "T"),
        **same("nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes", "X"),
        **same("vor", "v"),
        **same("anfang mitte ende spätestens", "z"),
        **same("ein eine einen einem einer eines", "a"),
        **same("der die das dem den des", "t"),
        **same("in im am", "i"),
        **same("und oder bis", "j"),
        **same("mehrere mehreren einige einigen wenige wenigen", "V"),
        **same("weitere weiteren volle vollen", "u"),
        **same("alt alte alten alter altes", "l"),
        **same("jede jeden jeder jedes jedem alle pro", "E"),
    },
    abbreviated=words("sept okt nov dez"),
    ordinal_stop=True,
    lower_only=words("morgen"),
    before_dates=words("in im seit bis ab von vom zum nach vor zwischen und um gegen jahr jahre jahren"),
    before_times=words("um gegen ab bis nach vor seit von zwischen und"),
    before_lengths=words("für seit während binnen innerhalb nach rund etwa fast"),
    future_cues=words(
        "wird werden soll sollen will wollen würde würden könnte könnten plant planen geplant kommt muss "
        "müssen"
    ),
    past_cues=words(
        "war waren hatte hatten hat haben ist wurde wurden sagte teilte erklärte gab ging kam begann fand"
    ),
    currency_nouns={
        **same("euro euros", "EUR"),
        **same("dollar dollars", "USD"),
        **same("pfund", "GBP"),
        **same("franken", "CHF"),
        **same("yen", "JPY"),
        **same("yuan renminbi", "CNY"),
        **same("rubel", "RUB"),
        **same("hrywnja griwna", "UAH"),
        **same("zloty złoty", "PLN"),
        **same("forint", "HUF"),
        **same("kronen", "?krone"),
        **same("lira", "TRY"),
        **same("rupien", "INR"),
    },
    currency_adjectives={
        "us": {"USD": "USD"},
        **same("kanadische kanadischen kanadischer", {"USD": "CAD"}),
        **same("australische australischen australischer", {"USD": "AUD"}),
        **same("britische britischen britischer", {"GBP": "GBP"}),
        **same("schweizer", {"CHF": "CHF"}),
        **same("tschechische tschechischen tschechischer", {"?krone": "CZK"}),
        **same("schwedische schwedischen schwedischer", {"?krone": "SEK"}),
        **same("norwegische norwegischen norwegischer", {"?krone": "NOK"}),
        **same("dänische dänischen dänischer", {"?krone": "DKK"}),
    },
    cents={**same("cent cents", ""), **same("rappen", "CHF"), **same("pence", "GBP")},
    shared_cents=words("EUR USD CAD AUD"),
    doubtful_currencies=words("pfund"),
    percent=words("prozent"),
    percentage_points=words("prozentpunkt prozentpunkte prozentpunkten"),
    basis_points=words("basispunkt basispunkte basispunkten"),
    measures={
        **same("km kilometer kilometern", "kilometre"),
        **same("m meter metern", "metre"),
        **same("cm zentimeter zentimetern", "centimetre"),
        **same("quadratkilometer quadratkilometern", "square kilometre"),
        **same("quadratmeter quadratmetern", "square metre"),
        **same("ha hektar", "hectare"),
        **same("kg kilo kilogramm", "kilogram"),
        **same("g gramm", "gram"),
        **same("tonne tonnen", "tonne"),
        **same("liter litern", "litre"),
        **same("grad", "degree"),
        **same("stundenkilometer stundenkilometern", "kilometre per hour"),
        **same("megawatt mw", "megawatt"),
        **same("gigawatt gw", "gigawatt"),
    },
    approximate_before=phrases(
        "etwa, rund, fast, knapp, ungefähr, circa, ca, mehr als, weniger als, über, mindestens, höchstens, "
        "bis zu, gut, nahezu, an die"
    ),
    range_words=words("bis"),
    range_pairs=words("und oder"),
    range_openers=words("zwischen"),
)
