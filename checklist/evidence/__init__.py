"""A force's library of evidence: what it holds, and the bytes, once each and for good."""

from __future__ import annotations

from flask import Flask

from checklist.evidence import change_views, new_views, scanning, tidying, views
from checklist.evidence.pages import bp
from checklist.web.panels import add_link

__all__ = ["change_views", "new_views", "register", "views"]


def register(app: Flask) -> None:
    """Add the pages of this slice, and what its files ask of the workers."""
    app.register_blueprint(bp)
    add_link(app, "Evidence", "evidence.library")
    scanning.register(app)
    tidying.register(app)
