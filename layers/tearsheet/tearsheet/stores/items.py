"""Items of the table: records of articles as DynamoDB keeps them, and back."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

from tearsheet import codec
from tearsheet.stores.article_record import ArticleRecord

__all__ = ["fields_of", "item_of", "key_of", "record_of", "size_of"]


def key_of(article: str) -> dict[str, Any]:
    """The primary key of an article's record."""
    return {"pk": {"S": f"ARTICLE#{article}"}, "sk": {"S": "ARTICLE"}}


def fields_of(record: ArticleRecord) -> dict[str, Any]:
    """The record without what it does not have; numbers as DynamoDB takes them."""
    found = json.loads(codec.to_json(record), parse_float=Decimal)
    return {name: value for name, value in found.items() if value is not None}


def size_of(fields: dict[str, Any]) -> int:
    """Bytes of the fields as JSON, which is near what DynamoDB counts."""
    return len(json.dumps(fields, default=str, ensure_ascii=False).encode())


def item_of(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields as an item of the low-level API: each value with its type."""
    serialise = TypeSerializer().serialize
    return {name: serialise(value) for name, value in fields.items()}


def record_of(item: dict[str, Any]) -> ArticleRecord:
    """The record in an item; attributes that it does not know are passed over."""
    deserialise = TypeDeserializer().deserialize
    fields = {name: deserialise(value) for name, value in item.items()}
    return codec.from_json(json.dumps(fields, default=_number), ArticleRecord)


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
