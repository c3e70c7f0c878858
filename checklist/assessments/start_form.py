"""The form that starts an assessment."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID, uuid4

from wtforms import HiddenField, RadioField, StringField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.pinned_set import library
from checklist.assessments.service import Plan
from checklist.core.errors import UserError
from checklist.core.organisations import Marking
from checklist.core.question_sets.model import QuestionSet
from checklist.web.csrf import Form
from checklist.web.errors import show_on
from checklist.web.fields import DayField
from checklist.web.filters import LONDON
from checklist.web.text import cleaned

_LONGEST_TITLE = 120


def _sets_offered() -> list[QuestionSet]:
    """The versions of question sets that ship: the latest criteria first, the newest of each."""
    shipped = reversed([one.question_set for one in library()])
    return sorted(shipped, key=lambda one: one.id.rpartition("-")[2], reverse=True)


def _set_choices() -> list[SelectChoice]:
    """The versions to choose from."""
    return [
        SelectChoice(f"{one.id} {one.version}", f"{one.title} (version {one.version})")
        for one in _sets_offered()
    ]


def basis_notices() -> list[str]:
    """What each version of a set rests on, in the order of the choices."""
    return [one.basis for one in _sets_offered()]


class StartForm(Form):
    """What an assessment is to be."""

    question_set = RadioField(
        "Question set",
        choices=_set_choices,
        validate_choice=False,
        validators=[must.InputRequired("Select a question set")],
    )
    title = StringField(
        "Title",
        filters=[cleaned],
        description="For example, Health check 2026. It is shown on every page and on the report.",
        validators=[
            must.DataRequired("Enter a title"),
            must.Length(max=_LONGEST_TITLE, message="Title must be 120 characters or fewer"),
        ],
    )
    period_begins = DayField(
        "First day of the period",
        subject="First day",
        description="Most questions ask about the 12 months up to the as-at date.",
        validators=[must.InputRequired("Enter the first day of the period")],
    )
    period_ends = DayField(
        "Last day of the period",
        subject="Last day",
        validators=[must.InputRequired("Enter the last day of the period")],
    )
    as_at = DayField(
        "As-at date",
        description="Counts are given as at this day, and evidence dated later does not count.",
        validators=[must.InputRequired("Enter the as-at date")],
    )
    marking = RadioField(
        "Marking",
        choices=[SelectChoice(one.value, one.value) for one in Marking],
        default=Marking.OFFICIAL_SENSITIVE.value,
        validators=[must.InputRequired("Select a marking")],
    )
    key = HiddenField(default=lambda: str(uuid4()), validators=[must.UUID()])

    @property
    def plan(self) -> Plan:
        set_id, _, version = self.question_set.data.rpartition(" ")
        return Plan(
            set_id=set_id,
            set_version=version,
            title=self.title.data,
            period_begins=_known(self.period_begins.data),
            period_ends=_known(self.period_ends.data),
            as_at=_known(self.as_at.data),
            marking=Marking(self.marking.data),
            key=UUID(self.key.data),
        )

    def refuse(self, error: UserError) -> None:
        """Show an error beside its field."""
        show_on(self, error)

    def validate_period_ends(self, field: DayField) -> None:
        begins = self.period_begins.data
        if begins and field.data and field.data < begins:
            raise must.ValidationError("Last day must be the same as or after the first day")

    def validate_as_at(self, field: DayField) -> None:
        begins = self.period_begins.data
        if field.data is None:
            return
        if field.data > datetime.now(LONDON).date():
            raise must.ValidationError("As-at date must be today or in the past")
        if begins and field.data < begins:
            raise must.ValidationError("As-at date must be the same as or after the first day")


def _known(day: date | None) -> date:
    """A date that the form has made sure of."""
    if day is None:
        raise UserError("Enter the date")
    return day
