"""Across forces: what published reports say of all forces that are open to an inspectorate."""

from __future__ import annotations

from flask import Flask

from checklist.across_forces import csv_views, views
from checklist.web.navigation import add_link


def register(app: Flask) -> None:
    """Add the pages of this slice and the CSV files of the same."""
    app.register_blueprint(views.bp)
    app.register_blueprint(csv_views.bp)
    add_link(app, "Across forces", "across_forces.grades")
