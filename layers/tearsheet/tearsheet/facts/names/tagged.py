"""What a tagger of names gives, so that taggers by a model and by rules can stand in for each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.model import NameKind, Span

__all__ = ["Tagged", "Tagger"]


class Tagged(NamedTuple):
    """A name as one sentence shows it, `text[start:end]`; `score` from 0 to 1 is how sure the tagger is.

    Without a `kind` it is another kind of name, as of a people, an event or a product: what says that no
    person, organisation or place is meant there.
    """

    start: int
    end: int
    kind: NameKind | None
    score: float


class Tagger(Protocol):
    """Finds names sentence by sentence; what a whole text tells of them is found afterwards."""

    def tag(self, text: str, sentences: Sequence[Span]) -> list[Tagged]:
        """The names in the sentences, which are in order and disjoint, in order and without overlaps."""
        ...
