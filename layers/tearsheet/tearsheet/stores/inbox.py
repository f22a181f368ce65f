"""The inbox bucket: what somebody dropped, and under `members/` what was taken out of packs."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from botocore.exceptions import ClientError

from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Source
from tearsheet.stores.faults import aws_faults

if TYPE_CHECKING:
    from mypy_boto3_s3.client import S3Client
    from mypy_boto3_s3.type_defs import GetObjectOutputTypeDef

    from tearsheet.model import Member

__all__ = ["Dropped", "Inbox", "is_member", "member_of", "with_pack"]

_MEMBERS = "members/"
_SEAM = "//"  # no name of a member has it: of day.zip and day.zip/news.zip no two members have one key
_LONGEST_KEY = 1_024  # bytes, S3's own limit
_LONGEST_PACK = 500  # bytes of a pack's key in those of its members
_LONGEST_URL = 1_500  # bytes, in the metadata, of which S3 takes 2 KB
_LONGEST_SUFFIX = 12
_REVISION, _URL = "pack-revision", "url"
_MISSING = frozenset(("404", "NoSuchKey", "NotFound"))
_STANDS_IN_URL = "%/:=&?~#+!$,;'@()*[]"

# What S3 and its tools write when nobody said: no statement about the content.
_UNSTATED_TYPES = frozenset({"binary/octet-stream", "application/octet-stream", ""})


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """A dropped file as it lies in the bucket; `url` is the object's own metadata of that name, if any.

    `source` knows the pack of a member and that pack's revision, which the event did not.
    """

    source: Source
    content: bytes
    content_type: str | None
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """Reads dropped files."""

    client: S3Client

    def read(self, source: Source, *, max_bytes: int) -> Dropped:
        """The dropped file, in exactly the version that the event told of where it named one.

        Raises:
            BadInput: the object is gone, or larger than `max_bytes`; of such a one nothing is read.
            Transient, Misconfigured: as `aws_faults` says.
        """
        with aws_faults(source.key):
            found = self._get(source)
            if found["ContentLength"] > max_bytes:
                raise BadInput(
                    Refusal.TOO_LARGE,
                    f"{found['ContentLength']:,} bytes, and {max_bytes:,} is the limit",
                    name=source.key,
                )
            content = found["Body"].read()
        stated, known = found.get("ContentType", ""), found.get("Metadata", {})
        return Dropped(
            source=_with_revision(with_pack(source), known),
            content=content,
            content_type=None if stated in _UNSTATED_TYPES else stated,
            url=known.get(_URL),
        )

    def put_member(self, pack: Source, member: Member) -> None:
        """Keep a file that was taken out of a pack; writing it wakes the clean function.

        What lies there of this revision of the pack, or of a later one, is not written again.

        Raises:
            Transient, Misconfigured: as `aws_faults` says.
        """
        source = member_of(pack, member.name)
        known = {_REVISION: pack.revision}
        url = quote(member.url or "", safe=_STANDS_IN_URL)
        with aws_faults(source.key):
            if self._revision_of(source) >= pack.revision:
                return
            self.client.put_object(
                Bucket=source.bucket,
                Key=source.key,
                Body=member.content,
                ContentType=_ascii(member.content_type) or "application/octet-stream",
                Metadata={**known, _URL: url} if 0 < len(url) <= _LONGEST_URL else known,
            )

    def _revision_of(self, member: Source) -> str:
        """The revision of the pack that the member was taken out of; empty if it does not lie there."""
        try:
            found = self.client.head_object(Bucket=member.bucket, Key=member.key)
        except ClientError as error:
            if error.response["Error"]["Code"] not in _MISSING:
                raise
            return ""
        return found["Metadata"].get(_REVISION, "")

    def _get(self, source: Source) -> GetObjectOutputTypeDef:
        if source.version:
            return self.client.get_object(Bucket=source.bucket, Key=source.key, VersionId=source.version)
        return self.client.get_object(Bucket=source.bucket, Key=source.key)


def is_member(source: Source) -> bool:
    """Whether the object lies where the members of packs do."""
    return source.key.startswith(_MEMBERS)


def member_of(pack: Source, name: str) -> Source:
    """The source of a pack's member, by its name in the pack."""
    key = _shortened(pack.key, _LONGEST_PACK)
    return replace(
        pack, key=_shortened(f"{_MEMBERS}{key}{_SEAM}{name}", _LONGEST_KEY), version=None, pack=key
    )


def with_pack(source: Source) -> Source:
    """The source with the pack that its key names, if it is a member."""
    pack, seam, _ = source.key.removeprefix(_MEMBERS).rpartition(_SEAM) if is_member(source) else ("", "", "")
    return replace(source, pack=pack) if seam else source


def _with_revision(source: Source, metadata: dict[str, str]) -> Source:
    return replace(source, revision=metadata.get(_REVISION, source.revision)) if source.pack else source


def _shortened(key: str, most: int) -> str:
    """The key, or its first bytes, its hash and its ending; two keys never become one."""
    content = key.encode()
    if len(content) <= most:
        return key
    suffix = key[key.rfind(".") :] if 0 < len(key) - key.rfind(".") <= _LONGEST_SUFFIX else ""
    ending = f"~{hashlib.sha256(content).hexdigest()[:16]}{suffix}"
    return content[: most - len(ending.encode())].decode(errors="ignore") + ending


def _ascii(content_type: str | None) -> str:
    """What a header may hold; a server may have sent anything."""
    return "".join(letter for letter in content_type or "" if letter.isascii() and letter.isprintable())[:200]
