"""English: what stands before a name and is no part of it, and names that are one and not alike."""

from __future__ import annotations

from tearsheet.facts.wordlists import words

__all__ = [
    "ALIASES",
    "ARTICLES",
    "DOLLARS",
    "GENERIC",
    "LEGAL_FORMS",
    "NO_NAMES",
    "PARTICLES",
    "SMALL_WORDS",
    "TITLES",
    "WITH_ARTICLE",
]

SMALL_WORDS = words("of the for and in on de la du y &")
ARTICLES = words("the a an")
DOLLARS = words("us u.s. a au c ca hk nz s")  # US$: before the sign it is the currency's name
TITLES = words(
    "mr mrs ms miss mx dr prof professor doctor sir dame lord lady president minister premier chancellor "
    "senator sen representative rep congressman congresswoman governor gov mayor secretary ambassador "
    "chairman chairwoman general gen colonel col major maj lieutenant lt captain capt sergeant sgt admiral "
    "adm commander cmdr judge justice rev reverend archbishop cardinal pope king queen prince princess "
    "sheikh imam rabbi ayatollah vice prime deputy foreign former spokesman spokeswoman inspector "
    "detective officer ceo director madam madame shri secretary-general chief executive councillor "
    "councilor taoiseach tánaiste tanaiste"
)
# What is made of these alone names nobody, whatever capitals it has: the Crown Prince, the Kingdom, an NGO.
NO_NAMES = TITLES | words(
    "the of first crown attorney supreme emperor kingdom republic city state court council constitution "
    "office ministry north south east west i god independence ngo ngos mou r d no region province district "
    "act law teu ebitda"
)
PARTICLES = words("von van de der den la le du da di bin ibn al el abu")  # in surnames: Van der Poe
# Here the article belongs to the name.
WITH_ARTICLE = frozenset((("the", "hague"), ("the", "gambia"), ("the", "bahamas")))
LEGAL_FORMS = words("inc corp corporation co company ltd limited llc plc gmbh ag sa nv group holdings")
# Words that many organisations' names begin with: alone they stand for no longer name.
GENERIC = words(
    "the bank university ministry department college school institute national international united first "
    "new royal american european african british asian world global general central federal state supreme "
    "public social people's democratic republican city council committee commission court office "
    "government party union association house board north south east west northern southern eastern "
    "western"
)
_ALIASES = {
    "United States": "u.s.,u.s,us,usa,u.s.a.,u. s.,america,united states of america",
    "United Kingdom": "uk,u.k.,u.k,u. k.,great britain,britain",
    "European Union": "eu,e.u.",
    "United Nations": "un,u.n.,u.n",
    "United Arab Emirates": "uae,u.a.e.",
    "Washington": "washington d.c,washington dc,washington d.c.",
    "NATO": "north atlantic treaty organization,north atlantic treaty organisation",
    "Kyiv": "kiev",
}
ALIASES = {
    tuple(alias.split()): name
    for name, listed in _ALIASES.items()
    for alias in (name.lower(), *listed.split(","))
}
