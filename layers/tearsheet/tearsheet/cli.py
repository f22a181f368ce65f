"""The command line: the public calls on files, without AWS. `tearsheet.commands` does what is said here."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tearsheet import __version__, commands

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

# Of tearsheet.summarise.METHODS, which is not imported for --help's sake.
_METHODS = {
    "rank": "our own: what is told first, by many sentences, and readable alone (default)",
    "lexrank": "sentences that many sentences are like, by weighted words (Erkan and Radev, 2004)",
    "textrank": "sentences that share words with many (Mihalcea and Tarau, 2004)",
    "lsa": "the strongest topics of a decomposition of the words (Steinberger and Ježek, 2004)",
    "luhn": "dense stretches of frequent words (Luhn, 1958)",
    "edmundson": "frequent words, place and the words of the title (Edmundson, 1969)",
    "kl": "sentences whose words spread as the article's do (Haghighi and Vanderwende, 2009)",
    "sumbasic": "sentences of frequent words, each word counted once (Vanderwende et al., 2007)",
    "reduction": "sentences that have most words in common with the others",
}
_STATUS = "Exit status: 0; 1 if a file was refused, with the reason on standard error; 2 for wrong usage."


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status. Raises SystemExit for --help, --version and wrong usage."""
    arguments = _parser().parse_args(argv)
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except commands.UsageError as error:
        arguments.refuse(str(error))
    except BrokenPipeError:
        # The reader has seen enough (`| head`); Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tearsheet",
        description="Clean articles, summarise them, extract their facts, and bind them into a digest.",
        epilog=f"Example: tearsheet summarise report.txt. `tearsheet COMMAND --help` has more. {_STATUS}",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    group = parser.add_subparsers(required=True, metavar="COMMAND")
    for add in (_add_clean, _add_summarise, _add_facts, _add_digest):
        add(group)
    return parser


def _add_clean(group: Any) -> None:
    command = _command(
        group,
        "clean",
        what="print each article and the ledger of what was removed, one JSON object a line",
        examples=(
            "tearsheet clean seeds/inbox/bergbahn.txt",
            "tearsheet clean inbox/*.txt | jq -r .text",
            "tearsheet clean - --content-type text/html --url https://news.example/a-report < page",
        ),
    )
    command.add_argument("--url", help="address at which the article was published")
    command.set_defaults(run=commands.run_clean)


def _add_summarise(group: Any) -> None:
    command = _command(
        group,
        "summarise",
        what="print the sentences that tell most of each article, one JSON object a line",
        examples=(
            "tearsheet summarise --sentences 1 seeds/inbox/harbour-courier.txt",
            "tearsheet summarise --words 60 --method lexrank report.html",
        ),
        more="methods:\n" + "\n".join(f"  {name:<10} {line}" for name, line in _METHODS.items()),
    )
    _add_sentences(command)
    command.add_argument("--words", type=_number, metavar="N", help="at most N words; overrules --sentences")
    command.add_argument(
        "--method", choices=_METHODS, default="rank", metavar="METHOD", help="one of those below"
    )
    command.add_argument("--title", help="headline, instead of the one in the file")
    _add_language(command)
    command.set_defaults(run=commands.run_summarise)


def _add_facts(group: Any) -> None:
    command = _command(
        group,
        "facts",
        what="print the quotes, amounts, dates, names and key facts of each article, one JSON object a line",
        examples=(
            "tearsheet facts seeds/inbox/harbour-courier.txt",
            "tearsheet facts --text seeds/inbox/*.txt",
            "tearsheet facts --html --out facts.html --published 2025-06-05 --language en report.txt",
        ),
    )
    shape = command.add_mutually_exclusive_group()
    shape.add_argument(
        "--html", action="store_true", help="one page of the articles with every fact in colour"
    )
    shape.add_argument("--text", action="store_true", help="the key facts and names of each in short lines")
    command.add_argument("--out", type=Path, metavar="FILE", help="write the page there, not to the terminal")
    command.add_argument(
        "--published", type=_day, metavar="DATE", help="day of publication, instead of the one in the file"
    )
    _add_language(command)
    command.set_defaults(run=commands.run_facts)


def _add_digest(group: Any) -> None:
    command = _command(
        group,
        "digest",
        what="group articles into stories, write DIR/index.html and DIR/digest.eml, and tell of each file",
        examples=(
            "tearsheet digest seeds/inbox/* --out build/edition",
            "tearsheet digest inbox/* --out edition --title 'The Morning Sheet' --time-zone Europe/Berlin",
        ),
    )
    command.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder, made if not there")
    command.add_argument("--title", default="Tearsheet", help="on the masthead (default: %(default)s)")
    command.add_argument("--list", default="digest", metavar="NAME", help="its name (default: %(default)s)")
    _add_sentences(command)
    command.add_argument(
        "--full", type=_number, default=12, metavar="N", help="stories told in full (default: %(default)s)"
    )
    command.add_argument(
        "--time-zone", default="UTC", metavar="ZONE", help="IANA zone to tell time in (default: %(default)s)"
    )
    for name, header, default in (
        ("--sender", "From", "tearsheet@localhost"),
        ("--recipient", "To", "reader@localhost"),
    ):
        command.add_argument(
            name, default=default, metavar="ADDRESS", help=f"for {header} (default: %(default)s)"
        )
    command.set_defaults(run=commands.run_digest)


def _command(
    group: Any, name: str, *, what: str, examples: Sequence[str], more: str = ""
) -> argparse.ArgumentParser:
    shown = "\n".join(f"  {example}" for example in examples)
    command: argparse.ArgumentParser = group.add_parser(
        name,
        help=what,
        description=f"{what[0].upper()}{what[1:]}.",
        epilog="\n\n".join(part for part in (more, f"examples:\n{shown}", _STATUS) if part),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument(
        "files", nargs="+", metavar="FILE", help="an article or a pack of articles; - is standard input"
    )
    command.add_argument("--content-type", metavar="TYPE", help="media type of the files, such as text/html")
    command.set_defaults(refuse=command.error)
    return command


def _add_sentences(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--sentences", type=_number, default=3, metavar="N", help="of each article (default: %(default)s)"
    )


def _add_language(command: argparse.ArgumentParser) -> None:
    command.add_argument("--language", metavar="CODE", help="ISO 639-1, instead of the one found in the file")


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2025-06-05") from None
