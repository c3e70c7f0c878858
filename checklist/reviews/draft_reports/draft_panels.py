"""What other pages show of a draft report: home, the list of questions, the published report."""

from __future__ import annotations

from collections.abc import Set

from flask import Flask, g

from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.db import db
from checklist.reviews.draft_reports.draft_queries import find_newest_draft, list_drafts_to_check
from checklist.web.access import Access
from checklist.web.panels import add_panel


def register(app: Flask) -> None:
    """Add these panels."""
    access = Access(frozenset({Action.READ_DRAFT}))
    home = "draft_reports/_on_home.html"
    add_panel(app, "above the assessments", home, _build_home, access)
    tasks = "draft_reports/_on_tasks.html"
    add_panel(app, "above the questions", tasks, _build_tasks, access)
    published = "draft_reports/_on_published.html"
    add_panel(app, "on a published report", published, _build_published, access)


def _build_home(states: Set[AssessmentState]) -> dict[str, object] | None:
    """Build what a force is to check now; no query where no draft report can be with it."""
    is_force = g.person.organisation_kind is OrganisationKind.FORCE
    if not is_force or AssessmentState.FACTUAL_ACCURACY not in states:
        return None
    drafts = list_drafts_to_check(db.session, g.person)
    return {"drafts": drafts} if drafts else None


def _build_tasks(assessment: Assessment) -> dict[str, object] | None:
    """Build the way to the newest draft report until the report is published; then no query."""
    if assessment.state is AssessmentState.CLOSED_PUBLISHED:
        return None
    return _build_way(assessment)


def _build_published(assessment: Assessment, **_: object) -> dict[str, object] | None:
    """Build the way back to what a force checked; inspectors have theirs with the submission."""
    is_force = g.person.organisation_kind is OrganisationKind.FORCE
    return _build_way(assessment) if is_force else None


def _build_way(assessment: Assessment) -> dict[str, object] | None:
    """Build the way to the newest draft report; no query where the person reads none."""
    if not is_permitted(g.person, Action.READ_DRAFT, assessment.state):
        return None
    draft = find_newest_draft(db.session, g.person, assessment)
    return {"assessment": assessment, "draft": draft} if draft else None
