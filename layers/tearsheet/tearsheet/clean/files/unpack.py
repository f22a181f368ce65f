"""Decompression that ends: what comes out is counted as it comes, so that no bomb is ever unpacked whole."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from tearsheet.errors import BadInput, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["GZIP", "STANDARD", "Limits", "Unpacked", "gunzip", "inflate", "read_bounded"]

GZIP = b"\x1f\x8b\x08"  # RFC 1952, section 2.3: the mark, and deflate, the only method there is
_CHUNK = 65_536
# Text shrinks to a tenth, a page full of repetition to a hundredth; deflate itself ends at a thousandth.
_HIGHEST_RATIO = 200
_FREE_OF_RATIO = 1_000_000  # bytes: so little harms nobody, and short files of one letter are no attack


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much is unpacked of a file. Sizes in bytes."""

    article: int = 10_000_000  # of one article, unpacked
    pack: int = 200_000_000  # of all members of a pack together, unpacked
    members: int = 2_000  # of a pack


STANDARD = Limits()


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What came out, and what stopped it before the end, if anything did."""

    content: bytes
    fault: BadInput | None = None

    def whole(self) -> bytes:
        """The content.

        Raises:
            BadInput: it is not whole.
        """
        if self.fault:
            raise self.fault
        return self.content


def gunzip(content: bytes, *, most: int) -> Unpacked:
    """The content of a gzip file, all its members one after the other (RFC 1952, section 2.2)."""
    from gzip import GzipFile  # noqa: PLC0415 - few files pay for it

    with GzipFile(fileobj=BytesIO(content)) as stream:
        # read1 hands out what there is; read would lose it to the fault after it.
        return read_bounded(stream.read1, packed=len(content), most=most)


def inflate(content: bytes, *, most: int) -> Unpacked:
    """The content of what HTTP calls deflate: zlib's format, or the bare one that some servers send."""
    for bits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        unpacked = read_bounded(_Inflating(content, bits).read, packed=len(content), most=most)
        if unpacked.content or not unpacked.fault:
            break
    return unpacked


def read_bounded(read: Callable[[int], bytes], *, packed: int, most: int) -> Unpacked:
    """Read to the end, or to where it becomes too much or breaks.

    Args:
        read: gives at most so many of the unpacked bytes, and none at the end.
        packed: bytes before unpacking, for the ratio.
        most: bytes that may come out.
    """
    out, highest = BytesIO(), max(_FREE_OF_RATIO, packed * _HIGHEST_RATIO)
    fault = _copy(read, out, stop=min(most, highest))
    if fault is None and out.tell() > min(most, highest):
        fault = _too_large(most) if most <= highest else _bomb(packed)
        return Unpacked(out.getvalue()[: min(most, highest)], fault)
    return Unpacked(out.getvalue(), fault)


def _copy(read: Callable[[int], bytes], out: BytesIO, *, stop: int) -> BadInput | None:
    try:
        while out.tell() <= stop and (chunk := read(_CHUNK)):
            out.write(chunk)
    except EOFError:
        return BadInput(Refusal.MALFORMED, "the compressed file breaks off; drop it again, whole")
    except (OSError, ValueError, zlib.error) as error:
        return BadInput(Refusal.MALFORMED, f"the compressed file is damaged: {error}")
    return None


def _too_large(most: int) -> BadInput:
    return BadInput(Refusal.TOO_LARGE, f"it unpacks to more than {most:,} bytes, which is the limit")


def _bomb(packed: int) -> BadInput:
    return BadInput(
        Refusal.BOMB,
        f"{packed:,} bytes unpack to more than {_HIGHEST_RATIO} times as many: a decompression bomb",
    )


class _Inflating:
    """Deflated bytes as a stream; fed in pieces, for what is left over of one is copied."""

    def __init__(self, content: bytes, bits: int) -> None:
        self._inflate = zlib.decompressobj(bits)
        self._packed = BytesIO(content)

    def read(self, size: int, /) -> bytes:
        while not self._inflate.eof:
            piece = self._inflate.unconsumed_tail or self._packed.read(_CHUNK)
            if chunk := self._inflate.decompress(piece, size):
                return chunk
            if not piece:
                raise EOFError
        return b""
