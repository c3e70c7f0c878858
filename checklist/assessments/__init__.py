"""Assessments: one force's work on one version of a question set, its answers and exhibits."""

from __future__ import annotations

from flask import Flask

from checklist.assessments import exhibit_views, overview_views, views


def register(app: Flask) -> None:
    """Add the pages of this slice."""
    app.register_blueprint(views.bp)
    exhibit_views.register(app)
    overview_views.register(app)
