"""What other pages show of a response: the way to it, once a report is published."""

from __future__ import annotations

from flask import Flask, g

from checklist.assessments.models import Assessment
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.web.access import Access
from checklist.web.panels import add_panel


def register(app: Flask) -> None:
    """Add the way to the response on the pages that lead to a published report."""
    access = Access(frozenset({Action.READ_PUBLISHED_FINDINGS}))
    for place in ("above the questions", "below a submission", "on a published report"):
        add_panel(app, place, "responses/_way.html", _build_way, access)


def _build_way(assessment: Assessment, **_shown: object) -> dict[str, object] | None:
    """Build the way to the response; no query."""
    if not is_permitted(g.person, Action.READ_PUBLISHED_FINDINGS, assessment.state):
        return None
    return {"assessment": assessment}
