"""Handlers as Lambda calls them, on moto in this process."""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING

import boto3
import botocore.session
import pytest
from moto import mock_aws

from tearsheet.stores import clients
from tests.handlers.desk import ARTICLES, ENVIRONMENT, INBOX, ROOT, Aws, Context, tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType


# Reading AWS's service models takes most of a test's time; one loader reads them once.
LOADER = botocore.session.Session().get_component("data_loader")


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[Aws]:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    clients._client.cache_clear()
    with mock_aws():
        session = botocore.session.Session()
        session.register_component("data_loader", LOADER)
        boto3.setup_default_session(botocore_session=session)
        s3, dynamodb, sesv2 = boto3.client("s3"), boto3.client("dynamodb"), boto3.client("sesv2")
        for bucket in (INBOX, ARTICLES):
            s3.create_bucket(Bucket=bucket)
            s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
        for table in tables():
            dynamodb.create_table(**table)
        sesv2.create_email_identity(EmailIdentity="desk@example.org")
        yield Aws(s3=s3, dynamodb=dynamodb, sesv2=sesv2)
    clients._client.cache_clear()


@pytest.fixture
def load(aws: Aws) -> Callable[[str], ModuleType]:
    """A function's handler module, loaded anew as in a cold start."""

    def load_handler(function: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location("handler", ROOT / "functions" / function / "handler.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules["handler"] = module
        spec.loader.exec_module(module)
        return module

    return load_handler


@pytest.fixture
def context() -> Context:
    return Context()
