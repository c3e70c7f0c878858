"""A force's library of evidence: what it holds, and the bytes, once each and for good."""

from __future__ import annotations

from flask import Flask

from checklist.evidence import views
from checklist.evidence.library import add_views, change_views, garbage_collection
from checklist.evidence.library.blueprint import bp
from checklist.evidence.scanning import job
from checklist.web.panels import add_link

__all__ = ["add_views", "change_views", "register", "views"]


def register(app: Flask) -> None:
    """Add the pages of this slice, and what its files ask of the workers."""
    app.register_blueprint(bp)
    add_link(app, "Evidence", "evidence.library")
    job.register(app)
    garbage_collection.register(app)
