"""The articles bucket: cleaned articles, and facts that outgrew their record. One object for each revision.

articles/<id>/<revision>.json   a StoredArticle; writing one wakes the summarise function
facts/<id>/<revision>.json      Facts of an article whose record would pass DynamoDB's 400 KB
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from tearsheet import codec
from tearsheet.model import Article, Facts, Source
from tearsheet.stores.faults import aws_faults

if TYPE_CHECKING:
    from mypy_boto3_s3.client import S3Client

__all__ = ["Articles", "StoredArticle", "article_id"]

T = TypeVar("T")


def article_id(source: Source) -> str:
    """The identity of an article: 20 hexadecimal digits made of its bucket and key.

    So a key dropped again is a new revision of the same article.
    """
    return hashlib.sha256(f"{source.bucket}/{source.key}".encode()).hexdigest()[:20]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredArticle:
    """An article with its identity and the drop it came from."""

    id: str
    source: Source
    article: Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Articles:
    """Reads and writes the articles bucket."""

    client: S3Client
    bucket: str

    def put(self, source: Source, article: Article) -> StoredArticle:
        """Keep the article under its identity and revision; the same drop writes the same object again."""
        stored = StoredArticle(id=article_id(source), source=source, article=article)
        self._put(f"articles/{stored.id}/{source.revision}.json", stored)
        return stored

    def get(self, article: str, revision: str) -> StoredArticle:
        """The article of that identity and revision.

        Raises:
            BadInput: it was deleted.
        """
        return self.get_object(f"articles/{article}/{revision}.json")

    def get_object(self, key: str) -> StoredArticle:
        """The article under that key of the bucket, as an S3 notification names it."""
        return self._get(key, StoredArticle)

    def put_facts(self, article: str, revision: str, facts: Facts) -> str:
        """Keep facts that are too many for a record; returns their key."""
        key = f"facts/{article}/{revision}.json"
        self._put(key, facts)
        return key

    def get_facts(self, key: str) -> Facts:
        """The facts under that key."""
        return self._get(key, Facts)

    def _put(self, key: str, value: object) -> None:
        with aws_faults(key):
            self.client.put_object(
                Bucket=self.bucket, Key=key, Body=codec.to_json(value), ContentType="application/json"
            )

    def _get(self, key: str, kind: type[T]) -> T:
        with aws_faults(key):
            content = self.client.get_object(Bucket=self.bucket, Key=key)["Body"].read()
        return codec.from_json(content, kind)
