"""What a stop may follow without ending the sentence, by language: the data of `tearsheet.text.sentences`.

Entries are without their last stop and compared casefolded. Chosen by hand from style guides (AP, Duden,
Imprimerie nationale, RAE, PWN) and from what news prints; not learned from any text.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

__all__ = ["AFTER_CLOCK", "Rules", "rules_for"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """One language's knowledge of stops.

    `titles` stand before a name and never end a sentence if written with a capital, or also without one where
    `small_titles` says so; `never` never do, however they are written; `seldom` do before a frequent starter
    alone, `seldom_capital` the same if written with a capital; `numbering` are ordinary words that do not end
    a sentence before a figure. `ordinals`: a short number with a stop is "the third", not the end. `says`:
    verbs that tie a quotation to what follows it.
    """

    titles: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    seldom: frozenset[str] = frozenset()
    seldom_capital: frozenset[str] = frozenset()
    numbering: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    says: frozenset[str] = frozenset()
    ordinals: bool = False
    small_titles: bool = False


def _set(text: str) -> frozenset[str]:
    return frozenset(text.casefold().split())


_ENGLISH = Rules(
    titles=_set(
        "mr mrs ms mx messrs dr prof sen sens rep reps gov govs pres lt col gen maj capt cmdr cdr"
        " adm brig sgt cpl pvt pfc supt det insp rev revd fr hon msgr frmr amb atty"
    ),
    never=_set("vs e.g i.e cf viz approx"),
    seldom=_set("etc al inc corp co ltd bros jr sr st ave blvd rd ft mt dept est assn ph.d a.d b.c u.s.c"),
    seldom_capital=_set(
        "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat"
        " sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo"
        " mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que"
    ),
    numbering=_set("no nos p pp fig figs vol sec art ch para ver"),
    starters=_set(
        "a an the this that these those he she it they we i you his her its their our my there here"
        " but and or nor so yet if as at in on by for from with without of to about after before"
        " during since until while when where why who what which how though although because despite"
        " however meanwhile moreover still also then now later earlier some many most several both"
        " each every all any other another one two three four no not none nobody nothing even only"
        " just once according under over between among"
    ),
    says=_set("said says asked asks added adds replied replies shouted wondered wrote cried told"),
)
_GERMAN = Rules(
    titles=_set("dr prof dipl ing hr fr frl mag st pfr"),
    never=_set(
        "z.b d.h u.a o.ä u.ä i.d.r bzw ca vgl inkl evtl ggf geb gest sog zzgl abzgl ehem insb dipl.-ing"
    ),
    seldom=_set("usw etc mio mrd tsd str jh jhd std min sek jr sen n.chr v.chr e.v"),
    seldom_capital=_set("jan feb mär apr jun jul aug sept sep okt nov dez mo di mi do fr sa so"),
    numbering=_set("nr s abs art kap bd abb tel"),
    starters=_set(
        "der die das den dem des ein eine einer einem einen er sie es wir ich ihr ihre sein seine"
        " und aber oder doch denn wenn weil als auf an am bei im in mit nach seit von vor zu zum zur"
        " über unter für durch auch so dann dort hier dies diese dieser dieses dabei damit danach"
        " dazu zudem jedoch noch nun nur was wer wie wo warum allerdings außerdem bislang derzeit"
        " inzwischen laut man"
    ),
    says=_set("sagte sagt fragte fragt rief ruft schrieb antwortete erklärte"),
    ordinals=True,
)
_FRENCH = Rules(
    titles=_set("m mm mme mmes mlle mlles mgr dr pr me st ste"),
    never=_set("cf p.ex env av bd boul éd chap hab"),
    seldom=_set("etc janv févr avr juill sept oct nov déc jr cie s.a"),
    numbering=_set("no n° nº art p vol fig tél"),
    starters=_set(
        "le la les l un une des il elle ils elles on nous vous je c ce cet cette ces son sa ses"
        " leur leurs et mais ou or donc car si en dans sur sous par pour avec sans à au aux de du d"
        " depuis après avant pendant selon quand lorsque comme ainsi alors puis enfin aussi"
        " toutefois cependant pourtant qui que quel"
    ),
    says=_set("demande demandé lance lancé dit répond répondu ajoute ajouté"),
)
_SPANISH = Rules(
    titles=_set("sr sra sres srta d da dr dra dres lic ing prof profa gral cnel cap tte pdte ud uds vd mons"),
    never=_set("ee p.ej ej aprox cf vid avda"),
    seldom=_set("etc uu ee.uu s.a a.c d.c cía ltda ene feb mar abr may jun jul ago sept oct nov dic"),
    numbering=_set("núm n.º nº art pág págs p vol cap tel"),
    starters=_set(
        "el la los las lo un una unos unas él ella ellos ellas su sus este esta esto estos estas"
        " ese esa eso y e o u pero sino si en de del al a por para con sin sobre según desde hasta"
        " tras ante entre cuando como donde que quien qué también además así aunque mientras después"
        " antes luego entonces no se le les hay"
    ),
    says=_set("dijo dice preguntó pregunta añadió respondió exclamó"),
    small_titles=True,
)
_ITALIAN = Rules(
    titles=_set("sig sig.ra dott dott.ssa prof prof.ssa avv ing on sen gen mons"),
    never=_set("cfr ca es p.es"),
    seldom=_set("ecc s.p.a s.r.l d.c a.c"),
    numbering=_set("n art pag vol tel"),
    starters=_set(
        "il lo la i gli le l un una uno è e ma o se in nel nella di del della da dal a al per con"
        " su sul secondo dopo prima quando come anche non si questo questa"
    ),
    small_titles=True,
)
_PORTUGUESE = Rules(
    titles=_set("sr sra srs dr dra prof profa eng exmo gen cel cap"),
    never=_set("p.ex aprox av cf"),
    seldom=_set("etc ltda cia s.a a.c d.c"),
    numbering=_set("n nº núm art pág vol tel"),
    starters=_set(
        "o a os as um uma ele ela eles elas e mas ou se em no na nos nas de do da por para com sem"
        " sobre segundo após quando como também não este esta esse essa"
    ),
    small_titles=True,
)
_DUTCH = Rules(
    titles=_set("dhr mevr mw dr drs ir ing prof mr"),
    never=_set("bijv o.a d.w.z m.b.t i.v.m t/m ca"),
    seldom=_set("enz e.d mln mld jr jan feb mrt apr jun jul aug sept okt nov dec"),
    numbering=_set("nr blz art tel"),
    starters=_set(
        "de het een hij zij ze wij we ik dat dit deze die en maar of als in op van met voor na bij"
        " naar door over onder volgens ook toen daarom zijn haar hun"
    ),
    small_titles=True,
)
_POLISH = Rules(
    titles=_set("dr prof mgr inż hab ks gen płk mjr kpt św bp abp"),
    never=_set("np tzw tj m.in wg godz tel ul pl ur zm ang łac"),
    seldom=_set("itd itp r rr tys mln mld proc zł"),
    numbering=_set("nr s str art ust pkt poz t ok"),
    starters=_set(
        "w we na z ze do po od o u za nie to ten ta te ci jak ale i a jednak gdy kiedy jego jej ich on ona"
        " oni jest są był była było podczas według także dlatego natomiast tymczasem jeśli przed przez"
    ),
    ordinals=True,
    small_titles=True,
)
_UKRAINIAN = Rules(
    titles=_set("проф акад ген св ім п пп вул просп пл м с"),
    never=_set("т.зв напр див зб обл р-н"),
    seldom=_set("р рр тис млн млрд грн коп ін ст н.е"),
    numbering=_set("ст п пп рис табл стор гл №"),
    starters=_set(
        "у в на з із по і й та а але він вона вони це ця цей ці як під після до для не що коли також однак"
        " крім якщо ми я за від його її їх тоді водночас"
    ),
    small_titles=True,
)
_RUSSIAN = Rules(
    titles=_set("проф акад ген св им г-н г-жа ул просп пл пер"),
    never=_set("т.е т.к т.н напр см обл р-н"),
    seldom=_set("г гг тыс млн млрд руб коп др пр в вв чел н.э"),
    numbering=_set("ст п пп рис табл стр гл №"),
    starters=_set(
        "в во на с со по и а но он она они это эта этот эти как при после до из для не что когда также"
        " однако кроме если мы я за от его её их тогда между"
    ),
    small_titles=True,
)
_BY_LANGUAGE = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "fr": _FRENCH,
    "es": _SPANISH,
    "it": _ITALIAN,
    "pt": _PORTUGUESE,
    "nl": _DUTCH,
    "pl": _POLISH,
    "uk": _UKRAINIAN,
    "ru": _RUSSIAN,
}
# What "9 a.m." goes on with: everything else that has a capital begins a sentence.
AFTER_CLOCK = _set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december et est edt ct cst cdt mt mst mdt pt pst pdt gmt"
    " utc bst cet cest ist jst eastern central mountain pacific local"
)
# Where an ordinal number is written with a stop, as in German.
_ORDINAL_LANGUAGES = _set("cs da de et fi hr hu is lv nb nn no pl sk sl sr tr")


@cache
def rules_for(language: str | None) -> Rules:
    """The rules of an ISO 639-1 language ("en", "en-GB"); of all known ones together if it has none here."""
    code = (language or "").casefold().replace("_", "-").partition("-")[0]
    known = _BY_LANGUAGE.get(code)
    return known if known is not None else _merged(ordinals=code in _ORDINAL_LANGUAGES)


def _merged(*, ordinals: bool) -> Rules:
    every = _BY_LANGUAGE.values()
    return Rules(
        titles=frozenset().union(*(rules.titles for rules in every)) - _ENGLISH.seldom,
        never=frozenset().union(*(rules.never for rules in every)),
        seldom=frozenset().union(*(rules.seldom for rules in every)),
        seldom_capital=frozenset().union(*(rules.seldom_capital for rules in every)),
        numbering=frozenset().union(*(rules.numbering for rules in every)),
        starters=frozenset().union(*(rules.starters for rules in every)),
        says=frozenset().union(*(rules.says for rules in every)),
        ordinals=ordinals,
    )
