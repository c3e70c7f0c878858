"""Views commit and do not query; services query and do not commit. Seen by content, not by name."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

import pytest

from tests.architecture.module_kinds import Kind, commits, kind_of, queries, slice_modules
from tests.architecture.reading import ROOT, name_of, tree_of

# Each takes many steps, of which one that is broken off must not undo those before it; or is
# a command, which has no view to commit for it.
MAY_COMMIT = {
    "checklist/accounts/session.py": "notes that a person was seen, apart from what is asked for",
    "checklist/accounts/own_sign_ins/renewals.py": "a sign-in that goes on before a view is asked",
    "checklist/accounts/cleanup.py": "a worker's routine",
    "checklist/accounts/commands.py": "commands",
    "checklist/demo/commands.py": "a command",
    "checklist/evidence/commands.py": "a command",
    "checklist/evidence/scanning/verdicts.py": "a worker's job: a verdict counts at once",
    "checklist/evidence/library/garbage_collection.py": "a worker's job: bytes stay gone",
    "checklist/exchange/copy_job.py": "a worker's job: damage it met is on record whatever follows",
    "checklist/jobs/leases.py": "a lease counts only when other workers see it",
    "checklist/jobs/job_types.py": "a worker's routine is noted as done",
    "checklist/mail/outbox.py": "a worker's job: an e-mail that was sent stays sent",
    "checklist/reports/attempts.py": "a worker's job: progress is shown while it goes on",
}


def committing_without_leave(name: str, tree: ast.Module) -> Iterator[str]:
    """Where a module commits that is no view and not on the list."""
    if kind_of(tree) is not Kind.VIEW and name not in MAY_COMMIT:
        yield from (f"{name}:{line}" for line in commits(tree))


def querying_in_a_view(name: str, tree: ast.Module) -> Iterator[str]:
    """Where a view asks the database itself."""
    if kind_of(tree) is Kind.VIEW:
        yield from (f"{name}:{line}" for line in queries(tree))


RULES = [committing_without_leave, querying_in_a_view]
Rule = Callable[[str, ast.Module], Iterator[str]]


@pytest.mark.parametrize("rule", RULES)
def test_no_module_of_a_slice_breaks_a_rule_of_its_kind(rule: Rule) -> None:
    broken = [place for path in slice_modules() for place in rule(name_of(path), tree_of(path))]

    assert broken == []


def test_each_module_that_may_commit_does() -> None:
    idle = [name for name in MAY_COMMIT if not list(commits(tree_of(ROOT / name)))]

    assert idle == []


def test_most_modules_of_slices_are_seen_to_be_views_or_services() -> None:
    kinds = [kind_of(tree_of(path)) for path in slice_modules()]

    assert kinds.count(Kind.VIEW) >= 10
    assert kinds.count(Kind.SERVICE) >= 30


def with_first_line(path: str, function: str, line: str) -> ast.Module:
    """A module of ours in a copy where one function begins with another line."""
    tree = ast.parse((ROOT / path).read_text())
    [changed] = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name == function
    ]
    changed.body[:0] = ast.parse(line).body
    return ast.parse(ast.unparse(tree))


BREAKS = [
    (
        committing_without_leave,
        "checklist/assessments/answers/drafts.py",
        "keep_draft",
        "session.commit()",
    ),
    (
        committing_without_leave,
        "checklist/assessments/answers/service.py",
        "save_answer",
        "with session.begin(): pass",
    ),
    (
        committing_without_leave,
        "checklist/assessments/exhibits/blueprint.py",
        "find_changeable_question",
        "db.session.commit()",
    ),
    (
        querying_in_a_view,
        "checklist/assessments/question/draft_views.py",
        "keep",
        "db.session.scalars(Draft)",
    ),
    (querying_in_a_view, "checklist/insight/views.py", "home", "from sqlalchemy import select"),
    (querying_in_a_view, "checklist/reports/views.py", "progress", "db.session.get(Report, 1)"),
]


@pytest.mark.parametrize(("rule", "path", "function", "line"), BREAKS)
def test_each_rule_refuses_a_copy_in_which_it_is_broken(
    rule: Rule, path: str, function: str, line: str
) -> None:
    broken = with_first_line(path, function, line)

    assert list(rule(path, tree_of(ROOT / path))) == []
    assert len(list(rule(path, broken))) == 1
