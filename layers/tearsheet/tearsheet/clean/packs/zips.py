"""Zip archives.

https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
"""

from __future__ import annotations

import struct
import zipfile
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from tearsheet.clean.files.identify import kind_of
from tearsheet.clean.files.unpack import read_bounded
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Member, PassedOver

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tearsheet.clean.files.unpack import Limits
    from tearsheet.clean.packs.members import Found

__all__ = ["zip_reader"]

_ENTRY = b"PK\x01\x02"  # opens each entry of the directory at the end
_END = b"PK\x05\x06"  # opens the record after the directory, which tells the directory's size
_FILE = b"PK\x03\x04"
_NO_UTF_8 = 0xF7  # the upper byte of the flags without bit 11, section 4.4.4
_HEAD_OF_ENTRY = 46  # bytes, the name follows; section 4.3.12
_ENTRIES_PER_MEMBER = 10  # folders and desktops' own files are entries too
# zipfile lets bzip2 and LZMA give out all that a chunk holds at once: a thousand bytes fill the memory.
_METHODS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
_ENCRYPTED = 0x1
_UTF_8 = 0x800  # bit 11 of the flags, section 4.4.4
_OF_DESKTOPS = frozenset((".DS_Store", "Thumbs.db", "desktop.ini"))
_FOLDER_OF_MACOS = "__MACOSX/"
_DAMAGE = (
    zipfile.BadZipFile,
    struct.error,
    ValueError,
    OverflowError,
    NotImplementedError,
    OSError,
    EOFError,
)


def zip_reader(content: bytes, limits: Limits) -> Callable[[], Iterator[Found]] | None:
    """What reads the archive's members; None for Office files, books and the like, which are zip inside.

    Raises:
        BadInput: TOO_LARGE if the list of members is endless, MALFORMED if there is none.
    """
    if kind_of(content) not in {None, "a zip archive"}:
        return None
    # Python keeps half a kilobyte for each entry, and an entry has 46 bytes: it is counted before it is read.
    if content.count(_ENTRY) > limits.members * _ENTRIES_PER_MEMBER:
        raise BadInput(Refusal.TOO_LARGE, f"the archive lists more than {limits.members:,} files by far")
    try:
        archive = _opened(content)
    except _DAMAGE as error:
        raise BadInput(Refusal.MALFORMED, f"the zip archive is damaged: {error}") from error
    return partial(_read, archive, limits)


def _opened(content: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(BytesIO(content))
    except UnicodeDecodeError:
        return zipfile.ZipFile(BytesIO(_without_false_marks(content)))


def _without_false_marks(content: bytes) -> bytearray:
    """The archive without the mark of UTF-8 on names that are none: zipfile refuses all for one of them."""
    archive, end = bytearray(content), content.rfind(_END)
    size, stated = struct.unpack_from("<2L", content, end + 12)
    at = start = end - size
    while at >= 0 and content.startswith(_ENTRY, at):
        lengths = struct.unpack_from("<3H", content, at + 28)
        if not _is_utf_8(content[at + _HEAD_OF_ENTRY : at + _HEAD_OF_ENTRY + lengths[0]]):
            archive[at + 9] &= _NO_UTF_8
            # The same name stands before the file; offsets count from where the archive's first file begins.
            file = start - stated + int.from_bytes(content[at + 42 : at + 46], "little")
            if content.startswith(_FILE, file):
                archive[file + 7] &= _NO_UTF_8
        at += _HEAD_OF_ENTRY + sum(lengths)
    return archive


def _is_utf_8(name: bytes) -> bool:
    try:
        name.decode()
    except UnicodeDecodeError:
        return False
    return True


def _read(archive: zipfile.ZipFile, limits: Limits) -> Iterator[Found]:
    for entry in archive.infolist():
        entry.filename = _name(entry)
        yield PassedOver(entry.filename) if _is_no_file(entry) else _member(archive, entry, limits)


def _name(entry: zipfile.ZipInfo) -> str:
    """As its packer wrote it: many write UTF-8 without its mark, which zipfile reads as code page 437."""
    if entry.flag_bits & _UTF_8:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode()
    except UnicodeError:
        return entry.filename


def _is_no_file(entry: zipfile.ZipInfo) -> bool:
    name = entry.filename
    return entry.is_dir() or name.startswith(_FOLDER_OF_MACOS) or name.rpartition("/")[2] in _OF_DESKTOPS


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limits: Limits) -> Member | BadInput:
    name = entry.filename
    if entry.flag_bits & _ENCRYPTED:
        return BadInput(Refusal.ENCRYPTED, "it is encrypted; pack it without a password", name=name)
    if entry.compress_type not in _METHODS:
        return BadInput(
            Refusal.UNSUPPORTED,
            f"packed by a method that is not read here ({entry.compress_type})",
            name=name,
        )
    try:
        with archive.open(entry) as stream:
            unpacked = read_bounded(stream.read, packed=entry.compress_size, most=limits.article)
    except _DAMAGE as error:
        return BadInput(Refusal.MALFORMED, f"it is damaged in the archive: {error}", name=name)
    if unpacked.fault:
        return BadInput(unpacked.fault.refusal, unpacked.fault.reason, name=name)
    return Member(name, unpacked.content)
