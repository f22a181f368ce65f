"""The whole local AWS: server, stack, functions, queues and clock, started and stopped together."""

from __future__ import annotations

import json
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Self

from moto.backends import get_backend

from local.clock import Clock, payload
from local.errors import FunctionError, LocalError
from local.functions import Function
from local.queues import Poller
from local.server import Server
from local.stack import NAME, Clients, Stack, deploy
from local.template import REGION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

__all__ = ["PEOPLE", "ROOT", "Account"]

ROOT = Path(__file__).resolve().parents[1]
_ACCOUNT = "123456789012"
PEOPLE = {"Sender": "desk@example.org", "Recipients": "reader@example.org"}


class Account:
    """A context manager: inside it, the stack of `template` is up and works at `endpoint`.

    Functions' code is looked for beside the template. `parameters` go to the template, over its defaults.
    `retry_after` is the pause between Lambda's tries of an asynchronous event, in seconds; AWS waits a
    minute.
    """

    def __init__(
        self,
        *,
        template: Path = ROOT / "template.yaml",
        logs: Path = ROOT / "build" / "local" / "logs",
        port: int = 0,
        parameters: Mapping[str, str] | None = None,
        retry_after: float = 1.0,
        tell: Callable[[str], None] = print,
    ) -> None:
        self.stack: Stack
        self.server = Server(port=port)
        self.clients = Clients(self.endpoint)
        self.logs = logs
        self._template = template
        self._parameters = {**PEOPLE, "LocalEndpoint": self.endpoint, **(parameters or {})}
        self._retry_after = retry_after
        self._tell = tell
        self._functions: dict[str, Function] = {}
        self._running = ExitStack()
        self._stopping = Event()

    @property
    def endpoint(self) -> str:
        """The address to give as `endpoint_url`."""
        return self.server.endpoint

    def __enter__(self) -> Self:
        get_backend("ses").reset()  # moto keeps its state for as long as the process lives
        with ExitStack() as starting:
            starting.enter_context(self.server)
            self._verify(self._parameters["Sender"])
            self.stack = deploy(self._template, name=NAME, parameters=self._parameters, clients=self.clients)
            self._start(starting)
            self._running = starting.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        self._running.close()

    def call(self, function: str, event: Any) -> Any:
        """The answer of a function, by its name or ARN.

        Raises:
            FunctionError: it gave none.
        """
        return self._function(function).call(event)

    def send(self, function: str, event: Any) -> None:
        """Call a function as Lambda does with an asynchronous event, and do not wait."""
        self._function(function)
        Thread(target=self._call_with_retries, args=(function, event), daemon=True).start()

    def fire(self, schedule: str, due: datetime | None = None) -> Any:
        """Fire a schedule now, as if it were due; returns its target's answer.

        Raises:
            FunctionError: the target failed on all its tries.
        """
        target = self.clients["scheduler"].get_schedule(Name=schedule)["Target"]
        # Scheduler tells whole seconds: the next one, so that what was processed in this one is not left out.
        event = json.loads(payload(target["Input"], due=due or datetime.now(UTC) + timedelta(seconds=1)))
        return self._call_with_retries(target["Arn"], event)

    def messages(self) -> list[bytes]:
        """The mail that SES was given so far, each message whole, oldest first."""
        sent = get_backend("ses")[_ACCOUNT][REGION].sent_messages
        return [message.raw_data.encode() for message in sent]

    def _verify(self, address: str) -> None:
        self.clients["sesv2"].create_email_identity(EmailIdentity=address)

    def _start(self, starting: ExitStack) -> None:
        self.logs.mkdir(parents=True, exist_ok=True)
        for spec in self.stack.functions:
            function = Function(spec, log=self.logs / f"{spec.name}.log")
            starting.callback(function.stop)
            self._functions[spec.name] = function
        self.server.answer_invocations_with(self)
        for mapping in self.stack.mappings:
            poller = Poller(mapping, sqs=self.clients["sqs"], call=self.call, tell=self._tell)
            poller.start()
            starting.callback(poller.stop)
        clock = Clock(self.clients["scheduler"], fire=self._fire_in_background)
        clock.start()
        starting.callback(clock.stop)

    def _fire_in_background(self, schedule: str, due: datetime) -> None:
        Thread(target=self.fire, args=(schedule, due), daemon=True).start()

    def _function(self, name: str) -> Function:
        short = name.rpartition(":")[2]
        if short not in self._functions:
            raise LocalError(f"there is no function {short!r}, only {', '.join(sorted(self._functions))}")
        return self._functions[short]

    def _call_with_retries(self, name: str, event: Any) -> Any:
        # https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
        function = self._function(name)
        tries = self.stack.retries.get(function.spec.name, 2) + 1
        for number in range(1, tries + 1):
            try:
                return function.call(event)
            except FunctionError as error:
                self._tell(f"{function.spec.name}: try {number} of {tries}: {error}")
                if number == tries:
                    self._give_up(function.spec.name, event, tries)
                    raise
            self._stopping.wait(self._retry_after)
        return None

    def _give_up(self, function: str, event: Any, tries: int) -> None:
        """Send the event where the function's failures go."""
        if destination := self.stack.on_failure.get(function):
            name = destination.rpartition(":")[2]
            url = self.clients["sqs"].get_queue_url(QueueName=name)["QueueUrl"]
            context = {"condition": "RetriesExhausted", "approximateInvokeCount": tries}
            body = {"version": "1.0", "requestContext": context, "requestPayload": event}
            self.clients["sqs"].send_message(QueueUrl=url, MessageBody=json.dumps(body))
