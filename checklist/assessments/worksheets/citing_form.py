"""The form that cites a worksheet as an exhibit: who looked at its items."""

from __future__ import annotations

from typing import Any

from wtforms import RadioField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.worksheets.citing import Citation
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import build_text_field


class CitationForm(IdempotentForm):
    """Who looked at the items and, where it decides the strength, whether they are outside."""

    base_version = StoredNumberField(default=0)
    tested_by = build_text_field(
        "Who looked at the items?",
        200,
        "Who looked at the items",
        must.DataRequired("Say who looked at the items"),
    )
    outside = RadioField(
        "Are they outside the unit whose work this is?",
        choices=[SelectChoice("yes", "Yes"), SelectChoice("no", "No")],
        validators=[must.InputRequired("Select whether they are outside the unit")],
    )

    def __init__(self, *, asks_whether_outside: bool, **options: Any) -> None:
        super().__init__(**options)
        if not asks_whether_outside:
            del self.outside

    @property
    def citation(self) -> Citation:
        is_independent = "outside" in self and self.outside.data == "yes"
        shown = self.base_version.data or 0
        return Citation(str(self.tested_by.data), is_independent, shown, self.idempotency_key)
