"""What all tests share: none reaches beyond this machine; unit and handler tests open no socket at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings
from pytest_socket import disable_socket, enable_socket, socket_allow_hosts

TESTS = Path(__file__).parent
WITHOUT_SOCKETS = (TESTS / "unit", TESTS / "handlers", TESTS / "template")

# Other work may run beside the tests, so no example is failed for being slow.
settings.register_profile("tearsheet", deadline=None, max_examples=60)
settings.load_profile("tearsheet")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Close the sockets before the first fixture of a test is made."""
    if any(item.path.is_relative_to(folder) for folder in WITHOUT_SOCKETS):
        disable_socket(allow_unix_socket=True)
    else:
        socket_allow_hosts(["127.0.0.1", "localhost"], allow_unix_socket=True)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    enable_socket()
