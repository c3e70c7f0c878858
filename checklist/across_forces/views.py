"""The pages across forces: grades, sections and themes, claims, findings, responses."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.across_forces.asked_reports import Asked, read_asked
from checklist.across_forces.claims_table import load_claims, load_claims_of
from checklist.across_forces.findings_table import load_findings
from checklist.across_forces.forms import (
    AcrossForm,
    ClaimsForm,
    FindingsForm,
    GradesForm,
    LevelsForm,
    ResponsesForm,
)
from checklist.across_forces.grades_table import GradeOrder, load_grades, say_grade
from checklist.across_forces.late_responses import load_responses_across
from checklist.across_forces.levels_table import LevelOrder, load_groups, load_levels
from checklist.across_forces.question_groups import name_themes
from checklist.across_forces.unpublished_findings import list_unpublished
from checklist.core.errors import NotFound
from checklist.core.permissions.actions import Action
from checklist.core.reviews.levels_across import describe_mean, name_mean
from checklist.core.scoring.grading import list_grades
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.filters import today_in_london

_WAYS = (
    ("grades", "Grades"),
    ("themes", "Sections and themes"),
    ("claims", "Most over-claimed"),
    ("findings", "Findings and recommendations"),
    ("responses", "Late responses"),
)
_KEPT = ("set", "round", "force")
"""What is chosen on one of these pages, and holds on the next."""

bp = Blueprint("across_forces", __name__, url_prefix="/across-forces")


@bp.get("")
@open_to(Action.READ_ACROSS_FORCES)
def grades() -> ResponseReturnValue:
    """Show the grades of published reports, section by section, and one's own drafts apart."""
    asked = read_asked(db.session, g.person, GradesForm, request.args)
    if asked.question_set is None:
        return _render(asked, "grades", unpublished=list_unpublished(db.session, g.person))
    table = load_grades(
        db.session,
        g.person,
        asked.selection,
        asked.question_set,
        GradeOrder(asked.form.order.data),
        asked.shown,
    )
    return _render(
        asked,
        "grades",
        total=table.total,
        table=table,
        say_grade=say_grade,
        parts=[("", "Overall"), *((e.id, e.short_title) for e in asked.question_set.sections)],
        grade_ids=list_grades(asked.question_set.scoring)[::-1],
        unpublished=list_unpublished(db.session, g.person),
    )


@bp.get("/themes")
@open_to(Action.READ_ACROSS_FORCES)
def themes() -> ResponseReturnValue:
    """Show the levels by section and theme; of a chosen one force by force."""
    asked = read_asked(db.session, g.person, LevelsForm, request.args)
    if asked.question_set is None:
        return _render(asked, "themes")
    words: dict[str, Any] = {"describe_mean": describe_mean, "name_mean": name_mean}
    if asked.group is None:
        found = load_groups(db.session, g.person, asked.selection, asked.question_set)
        return _render(asked, "themes", groups=found, **words)
    table = load_levels(
        db.session,
        g.person,
        asked.selection,
        asked.question_set,
        asked.group,
        LevelOrder(asked.form.order.data),
        asked.shown,
    )
    return _render(
        asked,
        "theme",
        total=table.total,
        table=table,
        group=asked.group,
        questions=sorted(asked.group.questions, key=asked.question_set.get_index),
        **words,
    )


@bp.get("/claims")
@open_to(Action.READ_ACROSS_FORCES)
def claims() -> ResponseReturnValue:
    """Show the questions, those first that forces claim most above what inspectors find."""
    asked = read_asked(db.session, g.person, ClaimsForm, request.args)
    if asked.question_set is None:
        return _render(asked, "claims")
    found = load_claims(db.session, g.person, asked.selection, asked.question_set, asked.group)
    return _render(asked, "claims", claims=found)


@bp.get("/claims/<question_id>")
@open_to(Action.READ_ACROSS_FORCES)
def claims_of(question_id: str) -> ResponseReturnValue:
    """Show what each report says of one question. Raises NotFound."""
    asked = read_asked(db.session, g.person, AcrossForm, request.args)
    if asked.question_set is None:
        raise NotFound("We could not find that question")
    table = load_claims_of(
        db.session, g.person, asked.selection, asked.question_set, question_id, asked.shown
    )
    return _render(asked, "question", total=table.total, table=table)


@bp.get("/findings")
@open_to(Action.READ_ACROSS_FORCES)
def findings() -> ResponseReturnValue:
    """Show published findings and recommendations, and how each stands."""
    asked = read_asked(db.session, g.person, FindingsForm, request.args)
    if asked.question_set is None:
        return _render(asked, "findings")
    filters = asked.form.build_filter(asked.group)
    table = load_findings(db.session, g.person, asked.selection, filters, asked.shown)
    return _render(
        asked,
        "findings",
        total=table.total,
        table=table,
        name_themes=name_themes,
        today=today_in_london(),
    )


@bp.get("/responses")
@open_to(Action.READ_ACROSS_FORCES)
def responses() -> ResponseReturnValue:
    """Show which responses of local policing bodies are late, and by how many days."""
    asked = read_asked(db.session, g.person, ResponsesForm, request.args)
    if asked.question_set is None:
        return _render(asked, "responses")
    table = load_responses_across(
        db.session, g.person, asked.selection, asked.form.wanted, asked.shown
    )
    return _render(asked, "responses", total=table.total, table=table)


def _render(
    asked: Asked[Any],
    name: str,
    *,
    total: int = 0,
    **shown: object,
) -> str:
    page = asked.shown.page
    return render_template(
        f"across_forces/{name}.html",
        asked=asked,
        form=asked.form,
        question_set=asked.question_set,
        total=total,
        page=page,
        has_more=total > asked.shown.offset + asked.shown.limit,
        marking=asked.marking,
        ways=_WAYS,
        kept={key: asked.form[key].data for key in _KEPT if asked.form[key].data},
        url_of=_build_url,
        **shown,
    )


def _build_url(endpoint: str, **changed: object) -> str:
    """Build an address with the filters of this page, but for what is changed or not of it."""
    kept = {name: each for name, each in request.args.items() if name != "page"}
    return url_for(endpoint, **{**kept, **changed})  # type: ignore[arg-type]  # names from an address
