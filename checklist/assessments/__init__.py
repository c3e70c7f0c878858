"""Assessments: one force's work on one version of a question set, its answers and exhibits."""

from __future__ import annotations

from flask import Flask

from checklist.assessments import archive_views, views  # noqa: F401  # add their pages
from checklist.assessments.answers import history_views  # noqa: F401  # adds its pages, too
from checklist.assessments.blueprint import bp, build_question_url
from checklist.assessments.exhibits import views as exhibit_views
from checklist.assessments.lists import views as list_views
from checklist.assessments.question import draft_views  # noqa: F401  # adds its pages, too
from checklist.assessments.question import views as question_views  # noqa: F401  # likewise
from checklist.assessments.restrictions import views as restriction_views


def register(app: Flask) -> None:
    """Add the pages of this slice."""
    app.register_blueprint(bp)
    app.jinja_env.globals["question_url"] = build_question_url
    exhibit_views.register(app)
    list_views.register(app)
    restriction_views.register(app)
