"""French: the words around a quotation."""

from __future__ import annotations

from tearsheet.facts.lexicon import Lexicon
from tearsheet.facts.wordlists import phrases, same, words

__all__ = ["SPEECH"]

_ACCORDING = phrases("selon,d'après,d’après,pour,aux yeux de,dixit")
_TITLES = words(
    "m mm mme mmes mlle monsieur madame dr docteur professeur professeure président présidente "
    "vice-président vice-présidente premier première ministre secrétaire maire député députée sénateur "
    "sénatrice préfet préfète général colonel commissaire ambassadeur ambassadrice porte-parole directeur "
    "directrice chef cheffe patron patronne responsable avocat avocate procureur procureure juge pape "
    "évêque archevêque roi reine prince princesse chercheur chercheuse économiste historien historienne "
    "sociologue expert experte auteur autrice écrivain entraîneur entraîneuse capitaine conseiller "
    "conseillère fondateur fondatrice membre"
)
_DETERMINERS = words("le la les un une des ce cet cette ces son sa ses leur leurs l' l’ d'autres")

SPEECH = Lexicon(
    cue_verbs=words(
        "dit disait disent déclaré déclare déclarait déclarent affirmé affirme affirmait affirment expliqué "
        "explique expliquait expliquent ajouté ajoute ajoutait ajoutent assuré assure assurait assurent "
        "estimé estime estimait estiment indiqué indique indiquait indiquent précisé précise précisait "
        "précisent souligné souligne soulignait soulignent insisté insiste insistait rappelé rappelle "
        "rappelait annoncé annonce annonçait confié confie confiait raconté raconte racontait racontent "
        "répondu répond répondait demandé demande demandait écrit écrivait écrivent lancé lance lançait "
        "reconnu reconnaît reconnaissait regretté regrette regrettait dénoncé dénonce dénonçait prévenu "
        "prévient averti avertit commenté commente commentait conclu conclut résumé résume constaté constate "
        "observé observe noté note plaidé plaide promis promet réagi réagit soutenu soutient martelé martèle "
        "relevé relève poursuivi poursuit interrogé interroge témoigné témoigne tweeté salué salue ironisé "
        "ironise déploré déplore jugé juge considéré considère espéré espère admis admet avoué avoue nuancé "
        "nuance renchéri renchérit glissé glisse soupiré soupire sourit s'exclame s’exclame"
    ),
    weak_cues=words(
        "qualifié qualifie qualifiait appelé appelle parlé parle évoqué évoque décrit accusé accuse fustigé "
        "fustige critiqué critique cité cite vanté vante"
    ),
    according=_ACCORDING,
    according_openers=frozenset(phrase[0] for phrase in _ACCORDING),
    pronouns=same("il elle ils elles on je nous", ""),
    inverted_auxiliaries=words("a ont avait avaient"),
    glued_pronouns=("-il", "-elle", "-ils", "-elles", "-on"),
    titles=_TITLES,
    speaker_nouns=_TITLES
    | words("police gouvernement ministère parquet source communiqué entreprise journal syndicat parti"),
    determiners=_DETERMINERS,
    articles=_DETERMINERS,
    office_links=words("de du des d' d’ à"),
    links=words("de du des d' d’ la le les van von &"),
    prepositions=words(
        "de du des à au aux en dans sur sous par pour avec sans chez vers entre contre depuis pendant devant "
        "derrière"
    ),
    relatives=words("qui lequel laquelle"),
    forms_of_be=words("est sont était étaient été fut être"),
    between_subject_and_verb=words(
        "a ont avait avaient aussi également encore ensuite puis ne pas n'a n’a lui leur se s'est s’est en y "
        "ainsi toutefois cependant déjà ensuite"
    ),
    clause_openers=words(
        "en dans à au aux lors après avant pendant depuis selon pour avec sur si quand lorsque comme alors "
        "tandis"
    ),
    clause_breaks=words("tandis alors lorsque quand parce si ;"),
    complementisers=words("que qu"),
    subordinators=words("que qui quand si comme où dont lorsque pourquoi comment"),
    joining=words("et mais ou puis"),
    no_nouns=words("et mais ou que qui ne pas plus très est sont a ont il elle ils elles on je nous"),
    never_names=words(
        "le la les un une des et mais ou si en dans à au aux sur sous par pour avec sans selon après avant "
        "depuis pendant lors il elle ils elles on je nous vous ce cet cette ces son sa ses leur leurs mon ma "
        "mes notre nos votre vos c'est c’est ainsi alors aussi comme quand lundi mardi mercredi jeudi "
        "vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre "
        "novembre décembre de du d'après d’après"
    ),
)
