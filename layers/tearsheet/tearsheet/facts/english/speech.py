"""English: the words around a quotation."""

from __future__ import annotations

from tearsheet.facts.wordlists import words

__all__ = [
    "ACCORDING",
    "AFTER_NOUNS",
    "ARTICLES",
    "BETWEEN_SUBJECT_AND_VERB",
    "CLAUSE_BREAKS",
    "CLAUSE_OPENERS",
    "COMPLEMENTISERS",
    "CUE_VERBS",
    "DETERMINERS",
    "DOUBTFUL_CUES",
    "FORMS_OF_BE",
    "LINKS",
    "NEVER_INVERTED",
    "NEVER_NAMES",
    "OFFICE_LINKS",
    "PREPOSITIONS",
    "PRONOUNS",
    "RELATIVES",
    "SPEAKER_NOUNS",
    "SPOKEN_NOUNS",
    "SUBORDINATORS",
    "TITLES",
    "WEAK_CUES",
]

CUE_VERBS = words(
    "said says say saying told tells tell telling asked asks ask asking added adds add adding replied "
    "replies reply replying answered answers answer explained explains explain explaining wrote writes "
    "write writing tweeted tweets posted posts announced announces announce announcing stated states "
    "stating declared declares declare declaring claimed claims claiming argued argues argue arguing "
    "insisted insists insist insisting noted notes noting observed observes remarked remarks commented "
    "comments commenting continued continues continuing concluded concludes recalled recalls recalling "
    "warned warns warning admitted admits admitting acknowledged acknowledges acknowledging conceded "
    "concedes confirmed confirms confirming denied denies denying joked jokes joking quipped quips "
    "shouted shouts yelled cried cries whispered whispers exclaimed exclaims responded responds "
    "responding reported reports reporting suggested suggests suggesting promised promises promising "
    "vowed vows vowing pledged pledges urged urges urging complained complains lamented laments boasted "
    "boasts stressed stresses stressing emphasized emphasised emphasizes emphasises reiterated "
    "reiterates reiterating maintained maintains contended contends asserted asserts asserting charged "
    "alleged alleges alleging predicted predicts predicting proposed testified testifies retorted mused "
    "muses opined opines countered counters countering protested read reads reading wondered wonders "
    "begged thundered tweeting pointed offered clarified revealed reveals disclosed elaborated "
    "elaborates chanted chanting sang demanded demands cautioned cautions repeated repeats repeating "
    "echoed echoes echoing assured assures assuring bragged brags bragging pressed recounted recounts "
    "recounting remembered remembers remembering reasoned reflected interjected interjects implored "
    "implores pleaded pleads objected objects figured guessed estimated estimates speculated theorised "
    "theorized advised advises advising commanded counselled counseled preached prayed bellowed muttered "
    "murmured mumbled screamed screaming roared sniped sneered scoffed fumed ranted griped grumbled "
    "groused moaned bemoaned bemoans rebuked scolded chided admonished recommended recommends affirmed "
    "affirms reaffirmed proclaimed proclaims proclaiming pronounced confessed confesses confided "
    "volunteered ventured divulged informed forecast hinted hints implied implies implying indicated "
    "indicates indicating underscored underlined swore swears deadpanned gushed snapped enthused "
    "marvelled marveled intoned ruled retweeted texted emailed e-mailed penned lectured conclude wonder "
    "repeat maintain insist contend warn urge vow pledge point"
)
# Verbs that bring in a few quoted words rather than speech: "called it a “…”".
WEAK_CUES = words(
    "called calls call calling described describes describing labeled labels labelled dubbed termed "
    "deemed branded accused accuses accusing blasted slammed criticized criticised praised hailed "
    "referred refers referring dismissed dismisses mocked ridiculed denounced condemned thinks thought "
    "think believes believed believe feel feels felt hoped hopes knew knows know wants wanted vowed "
    "agreed agrees cited cites citing quoted quoting mentioned expressed outlined used uses using lays "
    "laid considers considered sees saw views viewed opposes opposed welcomed welcomes supports slams "
    "blasts calling touted touting declaring issued published characterized characterised portrayed "
    "likened thanked thanks thanking blamed blames blaming derided derides deriding decried decries "
    "rejected rejects assailed defended heralded trumpeted rated rates judged advocated advocates "
    "credited credits crediting attacked attacking referenced references spoke speaks talked talks "
    "talking shouted promoted promotes exhorted exhorts encouraged encourages lauded lauds applauded "
    "apologized apologised lists listed listing defined defines announced refer describe blame praise"
)
ACCORDING = frozenset({("according", "to"), ("in", "the", "words", "of")})
PRONOUNS = {
    "he": "m",
    "she": "f",
    "they": "p",
    "i": "",
    "we": "",
    "it": "",
    "who": "",
}
TITLES = words(
    "mr mrs ms miss mx dr prof sir dame lord lady president vice prime minister chancellor king queen "
    "prince princess pope senator sen rep representative congressman congresswoman gov governor "
    "lieutenant mayor secretary general gen col colonel lt maj major capt captain sgt sergeant cpl pvt "
    "adm admiral cmdr commander judge justice attorney ambassador chairman chairwoman chairperson "
    "director chief officer detective sheriff deputy professor doctor rev reverend father sister "
    "brother bishop archbishop cardinal imam rabbi coach spokesman spokeswoman spokesperson leader "
    "former ex retired acting interim state army navy analyst economist candidate nominee ceo executive "
    "republican democratic democrat mp md us u.s foreign defense defence interior finance press "
    "national security adviser advisor envoy premier speaker"
)
SPEAKER_NOUNS = words(
    "official officials spokesman spokeswoman spokesperson spokesmen minister president statement "
    "report text agreement document sheet letter source sources police authorities prosecutors "
    "investigators witness witnesses lawyer attorney judge court company agency department ministry "
    "office government campaign team group organization organisation union association committee "
    "commission council board panel party club bank analyst analysts expert experts researcher "
    "researchers scientist scientists author authors writer reporter journalist editor newspaper "
    "article study survey researchers man woman mother father parents son daughter brother sister wife "
    "husband girl boy student students teacher teachers doctor doctors nurse residents resident "
    "neighbor neighbour neighbors victim victims survivor driver officer officers soldier general "
    "commander coach player captain manager director chief executive chairman chairwoman founder owner "
    "leader leaders senator congressman congresswoman mayor governor candidate nominee lawmaker "
    "lawmakers critics supporters activists activist protesters crowd voters voter farmer professor "
    "economist economists pastor priest bishop pope king queen prince ambassador envoy diplomat "
    "diplomats aide aides adviser advisers advisor advisors secretary representative complaint lawsuit "
    "filing indictment affidavit order ruling memo email message post tweet note headline sign caption "
    "family families relatives friend friends colleague colleagues cousin uncle aunt niece nephew partner "
    "widow neighbours assembly ally allies owner owners worker workers union unions nurses lawyers parent "
    "pupil pupils headteacher charity hospital spokespeople team-mate teammate referee boss firm airline "
    "website site page embassy network station channel magazine administration"
)
DETERMINERS = words("the a an his her their its this one another some our my")
NEVER_NAMES = words(
    "the a an and but or so yet if when while as in on at by for from to of with after before since "
    "until because although though that this these those there here it he she they we i you his her "
    "their its our my your what who which where why how not no yes also then now meanwhile however "
    "still even just only monday tuesday wednesday thursday friday saturday sunday january february "
    "march april may june july august september october november december today yesterday tomorrow "
    "according asked speaking"
)
SUBORDINATORS = words("that whether how why if when because who which where what while")

BETWEEN_SUBJECT_AND_VERB = words(
    "has have had is was were are be been also later then once just even still first again never not "
    "would will could did does do who himself herself often now both all himself jointly"
)
CLAUSE_OPENERS = words(
    "as in on at by for from with after before since until because although though while when if during "
    "despite among amid under over through without given asked speaking like unlike even last next "
    "earlier later now today yesterday tonight meanwhile instead however once twice then afterwards one"
)
NEVER_INVERTED = words("told tells tell telling")
# With a possessive before them: "her assertion that", "the senator's answer was".
SPOKEN_NOUNS = words(
    "answer answers assertion claim claims comment comments contention argument allegation accusation "
    "complaint statement remark remarks warning promise pledge vow call plea demand suggestion "
    "insistence description characterization characterisation prediction message motto slogan dictum "
    "mantra reply response question words explanation conclusion admission advice observation quip joke "
    "tweet post belief assessment"
)
COMPLEMENTISERS = words("that")
ARTICLES = words("the a an his her their its our my your no so-called")
PREPOSITIONS = words(
    "of in to from by with at on for near about against into over under through during "
    "between among behind beside across around without within toward towards via per"
)
LINKS = words("of de da di van von der den bin al el la le du dos &")
OFFICE_LINKS = words("of for")
RELATIVES = words("who which that")
FORMS_OF_BE = words("is are was were be been being get got gets isn't wasn't")
# Verbs of saying that are nouns, too: after an article or before "of" they are those.
DOUBTFUL_CUES = words(
    "call calls claims comments remarks charges states reports promises answer answers demands notes "
    "report views uses use cries vows pledges reply replies warning feel jokes posts tweets boasts "
    "offered demand estimates questions concerns hopes thought reading cautions"
)
AFTER_NOUNS = words("of about are were is was have had would made")
CLAUSE_BREAKS = words("while although though because as when if whereas ; — –")
