from __future__ import annotations

import re
from pathlib import Path

import pytest

REQUIREMENTS = Path(__file__).parents[3] / "requirements"
FILES = sorted(REQUIREMENTS.glob("*.txt"))
PIN = re.compile(r"^([a-z0-9][a-z0-9.-]*)==(\S+)", re.MULTILINE)


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall((REQUIREMENTS / name).read_text(encoding="utf-8")))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_pin_has_a_hash(file: Path) -> None:
    logical_lines = file.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    pinned = [line for line in logical_lines if line and not line.lstrip().startswith("#")]
    assert pinned
    assert all(re.match(r"\S+==\S+ .*--hash=sha256:[0-9a-f]{64}", line) for line in pinned)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_address_and_no_path_of_a_machine_is_recorded(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "make lock" in text.splitlines()[1]
    assert not re.search(r"https?:|file:|--index|--find-links|(?<![\w.])/(home|root|tmp|opt|usr)/", text)


@pytest.mark.parametrize("layer", ["layer.txt", "names.txt"])
def test_a_layer_ships_what_the_tests_ran_with(layer: str) -> None:
    tested = (REQUIREMENTS / "dev.txt").read_text(encoding="utf-8")
    assert all(f"{name}=={version}" in tested for name, version in pins(layer).items())


def test_the_names_layer_holds_what_runs_the_model_and_nothing_that_the_others_have() -> None:
    assert pins("names.txt").keys() == {"onnxruntime"}
    assert "onnxruntime" not in pins("layer.txt")


def test_the_layer_leaves_out_what_lambda_carries_and_what_only_commands_use() -> None:
    unwanted = {"boto3", "botocore", "s3transfer", "docopt", "docopt-ng", "setuptools", "scikit-learn"}
    assert not unwanted & pins("layer.txt").keys()
    assert {"trafilatura", "sumy", "jmespath", "aws-lambda-powertools"} <= pins("layer.txt").keys()


def test_the_stand_in_for_lambdas_own_packages_has_its_client_and_boto3() -> None:
    assert {"awslambdaric", "boto3", "botocore"} <= pins("lambda.txt").keys()
