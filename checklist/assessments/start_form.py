"""The form that starts an assessment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from math import ceil
from typing import Self

from wtforms import BooleanField, RadioField, StringField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.detail_changes import AssessmentDetails
from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import installed_library
from checklist.assessments.service import NewAssessment
from checklist.core.dates import LONGEST_PERIOD, is_period_too_long
from checklist.core.errors import UserError
from checklist.core.messages import format_count
from checklist.core.organisations import Marking
from checklist.core.question_sets.model import QuestionSet
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import show_on_field
from checklist.web.fields import DayField
from checklist.web.filters import LONDON
from checklist.web.text import clean_line

_LONGEST_TITLE = 120
# An estimate, and the page says so: a level with its note and one document to name.
_MINUTES_A_QUESTION = 10


def _list_offered_sets() -> list[QuestionSet]:
    """List the newest version of each set, the latest criteria first; the library has it last."""
    newest = {version.question_set.id: version.question_set for version in installed_library()}
    return sorted(
        newest.values(),
        key=lambda question_set: question_set.id.rpartition("-")[2],
        reverse=True,
    )


def _set_choices() -> list[SelectChoice]:
    return [
        SelectChoice(
            f"{offered.id} {offered.version}", f"{offered.title} (version {offered.version})"
        )
        for offered in _list_offered_sets()
    ]


@dataclass(frozen=True, slots=True)
class OfferedSet:
    """A version of a set as the start page describes it: what it covers, and what it rests on."""

    title: str
    summary: str
    basis: str


def describe_offered_sets() -> list[OfferedSet]:
    """Describe the newest version of each set, in the order of the choices."""
    return [
        OfferedSet(
            f"{offered.title} (version {offered.version})", _summarise(offered), offered.basis
        )
        for offered in _list_offered_sets()
    ]


def _summarise(offered: QuestionSet) -> str:
    """Say what a set covers, how many questions it asks, and about how long they take."""
    questions = [question for question in offered.questions if not question.retired]
    hours = ceil(len(questions) * _MINUTES_A_QUESTION / 60)
    return (
        f"Covers: {', '.join(section.short_title.lower() for section in offered.sections)}. "
        f"{format_count(len(questions), 'question')}. We estimate {format_count(hours, 'hour')}: "
        f"{_MINUTES_A_QUESTION} minutes a question, once you have your figures and documents. "
        "Nobody has timed it yet."
    )


class StartForm(IdempotentForm):
    """The question set, title, dates and marking of a new assessment; ``sure`` once checked."""

    question_set = RadioField(
        "Question set",
        choices=_set_choices,
        validate_choice=False,
        validators=[must.InputRequired("Select a question set")],
    )
    title = StringField(
        "Title",
        filters=[clean_line],
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
        choices=[SelectChoice(marking.value, marking.value) for marking in Marking],
        default=Marking.OFFICIAL_SENSITIVE.value,
        validators=[must.InputRequired("Select a marking")],
    )
    sure = BooleanField("Sure")

    @property
    def new_assessment(self) -> NewAssessment:
        set_id, _, version = self.question_set.data.rpartition(" ")
        return NewAssessment(
            set_id=set_id,
            set_version=version,
            title=self.title.data,
            period_begins=_require(self.period_begins.data),
            period_ends=_require(self.period_ends.data),
            as_at=_require(self.as_at.data),
            marking=Marking(self.marking.data),
            key=self.idempotency_key,
        )

    def validate_question_set(self, field: RadioField) -> None:
        """Refuse a version that a newer one has followed: it is only gone on with."""
        set_id, _, version = (field.data or "").rpartition(" ")
        newest = next((each for each in _list_offered_sets() if each.id == set_id), None)
        if newest is None:
            raise must.ValidationError("Select a question set")
        if newest.version != version:
            raise must.ValidationError(
                f"Select the question set again: version {newest.version} has followed {version}"
            )

    def refuse(self, error: UserError) -> None:
        """Show an error beside its field."""
        show_on_field(self, error)

    def validate_period_ends(self, field: DayField) -> None:
        begins = self.period_begins.data
        if begins and field.data and field.data < begins:
            raise must.ValidationError("Last day must be the same as or after the first day")
        if begins and field.data and is_period_too_long(begins, field.data):
            years = LONGEST_PERIOD // 12
            raise must.ValidationError(f"Period must be no longer than {years} years")

    def validate_as_at(self, field: DayField) -> None:
        begins = self.period_begins.data
        if field.data is None:
            return
        if field.data > datetime.now(LONDON).date():
            raise must.ValidationError("As-at date must be today or in the past")
        if begins and field.data < begins:
            raise must.ValidationError("As-at date must be the same as or after the first day")


class DetailsForm(StartForm):
    """The title, dates and marking of an assessment that has been started."""

    question_set = None  # type: ignore[assignment]  # so WTForms leaves a field out

    @classmethod
    def fill(cls, assessment: Assessment) -> Self:
        """Build the form, filled with what was sent or else with the details as they are."""
        return cls(
            data={
                "title": assessment.title,
                "period_begins": assessment.period_begins,
                "period_ends": assessment.period_ends,
                "as_at": assessment.as_at,
                "marking": assessment.marking.value,
            }
        )

    @property
    def details(self) -> AssessmentDetails:
        return AssessmentDetails(
            title=self.title.data,
            period_begins=_require(self.period_begins.data),
            period_ends=_require(self.period_ends.data),
            as_at=_require(self.as_at.data),
            marking=Marking(self.marking.data),
        )


def _require(day: date | None) -> date:
    """Narrow the type of a date that validation has made sure of."""
    if day is None:
        raise UserError("Enter the date")
    return day
