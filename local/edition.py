"""An edition of the local AWS brought to where a person looks: page and mail as files of a folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from tearsheet import codec
from tearsheet.digest import Edition

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["OUTBOX", "Kept", "Written", "edition_at", "newest_edition", "write_edition"]

OUTBOX = "outbox"  # where, below its folder of work, the local AWS keeps the mail that was sent
_DOCUMENT, _PAGE = "edition.json", "index.html"


@dataclass(frozen=True, slots=True)
class Kept:
    """What the articles bucket keeps of an edition."""

    document: bytes
    page: bytes

    @property
    def originals(self) -> dict[str, str]:
        """For each file that holds a copy, the file whose article the edition tells."""
        told = codec.from_json(self.document, Edition).articles.values()
        return {copy: clipping.name for clipping in told if clipping.name for copy in clipping.also}


class Written(NamedTuple):
    """Where the page and the messages lie; None and nothing if there was no news."""

    page: Path | None
    messages: list[Path]


def newest_edition(s3: Any, bucket: str) -> Kept | None:
    """The edition made last; None if there is none. `s3` is a client of boto3."""
    listed = s3.list_objects_v2(Bucket=bucket, Prefix="editions/").get("Contents", [])
    keys = sorted(entry["Key"] for entry in listed if entry["Key"].endswith(f"/{_DOCUMENT}"))
    return edition_at(s3, bucket, keys[-1]) if keys else None


def edition_at(s3: Any, bucket: str, key: str) -> Kept:
    """The edition whose document has this key."""
    keys = (key, key.replace(_DOCUMENT, _PAGE))
    return Kept(*(s3.get_object(Bucket=bucket, Key=each)["Body"].read() for each in keys))


def write_edition(out: Path, *, page: bytes | None, messages: Sequence[bytes]) -> Written:
    """Write index.html, digest.eml, digest-2.eml and so on; those of an older edition are taken away."""
    out.mkdir(parents=True, exist_ok=True)
    for old in [*out.glob("digest*.eml"), *out.glob(_PAGE)]:
        old.unlink()
    paths = [
        out / ("digest.eml" if number == 1 else f"digest-{number}.eml")
        for number in range(1, len(messages) + 1)
    ]
    for path, message in zip(paths, messages, strict=True):
        path.write_bytes(message)
    if page is None:
        return Written(None, paths)
    (out / _PAGE).write_bytes(page)
    return Written(out / _PAGE, paths)
