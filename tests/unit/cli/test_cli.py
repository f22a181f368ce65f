from __future__ import annotations

import email
import email.policy
import io
import json
import re
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tearsheet import __version__
from tearsheet.cli import _parser, main
from tearsheet.summarise import METHODS
from tests.unit.clean.packing import TEXTS, zipped

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[bytes]

WALL = (
    "The council of Lindvik voted on Wednesday to rebuild the storm wall that broke in January.\n\n"
    "The wall will cost $42 million, the mayor said. “The sea will not wait for us,” Marta Eklund said.\n\n"
    "Boats must leave the north quay for two winters while the old stones are taken away by barge.\n"
)
TRAM = (
    "The new tram line seven opened two weeks early, and its first passengers rode without a ticket.\n\n"
    "The depot at the end of the line is still being built, and will open in autumn with forty places.\n"
)
COMMANDS = ["clean", "summarise", "facts", "digest"]


@pytest.fixture
def wall(tmp_path: Path) -> str:
    path = tmp_path / "wall.txt"
    path.write_text(WALL, encoding="utf-8")
    return str(path)


@pytest.fixture
def tram(tmp_path: Path) -> str:
    path = tmp_path / "tram.txt"
    path.write_text(TRAM, encoding="utf-8")
    return str(path)


@pytest.fixture
def empty(tmp_path: Path) -> str:
    path = tmp_path / "empty.txt"
    path.touch()
    return str(path)


def lines(capture: Capture) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capture.readouterr().out.splitlines()]


def test_clean_prints_one_article_a_line_with_its_file(wall: str, tram: str, capsysbinary: Capture) -> None:
    assert main(["clean", wall, tram, "--url", "https://news.example/wall"]) == 0
    first, second = lines(capsysbinary)
    assert [first["file"], second["file"]] == [wall, tram]
    assert "The wall will cost $42 million" in first["text"]
    assert first["url"] == "https://news.example/wall"
    assert first["sha256"] != second["sha256"]


def test_summarise_prints_sentences_of_the_article(wall: str, capsysbinary: Capture) -> None:
    assert main(["summarise", wall, "--sentences", "1"]) == 0
    (line,) = lines(capsysbinary)
    (sentence,) = line["sentences"]
    assert sentence["text"] in WALL
    assert line["method"] == "rank"


def test_summarise_takes_words_method_title_and_language(wall: str, capsysbinary: Capture) -> None:
    options = ["--words", "20", "--method", "lexrank", "--title", "Boats leave the quay", "--language", "en"]
    assert main(["summarise", wall, *options]) == 0
    (line,) = lines(capsysbinary)
    assert line["method"] == "lexrank"
    assert line["language"] == "en"
    assert 0 < sum(len(sentence["text"].split()) for sentence in line["sentences"]) <= 20


def test_facts_prints_what_the_article_states(wall: str, capsysbinary: Capture) -> None:
    assert main(["facts", wall, "--published", "2025-06-05"]) == 0
    (line,) = lines(capsysbinary)
    assert ("42000000", "USD") in [(amount["value"], amount["unit"]) for amount in line["amounts"]]
    assert "2025-06-04" in [date["value"] for date in line["dates"]]
    assert [quote["speaker"] for quote in line["quotes"]] == ["Marta Eklund"]
    assert "42000000 USD" in [fact["value"] for fact in line["key_facts"]]


def test_facts_are_a_page_where_one_is_asked_for(
    wall: str, tram: str, tmp_path: Path, capfdbinary: Capture
) -> None:
    page = tmp_path / "facts.html"
    assert main(["facts", "--html", "--out", str(page), wall, tram]) == 0
    assert capfdbinary.readouterr().out == f"{page}\n".encode()
    assert main(["facts", "--html", wall, tram]) == 0
    assert capfdbinary.readouterr().out == page.read_bytes()
    assert "$42 million</mark>" in page.read_text(encoding="utf-8")


def test_a_page_of_facts_leaves_out_what_is_refused_and_without_any_article_none_is_written(
    wall: str, tmp_path: Path, capfdbinary: Capture
) -> None:
    page, empty = tmp_path / "facts.html", tmp_path / "empty.txt"
    empty.touch()
    assert main(["facts", "--html", "--out", str(page), str(empty)]) == 1
    assert not page.exists()
    assert main(["facts", "--html", "--out", str(page), str(empty), wall]) == 1
    assert page.exists()
    assert b"the file is empty" in capfdbinary.readouterr().err


def test_a_page_of_facts_that_cannot_be_written_is_told_in_one_line(
    wall: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["facts", "--html", "--out", str(tmp_path), wall]) == 2
    assert capsys.readouterr().err == f"tearsheet: {tmp_path}: Is a directory\n"


def test_facts_are_short_lines_where_a_person_asks_for_them(wall: str, capfdbinary: Capture) -> None:
    assert main(["facts", "--text", wall]) == 0
    assert b"money         $42 million (42,000,000 USD)\n" in capfdbinary.readouterr().out


def test_a_dash_reads_standard_input(monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WALL.encode())))
    assert main(["clean", "-"]) == 0
    (line,) = lines(capsysbinary)
    assert line["file"] == "-"
    assert "storm wall" in line["text"]


def test_the_content_type_says_what_a_file_without_a_telling_name_is(
    tmp_path: Path, capsysbinary: Capture
) -> None:
    path = tmp_path / "page"
    paragraphs = "".join(f"<p>{part}</p>" for part in WALL.split("\n\n"))
    path.write_text(f"<article><h1>Lindvik</h1>{paragraphs}</article>", encoding="utf-8")
    assert main(["clean", str(path), "--content-type", "text/html"]) == 0
    (line,) = lines(capsysbinary)
    assert "<p>" not in line["text"]
    assert "storm wall" in line["text"]


@pytest.mark.parametrize("command", ["clean", "summarise", "facts"])
def test_a_bad_file_is_named_with_its_reason_and_the_others_go_on(
    command: str, wall: str, empty: str, tmp_path: Path, capsysbinary: Capture
) -> None:
    missing = str(tmp_path / "missing.txt")
    assert main([command, empty, missing, wall]) == 1
    captured = capsysbinary.readouterr()
    assert [json.loads(line)["file"] for line in captured.out.splitlines()] == [wall]
    first, second = captured.err.decode().splitlines()
    assert first.startswith(f"tearsheet: {empty}: ")
    assert len(first) > len(f"tearsheet: {empty}: ")
    assert second == f"tearsheet: {missing}: No such file or directory"


def test_digest_writes_a_page_and_a_message_and_prints_where(
    wall: str, tram: str, tmp_path: Path, capsysbinary: Capture
) -> None:
    out = tmp_path / "new" / "edition"
    options = ["--title", "The Morning Sheet", "--list", "Coast", "--recipient", "reader@example.com"]
    assert main(["digest", wall, tram, "--out", str(out), *options]) == 0
    paths = capsysbinary.readouterr().out.decode().splitlines()[-2:]
    assert paths == [str(out / "index.html"), str(out / "digest.eml")]
    page = (out / "index.html").read_text(encoding="utf-8")
    assert "The Morning Sheet" in page
    assert "2 stories · 2 articles" in page
    message = email.message_from_bytes((out / "digest.eml").read_bytes(), policy=email.policy.default)
    assert message["To"] == "reader@example.com"
    assert message["List-Id"] == "<coast.localhost>"
    assert "The council of Lindvik voted" in message["Subject"]


def test_digest_accounts_for_every_file_and_every_member_of_a_pack(
    wall: str, empty: str, tmp_path: Path, capsysbinary: Capture
) -> None:
    pack, same, out = tmp_path / "wire.zip", tmp_path / "same.txt", str(tmp_path / "out")
    pack.write_bytes(zipped({"a.txt": TEXTS[0], "b.pdf": b"%PDF-1.7", "__MACOSX/._a.txt": "x"}))
    same.write_text(f"Share this page\n\n{WALL}", encoding="utf-8")
    assert main(["digest", wall, empty, str(pack), str(same), "--out", out]) == 1
    total = "4 files + 2 members of packs = 2 articles + 1 copy + 2 refused + 1 pack"
    assert capsysbinary.readouterr().out.decode().splitlines()[:-2] == [
        f"refused  {empty}",
        f"copy     {same} – of {wall}",
        f"article  {wall}",
        f"pack     {pack} – 2 members",
        f"article  {pack} › a.txt",
        f"refused  {pack} › b.pdf",
        f"{total}; passed over in packs, as no articles: 1",
    ]


def test_digest_tells_what_a_person_should_look_at(wall: str, tmp_path: Path, capsysbinary: Capture) -> None:
    garbled = tmp_path / "wall.txt"
    garbled.write_bytes(WALL.encode().decode("cp1252", "replace").encode())
    assert main(["digest", wall, "--out", str(tmp_path / "out")]) == 0
    first, second, *_ = capsysbinary.readouterr().out.decode().splitlines()
    assert first == f"article  {wall}"
    assert second.startswith(f"warning  {wall} – ")


def test_a_file_named_twice_counts_once(wall: str, tmp_path: Path, capsysbinary: Capture) -> None:
    assert main(["digest", wall, wall, "--out", str(tmp_path / "out")]) == 0
    assert "1 file = 1 article\n" in capsysbinary.readouterr().out.decode()


def test_digest_lists_the_files_that_it_refused(
    wall: str, empty: str, tmp_path: Path, capsysbinary: Capture
) -> None:
    assert main(["digest", empty, wall, "--out", str(tmp_path / "out")]) == 1
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "empty.txt" in page
    assert "the file is empty" in page
    assert capsysbinary.readouterr().err.decode().startswith(f"tearsheet: {empty}: ")


def test_digest_writes_nothing_where_no_file_could_be_used(
    empty: str, tmp_path: Path, capsysbinary: Capture
) -> None:
    assert main(["digest", empty, "--out", str(tmp_path / "out")]) == 1
    captured = capsysbinary.readouterr()
    assert not (tmp_path / "out").exists()
    assert captured.out == b""
    assert captured.err.decode().splitlines()[1:] == [
        "tearsheet: no file could be used, so nothing is written"
    ]


def test_a_file_as_the_folder_to_write_to_is_told_in_one_line_and_left_alone(
    wall: str, tmp_path: Path, capsysbinary: Capture
) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text(TRAM, encoding="utf-8")
    assert main(["digest", wall, "--out", str(notes)]) == 2
    assert capsysbinary.readouterr().err.decode() == f"tearsheet: {notes} is a file, not a folder\n"
    assert notes.read_text(encoding="utf-8") == TRAM


def test_a_folder_that_cannot_be_made_is_told_in_one_line_with_the_reason(
    wall: str, tram: str, capsysbinary: Capture
) -> None:
    assert main(["digest", wall, "--out", f"{tram}/new"]) == 2
    assert capsysbinary.readouterr().err.decode() == f"tearsheet: {tram}/new: Not a directory\n"


def test_a_page_that_cannot_be_written_is_told_in_one_line_with_the_reason(
    wall: str, tmp_path: Path, capsysbinary: Capture
) -> None:
    page = tmp_path / "out" / "index.html"
    page.mkdir(parents=True)
    assert main(["digest", wall, "--out", str(tmp_path / "out")]) == 2
    captured = capsysbinary.readouterr()
    assert captured.out == b""
    assert captured.err.decode() == f"tearsheet: {page}: Is a directory\n"


@pytest.mark.parametrize("command", ["clean", "summarise", "facts"])
@pytest.mark.parametrize("ending", ["", "/"])
def test_a_folder_given_as_a_file_is_refused_with_what_to_give(
    command: str, ending: str, tmp_path: Path, capsysbinary: Capture
) -> None:
    assert main([command, f"{tmp_path}{ending}"]) == 1
    advice = f"is a folder; give its files, such as {tmp_path}/*"
    assert capsysbinary.readouterr().err.decode() == f"tearsheet: {tmp_path}{ending}: {advice}\n"


def test_a_copy_is_told_with_its_original(wall: str, tmp_path: Path, capsysbinary: Capture) -> None:
    same, near = tmp_path / "same.txt", tmp_path / "near.txt"
    same.write_text(WALL, encoding="utf-8")
    near.write_text(f"LINDVIK, May 4 — {WALL}\nShare this with your friends\n", encoding="utf-8")
    assert main(["digest", wall, str(same), str(near), "--out", str(tmp_path)]) == 0
    page = " ".join((tmp_path / "index.html").read_text(encoding="utf-8").split())
    assert "1 story · 1 article" in page
    assert "also dropped as same.txt and near.txt" in page
    captured = capsysbinary.readouterr()
    assert f"{same} – of {wall}" in captured.out.decode()
    assert captured.err == b""


def test_a_digest_names_files_from_the_folder_that_holds_them_all(tmp_path: Path) -> None:
    names = ("monday/wall.txt", "tuesday/wall.txt", "tuesday/empty.txt")
    for name, text in zip(names, (WALL, f"{WALL}\nShare this with your friends\n", ""), strict=True):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    main(["digest", *(str(tmp_path / name) for name in names), "--out", str(tmp_path)])
    page = " ".join((tmp_path / "index.html").read_text(encoding="utf-8").split())
    assert "also dropped as tuesday/wall.txt" in page
    assert str(tmp_path) not in page
    assert all(name in page for name in names)


def test_the_same_file_given_twice_is_one_article(wall: str, tmp_path: Path, capsysbinary: Capture) -> None:
    assert main(["digest", wall, wall, "--out", str(tmp_path)]) == 0
    assert "1 story · 1 article" in (tmp_path / "index.html").read_text(encoding="utf-8")
    assert capsysbinary.readouterr().err == b""


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ([], "required"),
        (["clean"], "required"),
        (["unknown", "x"], "invalid choice"),
        (["digest", "x"], "--out"),
        (["summarise", "x", "--sentences", "0"], "'0' is no whole number above 0"),
        (["summarise", "x", "--words", "many"], "'many' is no whole number above 0"),
        (["summarise", "x", "--method", "magic"], "invalid choice: 'magic' (choose from "),
        (["facts", "x", "--published", "Thursday"], "'Thursday' is no day such as 2025-06-05"),
        (["facts", "-", "--out", "x"], "--out names the file of the page, so it needs --html"),
        (["facts", "-", "--html", "--text"], "not allowed with argument --html"),
        (["digest", "-", "--out", "x", "--time-zone", "Mars/Olympus"], "unknown time zone 'Mars/Olympus'"),
        (["digest", "-", "--out", "x", "--sender", "a@example.org\nBcc: b"], "may not contain linefeed"),
    ],
)
def test_wrong_usage_exits_with_2_and_says_what_was_wrong(
    arguments: list[str],
    reason: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WALL.encode())))
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    error = capsys.readouterr().err
    assert reason in error
    assert "usage: tearsheet" in error


def help_of(command: str, capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])
    assert stopped.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_every_command_has_examples(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    examples = help_of(command, capsys).partition("\nexamples:\n")[2].partition("\n\n")[0].splitlines()
    assert len(examples) >= 2
    assert all(example.startswith(f"  tearsheet {command} ") for example in examples)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_every_command_fits_a_terminal_of_a_hundred_columns(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert [line for line in help_of(command, capsys).splitlines() if len(line) > 100] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_example_of_the_help_is_understood(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    for words in re.findall(r"(?m)^  tearsheet (.+?)(?: [|<] .*)?$", help_of(command, capsys)):
        assert _parser().parse_args(shlex.split(words)).files


def test_the_help_of_summarise_tells_every_method_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    told = help_of("summarise", capsys).partition("\nmethods:\n")[2].partition("\n\n")[0]
    assert sorted(re.findall(r"(?m)^  (\w+) +\S.{20,}$", told)) == sorted(METHODS)


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    printed = capsys.readouterr().out
    assert all(f"\n    {command}" in printed for command in COMMANDS)


def test_version_is_the_library_s(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"tearsheet {__version__}\n"


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True, encoding="utf-8"
    )


def test_no_command_imports_aws(wall: str, tmp_path: Path) -> None:
    code = (
        "import sys; from tearsheet.cli import main\n"
        "wall, out = sys.argv[1:]\n"
        "for command in ('clean', 'summarise', 'facts'): main([command, wall])\n"
        "main(['digest', wall, '--out', out])\n"
        "assert not {'boto3', 'botocore', 'aws_lambda_powertools'} & set(sys.modules)"
    )
    assert run(code, wall, str(tmp_path)).stderr == ""


def test_help_loads_no_step() -> None:
    code = (
        "import sys; from tearsheet.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "assert not {'numpy', 'msgspec', 'lxml', 'jinja2', 'tearsheet.clean'} & set(sys.modules)"
    )
    assert run(code).stdout.startswith("usage: tearsheet")


def test_the_module_runs_as_the_command_does() -> None:
    done = subprocess.run([sys.executable, "-m", "tearsheet", "--version"], capture_output=True, check=True)
    assert done.stdout.decode().strip() == f"tearsheet {__version__}"


def test_a_reader_that_stops_early_gets_no_traceback(wall: str) -> None:
    code = (
        "import os, sys; from tearsheet.cli import main\n"
        "read, write = os.pipe(); os.close(read); os.dup2(write, 1)\n"
        "sys.exit(main(['clean', sys.argv[1]]))"
    )
    done = subprocess.run([sys.executable, "-c", code, wall], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (1, b"")


def test_each_member_of_a_pack_has_a_line_or_a_reason(tmp_path: Path, capfdbinary: Capture) -> None:
    pack = tmp_path / "wire.zip"
    pack.write_bytes(zipped({"a.txt": TEXTS[0], "c.pdf": b"%PDF-1.7", "b.txt": TEXTS[1]}))
    assert main(["clean", str(pack)]) == 1
    shown = capfdbinary.readouterr()
    printed = [json.loads(line) for line in shown.out.splitlines()]
    assert [line["file"] for line in printed] == [f"{pack} › a.txt", f"{pack} › b.txt"]
    assert [line["text"] for line in printed] == list(TEXTS[:2])
    assert f"{pack} › c.pdf: this is a PDF" in shown.err.decode()


def test_a_broken_pack_is_one_reason(tmp_path: Path, capfdbinary: Capture) -> None:
    pack = tmp_path / "wire.zip"
    pack.write_bytes(zipped({"a.txt": TEXTS[0]})[:-30])
    assert main(["summarise", str(pack)]) == 1
    assert capfdbinary.readouterr().err.decode().startswith(f"tearsheet: {pack}: the zip archive is damaged")


def test_a_digest_of_a_pack_tells_every_member(tmp_path: Path, capfdbinary: Capture) -> None:
    pack = tmp_path / "wire.zip"
    pack.write_bytes(zipped({f"{number}.txt": text for number, text in enumerate(TEXTS)}))
    assert main(["digest", str(pack), "--out", str(tmp_path / "out")]) == 0
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert [text for text in TEXTS if text.partition(",")[0] not in page] == []
    assert capfdbinary.readouterr().err == b""
