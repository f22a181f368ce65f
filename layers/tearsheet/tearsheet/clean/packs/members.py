"""What is taken out of a pack, and how it is called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath

from tearsheet.errors import BadInput
from tearsheet.model import Member, PassedOver

__all__ = ["REST", "Found", "Names", "Pack", "safe_name"]

REST = "(the rest)"  # the name of what could not be taken out because the pack ends before it does
_UNSAFE = re.compile(r"[\x00-\x1f\x7f\\]+")
_LONGEST_PART = 200  # characters


Found = Member | PassedOver | BadInput  # a BadInput carries the name of the member that it is about


@dataclass(frozen=True, slots=True)
class Pack:
    """A file of many articles; `kind` names it to people, such as "a zip archive"."""

    kind: str
    read: Callable[[], Iterator[Found]]

    def members(self) -> Iterator[Found]:
        """Each member in its order, taken out when it is asked for; one that cannot be is a refusal.

        No two have the same name, and no name leads out of the pack. Where the limits or damage end the
        pack early, the last is a refusal of `REST`.
        """
        return self.read()


class Names:
    """Gives each member a name that no other has."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def own(self, raw: str) -> str:
        """The name itself, or with a number where it is taken: story.html, story (2).html."""
        name = safe_name(raw)
        while name in self._taken:
            self._taken[name] += 1
            path = PurePosixPath(name)
            name = str(path.with_name(f"{path.stem} ({self._taken[name]}){path.suffix}"))
        self._taken[name] = 1
        return name


def safe_name(raw: str) -> str:
    """A relative path without a way up, a drive or a control character: ../a/./b is a/b."""
    parts = _UNSAFE.sub("/", raw).split("/")
    kept = [_shortened(part.strip()) for part in parts if part.strip() not in {"", ".", ".."}]
    return "/".join(kept) or "unnamed"


def _shortened(part: str) -> str:
    """The part, or its beginning, a hash of it and its ending: so no neighbour takes its name."""
    if len(part) <= _LONGEST_PART:
        return part
    ending = (
        f"~{sha256(part.encode(errors='surrogatepass')).hexdigest()[:12]}{PurePosixPath(part).suffix[:12]}"
    )
    return part[: _LONGEST_PART - len(ending)] + ending
