"""The form that narrows a timeline, read from the address of the page."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from flask import request
from wtforms import Form, SelectField, ValidationError, validators
from wtforms.fields.choices import SelectChoice

from checklist.core.deeds import KIND_LABELS, DeedKind
from checklist.timeline.service import DeedFilter
from checklist.web.fields import DayField


class DeedFilterForm(Form):
    """Which deeds to show: a value that is not on offer leaves nothing out.

    A plain form without a CSRF token, since it changes nothing and its address is shared.
    """

    person = SelectField("Person", validate_choice=False)
    kind = SelectField("Kind", validate_choice=False)
    begins = DayField("From", [validators.Optional()], subject="“From”", description="")
    ends = DayField("To", [validators.Optional()], subject="“To”", description="")

    def validate_ends(self, field: DayField) -> None:
        if field.data and self.begins.data and field.data < self.begins.data:
            raise ValidationError("“To” must be the same as or after “From”")

    @property
    def deed_filter(self) -> DeedFilter:
        """What to show; a date that will not do narrows nothing, and the page says so."""
        person = self.person.data if self._is_offered(self.person) else ""
        kind = self.kind.data if self._is_offered(self.kind) else ""
        is_valid = not self.begins.errors and not self.ends.errors
        return DeedFilter(
            person=UUID(person) if person else None,
            kind=DeedKind(kind) if kind else None,
            begins=self.begins.data if is_valid else None,
            ends=self.ends.data if is_valid else None,
        )

    def _is_offered(self, field: SelectField) -> bool:
        return field.data in [choice.value for choice in field.iter_choices()]


def build_filter_form(people: Iterable[tuple[UUID, str]]) -> DeedFilterForm:
    """Build the form with these people to choose from, filled in from the address and checked."""
    form = DeedFilterForm(request.args)  # type: ignore[no-untyped-call]  # WTForms has none
    form.person.choices = [
        SelectChoice("", "Everybody"),
        *(SelectChoice(str(id_), name) for id_, name in people),
    ]
    form.kind.choices = [
        SelectChoice("", "Everything"),
        *(SelectChoice(kind.value, label) for kind, label in KIND_LABELS.items()),
    ]
    form.validate()  # type: ignore[no-untyped-call]  # WTForms has none
    return form
