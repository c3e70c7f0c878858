"""The form that confirms that an assessment is to be deleted."""

from __future__ import annotations

from wtforms import BooleanField, HiddenField
from wtforms import validators as must

from checklist.web.csrf import IdempotentForm


class DeleteForm(IdempotentForm):
    """The confirmation, and the stamp of what the page said would go."""

    sure = BooleanField(
        "Yes, delete this assessment for good",
        validators=[must.DataRequired("Select the box if you want to delete this assessment")],
    )
    shown = HiddenField(default="")
