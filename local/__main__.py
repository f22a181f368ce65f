"""`python -m local`: the local AWS from the command line. The Makefile's targets are the short way in."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from functools import partial
from pathlib import Path

from rich.console import Console

from local.errors import LocalError

_WORK = Path("build") / "local"
_OUT = Path("build") / "digest"
_PORT = 5005
_HIGHEST_PORT = 65_535
_INTERRUPTED = 130  # 128 + SIGINT, as shells have it


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; returns the exit code."""
    asked = _parser().parse_args(arguments)
    console = Console(width=shutil.get_terminal_size((140, 40)).columns)
    try:
        asked.do(asked, console)
    except LocalError as error:
        _complain(f"local: {error}")
        return 1
    except KeyboardInterrupt:
        _complain("Stopped.")
        return _INTERRUPTED
    return 0


def _complain(line: str) -> None:
    _say(Console(stderr=True), line)


def _say(console: Console, line: str) -> None:
    console.print(line, markup=False, highlight=False, soft_wrap=True)


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= _HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"a port is a number from 1 to {_HIGHEST_PORT}, not {text!r}")
    return int(text)


def _setting(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    return name, value


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m local", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="send a folder's files through the stack and show what comes out")
    run.add_argument("--inbox", type=Path, default=Path("seeds/inbox"), help="the folder (%(default)s)")
    run.add_argument("--out", type=Path, default=_OUT, help="for page and mail (%(default)s)")
    run.set_defaults(do=_run)
    up = commands.add_parser("up", help="keep the local AWS up until Ctrl-C")
    up.add_argument("--port", type=_port, default=_PORT, help="of its endpoint (%(default)s)")
    up.add_argument("--work", type=Path, default=_WORK, help="for logs and sent mail (%(default)s)")
    up.add_argument(
        "--parameter",
        type=_setting,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="of the template",
    )
    up.set_defaults(do=_up)
    invoke = commands.add_parser("invoke", help="call a function as built, against a local stack")
    invoke.add_argument("--function", default="clean", choices=["clean", "summarise", "digest"])
    invoke.add_argument("--event", type=Path, help="a file of tests/events (one that fits the function)")
    invoke.set_defaults(do=_invoke)
    translate = commands.add_parser("translate", help="print the template as plain CloudFormation")
    translate.set_defaults(do=_translate)
    digest = commands.add_parser("digest", help="ask a local AWS that is up for a digest at once")
    digest.add_argument("--port", type=_port, default=_PORT, help="of its endpoint (%(default)s)")
    digest.add_argument("--work", type=Path, default=_WORK, help="as the local AWS was given (%(default)s)")
    digest.add_argument("--out", type=Path, default=_OUT, help="for page and mail (%(default)s)")
    digest.add_argument("--list", default="daily", help="which list's (%(default)s)")
    digest.set_defaults(do=_digest)
    return parser


def _run(asked: argparse.Namespace, console: Console) -> None:
    from local.report import report  # noqa: PLC0415 - moto takes seconds to import, and --help should not
    from local.run import run  # noqa: PLC0415

    report(run(asked.inbox, out=asked.out, console=console), console)


def _up(asked: argparse.Namespace, console: Console) -> None:
    from local.up import up  # noqa: PLC0415

    up(port=asked.port, work=asked.work, parameters=dict(asked.parameter), console=console)


def _invoke(asked: argparse.Namespace, console: Console) -> None:
    from local.rehearse import DEFAULT_EVENTS, rehearse  # noqa: PLC0415

    event = asked.event or DEFAULT_EVENTS[asked.function]
    rehearse(asked.function, event, tell=partial(_say, console))


def _translate(_asked: argparse.Namespace, _console: Console) -> None:
    from local.template import defaults, load, translate  # noqa: PLC0415

    template = load(Path("template.yaml"))
    json.dump(translate(template, defaults(template)), sys.stdout, indent=1)


def _digest(asked: argparse.Namespace, console: Console) -> None:
    from local.ask import ask  # noqa: PLC0415

    written = ask(port=asked.port, list_name=asked.list, work=asked.work, out=asked.out)
    if written.page is None:
        _say(console, "No news since the last edition, so no mail was sent.")
        return
    _say(console, f"Web edition: {written.page}")
    for message in written.messages:
        _say(console, f"Mailed:      {message}")
    if not written.messages:
        _say(console, "Mailed; `make local` says where the mail lies.")


if __name__ == "__main__":
    sys.exit(main())
