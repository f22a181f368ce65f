"""Spanish: the words around a quotation."""

from __future__ import annotations

from tearsheet.facts.lexicon import Lexicon
from tearsheet.facts.wordlists import phrases, same, words

__all__ = ["SPEECH"]

_ACCORDING = phrases("según,en palabras de,de acuerdo con")
_TITLES = words(
    "sr sra señor señora don doña dr dra doctor doctora profesor profesora presidente presidenta "
    "vicepresidente vicepresidenta primer primera ministro ministra secretario secretaria alcalde alcaldesa "
    "diputado diputada senador senadora gobernador gobernadora general coronel comisario comisaria "
    "embajador embajadora portavoz vocero vocera director directora jefe jefa líder responsable abogado "
    "abogada fiscal juez jueza papa obispo arzobispo rey reina príncipe princesa investigador "
    "investigadora economista historiador historiadora experto experta autor autora escritor escritora "
    "entrenador entrenadora capitán consejero consejera fundador fundadora miembro ex"
)
_DETERMINERS = words("el la los las un una unos unas su sus este esta estos estas ese esa otro otra")

SPEECH = Lexicon(
    cue_verbs=words(
        "dijo dijeron dice dicen dicho decía afirmó afirmaron afirma afirman afirmado aseguró aseguraron "
        "asegura aseguran asegurado explicó explicaron explica explican explicado señaló señalaron señala "
        "señalan señalado declaró declararon declara declaran declarado añadió añadieron añade añaden "
        "añadido agregó agregaron agrega agregan agregado indicó indicaron indica indican indicado "
        "manifestó manifestaron manifiesta manifestado sostuvo sostiene sostienen sostenido comentó comenta "
        "comentan comentado destacó destaca destacan destacado advirtió advierte advierten advertido "
        "anunció anuncia anunciado apuntó apunta apuntan apuntado insistió insiste insistido recordó "
        "recuerda recordado reconoció reconoce reconocido admitió admite admitido respondió responde "
        "respondido preguntó pregunta preguntado contó cuenta contado relató relata escribió escribe escrito "
        "tuiteó subrayó subraya subrayado lamentó lamenta lamentado criticó critica criticado denunció "
        "denuncia denunciado pidió pide pedido exigió exige prometió promete confesó confiesa concluyó "
        "concluye reiteró reitera aclaró aclara precisó precisa expresó expresa opinó opina consideró "
        "considera confirmó confirma negó niega replicó replica celebró"
    ),
    weak_cues=words(
        "calificó califica calificado llamó llama llamado describió describe descrito tildó tilda habló "
        "habla acusó acusa acusado definió define citó cita"
    ),
    according=_ACCORDING,
    according_openers=frozenset(phrase[0] for phrase in _ACCORDING),
    pronouns=same("él ella ellos ellas yo nosotros", ""),
    inverted_auxiliaries=words("ha han había habían"),
    titles=_TITLES,
    speaker_nouns=_TITLES
    | words(
        "policía gobierno ministerio fiscalía fuente fuentes comunicado empresa periódico sindicato partido"
    ),
    determiners=_DETERMINERS,
    articles=_DETERMINERS,
    office_links=words("de del"),
    links=words("de del la las los van von y &"),
    prepositions=words("de del a al en con sin por para sobre bajo entre contra desde hasta hacia ante tras"),
    relatives=words("quien quienes cual"),
    forms_of_be=words("es son era eran fue fueron sido ser está están"),
    between_subject_and_verb=words(
        "ha han había habían también además luego después no se lo le les ya aún todavía así"
    ),
    clause_openers=words(
        "en a al con tras durante según para por sobre si cuando aunque como mientras después antes desde"
    ),
    clause_breaks=words("mientras aunque porque cuando si ;"),
    complementisers=words("que"),
    subordinators=words("que quien cuando si como donde porque"),
    joining=words("y e pero o ni"),
    no_nouns=words("y e pero o que no más muy es son era ha han él ella ellos ellas yo se lo"),
    never_names=words(
        "el la los las un una unos unas y e pero o si en a al con sin por para según tras durante cuando "
        "como aunque porque mientras él ella ellos ellas yo nosotros su sus este esta estos estas ese esa "
        "eso esto así también además luego después lunes martes miércoles jueves viernes sábado domingo "
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre de del lo"
    ),
)
