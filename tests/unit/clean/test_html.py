"""Web pages: the article, its metadata, and what every other visible block was."""

from typing import Any

import pytest
from lxml import html

from tearsheet.clean import clean
from tearsheet.clean.html import model as block_model
from tearsheet.clean.html.page import Page
from tearsheet.model import Article, Removed, RemovedKind

PARAGRAPHS = [
    "The harbour council of Eastport voted on Tuesday to rebuild the lighthouse that a storm had damaged.",
    "Work is to begin in the autumn and will cost four million crowns, the treasurer told the council.",
    "Fishermen had asked for the light to be restored before winter, when the channel is hard to find.",
    "The lamp was lit for the first time in 1871 and has been dark for only nine weeks since, she said.",
]
STANDFIRST = "Nine weeks after the storm, the council finds the money to bring the light back."
HTML_BODY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
PAGE = f"""<!doctype html>
<html lang="en-GB"><head>
<title>Eastport rebuilds its lighthouse | Eastport Courier</title>
<meta property="og:title" content="Eastport rebuilds its lighthouse">
<meta property="og:site_name" content="Eastport Courier">
<meta property="og:description" content="{STANDFIRST}">
<link rel="canonical" href="https://courier.example/lighthouse">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Eastport rebuilds its lighthouse", "datePublished": "2024-06-05T08:30:00Z",
"author": [{{"@type": "Person", "name": "Jo Ek"}}, {{"@type": "Person", "name": "Ada Holm"}}]}}</script>
</head><body>
<nav class="main-menu"><ul><li><a href="/">Front page</a></li><li><a href="/sea">At sea</a></li></ul></nav>
<article><h1>Eastport rebuilds its lighthouse</h1>
<div class="standfirst"><p>{STANDFIRST}</p></div>
<div class="byline">By Jo Ek and Ada Holm</div><time datetime="2024-06-05">June 5, 2024</time>
<figure><img src="pier.jpg"><figcaption>The pier in the morning light</figcaption></figure>
<div class="body">{HTML_BODY}</div>
<div class="social-share"><a>Share on Facebook</a></div></article>
<section class="newsletterBox"><p>Tides and tidings, every morning.</p></section>
<section class="related-stories"><h3>Ferry to Norland runs again</h3></section>
<div hidden>Nobody sees this line.</div>
<div id="comments"><p>Old salt says hooray for the lamp</p></div>
<footer><p>Courier House, Quay Street</p><p>© 2024 Eastport Courier</p></footer>
</body></html>"""


def entry(article: Article, text: str) -> Removed:
    return next(entry for entry in article.removed if entry.text == text)


def test_the_article_comes_out_without_its_page() -> None:
    article = clean(PAGE)
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert article.headline == "Eastport rebuilds its lighthouse"
    assert article.standfirst == STANDFIRST
    assert article.authors == ["Jo Ek", "Ada Holm"]
    assert article.publisher == "Eastport Courier"
    assert article.published == "2024-06-05T08:30:00+00:00"
    assert article.url == "https://courier.example/lighthouse"
    assert article.language == "en"
    assert article.kept == []


def test_every_other_visible_block_is_in_the_ledger_under_its_kind() -> None:
    article = clean(PAGE)
    expected = {
        "Front page": RemovedKind.NAVIGATION,
        "Eastport rebuilds its lighthouse": RemovedKind.HEADLINE,
        STANDFIRST: RemovedKind.STANDFIRST,
        "By Jo Ek and Ada Holm": RemovedKind.BYLINE,
        "The pier in the morning light": RemovedKind.CAPTION,
        "Share on Facebook": RemovedKind.SHARE,
        "Tides and tidings, every morning.": RemovedKind.NEWSLETTER,
        "Ferry to Norland runs again": RemovedKind.RELATED,
        "Old salt says hooray for the lamp": RemovedKind.COMMENTS,
        "Courier House, Quay Street": RemovedKind.FOOTER,
        "© 2024 Eastport Courier": RemovedKind.COPYRIGHT,
    }
    assert {text: entry(article, text).kind for text in expected} == expected
    assert entry(article, "Tides and tidings, every morning.").rule == "html:class=newsletter"
    assert all("Nobody sees" not in removed.text for removed in article.removed)


def test_the_path_of_an_entry_leads_to_its_block() -> None:
    tree: Any = html.fromstring(PAGE).getroottree()
    for removed in clean(PAGE).removed:
        assert tree.xpath(f"normalize-space(string({removed.path}))").find(removed.text) >= 0


def test_blocks_are_counted_in_the_order_of_the_page() -> None:
    indices = [entry.block for entry in clean(PAGE).removed]
    assert all(index is not None for index in indices)
    assert indices == sorted(indices, key=lambda index: index or 0)


def test_a_description_that_repeats_the_first_paragraph_is_no_standfirst() -> None:
    page = (
        f'<html><head><meta name="description" content="{PARAGRAPHS[0]}"></head>'
        f"<body><article><h1>The light returns</h1>{HTML_BODY}</article></body></html>"
    )
    article = clean(page)
    assert article.standfirst is None
    assert article.text == "\n\n".join(PARAGRAPHS)


def test_a_copyright_year_is_no_publication_date() -> None:
    assert (
        clean(
            f"<html><body><article>{HTML_BODY}</article><footer>© 2019 Courier</footer></body></html>"
        ).published
        is None
    )


def test_an_embedded_post_stays_and_is_marked() -> None:
    post = "The light is back over the channel. Thank you to all who rebuilt it with us."
    signature = "— Ada Holm (@adaholm) <a>June 5, 2024</a>"
    quote = f'<blockquote class="twitter-tweet"><p>{post}</p>{signature}</blockquote>'
    article = clean(
        f"<html><body><article><h1>The light returns</h1>{quote}{HTML_BODY}</article></body></html>"
    )
    (embed,) = article.embeds
    assert article.text[embed.start : embed.end] == post
    assert (embed.author, embed.published) == ("Ada Holm", "2024-06-05")


def test_entities_from_outside_are_not_read() -> None:
    page = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY leak SYSTEM "file:///etc/hostname">]>'
        f"<html><body><article>{HTML_BODY.replace('</p>', ' &leak;</p>')}</article></body></html>"
    )
    assert "&leak;" in clean(page).text


def test_a_fragment_without_html_element_is_a_page() -> None:
    assert clean(HTML_BODY).text == "\n\n".join(PARAGRAPHS)


def test_a_page_laid_out_in_tables_gives_its_article_and_byline() -> None:
    page = (
        "<html><body><table><tr><td><a href='/'>Front page</a></td></tr><tr><td><h1>The light returns</h1>"
        f"<p>By Jo Ek</p><p>Published: 5 June 2024</p>{HTML_BODY}</td></tr></table></body></html>"
    )
    article = clean(page)
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert (article.authors, article.published) == (["Jo Ek"], "2024-06-05")


def test_a_dateline_in_a_page_goes_and_is_in_the_ledger_with_its_place() -> None:
    article = clean(
        f"<html><body><article><h1>The light</h1><p>EASTPORT (AP) — {HTML_BODY[3:]}</article></body></html>"
    )
    assert article.text == "\n\n".join(PARAGRAPHS)
    dateline = entry(article, "EASTPORT (AP) —")
    assert dateline.kind is RemovedKind.DATELINE
    assert dateline.path == "/html[1]/body[1]/article[1]/p[1]"


def test_titles_below_a_heading_of_related_articles_are_related() -> None:
    listed = "<h3>Read more</h3><ul><li>Ferry to Norland runs again</li><li>Storm takes the pier</li></ul>"
    article = clean(f"<html><body><article>{HTML_BODY}</article><div>{listed}</div></body></html>")
    assert entry(article, "Storm takes the pier").kind is RemovedKind.RELATED


def test_a_page_of_whose_best_choice_the_rules_leave_nothing_is_read_by_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bar = "Share on Facebook"
    story = "The ferry to Ostrand will sail twice a day from April, the harbour board said on Monday evening."

    def only_the_bar(page: Page) -> list[bool]:
        return [block.text == bar for block in page.blocks]

    monkeypatch.setattr(block_model, "_likely", only_the_bar)
    article = clean(f"<html><body><p>{bar}</p><p>{story}</p></body></html>", content_type="text/html")
    assert article.text == story
    assert [entry.text for entry in article.removed] == [bar]


@pytest.mark.parametrize(
    "title",
    [
        "Council tax to rise by 4.9% - Bergham Gazette",
        "Council tax to rise by 4.9% | Bergham Gazette",
        "Bergham Gazette – Council tax to rise by 4.9%",
    ],
)
def test_the_publisher_is_what_the_title_says_beside_the_headline(title: str) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>Council tax to rise by 4.9%</h1>{HTML_BODY}"
    article = clean(page, content_type="text/html")
    assert (article.publisher, article.headline) == ("Bergham Gazette", "Council tax to rise by 4.9%")


def test_a_title_that_names_no_site_gives_no_publisher() -> None:
    page = (
        f"<html><head><title>Tax to rise by 4.9%</title></head><body><h1>Tax to rise by 4.9%</h1>{HTML_BODY}"
    )
    assert clean(page, content_type="text/html").publisher is None


def test_a_headline_that_is_said_again_is_no_paragraph() -> None:
    title = "The council of Eastport brings back its light before the winter storms"
    paragraphs = [title, *PARAGRAPHS[:2], title, *PARAGRAPHS[2:]]
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    page = (
        f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1><div>{body}</div></article>"
    )
    article = clean(page, content_type="text/html")
    assert article.text == "\n\n".join(PARAGRAPHS)
    kinds = [entry.kind for entry in article.removed if entry.text == title]
    assert kinds == [RemovedKind.HEADLINE] * 3
