"""The form that confirms that an assessment is to be deleted."""

from __future__ import annotations

from wtforms import BooleanField, HiddenField, TextAreaField
from wtforms import validators as must

from checklist.assessments.archive import Deletion
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import limit_length
from checklist.web.text import clean_line


class DeleteForm(IdempotentForm):
    """Why, the confirmation, and the stamp of what the page said would go."""

    LONGEST_REASON = 200  # it stands in one line of the record

    reason = TextAreaField(
        "Why do you delete it?",
        default="",
        filters=[clean_line],
        validators=[
            must.DataRequired("Enter why you delete it"),
            limit_length(LONGEST_REASON, "The reason"),
        ],
    )

    sure = BooleanField(
        "Yes, delete this assessment for good",
        validators=[must.DataRequired("Select the box if you want to delete this assessment")],
    )
    shown = HiddenField(default="")

    @property
    def deletion(self) -> Deletion:
        """What was typed."""
        return Deletion(str(self.reason.data), str(self.shown.data), self.idempotency_key)
