"""The account of a drop: what became of each file, so that nothing is silently missing."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Tally"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """So many files, and members of packs, came to so many articles, copies of them, refusals and packs.

    `members` are those that became an article or a refusal of their own; `passed_over` are what stands in
    packs and is nobody's article.
    """

    files: int
    members: int = 0
    articles: int
    copies: int = 0
    refused: int = 0
    packs: int = 0
    passed_over: int = 0

    def __str__(self) -> str:
        """The sum in a line: 3 files + 2 members of packs = 3 articles + 1 copy + 1 pack."""
        came = _sum((self.files, "file", "files"), (self.members, "member of a pack", "members of packs"))
        became = _sum(
            (self.articles, "article", "articles"),
            (self.copies, "copy", "copies"),
            (self.refused, "refused", "refused"),
            (self.packs, "pack", "packs"),
            (self.missing, "not accounted for", "not accounted for"),
        )
        left = f"; passed over in packs, as no articles: {self.passed_over:,}" if self.passed_over else ""
        return f"{came} = {became}{left}"

    @property
    def missing(self) -> int:
        """Of how many nothing is known; 0 unless the programme is wrong."""
        known = self.articles + self.copies + self.refused + self.packs
        return self.files + self.members - known


def _sum(*counts: tuple[int, str, str]) -> str:
    told = [f"{count:,} {one if count == 1 else many}" for count, one, many in counts if count]
    return " + ".join(told) or "nothing"
