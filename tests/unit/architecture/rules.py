"""Who may import what, as a reader of source code; the tests also run it on code that breaks the rules."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

STEPS = ("clean", "summarise", "facts", "stories", "digest")
GROUND = ("text", "model", "errors", "codec", "weights", "values")
FOR_STEPS = (*GROUND, "settings")
READERS_OF_THE_ENVIRONMENT = ("settings",)


def broken(source: str, *, module: str) -> list[str]:
    """What the source of `module` (such as `tearsheet.clean.html.extract`) does wrong."""
    tree = ast.parse(source)
    return [
        *_arrows(tree, module),
        *_boto3(tree, module),
        *_environment(tree, module),
        *_work_at_import(tree),
    ]


def _arrows(tree: ast.Module, module: str) -> Iterator[str]:
    part = _part(module)
    for name in _imports(tree):
        if not name.startswith("tearsheet."):
            if name.split(".")[0] in {"functions", "local", "tests", "layers"} and part:
                yield f"{module} imports {name}: arrows point into the library, not out of it"
            continue
        other = name.split(".")[1]
        if part in STEPS and other not in {part, *FOR_STEPS}:
            yield f"{module} imports {name}: a step imports {', '.join(FOR_STEPS)} and itself alone"
        if part in GROUND and other not in GROUND:
            yield f"{module} imports {name}: the ground stands on nothing else"
        if part == "stores" and other in STEPS:
            yield f"{module} imports {name}: a store knows no step"


def _boto3(tree: ast.Module, module: str) -> Iterator[str]:
    if _part(module) == "stores":
        return
    for name in _imports(tree):
        if name.split(".")[0] in {"boto3", "botocore"}:
            yield f"{module} imports {name}: boto3 lives in tearsheet.stores alone"


def _environment(tree: ast.Module, module: str) -> Iterator[str]:
    if _part(module) in READERS_OF_THE_ENVIRONMENT:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "environb", "getenv"}:
            yield f"{module}:{node.lineno} reads the environment: that is settings.py's alone"
        if isinstance(node, ast.ImportFrom) and node.module == "os":
            for name in node.names:
                if name.name in {"environ", "environb", "getenv"}:
                    yield f"{module}:{node.lineno} imports {name.name}: that is settings.py's alone"


def _work_at_import(tree: ast.Module) -> Iterator[str]:
    """Calls that read settings or build clients, outside any function."""
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom):
            continue
        for node in ast.walk(statement):
            if isinstance(node, ast.Call) and _called(node) in {
                "read",
                "open",
                "client",
                "resource",
                "Session",
            }:
                yield f"line {node.lineno}: {_called(node)}() is called at import time"


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _imports(tree: ast.Module) -> Iterator[str]:
    """Every module imported at run time; what stands under `if TYPE_CHECKING` is not."""
    for node in _at_run_time(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{name.name}" for name in node.names)


def _at_run_time(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING":
        return
    yield node
    for child in ast.iter_child_nodes(node):
        yield from _at_run_time(child)


def _part(module: str) -> str | None:
    names = module.split(".")
    return names[1] if names[0] == "tearsheet" and len(names) > 1 else None
