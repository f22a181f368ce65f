"""moto's server in this process: one address for every service.

Lambda's Invoke does not go to moto, which without Docker would run nothing, but to the functions here.
https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
"""

from __future__ import annotations

import json
import logging
import re
import socket
from threading import Thread
from typing import TYPE_CHECKING, Any, Protocol, Self

from moto.moto_server.werkzeug_app import (
    DomainDispatcherApplication,
    MotoRequestHandler,
    create_backend_app,
)
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

from local.errors import FunctionError, FunctionFailed, LocalError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from werkzeug.serving import BaseWSGIServer

__all__ = ["Invoker", "Server"]

_INVOCATION = re.compile(r"/2015-03-31/functions/([^/]+)/invocations")


class Invoker(Protocol):
    """Who runs functions."""

    def call(self, function: str, event: Any) -> Any:
        """The function's answer; raises FunctionError."""

    def send(self, function: str, event: Any) -> None:
        """Have the function called later, with Lambda's retries, and do not wait."""


class Server:
    """An HTTP server that answers as AWS would; port 0 takes any free one.

    `host` is the loopback, but for a function in a container, which reaches this host by another address.
    """

    def __init__(self, *, host: str = "127.0.0.1", port: int = 0) -> None:
        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        self._moto = DomainDispatcherApplication(create_backend_app)
        self._invoker: Invoker | None = None
        self._server = _bind(host, port, self._answer)
        self._thread = Thread(target=self._server.serve_forever, name="aws", daemon=True)

    @property
    def endpoint(self) -> str:
        """The address to give as `endpoint_url`."""
        return f"http://{self._server.host}:{self._server.server_port}"

    def answer_invocations_with(self, invoker: Invoker) -> None:
        """From now on, let `invoker` run the functions."""
        self._invoker = invoker

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _answer(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        invocation = _INVOCATION.fullmatch(environ.get("PATH_INFO", ""))
        if invocation and self._invoker:
            return _invoke(self._invoker, invocation[1], Request(environ))(environ, start)
        answer: Iterable[bytes] = self._moto(environ, start)
        return answer


def _bind(host: str, port: int, application: WSGIApplication) -> BaseWSGIServer:
    # werkzeug prints and exits where an address is taken, so that is looked for first.
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise LocalError(f"port {port} of {host} cannot be had: {error.strerror}") from error
    return make_server(host, port, application, threaded=True, request_handler=MotoRequestHandler)


def _invoke(invoker: Invoker, function: str, request: Request) -> Response:
    event = json.loads(request.get_data() or b"{}")
    if request.headers.get("X-Amz-Invocation-Type") == "Event":
        invoker.send(function, event)
        return Response(status=202)
    try:
        answer = invoker.call(function, event)
    except FunctionError as error:
        return _failure(error)
    return Response(json.dumps(answer), content_type="application/json")


def _failure(error: FunctionError) -> Response:
    kind = error.error_type if isinstance(error, FunctionFailed) else type(error).__name__
    trace = error.trace if isinstance(error, FunctionFailed) else []
    body = {"errorMessage": str(error), "errorType": kind, "stackTrace": trace}
    return Response(
        json.dumps(body), content_type="application/json", headers={"X-Amz-Function-Error": "Unhandled"}
    )
