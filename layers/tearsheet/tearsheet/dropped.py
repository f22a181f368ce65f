"""What a digest is made of: the files given, and what each of them, and each member of a pack, became."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.digest.display import counted, shown
from tearsheet.inputs import Opened
from tearsheet.model import ProcessedArticle
from tearsheet.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Dropped"]


class _Became(NamedTuple):
    kind: str
    more: str = ""


@dataclass(slots=True)
class Dropped:
    """Articles by the names of their files, files that hold none with the reason, and packs."""

    files: int
    articles: dict[str, ProcessedArticle] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)
    packs: dict[str, Opened] = field(default_factory=dict)

    def lines(self, originals: dict[str, str]) -> Iterator[str]:
        """A line for each file and member, then the sum; `originals` names the file that each copy copies."""
        became = {name: _Became("pack", counted(pack.members, "member")) for name, pack in self.packs.items()}
        became |= {name: _Became("refused") for name in self.refused}
        became |= {
            name: _Became("article", done.article.headline or "") for name, done in self.articles.items()
        }
        became |= {name: _Became("copy", f"of {original}") for name, original in originals.items()}
        for name in sorted(became):
            kind, more = became[name]
            yield _line(kind, name, more)
            yield from (_line("warning", name, warning) for warning in self._warnings(name))
        yield str(self._tally(copies=len(originals)))

    def _warnings(self, name: str) -> list[str]:
        return self.articles[name].article.warnings if name in self.articles else []

    def _tally(self, *, copies: int) -> Tally:
        return Tally(
            files=self.files,
            members=sum(pack.members for pack in self.packs.values()),
            articles=len(self.articles) - copies,
            copies=copies,
            refused=len(self.refused),
            packs=len(self.packs),
            passed_over=sum(pack.passed_over for pack in self.packs.values()),
        )


def _line(kind: str, name: str, more: str) -> str:
    return f"{kind:<8} {shown(name)}" + (f" – {shown(more)}" if more else "")
