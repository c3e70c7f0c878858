"""Responses: what a local policing body says of a published report, within 56 days."""

from __future__ import annotations

from flask import Flask

from checklist.responses import views


def register(app: Flask) -> None:
    """Add the pages of this slice."""
    views.register(app)
