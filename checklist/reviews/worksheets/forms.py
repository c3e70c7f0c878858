"""The form in which an inspector cites a worksheet in an exhibit of their own."""

from __future__ import annotations

from wtforms import validators as must

from checklist.reviews.worksheets.worksheet_exhibits import WorksheetCitation
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import DayField


class WorksheetExhibitForm(IdempotentForm):
    """The day whose position the list reports, where the sample was drawn later."""

    base_version = StoredNumberField(default=0)
    position_as_at = DayField(
        "Which day’s position does the list report?",
        [must.Optional()],
        subject="The position reported",
    )

    @property
    def citation(self) -> WorksheetCitation:
        """What was typed, of a form that is valid."""
        shown = self.base_version.data or 0
        return WorksheetCitation(self.position_as_at.data, shown, self.idempotency_key)
