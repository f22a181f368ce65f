"""What can go wrong in the local AWS.

LocalError
├── StackError        the template asks for something that cannot be made here
├── FunctionError     a function did not return
│   ├── FunctionFailed    it raised
│   ├── FunctionTimedOut  it ran longer than its timeout and was stopped
│   └── FunctionDied      its process ended
├── EmulatorError     the runtime interface emulator did not start or did not answer
└── RunError          a run on a folder of files did not come to its end
"""

from __future__ import annotations

__all__ = [
    "EmulatorError",
    "FunctionDied",
    "FunctionError",
    "FunctionFailed",
    "FunctionTimedOut",
    "LocalError",
    "RunError",
    "StackError",
]


class LocalError(Exception):
    """The root of the tree."""


class StackError(LocalError):
    """The template asks for something that cannot be made here."""


class FunctionError(LocalError):
    """A function did not return."""


class FunctionFailed(FunctionError):
    """The handler raised; `error_type` and `trace` are what Lambda would report."""

    def __init__(self, message: str, *, error_type: str, trace: list[str]) -> None:
        self.error_type = error_type
        self.trace = trace
        super().__init__(message)


class FunctionTimedOut(FunctionError):
    """The handler ran longer than its timeout and was stopped."""


class FunctionDied(FunctionError):
    """The function's process ended before it answered."""


class EmulatorError(LocalError):
    """The runtime interface emulator did not start or did not answer."""


class RunError(LocalError):
    """A run on a folder of files did not come to its end."""
