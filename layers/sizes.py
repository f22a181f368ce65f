"""How much each artifact weighs unzipped. Lambda takes 250 MB for a function and its layers together.

https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["report", "unzipped"]

MEGABYTE = 1_000_000


def report(build: Path, *, limit_mb: float) -> int:
    """Print the size in MB of each artifact in the folder `build`; 1 if together they are over `limit_mb`."""
    artifacts = {folder.name: unzipped(folder) for folder in sorted(build.iterdir()) if folder.is_dir()}
    total = sum(artifacts.values())
    for name, size in {**artifacts, "together": total}.items():
        sys.stdout.write(f"{size / MEGABYTE:8.2f} MB  {name}\n")
    if not artifacts:
        sys.stderr.write(f"there is no artifact in {build}\n")
        return 1
    if total > limit_mb * MEGABYTE:
        sys.stderr.write(f"the artifacts are over {limit_mb:g} MB together; Lambda allows 250\n")
        return 1
    return 0


def unzipped(folder: Path) -> int:
    """The bytes of all files under `folder`."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
