"""The improvement plan of a force: actions, what each answers, and how far it has come."""

from __future__ import annotations

from flask import Flask

from checklist.assessments.reminders.reminder_sources import add_source
from checklist.plans import action_panels, closure_pages, views
from checklist.plans.action_reminders import list_action_reminders


def register(app: Flask) -> None:
    """Add the pages of this slice."""
    views.register(app)
    action_panels.register(app)
    closure_pages.register(app)
    add_source(app, list_action_reminders)
