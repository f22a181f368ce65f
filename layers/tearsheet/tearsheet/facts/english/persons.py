"""English: the words that tell a person from a thing, a man from a woman, and who a sentence is about."""

from __future__ import annotations

from tearsheet.facts.wordlists import same, words

__all__ = ["CONJUNCTIONS", "GENDERS", "INDEFINITE", "JOINING", "LOCATIVES", "PERSON_NOUNS", "THINGS"]

_MEN = (
    "mr sir lord king prince duke father brother son husband widower grandfather uncle nephew man boy "
    "gentleman monk pope priest imam rabbi actor waiter spokesman congressman assemblyman "
    "councilman businessman salesman policeman fireman serviceman sportsman gunman "
    "lawman bachelor groom"
)
_WOMEN = (
    "mrs ms miss dame lady queen princess duchess mother sister daughter wife widow grandmother aunt niece "
    "woman girl nun actress waitress chairwoman spokeswoman congresswoman assemblywoman councilwoman "
    "businesswoman saleswoman policewoman servicewoman sportswoman bride"
)
GENDERS = {
    **same(f"he his him himself {_MEN}", "m"),
    **same(f"she her hers herself {_WOMEN}", "f"),
}
PERSON_NOUNS = (
    words(_MEN)
    | words(_WOMEN)
    | words(
        "dr prof chairman foreman fisherman ferryman alderman craftsman president minister chancellor "
        "senator sen rep representative governor gov mayor secretary general gen colonel col lieutenant "
        "lt major maj captain capt sergeant sgt corporal commander admiral judge justice attorney lawyer "
        "ambassador envoy diplomat chairperson spokesperson director chief officer official detective "
        "sheriff deputy professor doctor nurse rev reverend bishop archbishop cardinal pastor vicar coach "
        "leader premier speaker adviser advisor aide analyst economist expert researcher scientist "
        "historian engineer architect author writer poet novelist painter sculptor composer singer "
        "musician violinist pianist conductor soprano tenor actor editor reporter journalist columnist "
        "photographer critic teacher headteacher principal student pupil graduate farmer baker butcher "
        "carpenter plumber driver pilot sailor skipper soldier veteran player striker goalkeeper manager "
        "founder owner executive ceo treasurer councillor councilor lawmaker mp activist campaigner "
        "organiser organizer volunteer resident neighbour neighbor tenant survivor witness victim suspect "
        "prosecutor investigator shopkeeper librarian archivist curator clerk mechanic electrician worker "
        "candidate nominee voter pensioner taoiseach tánaiste referee umpire"
    )
)
# A name with one of these among its words is no person's.
THINGS = words(
    "storm hurricane typhoon cyclone mount river operation project party team university college "
    "school company corporation corp inc ltd group bank street road avenue bridge hospital "
    "city county council court committee commission congress senate parliament department ministry agency "
    "association union institute foundation center centre club fund press times news tribune journal "
    "states kingdom republic nations league airlines airport island islands office bureau service "
    "services authority board army navy police force campaign barrier museum theatre theater archive "
    "festival band orchestra treaty north south east northern southern eastern western new united"
)
INDEFINITE = words("a an one another some")
LOCATIVES = words("in near across throughout inside")
JOINING = words("and but or so yet nor")
# A subject after one of these belongs to a clause inside the sentence.
CONJUNCTIONS = words(
    "that as when while because although though if whether where since until after before once than how "
    "why what which unless"
)
