from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from local.account import Account

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def account(tmp_path: Path) -> Iterator[Account]:
    """The local AWS as it is shipped."""
    with Account(logs=tmp_path / "logs") as account:
        yield account
