"""Other languages: the words before people's names, and the legal forms of companies."""

from __future__ import annotations

from tearsheet.facts.names.rules.vocabulary import Vocabulary
from tearsheet.facts.wordlists import words

__all__ = ["OTHERS"]

_LEGAL_FORMS = words("ag gmbh kg se sa sas sarl spa srl sl sau nv bv ab asa oyj inc ltd plc corp lda sp")
_NO_NAMES = words("pdf html http https www tv dvd ceo cfo sms gps dna rna aids covid ok id it")


def _vocabulary(titles: str, particles: str = "") -> Vocabulary:
    return Vocabulary(
        titles=words(titles),
        particles=words(particles),
        organisations=_LEGAL_FORMS,
        never=_NO_NAMES,
        is_capital_evidence=False,
    )


# By ISO 639-1 code; another language has the lists alone.
OTHERS = {
    "de": _vocabulary(
        "herr herrn frau dr prof prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin "
        "minister ministerin aussenminister aussenministerin finanzminister finanzministerin "
        "innenminister innenministerin ministerprasident bundesprasident burgermeister burgermeisterin "
        "papst konig konigin general richter trainer sprecher sprecherin",
        "von vom zu zur van der de",
    ),
    "fr": _vocabulary(
        "m mme mlle dr monsieur madame president presidente ministre premier maire general pape roi reine "
        "juge depute deputee senateur senatrice maitre porte-parole",
        "de du des la le van von",
    ),
    "es": _vocabulary(
        "sr sra srta dr dra senor senora don dona presidente presidenta ministro ministra alcalde "
        "alcaldesa general papa rey reina juez jueza senador senadora portavoz",
        "de del la las los y",
    ),
    "it": _vocabulary(
        "sig signor signora dott dottor presidente premier ministro ministra sindaco sindaca generale "
        "papa re giudice senatore senatrice onorevole",
        "di de del della dei da",
    ),
    "pt": _vocabulary(
        "sr sra dr dra senhor senhora presidente ministro ministra prefeito prefeita general papa rei "
        "rainha juiz juiza senador senadora deputado deputada",
        "de da do das dos e",
    ),
    "nl": _vocabulary(
        "meneer mevrouw dhr mevr dr prof president premier minister burgemeester generaal paus koning "
        "koningin rechter staatssecretaris",
        "van de der den ten ter",
    ),
    "pl": _vocabulary(
        "pan pani prezydent premier minister burmistrz general papiez krol sedzia senator posel",
    ),
}
