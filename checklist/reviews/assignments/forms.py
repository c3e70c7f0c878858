"""The forms that assign inspectors, and that end an assignment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from wtforms import SelectField, SelectMultipleField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice
from wtforms.validators import ValidationError

from checklist.accounts.models import Organisation
from checklist.core.messages import join_names
from checklist.reviews.assignments.inspectors import Inspector
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import LONGEST_REASON, DayField, build_reason_field
from checklist.web.filters import today_in_london

_NO_FORCE = ""
_LONGEST = timedelta(days=5 * 365 + 1)
_EXAMPLE = timedelta(days=90)


class AssignForm(IdempotentForm):
    """Who is assigned, from which day to which."""

    people = SelectMultipleField("Inspectors", validate_choice=False)
    begins = DayField("From", [must.InputRequired("Enter the first day")], subject="The first day")
    ends = DayField("To", [must.InputRequired("Enter the last day")], subject="The last day")

    gone_names: Sequence[str] = ()
    """The names of those who are selected and offered no more."""

    def validate_people(self, field: SelectMultipleField) -> None:
        if not field.data:
            raise ValidationError("Select at least one inspector")
        if self.gone:
            advice = ". Look who is selected now" if self.people.choices else ""
            raise ValidationError(f"{self._name_gone()} any more{advice}")

    def validate_ends(self, field: DayField) -> None:
        if field.data is None:
            return
        if field.data < today_in_london():
            raise ValidationError("The last day must be today or later")
        if self.begins.data is not None and field.data < self.begins.data:
            raise ValidationError("The last day must be the first day or later")
        if field.data > today_in_london() + _LONGEST:
            raise ValidationError("The last day must be within five years from today")

    @property
    def example_of_last_day(self) -> str:
        """A day that may be typed as the last: about the length of a review ahead."""
        day = today_in_london() + _EXAMPLE
        return f"{day.day} {day.month} {day.year}"

    def offer(self, inspectors: Sequence[Inspector]) -> None:
        """Offer these inspectors."""
        self.people.choices = [SelectChoice(str(each.id), each.name) for each in inspectors]

    @property
    def gone(self) -> frozenset[str]:
        """Who is selected, and is offered no more."""
        offered = {str(choice.value) for choice in self.people.iter_choices()}
        return frozenset(self.people.data or ()) - offered

    def list_choices(
        self, inspectors: Sequence[Inspector]
    ) -> list[tuple[str, str, bool, bool, str]]:
        """List the inspectors as the page offers them; who is kept from it is not to be chosen."""
        chosen = self.people.data or ()
        return [
            (str(each.id), each.name, str(each.id) in chosen, bool(each.kept_by), _say(each))
            for each in inspectors
        ]

    @property
    def chosen(self) -> frozenset[UUID]:
        return frozenset(UUID(each) for each in self.people.data or ())

    def _name_gone(self) -> str:
        """Name who is no inspector any more, as far as they are known to whoever reads it."""
        match self.gone_names:
            case []:
                return "Somebody whom you selected is no inspector"
            case [name]:
                return f"{name} is no inspector"
            case names:
                return f"{join_names(names)} are no inspectors"


class AssignToForceForm(AssignForm):
    """The same, with the force of which they inspect all that it sends."""

    force = SelectField("Force", validate_choice=False)

    def validate_force(self, field: SelectField) -> None:
        offered = [choice.value for choice in field.iter_choices() if choice.value != _NO_FORCE]
        if field.data not in offered:
            raise ValidationError("Select a force")

    def offer_forces(self, forces: Sequence[Organisation]) -> None:
        """Offer these forces."""
        self.force.choices = [
            SelectChoice(_NO_FORCE, "Choose a force"),
            *(SelectChoice(str(each.id), each.name) for each in forces),
        ]


class EndForm(IdempotentForm):
    """Why an assignment ends before its last day."""

    LONGEST_REASON = LONGEST_REASON

    reason = build_reason_field("Why does it end?", "Enter why it ends")


class ConflictForm(EndForm):
    """What the conflict of interest is."""

    reason = build_reason_field(
        "What is the conflict of interest?",
        "Enter what the conflict of interest is",
        what="The conflict",
    )


def _say(inspector: Inspector) -> str:
    kept_by = inspector.kept_by
    return f"Cannot be assigned: {kept_by}" if kept_by else ""
