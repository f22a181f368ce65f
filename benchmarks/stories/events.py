"""The events that people have read and written down: our own, and others named on the command line."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

from benchmarks.stories.facts import PlacedFact, placed_facts
from benchmarks.stories.gold import GoldEvent
from benchmarks.stories.places import Placed, placed
from tearsheet.model import ProcessedArticle
from tearsheet.process import process

__all__ = ["OWN", "Event", "read_event"]

OWN = tuple(sorted((Path(__file__).parents[2] / "seeds" / "events").glob("*/expected.json")))


@dataclass(frozen=True)  # no slots: places are looked up once, when they are first asked for
class Event:
    """The articles of one event, processed, and what must come of them."""

    name: str
    gold: GoldEvent
    articles: tuple[ProcessedArticle, ...]

    @cached_property
    def texts(self) -> dict[str, str]:
        """The cleaned text of each article."""
        return {article.id: article.article.text for article in self.articles}

    @cached_property
    def facts(self) -> list[PlacedFact]:
        """The gold facts with their places."""
        return placed_facts(self.gold.facts, self.texts)

    @cached_property
    def disagreements(self) -> list[list[Placed]]:
        """The sides of each gold disagreement, as places."""
        return [[placed(side.support, self.texts) for side in each.sides] for each in self.gold.disagreements]

    @cached_property
    def traps(self) -> list[list[Placed]]:
        """The matters of each trap, as places."""
        return [[placed(matter, self.texts) for matter in trap.apart] for trap in self.gold.traps]


def read_event(path: Path) -> Event:
    """The event of a gold file; its name is that of the folder in which its articles lie.

    Raises:
        SystemExit: there is no such file, or it has another form than `gold.GoldEvent`.
    """
    try:
        gold = msgspec.json.decode(path.read_bytes(), type=GoldEvent)
    except (OSError, msgspec.MsgspecError) as error:
        raise SystemExit(f"{path} is no file of gold facts: {error}") from error
    folder = Path(gold.folder) if gold.folder else path.parent
    articles = tuple(process((folder / name).read_bytes(), id=name, name=name) for name in gold.articles)
    return Event(folder.name, gold, articles)
