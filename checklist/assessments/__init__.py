"""Assessments: one force's work on one version of a question set, its answers and exhibits."""

from __future__ import annotations

from flask import Flask

from checklist.accounts.organisations import END_ACCESS, END_ROLE, OPEN_ALL
from checklist.assessments import archive_views, deleted_emails, views  # noqa: F401  # add their pages
from checklist.assessments.answers import history_views  # noqa: F401  # adds its pages, too
from checklist.assessments.blueprint import bp, build_question_url, reads_all, title_for_reader
from checklist.assessments.exhibits import views as exhibit_views
from checklist.assessments.lists import held_views  # noqa: F401  # adds its page, too
from checklist.assessments.lists import views as list_views
from checklist.assessments.notes import views as note_views
from checklist.assessments.notes.opened_to_contributors import keep_notes_as_said
from checklist.assessments.question import draft_views  # noqa: F401  # adds its pages, too
from checklist.assessments.question import views as question_views  # noqa: F401  # likewise
from checklist.assessments.recent_changes import views as change_views
from checklist.assessments.reminders import views as reminder_views
from checklist.assessments.restrictions import views as restriction_views
from checklist.assessments.shares import post_views
from checklist.assessments.shares import views as share_views
from checklist.assessments.shares.ended_access import (
    end_what_a_person_was_asked,
    end_what_was_asked,
)
from checklist.assessments.sign_off import signing_views
from checklist.assessments.sign_off import views as sign_off_views
from checklist.assessments.submissions import views as submission_views
from checklist.assessments.worksheets import (
    citing_views,  # noqa: F401  # adds its page, too
    more_views,  # noqa: F401  # likewise
)
from checklist.assessments.worksheets import views as worksheet_views
from checklist.core.permissions.reach import is_open_by_shares


def register(app: Flask) -> None:
    """Add the pages of this slice."""
    app.register_blueprint(bp)
    END_ACCESS.set(app, end_what_was_asked)
    END_ROLE.set(app, end_what_a_person_was_asked)
    OPEN_ALL.set(app, keep_notes_as_said)
    app.jinja_env.globals["question_url"] = build_question_url
    exhibit_views.register(app)
    app.jinja_env.globals.update(
        reads_all=reads_all,
        title_for_reader=title_for_reader,
        is_open_by_shares=is_open_by_shares,
    )
    list_views.register(app)
    share_views.register(app)
    post_views.register(app)
    note_views.register(app)
    change_views.register(app)
    reminder_views.register(app)
    restriction_views.register(app)
    signing_views.register(app)
    sign_off_views.register(app)
    submission_views.register(app)
    worksheet_views.register(app)
    deleted_emails.register(app)
