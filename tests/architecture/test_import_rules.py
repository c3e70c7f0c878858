"""Which module may import which: every module has its place, and each rule can be broken."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from grimp import ImportGraph, build_graph
from importlinter import Contract
from importlinter.api import read_configuration
from importlinter.contracts.acyclic_siblings import AcyclicSiblingsContract
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.layers import LayersContract

from tests.architecture.reading import ROOT, tracked

PROJECT = str(ROOT / "pyproject.toml")
SESSION: dict[str, Any] = read_configuration(PROJECT)["session_options"]
KINDS: dict[str, Callable[..., Contract]] = {
    "layers": LayersContract,
    "forbidden": ForbiddenContract,
    "acyclic_siblings": AcyclicSiblingsContract,
}


@cache
def contracts() -> list[dict[str, Any]]:
    """The import rules, as written down."""
    rules: list[dict[str, Any]] = read_configuration(PROJECT)["contracts_options"]
    return rules


def packages() -> set[str]:
    """The service and the packages right below it."""
    folders = {path.parent.name for path in tracked("checklist/*/__init__.py")}
    direct = {name for name in folders if (ROOT / "checklist" / name / "__init__.py").is_file()}
    return {"checklist"} | {f"checklist.{name}" for name in direct}


def test_every_package_has_an_order_that_leaves_no_module_out() -> None:
    ordered = {
        container
        for rule in contracts()
        if rule["type"] == "layers" and rule.get("exhaustive") == "True"
        for container in rule["containers"]
    }

    assert ordered == packages()


BREAKS = [
    ("evidence/service.py", "checklist.assessments.service", "Outer depends on inner"),
    ("core/dates.py", "flask", "The core is pure"),
    ("core/answers/sheet.py", "checklist.core.scoring.score", "Inside the core"),
    ("accounts/models.py", "checklist.accounts.service", "Inside accounts"),
    ("assessments/answers/drafts.py", "checklist.assessments.question.form", "Inside assessments"),
    ("reviews/assignments/service.py", "checklist.reviews.steps.service", "Inside reviews"),
    (
        "reviews/requests/new_requests.py",
        "checklist.reviews.requests.views",
        "Inside reviews: requests",
    ),
    (
        "reviews/desk/desk_queries.py",
        "checklist.reviews.desk.forms",
        "Inside reviews: desk",
    ),
    (
        "reviews/assignments/service.py",
        "checklist.reviews.assignments.forms",
        "Inside reviews: assignments",
    ),
    (
        "reviews/findings/models.py",
        "checklist.reviews.findings.saving",
        "Inside reviews: findings",
    ),
    (
        "reports/review_prints/review_prints.py",
        "checklist.reports.review_prints.views",
        "Inside reports: prints of reviews",
    ),
    (
        "reviews/draft_reports/models.py",
        "checklist.reviews.draft_reports.sending",
        "Inside reviews: draft reports",
    ),
    (
        "reviews/finding_texts/models.py",
        "checklist.reviews.finding_texts.service",
        "Inside reviews: finding texts",
    ),
    (
        "reviews/report_texts/models.py",
        "checklist.reviews.report_texts.service",
        "Inside reviews: texts of a report",
    ),
    (
        "reviews/comments/models.py",
        "checklist.reviews.comments.writing",
        "Inside reviews: comments",
    ),
    (
        "reviews/publishing/models.py",
        "checklist.reviews.publishing.correcting",
        "Inside reviews: publishing",
    ),
    (
        "reviews/visits/visit_page.py",
        "checklist.reviews.visits.forms",
        "Inside reviews: visits",
    ),
    (
        "reviews/judgements/models.py",
        "checklist.reviews.judgements.service",
        "Inside reviews: judgements",
    ),
    (
        "reviews/weighing/lowering.py",
        "checklist.reviews.weighing.lowering_views",
        "Inside reviews: weighing",
    ),
    (
        "reviews/worksheets/worksheet_exhibits.py",
        "checklist.reviews.worksheets.views",
        "Inside reviews: worksheets",
    ),
    (
        "reviews/moderation/models.py",
        "checklist.reviews.moderation.settlements",
        "Inside reviews: moderation",
    ),
    (
        "assessments/shares/service.py",
        "checklist.assessments.shares.forms",
        "Inside assessments: s",
    ),
    (
        "assessments/notes/mentions.py",
        "checklist.assessments.notes.service",
        "Inside assessments: notes",
    ),
    (
        "assessments/reminders/models.py",
        "checklist.assessments.reminders.service",
        "Inside assessments: reminders",
    ),
    (
        "assessments/restrictions/closed_score.py",
        "checklist.assessments.restrictions.service",
        "Inside assessments: restrictions",
    ),
    (
        "assessments/sign_off/models.py",
        "checklist.assessments.sign_off.service",
        "Inside assessments: signing off",
    ),
    (
        "assessments/submissions/models.py",
        "checklist.assessments.submissions.service",
        "Inside assessments: sending",
    ),
    (
        "assessments/reach/closed.py",
        "checklist.assessments.reach.questions",
        "Inside assessments: reach",
    ),
    (
        "assessments/worksheets/models.py",
        "checklist.assessments.worksheets.service",
        "Inside assessments: worksheets",
    ),
    ("core/seals/content.py", "checklist.core.seals.reader", "Inside the core: seals"),
    ("core/reviews/moderation.py", "checklist.core.reviews.judging", "Inside the core: reviews"),
    (
        "core/review_reports/report_content.py",
        "checklist.core.review_reports.comparing",
        "Inside the core: review reports",
    ),
    (
        "core/plans/action_states.py",
        "checklist.core.plans.overdue",
        "Inside the core: plans",
    ),
    (
        "plans/finding_closures/models.py",
        "checklist.plans.finding_closures.closure_queries",
        "Inside plans: closures of findings",
    ),
    (
        "plans/closure_pages/forms.py",
        "checklist.plans.closure_pages.closure_views",
        "Inside plans: pages of closures",
    ),
    (
        "core/responses/fifty_six_days.py",
        "checklist.core.responses.response_states",
        "Inside the core: responses",
    ),
    ("core/worksheets/frame.py", "checklist.core.worksheets.annex", "Inside the core: worksheets"),
    ("audit/models.py", "checklist.audit.service", "Inside audit"),
    (
        "responses/models.py",
        "checklist.responses.response_queries",
        "Inside responses",
    ),
    (
        "earlier_findings/kinds.py",
        "checklist.earlier_findings.service",
        "Inside earlier findings",
    ),
    ("plans/models.py", "checklist.plans.service", "Inside plans"),
    ("demo/people.py", "checklist.demo.load", "Inside demo"),
    ("evidence/storage/local.py", "checklist.evidence.service", "Inside evidence"),
    ("exchange/member_names.py", "checklist.exchange.service", "Inside exchange"),
    ("insight/service.py", "checklist.insight.views", "Inside insight"),
    ("jobs/models.py", "checklist.jobs.worker", "Inside jobs"),
    ("mail/models.py", "checklist.mail.outbox", "Inside mail"),
    ("reports/content/cover.py", "checklist.reports.service", "Inside reports"),
    ("timeline/service.py", "checklist.timeline.views", "Inside timeline"),
    ("across_forces/levels_table.py", "checklist.across_forces.forms", "Inside across forces"),
    ("web/text.py", "checklist.web.templating", "Inside web"),
    ("web/text.py", "sqlalchemy", "The web's own parts"),
    ("core/scoring/results.py", "checklist.core.scoring.score", "No circles"),
    ("core/unplaced.py", "datetime", "Inside the core"),
    ("web/text.py", "tests.browser", "The service does not know its tests"),
    ("tests/core/test_dates.py", "checklist.db", "Tests of the core need the core alone"),
]


@pytest.fixture(scope="module")
def imports() -> ImportGraph:
    """Which module imports which."""
    return build_graph(*SESSION["root_packages"], include_external_packages=True, cache_dir=None)


def is_kept(rule: dict[str, Any], imports: ImportGraph) -> bool:
    """Say whether a rule holds; a copy is asked, since a rule may leave out what it allows."""
    contract = KINDS[rule["type"]](rule["name"], SESSION, rule)
    return contract.check(deepcopy(imports), verbose=False).kept


@pytest.fixture(scope="module")
def kept(imports: ImportGraph) -> dict[str, bool]:
    """Whether each rule holds of the code as it is."""
    return {rule["name"]: is_kept(rule, imports) for rule in contracts()}


@pytest.mark.parametrize(("path", "imported", "rule"), BREAKS)
def test_each_import_rule_is_broken_by_one_import_more(
    imports: ImportGraph, kept: dict[str, bool], path: str, imported: str, rule: str
) -> None:
    file = Path(path if path.startswith("tests/") else f"checklist/{path}").with_suffix("")
    changed = deepcopy(imports)
    changed.add_import(importer=".".join(file.parts), imported=imported)
    rules = [each for each in contracts() if each["name"].startswith(rule)]

    assert all(kept[each["name"]] for each in rules)
    assert not all(is_kept(each, changed) for each in rules)


def test_every_rule_is_broken_once() -> None:
    rules = {rule["name"] for rule in contracts()}

    assert [name for name in rules if not any(name.startswith(rule) for _, _, rule in BREAKS)] == []
