"""Home: what a person has to do, and the assessments open to them."""

from __future__ import annotations

from flask import Flask

from checklist.insight import sight_views, views  # noqa: F401  # the first adds its page
from checklist.insight.then_and_now import round_views
from checklist.web.navigation import add_link


def register(app: Flask) -> None:
    """Add the pages of this slice."""
    app.register_blueprint(views.bp)
    round_views.register(app)
    add_link(app, "Assessments", "insight.home")
