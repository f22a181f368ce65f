"""One function's process: reads events from a pipe, calls the handler, writes answers to another.

    python -m local.worker FOLDER ANSWERS_FD

An event comes as one JSON line on standard input: {"event": ..., "request_id": ..., "deadline": seconds since
the epoch}. An answer goes as one JSON line to the descriptor. Standard output and error are the log.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_ACCOUNT = "123456789012"


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Lambda's context object.

    https://docs.aws.amazon.com/lambda/latest/dg/python-context.html
    """

    function_name: str
    memory_limit_in_mb: int
    aws_request_id: str
    deadline: float
    log_group_name: str
    log_stream_name: str
    function_version: str = "$LATEST"

    @property
    def invoked_function_arn(self) -> str:
        """The function's ARN."""
        return f"arn:aws:lambda:{os.environ['AWS_REGION']}:{_ACCOUNT}:function:{self.function_name}"

    def get_remaining_time_in_millis(self) -> int:
        """How long the function may still run."""
        return max(0, int((self.deadline - time.time()) * 1000))


def main(folder: str, answers: str) -> None:
    """Answer events until standard input ends."""
    handler = _load(Path(folder))
    with os.fdopen(int(answers), "w", encoding="utf-8") as out:
        for line in sys.stdin:
            print(json.dumps(_answer(handler, json.loads(line))), file=out, flush=True)


def _load(folder: Path) -> Callable[[Any, Context], Any]:
    spec = importlib.util.spec_from_file_location("handler", folder / "handler.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["handler"] = module  # as the Lambda runtime names it; dataclasses look their module up
    spec.loader.exec_module(module)
    handler: Callable[[Any, Context], Any] = module.handler
    return handler


def _answer(handler: Callable[[Any, Context], Any], call: dict[str, Any]) -> dict[str, Any]:
    context = Context(
        function_name=os.environ["AWS_LAMBDA_FUNCTION_NAME"],
        memory_limit_in_mb=int(os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]),
        aws_request_id=call["request_id"],
        deadline=call["deadline"],
        log_group_name=os.environ["AWS_LAMBDA_LOG_GROUP_NAME"],
        log_stream_name="local",
    )
    try:
        return {"answer": handler(call["event"], context)}
    except Exception as error:  # noqa: BLE001 - reported to the caller, as Lambda does
        return {
            "error": str(error),
            "error_type": type(error).__name__,
            "trace": traceback.format_exception(error),
        }


if __name__ == "__main__":
    main(*sys.argv[1:])
