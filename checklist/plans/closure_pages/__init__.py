"""The pages on which closure of a published finding is asked for, given or returned."""

from __future__ import annotations

from flask import Flask

from checklist.assessments.reminders.reminder_sources import add_source
from checklist.plans.closure_pages import closure_panels, closure_views, repeat_views
from checklist.plans.closure_pages.closure_reminders import list_closure_reminders
from checklist.plans.closure_pages.due_recommendations import list_due_reminders


def register(app: Flask) -> None:
    """Add these pages, what other pages show of findings, and what people are reminded of."""
    closure_views.register(app)
    repeat_views.register(app)
    closure_panels.register(app)
    add_source(app, list_closure_reminders)
    add_source(app, list_due_reminders)
