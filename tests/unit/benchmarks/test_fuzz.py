"""The judge of the fuzzer: what it lets pass, and what it must not."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Never

from benchmarks.fuzz import check
from benchmarks.fuzz.check import HINTS, examine
from benchmarks.fuzz.corpus import own_files, with_hint
from benchmarks.fuzz.mutations import mutated
from benchmarks.fuzz.shapes import hostile
from tearsheet.clean import clean

if TYPE_CHECKING:
    import pytest

    from tearsheet.model import Article

NOTE = with_hint(b"The harbour council voted on Tuesday to mend the lighthouse.\n\nShare this article", 2)


def test_a_paste_with_a_true_ledger_is_an_article() -> None:
    assert examine(NOTE).outcome == "article"


def test_a_refusal_is_no_failure() -> None:
    verdict = examine(with_hint(b"", 2))
    assert verdict.outcome == "refused: empty"
    assert not verdict.is_failure


def test_any_other_error_is_a_crash_with_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> Never:
        raise IndexError("example")

    monkeypatch.setattr(check, "clean", broken)
    verdict = examine(NOTE)
    assert verdict.is_failure
    assert verdict.outcome == "crash: IndexError"
    assert "broken" in verdict.detail


def test_a_stretch_that_no_entry_has_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def forgetful(content: str, **_: object) -> Article:
        return clean(f"{content} ")

    monkeypatch.setattr(check, "clean", lambda content, **_: forgetful(content.partition("\n")[0]))
    verdict = examine(NOTE)
    assert verdict.outcome == "ledger"
    assert verdict.is_failure


def test_what_takes_too_long_is_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "LONGEST", -1.0)
    assert examine(NOTE).outcome == "slow"


def test_mutations_are_the_same_for_one_seed_and_keep_their_bounds() -> None:
    files = own_files()
    made = [[mutated(files[seed % 9], files, random.Random(seed)) for seed in range(200)] for _ in range(2)]
    assert made[0] == made[1]
    assert max(map(len, made[0])) <= 400_000
    assert len(set(made[0])) > 150


def test_every_hostile_shape_has_a_hint_and_a_name_of_its_own() -> None:
    shapes = list(hostile(2_000))
    assert len({name for name, _ in shapes}) == len(shapes)
    assert {data[0] for _, data in shapes} <= set(range(len(HINTS)))
