"""A force's library of evidence, and the stored bytes."""

from __future__ import annotations

from flask import Flask

from checklist.evidence import views
from checklist.evidence.library import add_views, change_views, garbage_collection
from checklist.evidence.library.blueprint import bp
from checklist.evidence.scanning import job
from checklist.web.navigation import add_link

__all__ = ["add_views", "change_views", "register", "views"]


def register(app: Flask) -> None:
    """Register the pages and the jobs of this slice."""
    app.register_blueprint(bp)
    add_link(app, "Evidence", "evidence.library")
    job.register(app)
    garbage_collection.register(app)
