"""German: the words around a quotation."""

from __future__ import annotations

from tearsheet.facts.lexicon import Lexicon
from tearsheet.facts.wordlists import phrases, same, words

__all__ = ["SPEECH"]

_ACCORDING = phrases("laut,nach angaben von,nach angaben der,nach angaben des,nach den worten von,zufolge")
_TITLES = words(
    "herr herrn frau dr prof professor professorin bundeskanzler bundeskanzlerin kanzler kanzlerin "
    "präsident präsidentin bundespräsident minister ministerin premier bürgermeister bürgermeisterin "
    "oberbürgermeister oberbürgermeisterin landrat landrätin senator senatorin sprecher sprecherin chef "
    "chefin vorsitzender vorsitzende vorstand direktor direktorin leiter leiterin geschäftsführer "
    "geschäftsführerin trainer trainerin kapitän general oberst kommissar kommissarin botschafter "
    "botschafterin papst bischof bischöfin pfarrer pfarrerin könig königin prinz prinzessin abgeordneter "
    "abgeordnete anwalt anwältin richter richterin staatsanwalt staatsanwältin experte expertin forscher "
    "forscherin autor autorin mitglied"
)

SPEECH = Lexicon(
    cue_verbs=words(
        "sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären betonte betonten betont "
        "kritisierte kritisierten kritisiert warnte warnten warnt forderte forderten fordert mahnte mahnten "
        "mahnt meinte meinten meint berichtete berichteten berichtet schrieb schrieben schreibt geschrieben "
        "twitterte ergänzte ergänzt antwortete antworteten antwortet fragte fragten fragt räumte bestätigte "
        "bestätigten bestätigt behauptete behaupteten behauptet versicherte versicherten versichert "
        "kündigte verkündete teilte äußerte äußerten bemerkte urteilte lobte lobten lobt verteidigte rief "
        "riefen ruft bat klagte klagten klagt resümierte stellte bilanzierte scherzte entgegnete erwiderte "
        "erzählte erzählten erzählt erinnerte fügte erläuterte unterstrich zitierte bekräftigte gestand "
        "bedauerte beklagte versprach prophezeite vermutete spottete schimpfte jubelte"
    ),
    weak_cues=words(
        "nannte nannten nennt bezeichnete bezeichneten bezeichnet sprach sprachen spricht beschrieb "
        "beschrieben beschreibt hält hielt sieht sah wertete verurteilte würdigte"
    ),
    according=_ACCORDING,
    according_openers=frozenset(phrase[0] for phrase in _ACCORDING),
    pronouns=same("er sie es wir ich man", ""),
    titles=_TITLES,
    title_endings=(
        *("minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "sprecher"),
        *("sprecherin", "chef", "chefin", "meister", "meisterin", "direktor", "direktorin", "leiter"),
        *("leiterin", "politiker", "politikerin", "führer", "führerin", "vorsitzende", "vorsitzender"),
        *("sekretär", "sekretärin", "anwalt", "anwältin", "forscher", "forscherin", "experte", "expertin"),
        *("trainer", "trainerin"),
    ),
    speaker_nouns=_TITLES | words("polizei behörde ministerium regierung unternehmen verband partei gericht"),
    determiners=words(
        "der die das den dem des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer dieser "
        "diese dieses kein keine"
    ),
    inverted_cues=words("so"),
    office_links=words("der des für"),
    links=words("von zu zum zur vom van de und &"),
    articles=words("der die das den dem des ein eine einer eines einem einen sein seine ihr ihre"),
    prepositions=words(
        "in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um über unter "
        "vor zwischen während wegen trotz gegenüber"
    ),
    relatives=words("welcher welche welches"),
    forms_of_be=words("ist sind war waren wird werden wurde wurden worden gewesen"),
    between_subject_and_verb=words(
        "hat haben hatte hatten habe auch noch dann später zudem außerdem weiter sich bereits schon nun "
        "dazu darauf dabei jedoch aber dagegen hingegen"
    ),
    clause_openers=words("als nachdem bevor weil wenn während obwohl da laut bei in im am nach seit vor mit"),
    clause_breaks=words("während obwohl weil als wenn ;"),
    complementisers=words("dass ob"),
    subordinators=words("dass ob wie warum wenn weil wer was wo"),
    joining=words("und aber oder sowie doch"),
    no_nouns=words("und aber oder nicht auch dass ob so sehr er sie es wir ich man ist sind war hat haben"),
    never_names=words(
        "der die das den dem des ein eine einer eines und aber oder doch wenn als weil während nach vor bei "
        "mit in im am an auf aus für gegen über unter von zu zum zur es er sie wir ich man so auch nur noch "
        "schon dann da dort hier heute gestern morgen jetzt nun laut trotz seit dabei damit dazu außerdem "
        "zudem allerdings montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar "
        "februar märz april mai juni juli august september oktober november dezember sein seine ihr ihre "
        "dieser diese dieses kein keine"
    ),
)
