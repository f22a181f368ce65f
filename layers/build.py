"""Build what ships to Lambda, for the Lambda's own architecture and Python, on any host.

    python -m layers.build dependencies DIR     the third-party wheels of layer.txt or another file
    python -m layers.build copy SOURCE DIR      the project's own code, and nothing beside it
    python -m layers.build report DIR           each artifact's size; exit 1 over the limit

Pip fetches and unpacks for another platform than its own as long as everything is a wheel.
https://docs.aws.amazon.com/lambda/latest/dg/python-layers.html
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from layers.prune import prune
from layers.pythons import find
from layers.sizes import report

__all__ = ["build_dependencies", "byte_compile", "copy_code"]

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements" / "layer.txt"
WHEELS = ROOT / "build" / "wheels"
PYTHON = "3.13"
GLIBC = ("2_34", "2_28", "2_17")  # Lambda's python3.13 runs on Amazon Linux 2023, which has glibc 2.34
MACHINES = {"arm64": "aarch64", "x86_64": "x86_64"}
EPOCH = 315532800  # 1 January 1980, the first day that a zip can hold


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit status."""
    options = _parser().parse_args(arguments)
    if options.command == "report":
        return report(options.folder, limit_mb=options.limit_mb)
    try:
        if options.command == "dependencies":
            build_dependencies(
                options.folder, architecture=options.architecture, requirements=options.requirements
            )
        else:
            copy_code(options.source, options.folder, mounted_at=options.mounted_at)
    except subprocess.CalledProcessError as error:
        sys.stderr.write(f"{error}\n")
        return error.returncode
    return 0


def build_dependencies(folder: Path, *, architecture: str, requirements: Path = REQUIREMENTS) -> None:
    """Fill `folder` with the packages of `requirements`, pruned and byte-compiled.

    Raises:
        subprocess.CalledProcessError: pip could not fetch a wheel, or a module does not compile.
    """
    wheels = _fetch(requirements, architecture=architecture)
    _install(requirements, wheels, folder, architecture=architecture)
    prune(folder)
    byte_compile(folder, mounted_at="/opt/python")
    _settle_times(folder)


def copy_code(source: Path, folder: Path, *, mounted_at: str) -> None:
    """Copy the code under `source` to `folder`, without what a local run left beside it, and byte-compile it.

    Raises:
        subprocess.CalledProcessError: a module does not compile.
    """
    shutil.copytree(
        source, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__", "*.py[co]", ".*")
    )
    byte_compile(folder, mounted_at=mounted_at)
    _settle_times(folder)


def byte_compile(folder: Path, *, mounted_at: str) -> None:
    """Compile every module for the Lambda's Python, so that no cold start does it again.

    Another version's bytecode would be ignored there: without that version nothing is compiled, as it says.
    `mounted_at` is the folder's place in Lambda: tracebacks show it, and no path of this host ships.
    Hash-based and unchecked (PEP 552): a layer is read-only, and the times in its zip prove nothing.
    """
    python = find(PYTHON, os.environ)
    if python is None:
        _say(f"not byte-compiled: there is no Python {PYTHON} here; cold starts take about twice as long")
        return
    _run(
        str(python), "-I", "-m", "compileall", "-q", "-f", "-j", "0", "--invalidation-mode", "unchecked-hash",
        "-s", str(folder), "-p", mounted_at, str(folder),
    )  # fmt: skip


def _fetch(requirements: Path, *, architecture: str) -> Path:
    """The folder that holds the wheels; one for each content of the requirements, filled once."""
    wanted = hashlib.sha256(requirements.read_bytes() + PYTHON.encode()).hexdigest()[:16]
    folder = WHEELS / f"{wanted}-{architecture}"
    if not folder.exists():
        WHEELS.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=WHEELS) as unfinished:
            fetched = Path(unfinished, "wheels")
            _pip("download", "--dest", str(fetched), *_target(architecture), "-r", str(requirements))
            fetched.rename(folder)
    return folder


def _install(requirements: Path, wheels: Path, folder: Path, *, architecture: str) -> None:
    """Unpack the wheels into `folder`."""
    _pip(
        "install", "--no-index", "--find-links", str(wheels), "--target", str(folder), "--no-compile",
        "--root-user-action=ignore",
        "--ignore-requires-python",  # pip means its own here; fetching looked at the Lambda's
        *_target(architecture), "-r", str(requirements),
    )  # fmt: skip


def _target(architecture: str) -> list[str]:
    """Pip's words for "as on Lambda, and exactly what the requirements name"."""
    platforms = [f"--platform=manylinux_{glibc}_{MACHINES[architecture]}" for glibc in GLIBC]
    exactly = ["--no-deps", "--require-hashes", "--only-binary=:all:", f"--python-version={PYTHON}"]
    return [*exactly, *platforms, f"--platform=manylinux2014_{MACHINES[architecture]}"]


def _pip(command: str, *arguments: str) -> None:
    _run(sys.executable, "-m", "pip", command, "-qq", "--disable-pip-version-check", *arguments)


def _run(*command: str) -> None:
    subprocess.run(command, check=True)  # noqa: S603 - pip and an interpreter found by layers.pythons


def _settle_times(folder: Path) -> None:
    """One date for every file, so that the same content gives the same zip."""
    for path in folder.rglob("*"):
        os.utime(path, (EPOCH, EPOCH))


def _say(message: str) -> None:
    sys.stdout.write(f"{message}\n")
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m layers.build", description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    dependencies = commands.add_parser("dependencies", help="fill DIR with the pinned third-party wheels")
    dependencies.add_argument("folder", type=Path, metavar="DIR")
    dependencies.add_argument("--architecture", choices=sorted(MACHINES), default="arm64")
    dependencies.add_argument(
        "--requirements", type=Path, default=REQUIREMENTS, metavar="FILE", help="another file than layer.txt"
    )
    copy = commands.add_parser("copy", help="fill DIR with the project's own code of SOURCE")
    copy.add_argument("source", type=Path, metavar="SOURCE")
    copy.add_argument("folder", type=Path, metavar="DIR")
    copy.add_argument("--mounted-at", required=True, metavar="PATH", help="the artifact's place in Lambda")
    sizes = commands.add_parser("report", help="print the size of each artifact in DIR")
    sizes.add_argument("folder", type=Path, metavar="DIR")
    sizes.add_argument("--limit-mb", type=float, default=200, metavar="MB")
    return parser


if __name__ == "__main__":
    sys.exit(main())
