"""Plain text: what goes, what stays, and that the ledger proves it."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tearsheet.clean import clean
from tearsheet.clean.plain.lines import MOST_LINES
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Article, RemovedKind, Span

LEAD = "The harbour council of Eastport voted on Tuesday to rebuild the lighthouse that a storm had damaged."
SECOND = (
    "Work is to begin in the autumn and will cost about four million crowns, the council's treasurer said."
)
THIRD = (
    "Fishermen had asked for the light to be restored before the winter, when the channel is hard to find."
)
BODY = f"{LEAD}\n\n{SECOND}\n\n{THIRD}"


def kinds(article: Article) -> list[RemovedKind]:
    return [entry.kind for entry in article.removed]


def cleaned(text: str) -> Article:
    return clean(text, content_type="text/plain")


def with_line(line: str) -> Article:
    return cleaned(f"{BODY}\n\n{line}\n")


def test_prose_passes_word_for_word() -> None:
    article = cleaned(BODY)
    assert article.text == BODY
    assert article.removed == []
    assert article.headline is article.standfirst is article.published is None


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\u2028"])
def test_a_line_is_a_paragraph_whatever_ends_it(end: str) -> None:
    source = end.join((LEAD, SECOND, THIRD))
    assert cleaned(source).text == BODY


def test_a_bracketed_credit_makes_its_line_a_caption() -> None:
    caption = "Mayor Ada Holm opens the rebuilt pier of Eastport on May 4, 2022."
    article = cleaned(f"{caption} (Photo by Jo Ek/Example Images)\n\n{BODY}")
    assert article.text == BODY
    assert [(entry.text, entry.kind) for entry in article.removed] == [
        (caption, RemovedKind.CAPTION),
        ("(Photo by Jo Ek/Example Images)", RemovedKind.CREDIT),
    ]
    assert article.published is None


def test_a_credit_behind_a_long_paragraph_leaves_the_paragraph() -> None:
    paragraph = f"{LEAD} {SECOND} {THIRD} {SECOND}"
    article = cleaned(f"{paragraph} (Image: Jo Ek/Example Images)\n\n{BODY}")
    assert article.text == f"{paragraph}\n\n{BODY}"
    assert kinds(article) == [RemovedKind.CREDIT]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("FILE PHOTO: Boats lie in the harbour of Eastport before the storm of March.", RemovedKind.CAPTION),
        ("Photo: Jo Ek", RemovedKind.CREDIT),
        ("Bild: Jo Ek/dpa", RemovedKind.CREDIT),
        ("Foto: Jo Ek", RemovedKind.CREDIT),
        ("Image caption The lamp room before the repairs", RemovedKind.CAPTION),
        ("Jo Ek/Getty Images", RemovedKind.CREDIT),
        ("The pier in the morning light. REUTERS/Jo Ek", RemovedKind.CREDIT),
        ("© 2025 Eastport Courier. All rights reserved.", RemovedKind.COPYRIGHT),
        ("Copyright 2025 Eastport Courier", RemovedKind.COPYRIGHT),
        ("Eastport Media Ltd. Alle Rechte vorbehalten.", RemovedKind.COPYRIGHT),
        ("Be the first to comment", RemovedKind.COMMENTS),
        ("Leave a Reply", RemovedKind.COMMENTS),
        ("14 Comments", RemovedKind.COMMENTS),
        ("This site uses Akismet against junk.", RemovedKind.COMMENTS),
        ("Your email address will not be published. Required fields are marked *", RemovedKind.COMMENTS),
        ("Schreibe einen Kommentar", RemovedKind.COMMENTS),
        ("Laisser un commentaire", RemovedKind.COMMENTS),
        ("Deja un comentario", RemovedKind.COMMENTS),
        ("Share this:", RemovedKind.SHARE),
        ("Facebook Twitter WhatsApp E-Mail", RemovedKind.SHARE),
        ("Auf Facebook teilen", RemovedKind.SHARE),
        ("Related: Storm of March leaves Eastport in the dark", RemovedKind.RELATED),
        ("Lesen Sie auch: Der Sturm vom März", RemovedKind.RELATED),
        ("À lire aussi : La tempête de mars", RemovedKind.RELATED),
        ("Lee también: La tormenta de marzo", RemovedKind.RELATED),
        ("Sign up for our newsletter and never miss a tide", RemovedKind.NEWSLETTER),
        ("Abonnez-vous à notre lettre du matin", RemovedKind.NEWSLETTER),
        ("Skip to content", RemovedKind.NAVIGATION),
        ("Home > News > Eastport", RemovedKind.NAVIGATION),
        ("Front page | Harbour | At sea | Small ads", RemovedKind.NAVIGATION),
        ("↑ Back to top", RemovedKind.NAVIGATION),
        ("ADVERTISEMENT", RemovedKind.ADVERTISEMENT),
        ("Publicidad", RemovedKind.ADVERTISEMENT),
        ("Reporting by Jo Ek and Ada Holm; editing by Tom Lind", RemovedKind.CREDIT),
        ("Updated: June 3, 2025 at 9:12 am ET", RemovedKind.METADATA),
        ("* * *", RemovedKind.OTHER),
    ],
)
def test_a_line_of_boilerplate_goes_and_is_in_the_ledger(line: str, kind: RemovedKind) -> None:
    article = with_line(line)
    assert article.text == BODY
    assert kind in kinds(article)


@pytest.mark.parametrize(
    "sentence",
    [
        "The council will publish a newsletter, and readers can sign up for it at the town hall.",
        "Copyright law does not cover the plans of the lighthouse, the court in Eastport held.",
        "He signed the contract with all rights reserved to the builders, which surprised the council.",
        "Comments from the harbour master were not available on Tuesday, as he was at sea with his crew.",
        "Reporting by the Eastport Courier showed last year that the lamp had been out for nine weeks.",
        "Also on Tuesday, the council agreed to dredge the channel, as fishermen had long asked.",
        "Share prices of the shipyard fell after the vote, which its owners had tried to put off.",
        "By Tuesday evening, Ada Holm and Jo Ek had counted all the votes, and the mayor thanked them.",
        "Image rights to the lighthouse belong to the town, the mayor told reporters at the pier.",
        "| Lamp | Eastport | lit in 1871 | four million crowns |",
        "The lamp — a gift of the King — was lit in 1871 and has been dark for only nine weeks since.",
    ],
)
def test_a_sentence_that_only_mentions_boilerplate_stays(sentence: str) -> None:
    assert with_line(sentence).text == f"{BODY}\n\n{sentence}"


@pytest.mark.parametrize(
    "dateline",
    [
        "EASTPORT —",
        "EASTPORT, Norland (AP) —",
        "EASTPORT, June 3 (Reuters) -",
        "EASTPORT, 3. Juni (dpa) -",
        "Eastport (dpa) -",
        "SAINT-ÉTIENNE –",
        "NEW EASTPORT, N.L. --",
        "(Reuters) -",
    ],
)
def test_a_dateline_goes_and_the_sentence_behind_it_stays(dateline: str) -> None:
    article = cleaned(f"{dateline} {BODY}")
    assert article.text == BODY
    assert [(entry.text, entry.kind) for entry in article.removed] == [(dateline, RemovedKind.DATELINE)]


@pytest.mark.parametrize(
    "lead",
    [
        "NLHA — the harbour agency — has closed the channel to all ships until the lamp is lit.",
        "Lamp Oil (refined) – The council buys forty barrels of it every year, the treasurer said.",
        "EN - Norland talks on the lighthouse and its lamp have begun in Eastport, officials said.",
    ],
)
def test_capitals_before_a_dash_that_name_no_place_stay(lead: str) -> None:
    assert cleaned(f"{lead}\n\n{BODY}").text == f"{lead}\n\n{BODY}"


def test_capitals_open_only_the_first_paragraph() -> None:
    source = f"{BODY}\n\nEASTPORT — The town has paid for the lamp since it was lit, the treasurer said."
    assert cleaned(source).text == source


@pytest.mark.parametrize(
    ("prefix", "day"),
    [
        (" date 2025-06-05 ", "2025-06-05"),
        ("2025-06-05T08:30:00Z ", "2025-06-05"),
        ("Published: June 5, 2025 | ", "2025-06-05"),
        ("Datum: 5. Juni 2025 ", "2025-06-05"),
    ],
)
def test_a_stamp_before_the_first_words_becomes_the_date(prefix: str, day: str) -> None:
    article = cleaned(f"{prefix}{BODY}")
    assert (article.text, article.published) == (BODY, day)
    assert kinds(article) == [RemovedKind.METADATA]


def test_byline_and_date_line_become_fields() -> None:
    article = cleaned(
        f"By Jo Ek and Ada Holm, Eastport Courier\nPublished: 5 June 2025\nUpdated: 7 June 2025\n\n{BODY}"
    )
    assert article.text == BODY
    assert article.authors == ["Jo Ek", "Ada Holm"]
    assert article.published == "2025-06-05"


@pytest.mark.parametrize(
    "place_and_day",
    ["EASTPORT, June 5, 2025 (Coastwire) - ", "Kiel, 5. Juni 2025. ", "Toledo, 5 de junio de 2025\n\n"],
)
def test_a_dateline_with_its_year_tells_the_day_where_no_stamp_does(place_and_day: str) -> None:
    article = cleaned(f"{place_and_day}{BODY}")
    assert (article.text, article.published) == (BODY, "2025-06-05")
    assert cleaned(f"Published: 7 June 2025\n\n{place_and_day}{BODY}").published == "2025-06-07"


def test_a_copyright_year_and_the_day_of_a_photograph_are_no_publication_date() -> None:
    caption, footer = (
        "The pier on May 4, 2022. (Photo by Jo Ek/Example Images)",
        "© 2025 Courier, June 1, 2025.",
    )
    article = cleaned(f"{caption}\n{BODY}\n{footer}")
    assert article.published is None


def test_the_signature_of_a_post_goes_and_its_post_is_marked() -> None:
    post = "🌊 The light is back. Thank you to all who rebuilt it with us."
    signature = "— Ada Holm / Ада Холм (@adaholm) June 5, 2025"
    article = cleaned(f"{LEAD}\n\n{post}\n\n{signature}\n\n{THIRD}")
    (embed,) = article.embeds
    assert article.text == f"{LEAD}\n\n{post}\n\n{THIRD}"
    assert article.text[embed.start : embed.end] == post
    assert (embed.author, embed.published) == ("Ada Holm", "2025-06-05")
    assert kinds(article) == [RemovedKind.EMBED]
    assert article.published is None


def test_a_post_of_several_lines_is_one_embed() -> None:
    post = "The light is back.\nThank you all."
    article = cleaned(f"{LEAD}\n\n{post}\n— Ada Holm (@adaholm) June 5, 2025\n\n{THIRD}")
    (embed,) = article.embeds
    assert article.text[embed.start : embed.end] == "The light is back.\n\nThank you all."


def test_a_signature_on_the_line_of_its_post_is_cut_from_it() -> None:
    article = cleaned(f"{LEAD}\n\nThe light is back. — Ada Holm (@adaholm) June 5, 2025\n\n{THIRD}")
    (embed,) = article.embeds
    assert article.text[embed.start : embed.end] == "The light is back."


def test_a_short_first_line_without_a_stop_is_the_headline() -> None:
    article = cleaned(f"Eastport rebuilds its lighthouse\n\n{BODY}")
    assert article.headline == "Eastport rebuilds its lighthouse"
    assert article.text == BODY
    assert kinds(article) == [RemovedKind.HEADLINE]


def test_a_summary_from_which_the_body_starts_anew_is_the_standfirst() -> None:
    standfirst = (
        "Mayor Ada Holm told the harbour council of Eastport on Tuesday how the lighthouse will be rebuilt."
    )
    body = (
        "Mayor Ada Holm laid plans before the harbour council of Eastport on Tuesday for the lighthouse"
        " that a storm took, and asked for four million crowns to have it rebuilt."
    )
    article = cleaned(f"Eastport rebuilds its lighthouse\n\n{standfirst}\n\n{body}\n\n{SECOND}")
    assert article.standfirst == standfirst
    assert article.text == f"{body}\n\n{SECOND}"
    assert kinds(article) == [RemovedKind.HEADLINE, RemovedKind.STANDFIRST]


def test_a_headline_stands_above_a_first_paragraph_of_a_few_words_too() -> None:
    article = cleaned(
        "Ada Holm, pilot of four thousand ships, dies at 88\nAda Holm died on Sunday. She was 88."
    )
    assert article.headline == "Ada Holm, pilot of four thousand ships, dies at 88"
    assert article.text == "Ada Holm died on Sunday. She was 88."


def test_a_greeting_above_a_short_sentence_is_no_headline() -> None:
    article = cleaned("Dear reader\nGood morning to you all.\nIt has rained for nine days.")
    assert article.headline is None
    assert article.text.startswith("Dear reader")


def test_the_lead_below_a_headline_is_no_standfirst() -> None:
    article = cleaned(f"Eastport rebuilds its lighthouse\n\n{BODY}")
    assert article.standfirst is None


def test_titles_below_a_heading_of_related_articles_go() -> None:
    article = with_line("Related articles\nStorm leaves Eastport in the dark\nFerry to Norland runs again")
    assert article.text == BODY
    assert kinds(article) == [RemovedKind.RELATED] * 3


def test_share_buttons_one_a_line_go_but_a_lone_name_stays() -> None:
    assert with_line("Facebook\nTwitter\nEmail").text == BODY
    assert cleaned(f"{LEAD}\n\nFacebook\n\n{SECOND}").text == f"{LEAD}\n\nFacebook\n\n{SECOND}"


BOILERPLATE = (
    "Share this:",
    "© 2025 Courier",
    "Be the first to comment",
    "Related articles",
    "By Jo Ek",
    "June 5, 2025",
    "— Ada Holm (@adaholm) June 5, 2025",
    "Facebook",
    "Photo: Jo Ek",
    "The pier. (Photo by Jo Ek/Example Images)",
    "Eastport rebuilds its lighthouse",
    "EASTPORT (AP) — The lamp is lit.",
    " date 2025-06-05 The lamp is lit.",
    "\ufeffThe lamp is lit.",
    "* * *",
    LEAD,
    SECOND,
    THIRD,
)
LINE_ENDS = ("\n", "\r\n", "\n\n", "\n \t\n", "\r", "\x0b", "\u2029", "\x85")
WRITTEN = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)
PAGES = st.lists(st.tuples(st.sampled_from(BOILERPLATE) | WRITTEN, st.sampled_from(LINE_ENDS)), max_size=14)


def spans(article: Article) -> list[Span]:
    removed = [
        Span(entry.start, entry.end) for entry in article.removed if entry.start is not None and entry.end
    ]
    assert len(removed) == len(article.removed)
    return sorted([*removed, *(Span(kept.start, kept.end) for kept in article.kept)])


def check_text(source: str, article: Article) -> None:
    """The text is what was kept: paragraphs, and the lines of one that was wrapped."""
    at = 0
    for number, kept in enumerate(article.kept):
        assert article.text[at : kept.text_start] in ({" ", "\n\n"} if number else {""})
        at = kept.text_start + kept.end - kept.start
        assert article.text[kept.text_start : at] == source[kept.start : kept.end]
    assert at == len(article.text)


def check_ledger(source: str, article: Article) -> None:
    at = 0
    for start, end in spans(article):
        assert not source[at:start].strip(), "between spans stands white space alone"
        assert at <= start < end
        at = end
    assert not source[at:].strip()
    assert all(entry.text == source[entry.start : entry.end] for entry in article.removed)
    check_text(source, article)
    assert all(0 <= embed.start < embed.end <= len(article.text) for embed in article.embeds)


@settings(max_examples=150)
@example(f"{'0' * 37}\r0:0\ra{'0' * 38}\ra")
@given(st.one_of(st.text(max_size=300), PAGES.map(lambda lines: "".join(line + end for line, end in lines))))
def test_kept_and_removed_together_are_the_whole_input(source: str) -> None:
    try:
        article = cleaned(source)
    except BadInput:
        return  # nothing of an article in it
    check_ledger(source, article)


@given(PAGES.map(lambda lines: LEAD + "\n" + "".join(line + end for line, end in lines)))
def test_a_page_of_boilerplate_and_prose_is_rebuilt_exactly(source: str) -> None:
    article = cleaned(source)
    check_ledger(source, article)
    edges = [0, *(edge for span in spans(article) for edge in span), len(source)]
    assert "".join(source[start:end] for start, end in pairwise(edges)) == source


def test_a_text_of_more_lines_than_any_article_has_is_refused() -> None:
    paste = f"{BODY}\n" + "a\n" * (MOST_LINES - 3)
    assert cleaned(paste).text.startswith(LEAD)
    with pytest.raises(BadInput, match="more than 20,000 lines") as refused:
        cleaned(paste + "a\n")
    assert refused.value.refusal is Refusal.TOO_LARGE
