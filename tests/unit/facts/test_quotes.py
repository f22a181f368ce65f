"""Quotations: where they begin and end, who speaks, and with which verb."""

from __future__ import annotations

import pytest

from tearsheet.facts import extract_facts
from tearsheet.model import Embed, NameMethod, Quote


def quotes(text: str) -> list[Quote]:
    return extract_facts(text, names=NameMethod.OFF).quotes


def only(text: str) -> Quote:
    (quote,) = quotes(text)
    return quote


def beside(text: str, quote: Quote) -> str | None:
    return None if quote.speaker_start is None else text[quote.speaker_start : quote.speaker_end]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        *(('"', '"'), ("“", "”"), ("„", "“"), ("„", "”"), ("”", "”"), ("«", "»"), ("»", "«"), ("‹", "›")),
        *(("« ", " »"), ("«\u00a0", "\u00a0»"), ("``", "''"), ("‘", "’"), ("‚", "‘"), ("'", "'")),
        *(("「", "」"), ("『", "』"), ("“", "“")),
    ],
)
def test_every_kind_of_mark_encloses_a_quotation(opening: str, closing: str) -> None:
    inside = f"{opening}We shall rebuild the old mill together,{closing}"
    quote = only(f"{inside} Ada Brook said.")
    assert quote.text == inside
    assert quote.speaker == "Ada Brook"
    assert quote.cue == "said"


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“The mill will open again in spring,” said Ada Brook.", "Ada Brook", "said"),
        ("Ada Brook said: “The mill will open again in spring.”", "Ada Brook", "said"),
        ("Ada Brook told reporters that “the mill will open again.”", "Ada Brook", "told"),
        ("According to Ada Brook, “the mill will open again.”", "Ada Brook", "according to"),
        ("Ada Brook: “The mill will open again in spring.”", "Ada Brook", ":"),
        ("“The mill will open again,” the ministry said.", "the ministry", "said"),
        ("The plan needs “a sturdier roof and walls,” the text says.", "the text", "says"),
        ("The fact sheet lays out a plan for “a sturdier roof and walls.”", "The fact sheet", "lays"),
        (
            "“The mill is safe,” retired Navy Capt. Ada Brook, once an engineer there, said in a letter.",
            "Ada Brook",
            "said",
        ),
        (
            "Ada Brook said on the radio that the county promised “a sturdier roof and walls.”",
            "Ada Brook",
            "said",
        ),
        (
            "As the plan shows, the ministry was bold, calling it a “key part of it.”",
            "the ministry",
            "calling",
        ),
    ],
)
def test_the_speaker_is_read_from_the_words_beside_the_quotation(text: str, speaker: str, cue: str) -> None:
    quote = only(text)
    assert (quote.speaker, quote.cue) == (speaker, cue)


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“The mill is safe,” remembered Ada Brook, once an engineer there.", "Ada Brook", "remembered"),
        (
            "“The mill is safe,” carpenter Ada Brook, head of the guild in Mallow, told the Gazette.",
            "Ada Brook",
            "told",
        ),
        ("“The mill is safe,” said the 90-year-old.", "the 90-year-old", "said"),
        ("“The mill is safe,” said another.", "another", "said"),
        (
            "Another miller speaking to the Gazette said, “the roof leaks in five places.”",
            "Another miller",
            "said",
        ),
        (
            "On Monday’s show “Old Mills,” Ada Brook said “the roof leaks in five places.”",
            "Ada Brook",
            "said",
        ),
        ("In Mallow, Ohio, Ada Brook called it “the leakiest roof of all.”", "Ada Brook", "called"),
        (
            "Ada Brook, during a visit to Mallow, Ohio, said it was “the leakiest of roofs.”",
            "Ada Brook",
            "said",
        ),
        (
            "Ada Brook said the United Mills would do their best “to keep the wheel turning.”",
            "Ada Brook",
            "said",
        ),
        (
            "The town put out a statement saying Hill’s remarks “are not worth a pound of flour.”",
            "The town",
            "saying",
        ),
        ("The miller took down a sign in the hall that read “flour for all who need it.”", "a sign", "read"),
        ("The guild laughed at Brook’s bold claim that “the old wheel will turn.”", "Brook", "claim"),
        ("Mr Brook's family called him “the kindest of men”.", "Brook's family", "called"),
        (
            "Tom Hill came. His neighbour, Ada Brook, said: “The roof leaks in five places.”",
            "Ada Brook",
            "said",
        ),
        ("A Guild for Mallow spokesman said: “The roof leaks.”", "Guild for Mallow spokesman", "said"),
        ("Ada Brook said it was “a great day,” the joy of which Hill denied.", "Ada Brook", "said"),
        ("One shared a picture of the mill and said: “It leaks in five places.”", "One", "said"),
        ("“Will the mill leak again?” Ada Brook said: “It will, and in five places.”", "Ada Brook", "said"),
        ("“BROOK: We start at nine in the morning.”", "BROOK", ":"),
        (
            "The roof leaks, Ada Brook said. Rain fell “in buckets and in barrels” all night.",
            "Ada Brook",
            "said",
        ),
    ],
)
def test_the_speaker_is_the_subject_of_the_verb_of_saying(text: str, speaker: str, cue: str) -> None:
    quote = quotes(text)[-1]
    assert (quote.speaker, quote.cue) == (speaker, cue)


@pytest.mark.parametrize(
    ("telling", "speaker"),
    [
        ("said the housing minister, Ann Poe.", "Ann Poe"),
        ("said the mayor of Mallow, Ann Poe, on Monday.", "Ann Poe"),
        ("said his wife, Ann Poe, 41.", "Ann Poe"),
        ("said the mayor, Ann Poe at her side.", "the mayor"),
        ("said the mayor, Ann Poe's brother.", "Ann Poe's brother"),
    ],
)
def test_a_name_behind_an_office_is_who_speaks(telling: str, speaker: str) -> None:
    assert [quote.speaker for quote in quotes(f"“The pier is gone for good,” {telling}")] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "The mill is widely called “the old lady of the weir.”",
        "The many bold claims of “flour for all who need it” were heard.",
        "The mill had been described as “the old lady of the weir.”",
    ],
)
def test_a_verb_in_the_passive_and_a_noun_name_no_speaker(text: str) -> None:
    quote = only(text)
    assert (quote.speaker, quote.speaker_start, quote.cue) == (None, None, None)


def test_whom_the_sentence_above_is_about_speaks_where_nothing_says_who() -> None:
    text = (
        "“The mill is safe and sound,” Ada Brook said.\n“It leaks,” said Tom Hill.\n"
        "Brook, once an engineer there, laughed.\n“We tested every beam of it, twice.”"
    )
    last = quotes(text)[-1]
    assert (last.speaker, beside(text, last), last.cue) == ("Ada Brook", "Brook", None)


def test_a_few_words_far_from_the_last_speaker_are_nobodys() -> None:
    text = (
        "“The mill is safe,” Ada Brook said. The wind rose over the weir. The boats came home. "
        "The inn is named after an old word for “miller” there."
    )
    assert [quote.text for quote in quotes(text)] == ["“The mill is safe,”"]


def test_a_sentence_between_two_quotations_is_part_of_neither() -> None:
    text = "“The mill is safe,” Ada Brook said. The wind rose over the weir. “We tested every beam.”"
    assert [quote.text for quote in quotes(text)] == ["“The mill is safe,”", "“We tested every beam.”"]
    assert [quote.speaker for quote in quotes(text)] == ["Ada Brook", "Ada Brook"]


def test_the_speaker_has_the_longest_form_of_the_name_without_titles() -> None:
    text = "Mayor Ada Brook spoke on Monday. “The mill will open again in spring,” Brook said."
    quote = only(text)
    assert quote.speaker == "Ada Brook"
    assert beside(text, quote) == "Brook"


def test_a_pronoun_is_pointed_at_and_resolved_to_the_last_speaker() -> None:
    text = (
        "“The mill is safe and sound,” Ada Brook said.\nThe roof is new. “We tested every beam,” she added."
    )
    first, second = quotes(text)
    assert first.speaker == second.speaker == "Ada Brook"
    assert beside(text, second) == "she"


def test_a_pronoun_after_an_office_is_whoever_holds_it() -> None:
    text = (
        "Finance Minister Ada Brook met Mayor Tom Hill. “The mill is safe and sound,” Hill said.\n"
        "The finance minister called the roof sturdy. “We tested every beam of it,” she said."
    )
    assert [quote.speaker for quote in quotes(text)] == ["Tom Hill", "Ada Brook"]


def test_an_attribution_in_the_middle_splits_one_quotation_in_two_parts() -> None:
    text = "“The mill is safe,” Ada Brook said. “We tested every beam.”"
    quote = only(text)
    assert [text[start:end] for start, end in quote.parts] == [
        "“The mill is safe,”",
        "“We tested every beam.”",
    ]
    assert quote.text == text


def test_a_paragraph_without_a_closing_mark_goes_on_in_the_next() -> None:
    text = "Ada Brook said: “The mill is safe and sound.\n\n“We tested every beam of it.”"
    quote = only(text)
    assert [text[start:end] for start, end in quote.parts] == [
        "“The mill is safe and sound.",
        "“We tested every beam of it.”",
    ]
    assert quote.speaker == "Ada Brook"


def test_a_quotation_that_lost_its_opening_mark_begins_with_its_sentence() -> None:
    text = "Rain fell.\n\nFor the valley, this roof is a blessing,” Ada Brook said."
    assert only(text).text == "For the valley, this roof is a blessing,”"


def test_a_repaired_quotation_says_so() -> None:
    lost = "Rain fell.\n\nFor the valley, this roof is a blessing,” Ada Brook said."
    never_closed = "Ada Brook said: “We tested every beam of it.\n\nRain fell."
    whole = "“The mill is safe and sound,” Ada Brook said."
    assert [only(text).repaired for text in (lost, never_closed, whole)] == [True, True, False]


def test_a_quotation_that_goes_on_in_the_next_paragraph_has_lost_no_mark() -> None:
    assert not only("Ada Brook said: “The mill is safe.\n\n“We tested every beam of it.”").repaired


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph() -> None:
    text = "Ada Brook said: “We tested every beam of it.\n\nRain fell."
    assert only(text).text == "“We tested every beam of it."


@pytest.mark.parametrize("telling", ["Ada Brook said.", "said Ada Brook, who came by boat."])
def test_a_lost_closing_mark_stood_before_the_attribution(telling: str) -> None:
    quote = only(f"“We tested every beam of it, {telling}\n\nRain fell.")
    assert (quote.text, quote.speaker, quote.repaired) == ("“We tested every beam of it,", "Ada Brook", True)


def test_speech_without_spaces_is_told_from_a_word_by_its_characters() -> None:
    assert [quote.text for quote in quotes("他說:「我們會在春天重建這座老磨坊。」這是「老」磨坊。")] == [
        "「我們會在春天重建這座老磨坊。」"
    ]


def test_nested_marks_belong_to_the_outer_quotation() -> None:
    text = "“My father called it ‘the old lady’ and so do we,” Ada Brook said."
    assert only(text).text == "“My father called it ‘the old lady’ and so do we,”"


@pytest.mark.parametrize(
    "text",
    [
        "It’s the millers’ holiday in ’98 and the roof’s old.",
        "He read “The Old Mill” on the train.",
        "The so-called “experts” were late.",
        "On the show “Good Mills Today,” Ada Brook said little.",
        "A board 6' by 4' leaned on the wall.",
    ],
)
def test_apostrophes_titles_and_scare_quotes_are_no_quotations(text: str) -> None:
    assert quotes(text) == []


def test_a_few_words_with_an_attribution_are_a_quotation() -> None:
    quote = only("The ministry called the roof “historic” on Monday.")
    assert (quote.text, quote.speaker, quote.cue) == ("“historic”", "The ministry", "called")


def test_an_official_of_somebody_is_not_that_person() -> None:
    text = "Mayor Ada Brook came by boat. “The mill is safe and sound,” a Brook administration official said."
    [quote] = extract_facts(text, names=NameMethod.RULES).quotes
    assert quote.speaker not in {"Ada Brook", "Brook"}


def test_the_family_of_somebody_is_not_that_person() -> None:
    text = "Mayor Ada Brook came by boat. The family of Ada Brook called it “a day to remember”."
    [quote] = extract_facts(text, names=NameMethod.RULES).quotes
    assert quote.speaker == "The family of Ada Brook"


def test_who_is_named_late_is_not_the_one_with_that_surname_before() -> None:
    text = (
        "The Brook plan failed.\nBrook came by boat. Brook rang the bell, and Brook laughed.\n"
        "Lena Brook, a baker, was there. “The mill is safe and sound,” Brook said."
    )
    assert only(text).speaker == "Brook"


def test_an_office_is_held_by_whom_the_text_gives_it_most() -> None:
    text = (
        "Mayor Ada Brook met Mayor Tom Hill of Mallow. Mayor Ada Brook laughed.\n"
        "“The mill is safe and sound,” the mayor said."
    )
    assert only(text).speaker == "Ada Brook"


def test_what_stands_in_a_post_is_no_quotation_beside_it_and_all_else_is() -> None:
    said = "“We will mend the old mill,” said Ada Brook.\n\n"
    text = said * 4
    embeds = [
        Embed(start=len(said) * at, end=len(said) * at + 43, author=None, published=None) for at in (2, 0)
    ]
    quotes = extract_facts(text, embeds=embeds, names=NameMethod.OFF).quotes
    assert [(quote.start // len(said), quote.cue) for quote in quotes] == [
        (0, "posted"),
        (1, "said"),
        (2, "posted"),
        (3, "said"),
    ]


def test_an_embedded_post_is_a_quotation_of_its_author() -> None:
    text = "The mill opened.\n\nWhat a day for all of us!\n\nPeople cheered."
    start = text.index("What")
    embed = Embed(start=start, end=text.index("\n\nPeople"), author="Ada Brook", published="2023-03-17")
    (quote,) = extract_facts(text, embeds=[embed]).quotes
    assert quote.text == "What a day for all of us!"
    assert (quote.speaker, quote.speaker_start, quote.cue) == ("Ada Brook", None, "posted")


SPOKE = "“The mill is safe and sound,” said Tom Hill, the miller.\n"
ASIDE = "“We tested every beam of it,”"


def last_speaker(text: str) -> str | None:
    return quotes(text)[-1].speaker


@pytest.mark.parametrize(
    ("sentence", "pronoun"),
    [
        ("Ada Brook, the carpenter, shook her head.", "she"),
        ("The carpenters’ guild laughed. Its treasurer, Ada Brook, said the roof was new.", "she"),
        ("At the weir, where the path turns, Ada Brook, 63, found her hat on a post.", "she"),
        ("The roof is new, according to Ada Brook, who carved most of it.", "she"),
        ("Bridges minister Ada Brook, who came by boat, praised the roof.", "she"),
        ("Mayor Ada Brook met two bakers. She bought a loaf and went home.", "she"),
        ("The roof had cost too much, said Ada Brook, the treasurer.", "she"),
    ],
)
def test_the_subject_of_the_sentence_before_wins_over_the_last_speaker(sentence: str, pronoun: str) -> None:
    assert last_speaker(f"{SPOKE}{sentence} {ASIDE} {pronoun} said.") == "Ada Brook"


def test_a_person_whom_the_text_calls_she_is_not_he() -> None:
    text = (
        f"{SPOKE}He has sold flour all his life. Ada Brook, a carpenter, arrived with her saw. "
        f"Ms Brook climbed the ladder. {ASIDE} he said."
    )
    assert last_speaker(text) == "Tom Hill"


def test_an_honorific_tells_he_from_she() -> None:
    text = f"Mrs Ada Brook came in. Then Mr Tom Hill entered. {ASIDE} she said."
    assert last_speaker(text) == "Ada Brook"


def test_an_office_ending_in_man_does_not_make_a_man() -> None:
    text = f"“The beams hold,” said Ada Brook, the foreman of the crew.\nThe wind fell. {ASIDE} she added."
    assert last_speaker(text) == "Ada Brook"


@pytest.mark.parametrize(
    "sentence",
    [
        "A carpenter came down the ladder.",
        "Another said the roof leaked.",
    ],
)
def test_nobody_is_named_when_someone_without_a_name_comes_between(sentence: str) -> None:
    assert last_speaker(f"{SPOKE}{sentence} {ASIDE} he said.") is None


@pytest.mark.parametrize("pronoun", ["they", "it", "I", "we"])
def test_only_he_and_she_stand_for_a_person(pronoun: str) -> None:
    assert last_speaker(f"{SPOKE}{ASIDE} {pronoun} said.") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The Old Mill lay dark.",
        "North Mallow lies far from the weir.",
        "The flood reached Mallow Weir, and Mallow Weir shut.",
        "Instead, the wind rose.",
    ],
)
def test_places_and_things_are_nobody(sentence: str) -> None:
    assert last_speaker(f"{SPOKE}{sentence} {ASIDE} he said.") == "Tom Hill"


def test_without_any_person_before_it_a_pronoun_stays_unresolved() -> None:
    assert last_speaker(f"The roof is new. {ASIDE} she said.") is None


def test_a_person_inside_a_quotation_is_not_who_speaks_next() -> None:
    text = f"{SPOKE}“Jon Vale never paid for his flour,” he said. The wind rose. {ASIDE} he added."
    assert last_speaker(text) == "Tom Hill"


def test_two_people_with_one_surname_keep_their_first_names() -> None:
    text = (
        "Ada Brook came by boat. “The mill is safe and sound,” Ada Brook said.\n"
        "“The roof is old and it leaks,” Jonathan Brook said.\n“We tested every beam of it,” Brook said."
    )
    assert [quote.speaker for quote in quotes(text)] == ["Ada Brook", "Jonathan Brook", "Ada Brook"]


def test_a_place_behind_of_is_no_part_of_the_name() -> None:
    assert only("“The mill is safe,” said Sen. Ada Brook of Mallow.").speaker == "Ada Brook"


def test_a_weekday_is_no_speaker() -> None:
    text = "Ada Brook on a Sunday thanked the millers “for the sturdier roof.”"
    assert only(text).speaker != "a Sunday"


@pytest.mark.parametrize("verb", ["thanked", "blamed"])
def test_thanks_and_blame_bring_in_a_few_quoted_words(verb: str) -> None:
    assert only(f"Ada Brook {verb} the guild for “the sturdier roof.”").speaker == "Ada Brook"


def test_a_word_in_marks_further_on_in_the_sentence_is_no_part_of_the_quotation() -> None:
    text = (
        '"The guidance looks cautious," wrote Henrik Dahl, an analyst, who has a "buy" rating on the shares.'
    )
    first, second = quotes(text)
    assert (first.text, second.text) == ('"The guidance looks cautious,"', '"buy"')
