"""The clock is read when it is needed: a day kept since a module was loaded is another's day."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.reading import Function, name_of, nodes_of, tracked, tree_of

CLOCKS = {"now", "today", "utcnow", "today_in_london", "soon"}


def read_while_loading(name: str, tree: ast.AST) -> Iterator[str]:
    """Where the clock is read as a module is loaded: in a constant, a default or a decorator."""
    reads = any(_called(call.func) in CLOCKS for call in nodes_of(tree, ast.Call))
    nodes: list[ast.AST] = [tree] if reads else []
    while nodes:
        node = nodes.pop()
        if isinstance(node, Function):
            nodes += [
                *node.decorator_list,
                *node.args.defaults,
                *filter(None, node.args.kw_defaults),
            ]
        elif not isinstance(node, ast.Lambda):
            nodes += ast.iter_child_nodes(node)
        if isinstance(node, ast.Call) and _called(node.func) in CLOCKS:
            yield f"{name}:{node.lineno}"


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def test_no_module_reads_the_clock_while_it_is_loaded() -> None:
    modules = tracked("checklist/*.py", "tests/*.py")

    assert [
        place for path in modules for place in read_while_loading(name_of(path), tree_of(path))
    ] == []


@pytest.mark.parametrize(
    "source",
    [
        "TODAY = today_in_london()",
        "SOON = now().date() + timedelta(days=30)",
        "def ask(due=date.today()): ...",
        "def ask(*, due=date.today()): ...",
        "@pytest.mark.parametrize('day', [date.today()])\ndef test(day): ...",
        "class Shared:\n    due = datetime.now(UTC)",
    ],
)
def test_a_day_kept_since_loading_breaks_the_rule(source: str) -> None:
    assert list(read_while_loading("a.py", ast.parse(source)))


@pytest.mark.parametrize("source", ["def soon():\n    return now()", "soon = lambda: now()"])
def test_a_clock_read_by_a_function_breaks_no_rule(source: str) -> None:
    assert not list(read_while_loading("a.py", ast.parse(source)))
