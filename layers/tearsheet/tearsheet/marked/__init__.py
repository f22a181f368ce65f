"""An article with every fact marked in its place, to look at: as a page, and as lines for a terminal."""

from tearsheet.marked.html import render_page
from tearsheet.marked.plain import render_lines
from tearsheet.marked.view import Shown

__all__ = ["Shown", "render_lines", "render_page"]
