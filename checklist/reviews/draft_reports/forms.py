"""The forms that send a draft report, and go back to the review."""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar
from uuid import uuid4

from wtforms import HiddenField, TextAreaField
from wtforms import validators as must

from checklist.core.errors import UserError
from checklist.core.workflow.decisions import GuardUnmet
from checklist.reviews.draft_reports.sending import NewDraft, ReportChanged
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import show_on_field
from checklist.web.fields import DayField, limit_length, limit_years_ahead
from checklist.web.filters import today_in_london
from checklist.web.text import clean_text

_DAYS_OFFERED = 14


class DraftForm(IdempotentForm):
    """The last day for the force; ``shown`` is the digest of what the page said would be sent."""

    shown = HiddenField(default="")
    due = DayField(
        "Last day for the force",
        [must.InputRequired("Enter the last day for the force"), limit_years_ahead(1, "Last day")],
        subject="Last day",
        default=lambda: today_in_london() + timedelta(days=_DAYS_OFFERED),
    )

    @property
    def new_draft(self) -> NewDraft:
        """What was asked for."""
        return NewDraft(self.due.data or today_in_london(), self.shown.data, self.idempotency_key)

    def refuse(self, error: UserError, shown: str) -> None:
        """Show an error; what the page now says is meant by the next press."""
        if isinstance(error, GuardUnmet) and error.field is None:
            error.field = self.due.name  # what is missing is listed above the form
        show_on_field(self, error)
        if isinstance(error, ReportChanged):
            self.shown.data, self.key.data = shown, str(uuid4())


class ReturnForm(IdempotentForm):
    """Why a draft report is taken back."""

    LONGEST_REASON: ClassVar[int] = 1000

    reason = TextAreaField(
        "Why do you go back to the review?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Enter why you go back to the review"),
            limit_length(LONGEST_REASON, "The reason"),
        ],
    )
