"""A force's library of evidence, and the stored bytes."""

from __future__ import annotations

from flask import Flask

from checklist.evidence.library import (
    add_views,  # noqa: F401  # adds its pages to the blueprint
    change_views,  # noqa: F401  # likewise
    garbage_collection,
    views,  # noqa: F401  # likewise
)
from checklist.evidence.library.blueprint import bp
from checklist.evidence.scanning import job
from checklist.web.navigation import add_link


def register(app: Flask) -> None:
    """Register the pages and the jobs of this slice."""
    app.register_blueprint(bp)
    add_link(app, "Evidence", "evidence.library")
    job.register(app)
    garbage_collection.register(app)
