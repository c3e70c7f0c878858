"""Tells by its content what a module of a slice is, and what its kind may not do."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path

from tests.architecture.reading import name_of, nodes_of, tracked

NOT_SLICES = {"core", "web"}
ASKING = {"execute", "scalar", "scalars", "query", "stream", "stream_scalars", "get", "get_one"}
WRITING = {"add", "add_all", "delete", "merge", "refresh", "flush"}


class Kind(StrEnum):
    """What a module of a slice is."""

    VIEW = "renders pages or says who may open them"
    SERVICE = "speaks to the database"
    OTHER = "neither"


def slice_modules() -> tuple[Path, ...]:
    """Every module that stands in a slice, however deep."""
    paths = (path for path in tracked("checklist/*.py") if name_of(path).count("/") > 1)
    return tuple(path for path in paths if name_of(path).split("/")[1] not in NOT_SLICES)


@cache
def kind_of(tree: ast.Module) -> Kind:
    """What a module is, by what it imports."""
    imports = set(_imports(tree))
    if imports & {("flask", "render_template"), ("checklist.web.access", "open_to")}:
        return Kind.VIEW
    if any(module.partition(".")[0] == "sqlalchemy" for module, _ in imports):
        return Kind.SERVICE
    return Kind.OTHER


def _imports(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for origin in nodes_of(tree, ast.ImportFrom):
        yield from ((origin.module or "", alias.name) for alias in origin.names)
    for plain in nodes_of(tree, ast.Import):
        yield from ((alias.name, "") for alias in plain.names)


def commits(tree: ast.Module) -> Iterator[int]:
    """The lines on which a module ends a transaction so that it takes effect."""
    for node in nodes_of(tree, ast.Attribute):
        if node.attr == "commit":
            yield node.lineno
    for block in nodes_of(tree, ast.With):
        yield from (block.lineno for item in block.items if _begins(item.context_expr))


def _begins(expression: ast.expr) -> bool:
    """Say whether a ``with`` block commits when it is left: ``with session.begin():``."""
    match expression:
        case ast.Call(func=ast.Attribute(attr="begin" | "begin_nested")):
            return True
    return False


def queries(tree: ast.Module) -> Iterator[int]:
    """The lines on which a module asks the database, or writes to it, by itself."""
    for origin in nodes_of(tree, ast.ImportFrom):
        if (origin.module or "").partition(".")[0] == "sqlalchemy":
            yield origin.lineno
    for plain in nodes_of(tree, ast.Import):
        yield from (plain.lineno for name in plain.names if name.name.startswith("sqlalchemy"))
    for node in nodes_of(tree, ast.Attribute):
        if node.attr in ASKING | WRITING and _is_database_session(node.value):
            yield node.lineno


def _is_database_session(holder: ast.expr) -> bool:
    """Say whether an expression is a session of the database: ``db.session`` or ``connection``."""
    match holder:
        case ast.Attribute(value=ast.Name(id="db"), attr="session"):
            return True
        case ast.Name(id="connection" | "database_session"):
            return True
    return False
