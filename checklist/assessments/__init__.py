"""Assessments: one force's work on one version of a question set, its answers and exhibits."""

from __future__ import annotations

from flask import Flask

from checklist.assessments import views
from checklist.assessments.exhibits import views as exhibit_views
from checklist.assessments.lists import views as list_views


def register(app: Flask) -> None:
    """Add the pages of this slice."""
    app.register_blueprint(views.bp)
    exhibit_views.register(app)
    list_views.register(app)
