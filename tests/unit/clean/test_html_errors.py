"""What extractors of web pages are known to get wrong: leftovers that stay, and article that is lost."""

import pytest

from tearsheet.clean import clean
from tearsheet.model import Article

PARAGRAPHS = [
    "The harbour council of Eastport voted on Tuesday to rebuild the lighthouse that a storm had damaged.",
    "Work is to begin in the autumn and will cost four million crowns, the treasurer told the council.",
    "Fishermen had asked for the light to be restored before winter, when the channel is hard to find.",
    "The lamp was lit for the first time in 1871 and has been dark for only nine weeks since, she said.",
    "A second tender for the stairs is out until the end of June, and three firms have asked for the plans.",
]
HEADLINE = "Eastport rebuilds its lighthouse"
MENU = '<nav><ul><li><a href="/">News</a></li><li><a href="/sea">At sea</a></li></ul></nav>'
FOOT = '<footer><a href="/imprint">Imprint</a> <p>© 2024 Eastport Courier</p></footer>'


def paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def cleaned(body: str) -> Article:
    return clean(
        f"<!doctype html><html lang=en><head><title>{HEADLINE}</title></head><body>{MENU}"
        f"<main><article><h1>{HEADLINE}</h1>{body}</article></main>{FOOT}</body></html>",
        content_type="text/html",
    )


def test_a_headline_that_is_repeated_in_the_body_is_no_part_of_the_text() -> None:
    article = cleaned(f'<div class="body"><h2>{HEADLINE}</h2>{paragraphs(PARAGRAPHS)}</div>')
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert [entry.kind for entry in article.removed if entry.text == HEADLINE] == ["headline"] * 2


@pytest.mark.parametrize(
    "leftover",
    [
        '<div class="related"><h3>Related articles</h3><ul><li><a href="/1">Ferry back</a></li></ul></div>',
        '<p class="more"><a href="/3">Read more: Ferry to Norland runs again after eleven years</a></p>',
        '<div class="newsletter-signup"><p>Sign up for our newsletter about the tides.</p></div>',
        '<ul class="share"><li><a>Facebook</a></li><li><a>WhatsApp</a></li><li><a>Copy link</a></li></ul>',
        '<div class="tags"><a href="/t/1">Harbour</a> <a href="/t/2">Lighthouse</a></div>',
        '<figure><img src="a.jpg"><figcaption>The pier in June. Photo: Ada Holm</figcaption></figure>',
        '<section id="comments"><h3>Comments</h3><p>Old salt: hooray for the lamp!</p></section>',
    ],
)
def test_what_other_parts_of_the_page_say_stays_out_wherever_it_stands(leftover: str) -> None:
    for at in (2, len(PARAGRAPHS)):
        above, below = PARAGRAPHS[:at], PARAGRAPHS[at:]
        article = cleaned(f'<div class="body">{paragraphs(above)}{leftover}{paragraphs(below)}</div>')
        assert article.text == "\n\n".join(PARAGRAPHS)


def test_the_first_paragraph_in_a_box_of_its_own_is_kept() -> None:
    lead = f'<div class="lead"><p><strong>{PARAGRAPHS[0]}</strong></p></div>'
    article = cleaned(f'{lead}<div class="body">{paragraphs(PARAGRAPHS[1:])}</div>')
    assert article.text == "\n\n".join(PARAGRAPHS)


def test_the_body_goes_on_in_a_second_container() -> None:
    halves = f'<div class="body">{paragraphs(PARAGRAPHS[:3])}</div><div class="ad">Advertisement</div>'
    article = cleaned(f'{halves}<div class="body">{paragraphs(PARAGRAPHS[3:])}</div>')
    assert article.text == "\n\n".join(PARAGRAPHS)


def test_a_list_in_the_article_is_kept() -> None:
    items = ["The stairs are to be of oak.", "The lamp is to turn again.", "The keeper's house stays dark."]
    listed = "".join(f"<li>{item}</li>" for item in items)
    article = cleaned(f"{paragraphs(PARAGRAPHS[:3])}<ul>{listed}</ul>{paragraphs(PARAGRAPHS[3:])}")
    assert article.text == "\n\n".join([*PARAGRAPHS[:3], *items, *PARAGRAPHS[3:]])


def test_a_subheading_between_paragraphs_is_kept() -> None:
    article = cleaned(f"{paragraphs(PARAGRAPHS[:3])}<h2>The stairs</h2>{paragraphs(PARAGRAPHS[3:])}")
    assert article.text == "\n\n".join([*PARAGRAPHS[:3], "The stairs", *PARAGRAPHS[3:]])


def test_the_cells_of_a_row_are_one_paragraph() -> None:
    cells = [("Part", "Cost in crowns"), ("Stairs of oak", "One million"), ("Lamp and lens", "Two million")]
    rows = "".join(f"<tr><td>{part}</td><td>{cost}</td></tr>" for part, cost in cells)
    table = f"<table>{rows}</table>"
    article = cleaned(f"{paragraphs(PARAGRAPHS[:3])}{table}{paragraphs(PARAGRAPHS[3:])}")
    assert "\n\nStairs of oak | One million\n\nLamp and lens | Two million\n\n" in article.text


def test_lines_that_a_break_parts_are_paragraphs() -> None:
    article = cleaned(f'<div class="body">{"<br><br>".join(PARAGRAPHS)}</div>')
    assert article.text == "\n\n".join(PARAGRAPHS)


def test_an_article_that_a_script_would_show_is_read() -> None:
    article = clean(
        f'<html><body><div hidden id="S:0"><article>{paragraphs(PARAGRAPHS)}</article></div></body>'
    )
    assert article.text == "\n\n".join(PARAGRAPHS)


def test_a_byline_without_by_is_known_by_its_class() -> None:
    article = cleaned(f'<div class="byline"><a href="/jo">Jo Ek</a></div>{paragraphs(PARAGRAPHS)}')
    assert (article.authors, article.text) == (["Jo Ek"], "\n\n".join(PARAGRAPHS))


def test_names_of_authors_come_without_roles_and_the_site_s_own() -> None:
    head = (
        '<meta property="og:site_name" content="Eastport Courier">'
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",'
        ' "author": ['
        '{"@type": "Person", "name": "By Jo Ek"}, {"@type": "Person", "name": "Ada Holm"},'
        ' {"@type": "Organization", "name": "Eastport Courier"}]}</script>'
    )
    article = clean(
        f"<html><head>{head}</head><body><h1>{HEADLINE}</h1>{paragraphs(PARAGRAPHS)}</body></html>"
    )
    assert (article.authors, article.publisher) == (["Jo Ek", "Ada Holm"], "Eastport Courier")


@pytest.mark.parametrize(
    "head", ["<tr><th>Year</th><th>Tonnes</th></tr>", "<tr><td>Year</td><td>Tonnes</td></tr>"]
)
@pytest.mark.parametrize("rows", [2, 3, 9])
def test_a_table_within_the_article_keeps_all_its_rows(head: str, rows: int) -> None:
    told = [f"<tr><td>{2000 + year}</td><td>{41_000 - 150 * year:,}</td></tr>" for year in range(rows)]
    first, *rest = PARAGRAPHS
    page = f"<article><h1>Landings fall</h1><p>{first}</p><table>{head}{''.join(told)}</table>"
    page += "".join(f"<p>{text}</p>" for text in rest) + "</article>"
    kept = clean(f"<html><body>{page}</body></html>", content_type="text/html").text.split("\n\n")
    assert kept[1] == "Year | Tonnes"
    assert kept[2 : 2 + rows] == [f"{2000 + year} | {41_000 - 150 * year:,}" for year in range(rows)]
