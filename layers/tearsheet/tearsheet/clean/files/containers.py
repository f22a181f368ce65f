"""What one article may be wrapped in: gzip, a saved mail, a web archive."""

from __future__ import annotations

from dataclasses import dataclass

from tearsheet.clean.files.decode import whole_characters
from tearsheet.clean.files.unpack import GZIP, Limits, gunzip
from tearsheet.clean.mail.letter import Letter
from tearsheet.clean.mail.message import open_mail
from tearsheet.clean.mail.recognise import is_mail
from tearsheet.errors import BadInput, Refusal

__all__ = ["File", "Opened", "open_containers", "without_gzip"]

_GZIP_TYPES = frozenset(("application/gzip", "application/x-gzip", "application/x-gunzip"))


@dataclass(frozen=True, slots=True)
class File:
    """A file and what is said of it."""

    content: bytes
    content_type: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """The article as it stood in its containers, what is said of it, and the mail it came in."""

    content: bytes | str
    content_type: str | None = None
    name: str | None = None
    letter: Letter | None = None


def open_containers(
    content: bytes | str, *, content_type: str | None, name: str | None, limits: Limits
) -> Opened:
    """The article's own bytes or text; the file itself where it is wrapped in nothing.

    Raises:
        BadInput: TOO_LARGE, BOMB, NESTED, ENCRYPTED, MALFORMED, or NO_ARTICLE for a mail without words.
    """
    file = File(
        whole_characters(content).encode() if isinstance(content, str) else content, content_type, name
    )
    bare = without_gzip(file, most=limits.article)
    if not is_mail(bare.content, content_type=bare.content_type, name=bare.name):
        unchanged = content if bare is file else bare.content
        return Opened(unchanged, bare.content_type, bare.name)
    letter = open_mail(bare.content)
    return Opened(letter.content, letter.content_type, letter=letter)


def without_gzip(file: File, *, most: int) -> File:
    """The file without its one layer of gzip; the file itself where it has none.

    Raises:
        BadInput: as `open_containers` says.
    """
    if not file.content.startswith(GZIP):
        return file
    inner = gunzip(file.content, most=most).whole()
    if inner.startswith(GZIP):
        raise BadInput(Refusal.NESTED, "this is gzip within gzip; pack it once and drop it again")
    declared = (file.content_type or "").partition(";")[0].strip().lower()
    name = file.name
    return File(
        inner,
        None if declared in _GZIP_TYPES else file.content_type,
        name[:-3] if name and name.lower().endswith(".gz") else name,
    )
