"""A small table of plain cells, for a terminal and for Markdown."""

from __future__ import annotations

from dataclasses import dataclass

from rich.table import Table

__all__ = ["Grid"]


@dataclass(frozen=True, slots=True)
class Grid:
    """A title, the heads of the columns, and a row of as many cells each; first cells are names."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def as_table(self) -> Table:
        """For a terminal."""
        table = Table(title=self.title, title_justify="left")
        for number, head in enumerate(self.heads):
            table.add_column(head, justify="right" if number else "left", no_wrap=number == 0)
        for row in self.rows:
            table.add_row(*row)
        return table

    def as_markdown(self) -> str:
        """The same table under its title."""
        lines = [self.heads, ("---", *["---:"] * (len(self.heads) - 1)), *self.rows]
        return f"\n**{self.title}**\n\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines)
