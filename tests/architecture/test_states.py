"""The state of an assessment is written in one place, and a copy that breaks this is found."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.reading import ROOT, name_of, nodes_of, tracked, tree_of

ONE_PLACE = "checklist/assessments/sign_off/service.py"
_BUILDERS = {"Assessment", "values", "update"}
_NAMES = {"state", "decided_state"}


def writes(tree: ast.Module) -> Iterator[int]:
    """The lines that write a state: of an object, of a row, or of many rows at once."""
    for node in nodes_of(tree, ast.Attribute):
        is_written = node.attr in _NAMES and isinstance(node.ctx, ast.Store | ast.Del)
        if is_written and ast.unparse(node.value) != "self":
            yield node.lineno
    for call in nodes_of(tree, ast.Call):
        named = {keyword.arg for keyword in call.keywords}
        texts = {each.value for each in call.args if isinstance(each, ast.Constant)}
        if _NAMES & (named | texts):
            called = ast.unparse(call.func).rpartition(".")[2]
            is_built = called in _BUILDERS and bool(_NAMES & named)
            if is_built or (called == "setattr" and bool(_NAMES & texts)):
                yield call.lineno


def test_the_state_of_an_assessment_is_written_in_one_place() -> None:
    places = {name_of(path) for path in tracked("checklist/*.py") if list(writes(tree_of(path)))}

    assert places == {ONE_PLACE}


def test_it_is_written_there_in_one_function() -> None:
    [change_state] = [
        node
        for node in tree_of(ROOT / ONE_PLACE).body
        if isinstance(node, ast.FunctionDef) and node.name == "change_state"
    ]
    [line] = writes(tree_of(ROOT / ONE_PLACE))

    assert change_state.lineno < line <= (change_state.end_lineno or 0)


@pytest.mark.parametrize(
    "line",
    [
        "assessment.state = AssessmentState.SIGNED",
        "scored.assessment.state: AssessmentState = then",
        "setattr(assessment, 'state', then)",
        "session.execute(update(Assessment).values(state=then))",
        "session.execute(update(Assessment).values(decided_state=then))",
        "assessment.decided_state = then",
        "session.add(Assessment(title=title, state=then))",
        "first, assessment.state = second, then",
    ],
)
def test_a_copy_that_writes_it_elsewhere_is_found(line: str) -> None:
    tree = ast.parse((ROOT / "checklist/assessments/archive.py").read_text())
    assert list(writes(tree)) == []
    [changed] = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name == "archive_assessment"
    ]

    changed.body[:0] = ast.parse(line).body

    assert len(list(writes(ast.parse(ast.unparse(tree))))) == 1
