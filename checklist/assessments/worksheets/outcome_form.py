"""The form in which outcomes are saved: a row for each item of a page, and why it happened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from flask import request
from wtforms import Field, SelectField, StringField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.worksheets.forms import LONGEST_TEXT
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.outcome_saves import (
    StaleWorksheet,
    TypedOutcomes,
    is_amended,
)
from checklist.assessments.worksheets.worksheet_queries import NOT_LOOKED_AT, LookedAt
from checklist.core.errors import UserError
from checklist.core.worksheets.frame import read_reference
from checklist.core.worksheets.outcomes import Outcome
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import Form, IdempotentForm
from checklist.web.fields import limit_length
from checklist.web.text import clean_text

ITEMS_A_PAGE = 100
"""A page of these has two fields for each, well below the most that a form may have."""


class ItemForm(Form):
    """What came of one item: its outcome, and a reference that names nobody."""

    outcome = SelectField(
        "Outcome",
        choices=[
            SelectChoice("", "Not looked at yet"),
            *(SelectChoice(each.value, each.value.capitalize()) for each in Outcome),
        ],
        default="",
    )
    reference = StringField("Reference", default="")

    def __init__(self, number: int, looked_at: LookedAt, **options: Any) -> None:
        initial = {
            "outcome": looked_at.outcome.value if looked_at.outcome else "",
            "reference": looked_at.reference,
        }
        meta = {"csrf": False}
        super().__init__(prefix=f"item-{number}-", meta=meta, data=initial, **options)
        self.number = number

    def validate_reference(self, field: Field) -> None:
        try:
            field.data = read_reference(field.data or "")
        except UserError as error:
            raise must.ValidationError(f"Number {self.number}: {error}") from error

    @property
    def looked_at(self) -> LookedAt:
        outcome = Outcome(self.outcome.data) if self.outcome.data else None
        return LookedAt(outcome, str(self.reference.data))

    def show(self, looked_at: LookedAt) -> None:
        """Show what is saved in place of what was typed."""
        self.outcome.data = looked_at.outcome.value if looked_at.outcome else ""
        self.reference.data = looked_at.reference


class OutcomesForm(IdempotentForm):
    """What came of the items of one page, why those failed that did, and why it is amended."""

    base_version = StoredNumberField(default=0)
    cause = TextAreaField(
        "Why did it happen?",
        default="",
        filters=[clean_text],
        validators=[limit_length(LONGEST_TEXT, "Why it happened")],
    )

    reason = TextAreaField(
        "Why do you amend it?",
        default="",
        filters=[clean_text],
        validators=[limit_length(LONGEST_TEXT, "Why you amend it")],
    )

    def __init__(
        self, worksheet: Worksheet, numbers: Sequence[int], looked_at: Mapping[int, LookedAt]
    ) -> None:
        initial = {"base_version": worksheet.version, "cause": worksheet.cause}
        super().__init__(data=initial)
        self.is_amending = is_amended(worksheet, looked_at)
        self.rows = [ItemForm(number, looked_at.get(number, NOT_LOOKED_AT)) for number in numbers]

    def validate_rows(self) -> bool:
        """Validate each row, so that every error is shown at once."""
        refused = [row for row in self.rows if not row.validate()]  # type: ignore[no-untyped-call]  # WTForms has no types
        return not refused

    @property
    def typed(self) -> TypedOutcomes:
        """What was sent; items that the page did not show are left as they are."""
        items = {row.number: row.looked_at for row in self._list_sent()}
        base_version = self.base_version.data or 0
        return TypedOutcomes(
            items,
            str(self.cause.data),
            str(self.reason.data),
            base_version,
            self.idempotency_key,
        )

    def show_conflict(self, error: StaleWorksheet, worksheet: Worksheet) -> None:
        """Show beside what was typed what is saved now; what was not typed is shown as saved."""
        for row in self._list_sent():
            base = error.base.get(row.number, NOT_LOOKED_AT)
            saved = error.saved.get(row.number, NOT_LOOKED_AT)
            if row.looked_at == base:
                row.show(saved)
            elif row.number in error.numbers:
                now = saved.outcome.value if saved.outcome else "no outcome"
                told = f"Number {row.number}: saved meanwhile as “{now}”"
                told += f", reference {saved.reference}" if saved.reference else ""
                row.outcome.errors = (told,)
        self.base_version.data = worksheet.version

    def _list_sent(self) -> Iterator[ItemForm]:
        return (row for row in self.rows if row.outcome.name in request.form)
