"""Stories in, the edition out: as a page, as plain text, as a message ready to send."""

from tearsheet.digest.edition import Clipping, Edition, Refused
from tearsheet.digest.html import render_html
from tearsheet.digest.message import build_message
from tearsheet.digest.plain import render_text

__all__ = ["Clipping", "Edition", "Refused", "build_message", "render_html", "render_text"]
