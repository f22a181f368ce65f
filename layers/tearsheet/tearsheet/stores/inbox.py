"""The inbox bucket: what somebody dropped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tearsheet.errors import BadInput, Refusal
from tearsheet.stores.faults import aws_faults

if TYPE_CHECKING:
    from mypy_boto3_s3.client import S3Client
    from mypy_boto3_s3.type_defs import GetObjectOutputTypeDef

    from tearsheet.model import Source

__all__ = ["Dropped", "Inbox"]

# What S3 and its tools write when nobody said: no statement about the content.
_UNSTATED_TYPES = frozenset({"binary/octet-stream", "application/octet-stream", ""})


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """A dropped file as it lies in the bucket; `url` is the object's own metadata of that name, if any."""

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
        stated = found.get("ContentType", "")
        return Dropped(
            content=content,
            content_type=None if stated in _UNSTATED_TYPES else stated,
            url=found.get("Metadata", {}).get("url"),
        )

    def _get(self, source: Source) -> GetObjectOutputTypeDef:
        if source.version:
            return self.client.get_object(Bucket=source.bucket, Key=source.key, VersionId=source.version)
        return self.client.get_object(Bucket=source.bucket, Key=source.key)
