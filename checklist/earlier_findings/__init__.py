"""Earlier findings: what inspections before this one found in a force, entered by hand."""

from __future__ import annotations

from flask import Flask

from checklist.earlier_findings import question_panels, views


def register(app: Flask) -> None:
    """Add the pages of this slice, and what it shows on other pages."""
    views.register(app)
    question_panels.register(app)
