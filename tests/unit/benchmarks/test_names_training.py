from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.facts.names_model.mending import mended
from benchmarks.facts.names_model.samples import LABELS, samples_of
from benchmarks.facts.names_model.sets import SETS, Sentence, sentences
from tearsheet.facts.names.model.decoding import LABELS as READ_LABELS
from tearsheet.facts.names.model.pieces import Vocabulary

if TYPE_CHECKING:
    from pathlib import Path

GMB = SETS[0]
VOCABULARY = Vocabulary.of(["[PAD]", "[UNK]", "[CLS]", "[SEP]"])


def row(marked: str, *, id: str = "gmb-0") -> dict[str, Any]:  # noqa: A002 - the field's name
    """Words with a tag behind a stroke, where they have one."""
    words = [word.partition("|") for word in marked.split()]
    return {"id": id, "tokens": [word[0] for word in words], "tags": [word[2] or "O" for word in words]}


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    (tmp_path / "names_train").mkdir()
    monkeypatch.setenv("BENCH", str(tmp_path))

    def write(*rows: dict[str, Any]) -> list[Sentence]:
        with gzip.open(tmp_path / "names_train" / "gmb.jsonl.gz", "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(one) + "\n" for one in rows)
        return list(sentences([GMB]))

    return write


def test_tokens_are_joined_as_print_joins_them_and_names_keep_their_place(written: Any) -> None:
    (sentence,) = written(row("\" We|O do n't sell , \" Ann|B-PER Lee|I-PER 's bank ( Oslo|B-LOC ) said ."))
    assert sentence.text == "\"We don't sell,\" Ann Lee's bank (Oslo) said."
    assert [(sentence.text[name.start : name.end], name.kind) for name in sentence.names] == [
        ("Ann Lee", "PER"),
        ("Oslo", "LOC"),
    ]


def test_rows_kept_for_development_are_whole_blocks_and_as_many_as_the_set_says(written: Any) -> None:
    read = written(*(row("so it is", id=f"gmb-{number}") for number in range(2_000)))
    kept = [sentence.number for sentence in read if sentence.kept_back]
    assert len(kept) == GMB.development
    assert len({number // 20 for number in kept}) == GMB.development // 20


def test_labels_stand_on_the_units_that_inference_reads(written: Any) -> None:
    (sample,) = samples_of(written(row("in al-Sham|B-LOC on Monday")), VOCABULARY)
    assert [LABELS[label] for label in sample.labels] == ["O", "B-LOC", "I-LOC", "I-LOC", "O", "O"]


def test_training_and_inference_number_the_labels_alike() -> None:
    assert LABELS == READ_LABELS


def test_a_country_is_no_organisation_and_a_great_majority_overrules_slips(written: Any) -> None:
    rows = [row("the UK|B-ORG and Lindia|B-LOC")] * 9 + [row("the UK|B-ORG and Lindia|B-PER")]
    kinds = [[name.kind for name in sentence.names] for sentence in mended(written(*rows))]
    assert kinds == [["LOC", "LOC"]] * 10


def test_a_name_of_two_kinds_stays_as_it_was_labelled(written: Any) -> None:
    rows = [row("in Madison|B-LOC")] * 5 + [row("for Madison|B-PER")] * 5
    assert [sentence.names[0].kind for sentence in mended(written(*rows))] == ["LOC"] * 5 + ["PER"] * 5
