"""Home: what a person has to do, and the assessments open to them."""

from __future__ import annotations

from flask import Flask

from checklist.insight import views


def register(app: Flask) -> None:
    """Add the pages of this slice."""
    app.register_blueprint(views.bp)
