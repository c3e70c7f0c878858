"""What other pages show of a published report, and of one whose day is ahead."""

from __future__ import annotations

from flask import Flask, g

from checklist.assessments.models import Assessment
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.web.access import Access
from checklist.web.panels import add_panel


def register(app: Flask) -> None:
    """Add these panels."""
    access = Access(frozenset({Action.READ_PUBLISHED_FINDINGS}))
    tasks = "publishing/_on_tasks.html"
    for place in ("above the questions", "below a submission"):
        add_panel(app, place, tasks, _build_tasks, access)


def _build_tasks(assessment: Assessment) -> dict[str, object] | None:
    """Build the way to the published report, or to a day that is ahead; no query."""
    is_out = is_permitted(g.person, Action.READ_PUBLISHED_FINDINGS, assessment.state)
    is_planned = assessment.is_publication_ahead and is_permitted(
        g.person, Action.READ_FINDINGS, assessment.state
    )
    if not is_out and not is_planned:
        return None
    return {"assessment": assessment, "is_out": is_out}
