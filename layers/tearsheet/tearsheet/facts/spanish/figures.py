"""Spanish: the words of dates and amounts."""

from __future__ import annotations

from decimal import Decimal

from tearsheet.facts.lexicon import Lexicon, NumberWords
from tearsheet.facts.wordlists import numbered, phrases, same, words

__all__ = ["FIGURES"]

_MONTHS = numbered("enero febrero marzo abril mayo junio julio agosto septiembre octubre", first=1) | {
    "noviembre": 11,
    "diciembre": 12,
    "setiembre": 9,
}

_NUMBERS = NumberWords(
    units=numbered("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince", first=2)
    | numbered("dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés", first=16)
    | numbered("veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve", first=24)
    | {"cien": 100, "ciento": 100}
    | numbered("doscientos trescientos cuatrocientos quinientos seiscientos setecientos", first=200, step=100)
    | numbered("ochocientos novecientos", first=800, step=100),
    tens=numbered("treinta cuarenta cincuenta sesenta setenta ochenta noventa", first=30, step=10),
    ordinals={
        **same("primer primero primera", 1),
        **same("segundo segunda", 2),
        **same("tercer tercero tercera", 3),
        **same("cuarto cuarta", 4),
    },
    scales={
        "mil": Decimal(1000),
        **same("millón millones", Decimal(10) ** 6),
        **same("billón billones", Decimal(10) ** 12),
    },
    bare_scales=words("mil"),
    article=words("un una"),
    fractions=same("medio media", Decimal("0.5")),
    partitive=words("de"),
    plurals={
        "decenas": Decimal(10),
        "cientos": Decimal(100),
        "miles": Decimal(1000),
        "millones": Decimal(10) ** 6,
    },
    several=words("varios varias unos unas algunos algunas"),
    tens_joint=words("y"),
    decimal_comma=True,
    ordinal_endings=("º", "ª"),
)

FIGURES = Lexicon(
    numbers=_NUMBERS,
    months=_MONTHS,
    weekdays=numbered("lunes martes miércoles jueves viernes sábado domingo", first=0),
    seasons={"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"},
    day_words={"hoy": 0, "ayer": -1, "anteayer": -2},
    day_parts={"medianoche": "24:00", "mediodía": "12:00"},
    time_units={
        **same("segundos", "second"),
        **same("minuto minutos", "minute"),
        **same("hora horas", "hour"),
        **same("día días", "day"),
        **same("semana semanas", "week"),
        **same("mes meses", "month"),
        **same("trimestre trimestres", "quarter"),
        **same("año años", "year"),
        **same("década décadas", "decade"),
        **same("siglo siglos", "century"),
    },
    plural_units=words("segundos minutos horas días semanas meses trimestres años décadas siglos"),
    references={
        **same("ahora actualmente", "PRESENT_REF"),
        **same("recientemente últimamente", "PAST_REF"),
        **same("pronto próximamente", "FUTURE_REF"),
    },
    classes={
        **same("pasado pasada pasados pasadas último última últimos últimas", "L"),
        **same("este esta estos estas", "T"),
        **same("próximo próxima próximos próximas", "X"),
        **same("hace", "v"),
        **same("principios mediados finales fines", "z"),
        **same("un una", "a"),
        **same("el la los las del al", "t"),
        **same("de", "o"),
        **same("en", "i"),
        **same("y o a", "j"),
        **same("varios varias unos unas algunos algunas", "V"),
        **same("cada todos todas", "E"),
    },
    adjectives_follow=True,
    lower_only=frozenset(_MONTHS),
    before_dates=words("en desde hasta entre y año principios mediados finales fines del"),
    before_times=words("las la"),
    before_lengths=words("durante por en desde tras"),
    future_cues=words(
        "será serán va van debe deben deberá deberán podría podrían hará harán habrá previsto prevista prevé "
        "prevén tendrá tendrán"
    ),
    past_cues=words(
        "fue fueron era eran había habían ha han dijo dijeron anunció anunciaron firmó firmaron explicó "
        "señaló afirmó informó comenzó murió llegó"
    ),
    currency_nouns={
        **same("euro euros", "EUR"),
        **same("dólar dólares", "USD"),
        **same("libras", "GBP"),
        **same("francos", "?franc"),
        **same("yen yenes", "JPY"),
        **same("yuan yuanes", "CNY"),
        **same("rublo rublos", "RUB"),
        **same("peso pesos", "?peso"),
        **same("reales", "BRL"),
        **same("bolívares", "VES"),
        **same("soles", "PEN"),
        **same("quetzales", "GTQ"),
        **same("lempiras", "HNL"),
        **same("colones", "CRC"),
        **same("guaraníes", "PYG"),
        **same("bolivianos", "BOB"),
        **same("pesetas", "ESP"),
    },
    currency_adjectives={
        **same("estadounidenses americanos", {"USD": "USD"}),
        **same("canadienses", {"USD": "CAD"}),
        **same("esterlinas", {"GBP": "GBP"}),
        **same("suizos", {"?franc": "CHF"}),
        **same("mexicanos", {"?peso": "MXN"}),
        **same("argentinos", {"?peso": "ARS"}),
        **same("chilenos", {"?peso": "CLP"}),
        **same("colombianos", {"?peso": "COP"}),
        **same("uruguayos", {"?peso": "UYU"}),
        **same("dominicanos", {"?peso": "DOP"}),
        **same("filipinos", {"?peso": "PHP"}),
        **same("cubanos", {"?peso": "CUP"}),
    },
    cents=same("céntimo céntimos centavo centavos", ""),
    shared_cents=words("EUR USD"),
    doubtful_currencies=words("libras reales soles colones bolivianos"),
    per=words("por"),
    per_hundred=words("ciento cien"),
    points=words("punto puntos"),
    measures={
        **same("km kilómetro kilómetros", "kilometre"),
        **same("m metro metros", "metre"),
        **same("cm centímetro centímetros", "centimetre"),
        **same("hectárea hectáreas ha", "hectare"),
        **same("kg kilo kilos kilogramo kilogramos", "kilogram"),
        **same("gramo gramos", "gram"),
        **same("tonelada toneladas", "tonne"),
        **same("litro litros", "litre"),
        **same("grado grados", "degree"),
        **same("megavatio megavatios", "megawatt"),
    },
    approximate_before=phrases(
        "unos, unas, cerca de, casi, alrededor de, aproximadamente, más de, menos de, al menos, hasta, "
        "como mínimo, como máximo, en torno a"
    ),
    range_words=words("a"),
    range_pairs=words("y o"),
    range_openers=words("entre"),
)
