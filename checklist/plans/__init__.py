"""The improvement plan of a force: actions, what each answers, and how far it has come."""

from __future__ import annotations

from flask import Flask

from checklist.plans import views


def register(app: Flask) -> None:
    """Add the pages of this slice."""
    views.register(app)
