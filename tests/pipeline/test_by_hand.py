"""What a person does at a terminal: `make local`, a dropped file, `make digest`, Ctrl-C."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from local.sessions import free_ports
from local.stack import Clients
from tests.pipeline.desk import ROOT, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def port() -> int:
    return free_ports(1)[0]


@pytest.fixture
def up(port: int, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """`python -m local up` in a folder of its own, and the file that its output goes to."""
    said = tmp_path / "said.txt"
    with said.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "local", "up", "--port", str(port), "--work", str(tmp_path)],
            cwd=ROOT,
            stdout=out,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
    try:
        until(lambda: "Ctrl-C stops it" in said.read_text(), "the local AWS to be up")
        yield process, said
    finally:
        process.kill()
        process.wait()


def test_a_digest_that_is_asked_for_is_mailed_and_lies_where_it_says(
    up: tuple[subprocess.Popen[str], Path], port: int, tmp_path: Path
) -> None:
    _, said = up
    assert f"make digest PORT={port}\n" in said.read_text()
    clients = Clients(f"http://127.0.0.1:{port}")
    _drop_as_told(said.read_text())
    [table] = [name for name in clients["dynamodb"].list_tables()["TableNames"] if "Idempotency" not in name]
    until(lambda: _records(clients, table) == 1, "the record")
    page, mail = tmp_path / "edition" / "index.html", tmp_path / "edition" / "digest.eml"
    assert _ask(port, tmp_path) == f"Web edition: {page}\nMailed:      {mail}\n"
    assert [path.read_bytes() for path in (tmp_path / "outbox").iterdir()] == [mail.read_bytes()]
    assert "Skelde Barrier" in page.read_text(encoding="utf-8")
    assert _ask(port, tmp_path) == "No news since the last edition, so no mail was sent.\n"
    assert page.exists()


def _drop_as_told(how_to: str) -> None:
    """Run the Python lines that are printed for pasting."""
    lines = re.findall(r"(?m)^  (import boto3|s3.*| +aws_.*)$", how_to)
    subprocess.run([sys.executable, "-c", "\n".join(lines)], cwd=ROOT, check=True)


def _ask(port: int, folder: Path) -> str:
    where = ["--port", str(port), "--work", str(folder), "--out", str(folder / "edition")]
    asked = subprocess.run(
        [sys.executable, "-m", "local", "digest", *where],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return asked.stdout


def _records(clients: Clients, table: str) -> int:
    items = clients["dynamodb"].scan(TableName=table)["Items"]
    return sum(item["pk"]["S"].startswith("ARTICLE#") for item in items)


def test_ctrl_c_leaves_nothing_running(up: tuple[subprocess.Popen[str], Path], port: int) -> None:
    process, said = up
    Clients(f"http://127.0.0.1:{port}")["lambda"].invoke(
        FunctionName="tearsheet-digest", Payload=b'{"list": "daily"}'
    )
    children = _children(process.pid)
    assert children
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 0
    assert "Stopping" in said.read_text()
    assert not [pid for pid in children if _runs(pid)]


def test_asking_for_a_digest_where_nothing_is_up_says_what_to_do(port: int) -> None:
    asked = subprocess.run(
        [sys.executable, "-m", "local", "digest", "--port", str(port)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert asked.returncode == 1
    assert "make local" in asked.stderr


@pytest.mark.parametrize("arguments", [["up", "--port", "99999"], ["up", "--parameter", "X"], ["fly"]])
def test_a_wrong_command_line_is_told_without_a_trace(arguments: list[str]) -> None:
    asked = subprocess.run(
        [sys.executable, "-m", "local", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert asked.returncode == 2
    assert "Traceback" not in asked.stderr


@pytest.mark.parametrize(
    ("content", "reason"),
    [("[]", "an event is a JSON object"), ("# no JSON", "this is no JSON"), (None, "No such file")],
)
def test_an_event_that_cannot_be_read_is_told(tmp_path: Path, content: str | None, reason: str) -> None:
    event = tmp_path / "event.json"
    if content is not None:
        event.write_text(content)
    asked = subprocess.run(
        [sys.executable, "-m", "local", "invoke", "--event", str(event)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert asked.returncode == 1
    assert asked.stderr.startswith(f"local: {event}: ")
    assert reason in asked.stderr


def test_a_port_that_is_taken_is_told(up: tuple[subprocess.Popen[str], Path], port: int) -> None:
    second = subprocess.run(
        [sys.executable, "-m", "local", "up", "--port", str(port)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert second.returncode == 1
    assert f"port {port}" in second.stderr


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("missing", "no such folder"),
        ("empty", "no file in this folder"),
        ("only [hidden]", "no file in this folder"),
        ("a file", "a folder is needed"),
    ],
)
def test_a_folder_without_files_is_told_by_its_name(tmp_path: Path, content: str, reason: str) -> None:
    inbox = tmp_path / content
    if content in {"empty", "only [hidden]"}:
        inbox.mkdir()
    if content == "only [hidden]":
        (inbox / ".DS_Store").write_text("x")
    if content == "a file":
        inbox.write_text("x")
    ran = subprocess.run(
        [sys.executable, "-m", "local", "run", "--inbox", str(inbox), "--out", str(tmp_path / "out")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert ran.stderr.startswith(f"local: {inbox}: ")
    assert reason in ran.stderr


def _children(parent: int) -> list[int]:
    listed = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, text=True, check=False
    )
    return [int(pid) for pid in listed.stdout.split()]


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
