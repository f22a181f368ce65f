"""The documents say what the code does: parameters, commands, fields, links, the snippet."""

from __future__ import annotations

import pkgutil
import re
import shlex
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tearsheet import __version__, cli
from tearsheet.clean.extracted import LONGEST_TEXT
from tearsheet.clean.packs.json_packs import _LARGEST_DOCUMENT as LARGEST_JSON
from tearsheet.digest.html import LARGEST_PAGE
from tearsheet.digest.view import Limits
from tearsheet.stores.records import _MOST_BYTES as THRESHOLD_OF_A_RECORD
from tests.unit.docs.documents import DOCUMENTS, PARTS, ROOT, name_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = {"", ".cfg", ".css", ".html", ".json", ".md", ".mk", ".py", ".toml", ".txt", ".yaml", ".yml"}
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TEMPLATE = (ROOT / "template.yaml").read_text(encoding="utf-8")
OF_A_MACHINE = re.compile(r"(?<![\w.])/(?:home|root|work|Users)/\w+|[A-Z]:\\{1,2}Users")
PARAMETERS = "| parameter | meaning | default | bounds |"
METRICS = {
    name
    for handler in ROOT.glob("functions/*/handler.py")
    for name in re.findall(r'count\("(\w+)"\)', handler.read_text(encoding="utf-8"))
}
OUTPUTS_USED = sorted(
    set(re.findall(r"\$\(output (\w+)\)", (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")))
)


class _Template(yaml.SafeLoader):
    """CloudFormation's short forms (!Ref) are read as nothing: the parameters use none."""


_Template.add_multi_constructor("!", lambda _loader, _suffix, _node: None)


@pytest.fixture(scope="module")
def parameters() -> dict[str, Any]:
    template = yaml.load(TEMPLATE, _Template)
    found: dict[str, Any] = template["Parameters"]
    return found


def test_readme_names_every_parameter_of_the_template_and_no_other(parameters: dict[str, Any]) -> None:
    assert list(rows_of(README, PARAMETERS)) == list(parameters)


def test_readme_gives_the_template_s_defaults(parameters: dict[str, Any]) -> None:
    told = {name: row[1] for name, row in rows_of(README, PARAMETERS).items()}
    for name, parameter in parameters.items():
        if "Default" not in parameter:
            assert told[name].startswith("none, required"), name
        elif parameter["Default"] == "":
            assert told[name].startswith("empty"), name
        else:
            assert told[name] == f"`{parameter['Default']}`", name


def test_readme_gives_the_template_s_bounds(parameters: dict[str, Any]) -> None:
    told = {name: row[2] for name, row in rows_of(README, PARAMETERS).items()}
    for name, parameter in parameters.items():
        if "MinValue" in parameter:
            assert told[name] == f"{parameter['MinValue']} to {parameter['MaxValue']}", name
        allowed = parameter.get("AllowedValues", [])
        if allowed and isinstance(allowed[0], str):
            assert told[name] == ", ".join(f"`{value}`" for value in allowed), name
        elif allowed:
            assert told[name].endswith(f"{min(allowed)} to {max(allowed)}"), name


def targets_in(document: str) -> set[str]:
    """The targets of the commands in code: `make run`, or an indented line that begins with make."""
    code = re.findall(r"`make ([a-z-]+)[^`]*`", document) + re.findall(r"(?m)^ {4}make ([a-z-]+)", document)
    return {*code, *re.findall(r"&& make ([a-z-]+)", document)}


def targets_of_help() -> set[str]:
    return set(re.findall(r"(?m)^([a-z-]+):.*## ", MAKEFILE))


def test_readme_documents_every_target_that_make_help_lists() -> None:
    assert targets_of_help() <= targets_in(README)


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_every_make_target_in_a_document_exists(path: Path) -> None:
    assert targets_in(path.read_text(encoding="utf-8")) <= targets_of_help()


def test_every_variable_given_to_make_in_readme_is_one_the_makefile_takes() -> None:
    given = set(re.findall(r"`make [^`]*?([A-Z]+)=", README)) | set(re.findall(r"`([A-Z]+)=[^`]*`", README))
    assert given
    assert given <= set(re.findall(r"(?m)^([A-Z]+) \?=", MAKEFILE))


def test_readme_shows_every_subcommand(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    subcommands = re.findall(r"(?m)^ {4}([a-z]+)(?: |$)", capsys.readouterr().out)
    assert len(subcommands) >= 4
    assert set(re.findall(r"(?m)^\.venv/bin/tearsheet ([a-z]+)", README)) == set(subcommands)


def test_readme_calls_tearsheet_as_it_can_be_pasted() -> None:
    commands = re.findall(r"(?m)^.*\btearsheet (?:clean|summarise|facts|digest) .*$", README)
    assert [line for line in commands if not line.startswith(".venv/bin/tearsheet ")] == []


def test_every_tearsheet_command_in_readme_is_understood(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(ROOT)
    lines = re.findall(r"(?m)^\.venv/bin/tearsheet (.+)$", README)
    assert lines
    for line in lines:
        words = [str(tmp_path / word) if word.startswith("build/") else word for word in shlex.split(line)]
        files = [
            match
            for word in words
            for match in (sorted(map(str, ROOT.glob(word))) if "*" in word else [word])
        ]
        status = cli.main(files)
        shown = capfdbinary.readouterr()
        assert status == (1 if shown.err else 0), line
        assert shown.out, line


def test_readme_shows_of_the_digest_what_it_prints(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(ROOT)
    files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "seeds" / "inbox").iterdir())
    cli.main(["digest", *files, "--out", str(tmp_path)])
    shown = b"".join(capfdbinary.readouterr()).decode().splitlines()
    told = re.findall(r"(?m)^(?:tearsheet: |pack {5}|refused  |article  |\d+ files \+ ).*$", README)
    assert len(told) >= 6
    assert [line for line in told if line not in shown] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_relative_links_lead_to_files_and_headings(path: Path) -> None:
    for link in re.findall(r"\]\(([^)\s]+)\)|src=\"([^\"]+)\"", path.read_text(encoding="utf-8")):
        target, _, heading = "".join(link).partition("#")
        if target.startswith(("http:", "https:", "mailto:")):
            continue
        file = path.parent / target if target else path
        assert file.exists(), target
        assert not heading or heading in anchors(file.read_text(encoding="utf-8")), link


def anchors(document: str) -> set[str]:
    """The headings as GitHub names them in links."""
    headings = re.findall(r"(?m)^#+ (.+)$", document)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_the_python_snippet_of_readme_prints_what_readme_says(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    snippet, after = re.findall(r"(?s)```python\n(.*?)```(.*)", README)[0]
    exec(compile(snippet, "README.md", "exec"), {})
    assert capsys.readouterr().out == re.findall(r"(?s)```text\n(.*?)```", after)[0]


def test_every_decision_is_in_the_index_under_its_number() -> None:
    folder = ROOT / "docs" / "decisions"
    index = re.findall(r"\[(\d{4})\]\((\S+\.md)\)", (folder / "README.md").read_text(encoding="utf-8"))
    assert [name for _, name in index] == sorted(path.name for path in folder.glob("[0-9]*.md"))
    for number, name in index:
        assert name.startswith(f"{number}-")
        assert (folder / name).read_text(encoding="utf-8").startswith(f"# {number}. ")


@pytest.mark.parametrize("metric", sorted(METRICS))
def test_operations_names_every_metric(metric: str) -> None:
    assert f"`{metric}`" in (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("output", OUTPUTS_USED)
def test_operations_asks_for_outputs_that_the_template_has(output: str) -> None:
    assert re.search(rf"(?m)^  {output}:$", TEMPLATE.partition("\nOutputs:\n")[2])


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_every_name_of_the_library_in_a_document_is_there(path: Path) -> None:
    for name in re.findall(r"`(tearsheet(?:\.\w+)+)`", path.read_text(encoding="utf-8")):
        pkgutil.resolve_name(name)


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_every_path_of_the_repository_in_a_document_is_there(path: Path) -> None:
    told = re.findall(rf"`((?:{'|'.join(PARTS)})/[\w./-]+)`", path.read_text(encoding="utf-8"))
    assert [name for name in told if not (ROOT / name).exists() and not (path.parent / name).exists()] == []


def test_limits_gives_the_numbers_of_the_code() -> None:
    limits = (ROOT / "docs" / "limits.md").read_text(encoding="utf-8")
    shown = Limits()
    for number in (LONGEST_TEXT, LARGEST_JSON, LARGEST_PAGE, THRESHOLD_OF_A_RECORD, shown.full, shown.lines):
        assert re.search(rf"\b{number:,}\b", limits), number


def test_the_version_of_the_code_is_in_the_changelog() -> None:
    assert f"## [{__version__}] - " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_no_text_file_names_a_folder_of_somebody_s_machine() -> None:
    found = [
        f"{name_of(path)}: {match.group()}"
        for path in text_files()
        for match in OF_A_MACHINE.finditer(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert found == []


def text_files() -> Iterator[Path]:
    """What the repository holds, without what runs have left in it."""
    yield from (path for path in ROOT.iterdir() if path.is_file() and is_text(path))
    for part in PARTS:
        for path in sorted((ROOT / part).rglob("*")):
            if path.is_file() and is_text(path) and "__pycache__" not in path.parts:
                yield path


def is_text(path: Path) -> bool:
    return path.suffix in TEXT and not path.name.startswith(".coverage")
