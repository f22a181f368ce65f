"""The page: one HTML document that serves as the web edition and as the body of the e-mail."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from tearsheet.digest.page import MADE
from tearsheet.digest.view import Limits, page_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Template

    from tearsheet.digest.edition import Edition

__all__ = ["LARGEST_PAGE", "render_html", "template"]

LARGEST_PAGE = (
    102_000  # bytes; Gmail clips a message above 102 kB and hides the rest, the way to leave included
)


def render_html(edition: Edition, *, full: int = 12, unsubscribe: str | None = None) -> str:
    """The edition as one HTML document of less than 102,000 bytes in UTF-8.

    At most `full` stories are told in full and the rest have a line each; if that is too large, fewer are,
    and what is left out is counted. `unsubscribe` is the https or mailto address of the footer's link.
    """
    document = ""
    for limits in _ever_smaller(Limits(full=full)):
        page = page_of(edition, limits, unsubscribe=unsubscribe)
        content = template("tearsheet.digest", "edition.html").render(page=page, made=MADE)
        document = "\n".join(line for line in content.splitlines() if line.strip()) + "\n"
        if len(document.encode()) < LARGEST_PAGE:
            break
    return document


def _ever_smaller(limits: Limits) -> Iterator[Limits]:
    """A dozen steps from what was asked for down to a page that fits whatever the articles say."""
    yield limits
    for share in (0.75, 0.5, 0.35, 0.25, 0.15, 0.08):
        yield replace(limits, full=int(limits.full * share))
    for most in (30, 15, 5, 0):
        yield replace(limits, full=0, lines=most, refused=most)


@cache
def template(package: str, name: str) -> Template:
    """The template of that name in the package; whatever it is given is escaped."""
    # Jinja takes 40 ms to import: only a call that renders should pay.
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415

    environment = Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)
