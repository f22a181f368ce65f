from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.architecture.rules import broken

ROOT = Path(__file__).resolve().parents[3]
LIBRARY = ROOT / "layers" / "tearsheet"
SOURCES = [*sorted(LIBRARY.rglob("*.py")), *sorted((ROOT / "functions").rglob("*.py"))]
FUNCTIONS = sorted(folder.name for folder in (ROOT / "functions").iterdir() if folder.is_dir())


def _module(path: Path) -> str:
    base = LIBRARY if path.is_relative_to(LIBRARY) else ROOT
    return ".".join(path.relative_to(base).with_suffix("").parts)


@pytest.mark.parametrize("path", SOURCES, ids=_module)
def test_arrows_boto3_and_the_environment_keep_to_their_places(path: Path) -> None:
    assert broken(path.read_text(encoding="utf-8"), module=_module(path)) == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("tearsheet.clean.html.extract", "from tearsheet.facts import extract_facts"),
        ("tearsheet.stories.group", "import tearsheet.summarise.rank"),
        ("tearsheet.digest.html", "from tearsheet.stores.records import Records"),
        ("tearsheet.text.words", "from tearsheet.clean import clean"),
        ("tearsheet.stores.records", "from tearsheet.digest import Edition"),
        ("tearsheet.model", "from tearsheet.settings import CleanSettings"),
        ("tearsheet.facts.dates", "from local.run import run"),
        ("functions.clean.handler", "import boto3"),
        ("tearsheet.events", "from botocore.config import Config"),
        ("functions.clean.handler", "import os\nTABLE = os.environ['TABLE']"),
        ("tearsheet.clean.html.extract", "def f():\n    from os import getenv"),
        ("functions.digest.handler", "SETTINGS = DigestSettings.read()"),
        ("tearsheet.stores.clients", "S3 = boto3.client('s3')"),
    ],
)
def test_code_that_breaks_a_rule_is_found(module: str, source: str) -> None:
    assert broken(source, module=module)


def test_an_import_for_the_type_checker_alone_breaks_no_rule() -> None:
    source = "if TYPE_CHECKING:\n    from tearsheet.stores.records import Records"
    assert broken(source, module="tearsheet.digest.html") == []


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_handler_is_imported_without_environment_and_builds_no_client(function: str) -> None:
    check = (
        "import sys, botocore.session\n"
        "def fail(*_, **__): raise AssertionError('a client was built at import time')\n"
        "botocore.session.Session.create_client = fail\n"
        f"sys.path.insert(0, {str(ROOT / 'functions' / function)!r})\n"
        "import handler\n"
    )
    # Only what the interpreter itself needs; nothing of AWS or Tearsheet.
    done = subprocess.run(
        [sys.executable, "-c", check], env={"PATH": ""}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_s_folder_holds_its_handler_and_nothing_else(function: str) -> None:
    held = {path.name for path in (ROOT / "functions" / function).iterdir() if path.name != "__pycache__"}
    assert held == {"handler.py"}


def test_a_call_of_the_library_on_plain_text_loads_neither_nltk_nor_boto3() -> None:
    check = (
        "import sys\n"
        "from tearsheet.process import process\n"
        "process('The bridge opened on Monday, the town said. It cost 3 million euros.', id='x')\n"
        "heavy = {'nltk', 'sumy', 'boto3', 'botocore', 'sklearn'}\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & heavy))"
    )
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_step_may_ask_the_settings_but_the_ground_may_not() -> None:
    source = "from tearsheet.settings import FactsSettings"
    assert broken(source, module="tearsheet.facts.extract") == []
    assert broken(source, module="tearsheet.text.words")
