"""The paste of a whole page is reduced to its article; an article passes whole, whatever its form."""

import pytest

from tearsheet.clean import clean
from tearsheet.clean.plain.body_runs import is_enough, made_whole
from tearsheet.clean.plain.extract import cut_known
from tearsheet.clean.plain.lines import split_lines
from tearsheet.clean.plain.whole_page import MOST_LINES, body_of
from tearsheet.model import RemovedKind

MENU = """Skip to content
Log in
Subscribe
Home
News
Harbour
Weather
Sport
Opinion
Tides and times
Search
Facebook
Twitter
Instagram"""
BODY = """The harbour council of Eastport voted on Tuesday to rebuild the lighthouse that a storm had \
damaged in March, ending a quarrel that had lasted all summer.
Work is to begin in the autumn and will cost about four million crowns, the council's treasurer, Ada Holm, \
told the meeting. The town pays a third of it, the state the rest.
"We cannot leave the channel dark for another winter," she said. "Two boats have run aground already."
Fishermen had asked for the light to be restored before November, when the channel is hard to find and the \
ferries run late.
Opponents of the plan said that a buoy with a lamp would do for a tenth of the price. Their motion failed by \
two votes.
The lighthouse was built in 1871 and has been dark for nine weeks. Its keeper, Jo Ek, said he had kept the \
lamp dry in his own kitchen."""
BELOW = """Share this article
Facebook
Twitter
Email
Related articles
Storm of March leaves Eastport in the dark
Ferry to Norland runs again after repairs
Why the herring came late this year
A keeper and his lamp: nine weeks in a kitchen
Leave a comment
Sign up for our newsletter
Most read
Council counts its buoys
Three dogs rescued from the pier
About us
Contact us
Privacy policy
Terms of use
Advertise
© 2025 Eastport Courier. All rights reserved.
The Courier is printed in Norland
Harbour Street 4, Eastport"""
HEADLINE = "Eastport rebuilds its lighthouse after the storm"
ABOVE = f"{HEADLINE} - Eastport Courier\n{MENU}\n{MENU}\nNews\n{HEADLINE}\nBy Jo Lind\n5 June 2025"
PAGE = f"{ABOVE}\n{BODY}\n{BELOW}"

VERSE = """The lamp is out above the bay
The boats come in without a light
The keeper rows the other way
And sings the harbour through the night

The lamp is out above the bay
The herring pass below in rows
And what the keeper means to say
The tide that turns the keeper knows"""
RECIPE = """Harbour soup for four
2 onions
1 leek
400 g smoked haddock
1 l milk
Salt
Pepper
A bay leaf
Cut the onions and the leek into rings.
Soften them in butter for ten minutes, without colour.
Add the milk and the bay leaf, and bring it slowly to the boil.
Put in the fish and leave the pot beside the fire until it flakes.
Serve with bread."""
INTERVIEW = """Jo Ek has kept the lamp of Eastport for thirty years. We met him in his kitchen.
Where is the lamp now?
Under the table. It is dry there.
Do you miss the tower?
No.
Not at all?
I miss the stairs. My knees do not.
What will you do when it is lit again?
Sleep. Then I shall row out and look at it from the sea, as everybody else does."""
TICKER = """Storm over Norland: the night as it happened
23:40
The wind has dropped to force six. The harbour is still closed.
23:05
Lights are back on in the upper town.
22:50
The ferry has turned round and is on its way to Westport with all 212 passengers.
22:31
Power is out in Eastport.
22:04
The harbour master closes the port."""
GERMAN = """Der Leuchtturm von Osthafen wird wieder aufgebaut. Das hat der Hafenrat am Dienstag beschlossen.
Die Arbeiten sollen im Herbst beginnen und etwa vier Millionen Kronen kosten.
Die Stadt zahlt ein Drittel.
Gegner hatten eine Boje vorgeschlagen. Ihr Antrag scheiterte mit zwei Stimmen.
Der Turm steht seit 1871."""
JAPANESE = """東港の灯台が再建されることになった。港湾評議会が火曜日に決めた。
工事は秋に始まり、費用は約四百万クローネになる。
「もう一度冬を暗いまま迎えるわけにはいかない」と会計係は述べた。
漁師たちは十一月までの復旧を求めていた。"""
RESULTS = """Eastport Rovers keep the lead after a quiet round.
Eastport Rovers 2 Norland 0
Westport 1 Skelde Town 1
Ferrymen 0 Lampworks 3
Table after 12 rounds
1. Eastport Rovers 29
2. Lampworks 27
3. Westport 20
4. Skelde Town 18
5. Norland 11
6. Ferrymen 5
The next round is played on Sunday, weather permitting."""
SUBHEADS = """The town council of Eastport decided on Tuesday to sell the old pilots' school by the river.
Why now
The roof leaks. Repairs would cost two millions.
Who may buy
Anyone with a plan for the yard.
"A pity"
Former pupil Ada Holm called it a pity.
The mayor said:
"It is only a house.\""""
WALKS = """Bring boots and a flask, and tell somebody where you go: the telephone works on none of them.
1. Skelde Ridge
Steep, short, and windy on top.
2. The mill path
Flat. Bring bread for the ducks!
3. Norland Wood
Best in May, when the garlic is out.
4. The causeway
Mind the tide."""
OBITUARY = """Ada Holm died on Sunday.
She was 88.
She piloted four thousand ships.
None of them ran aground.
Her daughter told the Courier that she had died in her sleep, in the house by the pier where she was born."""
SHORT_LINED = {
    "recipe": RECIPE,
    "interview": INTERVIEW,
    "ticker": TICKER,
    "german": GERMAN,
    "results": RESULTS,
    "subheads": SUBHEADS,
    "walks": WALKS,
    "obituary": OBITUARY,
}
WIRE = "EASTPORT (AP) — The lighthouse of Eastport was lit again on Friday.\nIt had been dark for nine weeks."


@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n"])
def test_a_whole_page_is_reduced_to_its_article(between: str) -> None:
    article = clean(PAGE.replace("\n", between), content_type="text/plain")
    assert article.text == BODY.replace("\n", "\n\n")
    assert article.headline == HEADLINE
    assert article.authors == ["Jo Lind"]
    assert article.published == "2025-06-05"


def test_the_headline_in_a_list_of_what_is_next_is_still_the_headline() -> None:
    article = clean(PAGE.replace(f"News\n{HEADLINE}", f"Up next\n{HEADLINE}"), content_type="text/plain")
    assert (article.headline, article.text) == (HEADLINE, BODY.replace("\n", "\n\n"))


def test_a_page_without_its_headline_above_the_body_has_it_from_its_title() -> None:
    article = clean(PAGE.replace(f"News\n{HEADLINE}\n", "News\n"), content_type="text/plain")
    assert article.headline == HEADLINE
    assert {entry.rule for entry in article.removed if entry.text == HEADLINE} == {"opening:page-title"}


def test_a_paragraph_between_headline_and_byline_is_the_standfirst() -> None:
    standfirst = "The harbour council votes for four million crowns and against a cheap buoy with a lamp."
    page = PAGE.replace(f"{HEADLINE}\nBy", f"{HEADLINE}\n{standfirst}\nBy")
    article = clean(page, content_type="text/plain")
    assert (article.headline, article.standfirst) == (HEADLINE, standfirst)
    assert article.text == BODY.replace("\n", "\n\n")


def test_the_ledger_says_that_the_model_took_a_line_and_what_its_place_makes_it() -> None:
    article = clean(PAGE, content_type="text/plain")
    by_model = {entry.text: entry.kind for entry in article.removed if entry.rule == "model:lines-1"}
    assert by_model["Tides and times"] is RemovedKind.NAVIGATION
    assert by_model["Harbour Street 4, Eastport"] is RemovedKind.FOOTER


def test_a_paste_of_endless_lines_is_left_to_the_rules() -> None:
    page = split_lines(PAGE + "\nTides and times" * MOST_LINES)
    assert body_of(cut_known(page)) is None


@pytest.mark.parametrize(
    "article",
    [BODY, VERSE, RECIPE, INTERVIEW, TICKER, GERMAN, JAPANESE, RESULTS, WIRE],
    ids=["report", "verse", "recipe", "interview", "ticker", "german", "japanese", "results", "wire"],
)
@pytest.mark.parametrize("times", [1, 4, 12])
def test_an_article_alone_is_no_whole_page_whatever_its_form_and_length(article: str, times: int) -> None:
    lines = cut_known(split_lines("\n".join([article] * times)))
    assert body_of(lines) is None


@pytest.mark.parametrize("article", [BODY, VERSE, RECIPE, INTERVIEW, GERMAN, JAPANESE, RESULTS])
def test_an_article_with_a_few_lines_of_its_page_keeps_every_line(article: str) -> None:
    source = f"Share this article\n{article}\nLeave a comment\n© 2025 Eastport Courier"
    text = clean(source, content_type="text/plain").text
    headline = clean(source, content_type="text/plain").headline
    assert [line for line in article.splitlines() if line and line not in text and line != headline] == []


def _lost(article: str, *, menu: str) -> list[str]:
    found = clean(f"{menu}{article}\n{BELOW}", content_type="text/plain")
    kept = {found.headline, found.standfirst, *found.text.split("\n\n")}
    return [line for line in article.splitlines() if line not in kept]


@pytest.mark.parametrize("menu", ["", "Home\nNews\nSport\nLog in\n"])
@pytest.mark.parametrize("genre", SHORT_LINED)
def test_an_article_of_short_lines_among_a_few_of_its_page_keeps_every_line(genre: str, menu: str) -> None:
    assert _lost(SHORT_LINED[genre], menu=menu) == []


@pytest.mark.parametrize("menus", [1, 3])
@pytest.mark.parametrize("genre", sorted(SHORT_LINED.keys() - {"recipe"}))
def test_an_article_of_short_sentences_within_its_whole_page_keeps_every_line(genre: str, menus: int) -> None:
    assert _lost(SHORT_LINED[genre], menu=f"{MENU}\n" * menus) == []


def _chosen(*texts: str, chosen: str) -> list[str]:
    lines = cut_known(split_lines("\n".join(texts)))
    whole = made_whole(lines, [mark == "x" for mark in chosen])
    return [line.text for line, kept in zip(lines, whole, strict=True) if kept]


LONG = "The harbour council voted on Tuesday to rebuild the lighthouse that a storm had damaged in March."


def test_sentences_beside_the_choice_join_it_with_the_headings_between() -> None:
    page = ("News", "Who pays?", LONG, "The cost", "The town pays.", "The state too.", "Tides and times")
    assert _chosen(*page, chosen="--x----") == [
        "Who pays?",
        LONG,
        "The cost",
        "The town pays.",
        "The state too.",
    ]


def test_sentences_behind_what_the_rules_know_do_not_join() -> None:
    assert _chosen(LONG, "Related articles", "The town pays.", chosen="x--") == [LONG]


def test_an_advertisement_within_the_article_does_not_end_it() -> None:
    page = (LONG, "Advertisement", "The cost", "The town pays.")
    assert _chosen(*page, chosen="x---") == [LONG, "The cost", "The town pays."]


def test_a_sentence_out_of_reach_does_not_join() -> None:
    assert _chosen(LONG, "Tides", "Ferries", "The town pays.", chosen="x---") == [LONG]


def test_a_gap_of_a_few_lines_without_a_widget_closes() -> None:
    assert _chosen(LONG, "Norland 2", "Eastport 1", LONG, chosen="x--x") == [
        LONG,
        "Norland 2",
        "Eastport 1",
        LONG,
    ]
    assert _chosen(LONG, "Read more", "Eastport 1", LONG, chosen="x--x") == [LONG, LONG]


def test_a_choice_of_little_among_much_is_not_enough() -> None:
    lines = split_lines("\n".join([LONG, *(f"Eastport {goals} Norland" for goals in range(30))]))
    assert not is_enough(lines, [True] + [False] * 30)
    assert is_enough(lines[:5], [True] + [False] * 4)
