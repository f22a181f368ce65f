"""docs/data-model.md names what the code stores."""

from __future__ import annotations

import dataclasses
import json
import re

import pytest

from tearsheet import codec, model
from tearsheet.digest import Clipping, Edition
from tearsheet.stores.article_record import ArticleRecord
from tearsheet.stores.articles import StoredArticle, article_id
from tearsheet.stores.editions import EditionRecord
from tests.unit.docs.documents import ROOT, rows_of

DATA_MODEL = (ROOT / "docs" / "data-model.md").read_text(encoding="utf-8")
STORED = (ArticleRecord, EditionRecord, StoredArticle)
# Items have a section of their own in the data model, with a row for each attribute.
ITEMS: dict[type, str] = {
    kind: DATA_MODEL.partition(f"### {heading}")[2].partition("\n### ")[0]
    for kind, heading in ((ArticleRecord, "ARTICLE:"), (EditionRecord, "LIST / EDITION:"))
}
KINDS = [*(getattr(model, name) for name in model.__all__), *(Edition, Clipping), *STORED]


def fields_of(kind: type) -> list[str]:
    """The fields of a dataclass or a named tuple; none of an enumeration."""
    if dataclasses.is_dataclass(kind):
        return [each.name for each in dataclasses.fields(kind)]
    return list(getattr(kind, "_fields", []))


@pytest.mark.parametrize(
    "kind",
    [kind for kind in KINDS if fields_of(kind) and kind is not model.Span],
    ids=lambda kind: kind.__name__,
)
def test_the_data_model_names_every_field(kind: type) -> None:
    told = ITEMS.get(kind) or rows_of(DATA_MODEL, "| type | fields |")[kind.__name__][0]
    assert set(fields_of(kind)) <= set(re.findall(r"`([a-z_0-9]+)`", told))


def test_the_example_record_of_the_data_model_is_a_record_as_the_code_reads_it() -> None:
    """The keys that only the table knows aside."""
    item = json.loads(re.findall(r"(?s)```json\n(.*?)```", DATA_MODEL)[0])
    for key in ("pk", "sk", "day", "revision", "expires_at"):
        item.pop(key)
    record = codec.from_builtins(item, ArticleRecord)
    [sentence] = record.summary.sentences if record.summary else []
    seed = (ROOT / "seeds" / "inbox" / record.source.key).read_text(encoding="utf-8")
    assert seed[sentence.start : sentence.end] == sentence.text
    assert record.id == article_id(record.source)
