from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import pytest

from tearsheet.errors import Misconfigured
from tearsheet.facts import extract_facts
from tearsheet.facts.names.model import network
from tearsheet.facts.names.model.tagger import ModelTagger
from tearsheet.model import NameKind, NameMethod, Span

TEXT = (
    "Marit Solberg, who heads the Ministry of Fisheries, flew from Bergen to Rotterdam on Monday. "
    "“Ports are what we live on,” Solberg told reporters in the Netherlands."
)


def tagged(text: str) -> list[tuple[str, NameKind | None]]:
    return [
        (text[name.start : name.end], name.kind) for name in ModelTagger().tag(text, [Span(0, len(text))])
    ]


def test_the_model_that_ships_finds_people_organisations_and_places() -> None:
    assert tagged(TEXT) == [
        ("Marit Solberg", NameKind.PERSON),
        ("Ministry of Fisheries", NameKind.ORGANISATION),
        ("Bergen", NameKind.PLACE),
        ("Rotterdam", NameKind.PLACE),
        ("Solberg", NameKind.PERSON),
        ("Netherlands", NameKind.PLACE),
    ]


@pytest.mark.parametrize("text", ["The river rose by two metres overnight.", "12 + 30 = 42", "… — …"])
def test_where_there_is_no_name_it_finds_none(text: str) -> None:
    assert tagged(text) == []


def test_the_same_sentence_has_the_same_names_at_every_call() -> None:
    tagger, spans = ModelTagger(), [Span(0, len(TEXT))]
    assert tagger.tag(TEXT, spans) == tagger.tag(TEXT, spans)


def test_facts_have_names_by_the_model_with_offsets() -> None:
    names = extract_facts(TEXT, names=NameMethod.MODEL).names
    assert {name.name for name in names} >= {"Marit Solberg", "Bergen", "Rotterdam"}
    for name in names:
        assert {TEXT[mention.start : mention.end] for mention in name.mentions} == set(name.variants)


@pytest.mark.parametrize("missing", ["tearsheet_models", "onnxruntime"])
def test_a_model_that_is_not_installed_is_told_with_what_to_do(
    missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "find_spec", lambda name: None if name == missing else find_spec(name))
    network.network.cache_clear()
    with pytest.raises(Misconfigured, match=f"{missing} is not installed.*TEARSHEET_NAMES=rules"):
        ModelTagger()


def test_importing_facts_loads_neither_numpy_nor_onnxruntime() -> None:
    check = (
        "import sys, tearsheet.facts; "
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'numpy', 'onnxruntime'}))"
    )
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
