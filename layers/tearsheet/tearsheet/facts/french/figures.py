"""French: the words of dates and amounts."""

from __future__ import annotations

from decimal import Decimal

from tearsheet.facts.lexicon import Lexicon, NumberWords
from tearsheet.facts.wordlists import numbered, phrases, same, words

__all__ = ["FIGURES"]

_MONTHS = numbered("janvier février mars avril mai juin juillet août septembre octobre", first=1) | {
    "novembre": 11,
    "décembre": 12,
    "aout": 8,
}

_NUMBERS = NumberWords(
    units=numbered(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", first=2
    )
    | {"cent": 100},
    tens=numbered("dix vingt trente quarante cinquante soixante", first=10, step=10),
    ordinals={
        **same("premier première", 1),
        **same("deuxième second seconde", 2),
        **numbered("troisième quatrième cinquième sixième", first=3),
    },
    hundred=words("cent cents"),
    scales={
        "mille": Decimal(1000),
        **same("million millions", Decimal(10) ** 6),
        **same("milliard milliards", Decimal(10) ** 9),
    },
    bare_scales=words("mille"),
    article=words("un une"),
    fractions={"demi": Decimal("0.5")},
    conjunction=words("et"),
    partitive=words("de d' d’ des"),
    plurals={
        "dizaines": Decimal(10),
        "centaines": Decimal(100),
        "milliers": Decimal(1000),
        "millions": Decimal(10) ** 6,
        "milliards": Decimal(10) ** 9,
    },
    several=words("plusieurs quelques"),
    tens_joint=words("et"),
    decimal_comma=True,
    ordinal_endings=("ère", "er", "re", "ème", "e"),
    elided=("aujourd['’]hui\\b", "(?:qu|[cdjlmnst])['’](?=\\w)"),
)

FIGURES = Lexicon(
    numbers=_NUMBERS,
    months=_MONTHS,
    weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", first=0),
    seasons={"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
    day_words={"aujourd'hui": 0, "aujourd’hui": 0, "hier": -1, "demain": 1},
    day_parts={"minuit": "24:00", "midi": "12:00"},
    time_units={
        **same("seconde secondes", "second"),
        **same("minute minutes", "minute"),
        **same("heure heures", "hour"),
        **same("jour jours journée", "day"),
        **same("semaine semaines", "week"),
        **same("mois", "month"),
        **same("trimestre trimestres", "quarter"),
        **same("an ans année années", "year"),
        **same("décennie décennies", "decade"),
        **same("siècle siècles", "century"),
    },
    plural_units=words("secondes minutes heures jours semaines trimestres ans années décennies siècles"),
    references={
        **same("maintenant actuellement", "PRESENT_REF"),
        **same("récemment dernièrement", "PAST_REF"),
        **same("bientôt prochainement", "FUTURE_REF"),
    },
    classes={
        **same("dernier dernière derniers dernières passé passée", "L"),
        **same("ce cet cette", "T"),
        **same("prochain prochaine prochains prochaines", "X"),
        **same("fin début mi courant", "z"),
        **same("il", "I"),
        **same("y", "y"),
        **same("a un une", "a"),
        **same("le la les l' l’ au du", "t"),
        **same("de d' d’", "o"),
        **same("en dans", "i"),
        **same("et ou à", "j"),
        **same("plusieurs quelques", "V"),
        **same("chaque tous toutes par", "E"),
    },
    adjectives_follow=True,
    doubtful_months=frozenset(("été",)),
    lower_only=frozenset(_MONTHS),
    before_dates=words("en depuis avant après entre et fin début l'an l’an an année jusqu'en mi dès"),
    before_times=words("à vers dès avant après jusqu'à depuis de entre et"),
    before_lengths=words("pendant durant depuis dans en pour après"),
    future_cues=words(
        "va vont sera seront doit doivent devra devront devrait devraient pourrait pourraient prévu prévue "
        "prévus prévues prévoit prévoient aura auront"
    ),
    past_cues=words("était étaient avait avaient a ont est sont fut furent déclaré annoncé indiqué"),
    before_amounts=words("$ € £ ¥ environ près"),
    currency_nouns={
        **same("euro euros", "EUR"),
        **same("dollar dollars", "USD"),
        **same("livres", "GBP"),
        **same("franc francs", "?franc"),
        **same("yen yens", "JPY"),
        **same("yuan yuans", "CNY"),
        **same("rouble roubles", "RUB"),
        **same("roupie roupies", "INR"),
        **same("dirham dirhams", "?dirham"),
        **same("dinar dinars", "?dinar"),
        **same("couronnes", "?krone"),
        **same("pesos", "?peso"),
    },
    currency_adjectives={
        **same("américain américains", {"USD": "USD"}),
        **same("canadien canadiens", {"USD": "CAD"}),
        **same("australien australiens", {"USD": "AUD"}),
        **same("sterling britanniques", {"GBP": "GBP"}),
        **same("suisse suisses", {"?franc": "CHF"}),
        **same("cfa", {"?franc": "XOF"}),
        **same("congolais", {"?franc": "CDF"}),
        **same("marocain marocains", {"?dirham": "MAD"}),
        **same("algérien algériens", {"?dinar": "DZD"}),
        **same("tunisien tunisiens", {"?dinar": "TND"}),
        **same("suédoises", {"?krone": "SEK"}),
        **same("norvégiennes", {"?krone": "NOK"}),
        **same("danoises", {"?krone": "DKK"}),
        **same("mexicains", {"?peso": "MXN"}),
        **same("argentins", {"?peso": "ARS"}),
    },
    cents=same("centime centimes", ""),
    shared_cents=words("EUR CHF"),
    doubtful_currencies=words("livres"),
    per=words("pour"),
    per_hundred=words("cent"),
    points=words("point points"),
    basis=words("base"),
    measures={
        **same("km kilomètre kilomètres", "kilometre"),
        **same("m mètre mètres", "metre"),
        **same("cm centimètre centimètres", "centimetre"),
        **same("hectare hectares ha", "hectare"),
        **same("kg kilo kilos kilogramme kilogrammes", "kilogram"),
        **same("gramme grammes", "gram"),
        **same("tonne tonnes", "tonne"),
        **same("litre litres", "litre"),
        **same("degré degrés", "degree"),
        **same("mégawatt mégawatts mw", "megawatt"),
        **same("gigawatt gigawatts gw", "gigawatt"),
    },
    approximate_before=phrases(
        "environ, près de, quelque, plus de, moins de, au moins, au plus, jusqu' à, jusqu’ à, presque, "
        "plus d', plus d’, moins d', moins d’, autour de"
    ),
    approximate_after=phrases("environ"),
    range_words=words("à"),
    range_pairs=words("et ou"),
    range_openers=words("entre"),
)
