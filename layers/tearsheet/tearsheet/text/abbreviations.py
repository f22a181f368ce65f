"""What a stop may follow without ending the sentence, by language: the data of `tearsheet.text.stops`.

Entries are without their last stop and compared casefolded. Chosen by hand from style guides (AP, Duden,
Imprimerie nationale, RAE, PWN) and from what news prints; not learned from any text.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["AFTER_CLOCK", "BY_LANGUAGE", "NAMES_WITH_MARK", "Rules", "word_set"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """One language's knowledge of stops.

    `titles` stand before a name and never end a sentence if written with a capital, or also without one where
    `small_titles` says so; `never` never do, however they are written; `seldom` do before a frequent starter
    alone, `seldom_capital` the same if written with a capital; `numbering` are ordinary words that do not end
    a sentence before a figure, as words with one of the endings `streets` do not. `ordinals`: a short number
    with a stop is "the third", not the end; `months`: it is so before these. `says`: verbs that tie a
    quotation to what follows it.
    """

    titles: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    seldom: frozenset[str] = frozenset()
    seldom_capital: frozenset[str] = frozenset()
    numbering: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    says: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    streets: tuple[str, ...] = ()
    ordinals: bool = False
    small_titles: bool = False


def word_set(text: str) -> frozenset[str]:
    """The words of a list, casefolded."""
    return frozenset(text.casefold().split())


_ENGLISH = Rules(
    titles=word_set(
        "mr mrs ms mx messrs dr drs prof profs sen sens rep reps gov govs pres lt col gen maj capt cmdr cdr"
        " adm brig sgt cpl pvt pfc supt det insp rev revd fr hon msgr frmr amb atty"
    ),
    never=word_set("vs e.g i.e cf viz approx"),
    seldom=word_set("al inc corp co ltd bros jr sr st ave blvd rd ft mt dept est assn ph.d a.d b.c u.s.c"),
    seldom_capital=word_set(
        "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat"
        " sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo"
        " mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que"
    ),
    numbering=word_set("no nos p pp fig figs vol sec art ch para ver"),
    starters=word_set(
        "a an the this that these those he she it they we i you his her its their our my there here"
        " but and or nor so yet if as at in on by for from with without of to about after before"
        " during since until while when where why who what which how though although because despite"
        " however meanwhile moreover still also then now later earlier some many most several both"
        " each every all any other another one two three four no not none nobody nothing even only"
        " just once according under over between among"
    ),
    says=word_set(
        "said says asked asks added adds replied replies shouted shouts wondered wonders wrote writes cried"
        " told tells explained explains recalled yelled joked continued tweeted"
    ),
)
_GERMAN = Rules(
    titles=word_set("dr prof dipl ing hr fr frl mag st pfr"),
    never=word_set(
        "z.b d.h u.a o.ä u.ä i.d.r bzw ca vgl inkl evtl ggf geb gest sog zzgl abzgl ehem insb dipl.-ing"
        " med phil jur rer nat iur habil theol"
    ),
    seldom=word_set("co mio mrd tsd str jh jhd std min sek jr sen n.chr v.chr e.v"),
    seldom_capital=word_set("jan feb mär apr jun jul aug sept sep okt nov dez mo di mi do fr sa so"),
    numbering=word_set("nr s abs art kap bd abb tel"),
    starters=word_set(
        "der die das den dem des ein eine einer einem einen er sie es wir ich ihr ihre sein seine"
        " und aber oder doch denn wenn weil als auf an am bei im in mit nach seit von vor zu zum zur"
        " über unter für durch auch so dann dort hier dies diese dieser dieses dabei damit danach"
        " dazu zudem jedoch noch nun nur was wer wie wo warum allerdings außerdem bislang derzeit"
        " inzwischen laut man alle viele einige manche beide jeder jede jedes kein keine keiner mehr nichts"
        " niemand jetzt heute gestern morgen am um trotz wegen ob dafür dagegen deshalb daher darauf sollte"
        " hat ist sind war waren wird werden"
    ),
    says=word_set("sagte sagt fragte fragt rief ruft schrieb antwortete erklärte"),
    streets=("str",),
    ordinals=True,
)
_FRENCH = Rules(
    titles=word_set("m mm mme mmes mlle mlles mgr dr pr me st ste"),
    never=word_set("cf p.ex env av bd boul éd chap hab"),
    seldom=word_set("janv févr avr juill sept oct nov déc jr cie s.a"),
    numbering=word_set("no n° nº art p vol fig tél"),
    starters=word_set(
        "le la les l un une des il elle ils elles on nous vous je c ce cet cette ces son sa ses"
        " leur leurs et mais ou or donc car si en dans sur sous par pour avec sans à au aux de du d"
        " depuis après avant pendant selon quand lorsque comme ainsi alors puis enfin aussi"
        " personne rien tous tout toute toutes plusieurs"
        " toutefois cependant pourtant qui que quel"
    ),
    says=word_set(
        "demande demandé demandait lance lancé dit répond répondu ajoute ajouté interroge"
        " s'interroge s’interroge explique"
    ),
)
_SPANISH = Rules(
    titles=word_set(
        "sr sra sres srta d da dr dra dres lic ing prof profa gral cnel cap tte pdte ud uds vd mons"
    ),
    never=word_set("ee p.ej ej aprox cf vid avda av ayto"),
    seldom=word_set("uu ee.uu s.a a.c d.c cía ltda ene feb mar abr may jun jul ago sept oct nov dic"),
    numbering=word_set("núm n.º nº art pág págs p vol cap tel"),
    starters=word_set(
        "el la los las lo un una unos unas él ella ellos ellas su sus este esta esto estos estas"
        " ese esa eso y e o u pero sino si en de del al a por para con sin sobre según desde hasta"
        " tras ante entre cuando como donde que quien qué también además así aunque mientras después"
        " antes luego entonces no se le les hay todo toda todos todas nada nadie muchos varios ambos"
    ),
    says=word_set("dijo dice preguntó pregunta añadió añade respondió responde exclamó exclama"),
    small_titles=True,
)
_ITALIAN = Rules(
    titles=word_set("sig sig.ra dott dott.ssa prof prof.ssa avv ing on sen gen mons"),
    never=word_set("cfr ca es p.es"),
    seldom=word_set("s.p.a s.r.l d.c a.c"),
    numbering=word_set("n art pag vol tel"),
    starters=word_set(
        "il lo la i gli le l un una uno è e ma o se in nel nella di del della da dal a al per con"
        " su sul secondo dopo prima quando come anche non si questo questa tutti tutto nessuno ogni"
    ),
    says=word_set("disse dice chiese chiede rispose risponde aggiunse aggiunge esclamò"),
    small_titles=True,
)
_PORTUGUESE = Rules(
    titles=word_set("sr sra srs dr dra prof profa eng exmo gen cel cap"),
    never=word_set("p.ex aprox av cf"),
    seldom=word_set("ltda cia s.a a.c d.c"),
    numbering=word_set("n nº núm art pág vol tel"),
    starters=word_set(
        "o a os as um uma ele ela eles elas e mas ou se em no na nos nas de do da por para com sem"
        " sobre segundo após quando como também não este esta esse essa todos tudo ninguém nada muitos"
    ),
    says=word_set("disse diz perguntou pergunta respondeu responde acrescentou exclamou"),
    small_titles=True,
)
_DUTCH = Rules(
    titles=word_set("dhr mevr mw dr drs ir ing prof mr"),
    never=word_set("bijv o.a d.w.z m.b.t i.v.m t/m ca"),
    seldom=word_set("mln mld jr jan feb mrt apr jun jul aug sept okt nov dec"),
    numbering=word_set("nr blz art tel"),
    starters=word_set(
        "de het een hij zij ze wij we ik dat dit deze die en maar of als in op van met voor na bij"
        " naar door over onder volgens ook toen daarom zijn haar hun alle veel niemand niets er nu"
    ),
    says=word_set("zei zegt vroeg vraagt riep roept antwoordde schreef"),
    streets=("str",),
    small_titles=True,
)
_POLISH = Rules(
    titles=word_set("dr prof mgr inż hab ks gen płk mjr kpt św bp abp"),
    never=word_set("np tzw tj m.in wg godz tel ul pl ur zm ang łac dn woj pow gm"),
    seldom=word_set("r rr w ww tys mln mld proc zł"),
    numbering=word_set("nr s str art ust pkt poz t ok"),
    starters=word_set(
        "w we na z ze do po od o u za nie to ten ta te ci jak ale i a jednak gdy kiedy jego jej ich on ona"
        " oni jest są był była było podczas według także dlatego natomiast tymczasem jeśli przed przez nikt"
        " nic wszyscy wszystko każdy teraz potem"
    ),
    says=word_set(
        "powiedział powiedziała zapytał zapytała dodał dodała odpowiedział odpowiedziała mówi pyta"
    ),
    ordinals=True,
    small_titles=True,
)
_UKRAINIAN = Rules(
    titles=word_set("проф акад ген св ім п пп вул просп пл м с"),
    never=word_set("т.зв напр див зб обл р-н"),
    seldom=word_set("р рр тис млн млрд грн коп ін ст н.е"),
    numbering=word_set("ст п пп рис табл стор гл №"),
    starters=word_set(
        "у в на з із по і й та а але він вона вони це ця цей ці як під після до для не що коли також однак"
        " крім якщо ми я за від його її їх тоді водночас усе все усі всі ніхто ніщо було був була були"
    ),
    says=word_set(
        "сказав сказала запитав запитала спитав спитала відповів відповіла додав додала каже питає"
    ),
    small_titles=True,
)
_RUSSIAN = Rules(
    titles=word_set("проф акад ген св им г-н г-жа ул просп пл пер"),
    never=word_set("т.е т.к т.н напр см обл р-н"),
    seldom=word_set("г гг тыс млн млрд руб коп др пр в вв чел н.э"),
    numbering=word_set("ст п пп рис табл стр гл №"),
    starters=word_set(
        "в во на с со по и а но он она они это эта этот эти как при после до из для не что когда также"
        " однако кроме если мы я за от его её их тогда между все всё никто ничто было был была были"
    ),
    says=word_set("сказал сказала спросил спросила ответил ответила добавил добавила говорит спрашивает"),
    small_titles=True,
)
BY_LANGUAGE = {
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
AFTER_CLOCK = word_set(
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december et est edt ct cst cdt mt mst mdt pt pst pdt gmt"
    " utc bst cet cest ist jst eastern central mountain pacific local"
)
# Names that have a mark of their own: a sentence ends with it only before a frequent starter.
NAMES_WITH_MARK = word_set("yahoo jeopardy joomla oklahoma")
