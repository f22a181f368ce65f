from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.text.sentences import paragraphs, split_sentences

# Each case is the list of its sentences; the text is these joined by a space, or by nothing in CJK.
ENGLISH = [
    ["Sen. Ada Quill voted no.", "Gov. Luis Prado voted yes."],
    ["The bill passed.", "Rep. Tom Hale (D-Ohio) had opposed it."],
    ["Lt. Col. Ray Boone and Gen. Ivy Marsh met Dr. Hu.", "They spoke for an hour."],
    ["A U.S. President seldom visits the island.", "This one did."],
    ["The goods came from the U.S.", "The price doubled."],
    ["Talks moved to Washington, D.C.", "He did not attend."],
    ["The pilot lives in the U.K. Embassy compound."],
    ["Doors open at 9 a.m. Monday at the town hall.", "Entry is free."],
    ["Doors open at 9 a.m.", "Visitors may wait inside."],
    ["The call began at 5 p.m. London time.", "Nobody hung up."],
    ["Orbit Corp. Chairman Lou Dean resigned.", "Shares fell."],
    ["She sold her stake in Orbit Corp.", "The buyer is unknown."],
    ["Parcel Inc. and Freight Co. Ltd. merged in Jan. 2019.", "It was a quiet deal."],
    ["Martin Dell Jr. Boulevard is closed.", "Use the bridge."],
    ["J. K. Marlow and C. S. Finch share a desk.", "Neither writes."],
    ["The town needs a Plan B.", "It always did."],
    ["Prices rose 3.5 percent to $1.25 a litre.", "Wages did not."],
    ["He asked for No. 7 on the list.", "She said no.", "Then it rained."],
    ["“We will not go away.”", "The group left at noon."],
    ["“We stay,” he said.", "“We always stay.”", "Nobody believed him."],
    ["“Why now?” Ms. Lind asked.", "No answer came."],
    ["“Stop!” shouted the guard.", "The car went on."],
    ["“Stop!”", "The guard had seen the car."],
    ["'We won.'", "That is all he said."],
    ['He wrote: "Wait for me."', '"Never," she answered.'],
    ["Is it over?", "Not yet!", "Perhaps tomorrow…", "Who knows?"],
    ["He paused ... and went on.", "Then ... silence."],
    ["He paused...", "The room waited."],
    ["It ended. . . .", "Nobody clapped."],
    ["... The tape begins in the middle.", "It ends there too."],
    ["(The author is a farmer.)", "He lives by the sea."],
    ["The firm (est. 1921) makes bells.", "It sells few."],
    ["The Acme v. Baker case returns on Sept. 4 before Judge Ito.", "It will be short."],
    ["Visit www.example.org for more.", "The site loads slowly."],
    ["The new phone sold well.", "iPads did not."],
    ["Fruit, e.g. Apples, and nuts, i.e. Almonds, were cheap.", "Meat was not."],
    ["The study said so.[3]", "Others disagreed.[4][5]", "The matter rests."],
    ["1. Wash the rice.", "2. Boil it."],
    ["Growth returned in 2019.", "Two years later it was gone."],
    ["He was born on June 5.", "Police said so."],
    ["She earned a Ph.D.", "The thesis was on moss."],
    ["St. Louis and Ft. Worth bid for the games.", "Mt. Pleasant did not."],
    ["The ferry leaves from Harbour St.", "The next one is late."],
    ["Yes!!!", "No?!", "Well."],
    ["He met Mrs. O’Hara.", "— Mr. Pell was away.", "- So was I."],
    ["The fine is $40.", "€30 is enough."],
    ["Thanks to all!", "🇺🇦 is what she posted."],
    ["The vote was 5 vs. 4 in the end.", "All went home."],
]
GERMAN = [
    ["Dr. Anna Weber und Prof. Jan Lang reisen z. B. Donnerstag ab.", "Sie kommen bald wieder."],
    ["Am 3. Oktober ist frei.", "Der 4. Oktober ist es nicht."],
    ["Das Haus stammt aus dem 19. Jahrhundert.", "Es steht leer."],
    ["Die Brücke kostet 5 Mio. Euro.", "Das ist viel."],
    ["„Wir bleiben.“", "Der Rat ging heim."],
    ["»Komm her!« rief sie.", "Er kam."],
    ["Er lebt seit 1990 in Haus Nr. 7 am Markt.", "Jeder weiß es."],
]
FRENCH = [
    ["M. Durand et Mme Petit ont signé.", "Le maire était absent."],
    ["« Nous restons. »", "Le groupe est parti à midi."],
    ["« Pourquoi ? » demande Mme Petit.", "Personne ne répond."],
    ["L’art. 5 s’applique, cf. Annexe B.", "Il est clair."],
    ["Le pain, le vin, etc. Tout est cher."],
]
SPANISH = [
    ["El Sr. Ruiz y la Dra. Vega llegaron.", "La reunión fue breve."],
    ["EE. UU. Steel compró la planta.", "El precio es secreto."],
    ["El acuerdo es con EE.UU.", "La firma será en mayo."],
    ["¿Quién ganó?", "¡Nadie!", "Fue un empate."],
]
OTHERS = [
    ("it", ["Il sig. Conti e l'on. Riva parlano.", "Nessuno ascolta."]),
    ("nl", ["Dhr. Jansen koos bijv. Utrecht.", "Dat was slim."]),
    ("ar", ["هل وصل القطار؟", "نعم، وصل.", "شكرا."]),
    ("hi", ["गाड़ी आ गई।", "सब चले गए।"]),
    (
        "pl",
        [
            "Na ul. Portowej mieszka ok. 40 osób, m.in. prof. Jan Ek.",
            "W 2013 r. zamknięto linię.",
            "Kurs kosztuje 4 tys. zł za osobę.",
        ],
    ),
    ("uk", ["У 2013 р. лінію закрили.", "На вул. Портовій живе 40 тис. осіб.", "Проф. І. Ек згоден."]),
    ("ru", ["В 2013 г. линию закрыли.", "На ул. Портовой живёт 40 тыс. человек.", "Проф. И. Эк согласен."]),
    ("cs", ["Sejdeme se 5. Května na náměstí.", "Bude pršet."]),
]
CJK = [
    ["会议结束了。", "没有人说话！", "为什么？", "谁也不知道。"],
    ["他说：“我们不走。”", "大家都笑了。"],
    ["渡轮驶离码头。", "“很好！”", "他说。"],
    ["「行く。」と彼は言った。", "雨が降った。"],
    ["会は終わった（五時に。）", "皆帰った。"],
]


def _sentences(text: str, language: str | None) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text, language=language)]


@pytest.mark.parametrize("language", ["en", "en-GB", None])
@pytest.mark.parametrize("expected", ENGLISH, ids=lambda case: case[0][:30])
def test_english_sentences_end_where_a_reader_ends_them(expected: list[str], language: str | None) -> None:
    assert _sentences(" ".join(expected), language) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [*(("de", c) for c in GERMAN), *(("fr", c) for c in FRENCH), *(("es", c) for c in SPANISH), *OTHERS],
    ids=lambda value: value if isinstance(value, str) else value[0][:30],
)
def test_sentences_of_other_languages_end_where_a_reader_ends_them(
    language: str | None, expected: list[str]
) -> None:
    assert _sentences(" ".join(expected), language) == expected


@pytest.mark.parametrize("expected", CJK, ids=lambda case: case[0])
def test_full_width_stops_end_a_sentence_without_a_space(expected: list[str]) -> None:
    assert _sentences("".join(expected), None) == expected


@pytest.mark.parametrize(
    "expected",
    [
        ["The boats came home.", "The crews slept."],
        ["“We stay.”", "Nobody left."],
        ["He won.", "Then he left."],
    ],
)
def test_a_lost_space_does_not_join_two_sentences(expected: list[str]) -> None:
    assert _sentences("".join(expected), "en") == expected


@pytest.mark.parametrize(
    "name", ["booking.Com", "www.The-Bay.org", "e.V.The", "Node.The", "a.The", "U.S.The"]
)
def test_a_stop_within_a_name_or_address_is_no_end(name: str) -> None:
    assert len(_sentences(f"They wrote to {name} about it.", "en")) == 1


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n", " \n \n ", "\u2029"])
def test_a_line_break_ends_paragraph_and_sentence_even_without_a_stop(gap: str) -> None:
    text = f"A title without a stop{gap}The first sentence. The second"
    assert [text[s:e] for s, e in paragraphs(text)] == [
        "A title without a stop",
        "The first sentence. The second",
    ]
    assert [s.paragraph for s in split_sentences(text)] == [0, 1, 1]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t\u00a0\u3000"])
def test_a_text_of_white_space_has_no_sentences(text: str) -> None:
    assert paragraphs(text) == []
    assert split_sentences(text) == []


PUNCTUATED = st.text(alphabet=st.sampled_from(list("aA1 .!?…。？\"'“”«»()[]-—\n\u00a0S")), max_size=80)


@given(st.one_of(st.text(max_size=200), PUNCTUATED), st.sampled_from([None, "en", "de", "fr", "ja", "xx"]))
def test_sentences_are_ordered_disjoint_and_cover_all_but_white_space(
    text: str, language: str | None
) -> None:
    lines, position = paragraphs(text), 0
    for sentence in split_sentences(text, language=language):
        assert text[position : sentence.start].strip() == ""
        assert sentence.start < sentence.end
        piece = text[sentence.start : sentence.end]
        assert piece == piece.strip()
        line = lines[sentence.paragraph]
        assert line.start <= sentence.start
        assert sentence.end <= line.end
        position = sentence.end
    assert text[position:].strip() == ""


@pytest.mark.parametrize(
    "unit",
    [". ", ".", '."', "A. B. ", " ", "(", ". »", ".) ", "Sen. ", "a", "? Aa Aa Aa", "\n", ".[1]", "。", "- "],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = "X. " + unit * (size // len(unit)) + "Y"
        begin = time.process_time()
        split_sentences(text)
        return time.process_time() - begin

    assert seconds(80_000) < 8 * seconds(20_000) + 0.05  # fourfold if linear, sixteenfold if quadratic
