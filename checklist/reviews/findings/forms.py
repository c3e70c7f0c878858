"""The form of a finding: what it is, its text, its questions and its recommendations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, ClassVar

from flask import request
from wtforms import Field, RadioField, SelectField, SelectMultipleField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.question_sets.model import Section
from checklist.core.reviews.findings import MOST_YEARS_TO_MEET, PublishedKind
from checklist.reviews.findings.models import Finding
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.reviews.findings.saving import TypedFinding, TypedRecommendation
from checklist.reviews.findings.versioned_form import VersionedForm
from checklist.web.csrf import Form
from checklist.web.fields import DayField, build_text_field, limit_length, limit_years_ahead
from checklist.web.filters import today_in_london
from checklist.web.text import clean_text

_LONGEST_TEXT = 8000
_MOST_ROWS = 20
_ROW = re.compile(r"recommendation-(\d{1,4})-text", re.ASCII)


class RecommendationForm(Form):
    """One recommendation: what must change, by whom and by when. Empty boxes leave it out."""

    text = TextAreaField(
        "What must change?",
        default="",
        filters=[clean_text],
        validators=[limit_length(2000, "What must change")],
    )
    addressee = build_text_field("By whom?", 120, "By whom")
    due = DayField(
        "By when?", [limit_years_ahead(MOST_YEARS_TO_MEET, "By when")], subject="By when"
    )

    def __init__(self, number: int, **initial: Any) -> None:
        super().__init__(
            prefix=f"recommendation-{number}-", meta={"csrf": False}, data=initial
        )  # fmt: skip
        self.number = number
        self._due_before: date | None = initial.get("due")

    @property
    def is_empty(self) -> bool:
        """Whether neither its text nor its day is filled in."""
        return not (self.text.data or self.due.data or self.due.raw_data)

    def validate_due(self, field: Field) -> None:
        if self.text.data and not field.data:
            raise must.ValidationError(f"Enter by when recommendation {self.number} is to be met")
        if field.data and field.data < today_in_london() and field.data != self._due_before:
            raise must.ValidationError(
                f"The day of recommendation {self.number} must be today or later"
            )

    def validate_text(self, field: Field) -> None:
        if not field.data and not self.is_empty:
            raise must.ValidationError(f"Enter what recommendation {self.number} asks for")

    @property
    def typed(self) -> TypedRecommendation | None:
        """What was typed; None where it is left empty."""
        if not self.text.data or self.due.data is None:
            return None
        addressee = str(self.addressee.data)
        return TypedRecommendation(self.number, self.text.data, addressee, self.due.data)


class FindingForm(VersionedForm):
    """What an inspector writes of a finding. ``rows`` are its recommendations, one of them empty.

    ``addressee`` is to whom a new one is addressed unless something else is typed, and
    ``told_recommendations`` the highest number that a report gave to one.
    """

    LONGEST_TEXT: ClassVar[int] = _LONGEST_TEXT

    kind = RadioField(
        "What kind of finding is it?",
        choices=[SelectChoice(each.value, each.value.capitalize()) for each in PublishedKind],
        validators=[must.InputRequired("Select what kind of finding it is")],
    )
    text = TextAreaField(
        "Text for publication",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Enter what was found"),
            limit_length(_LONGEST_TEXT, "The text"),
        ],
    )
    questions = SelectMultipleField("Questions", validate_choice=False)
    kept_text = SelectField("Begin with a text that is kept", validate_choice=False)

    rows: Sequence[RecommendationForm] = ()
    told_recommendations = 0
    section_id: str | None = None

    def validate_rows(self) -> bool:
        """Validate each recommendation, so that every error is shown at once."""
        refused = [row for row in self.rows if not row.validate()]  # type: ignore[no-untyped-call]  # WTForms has no types
        return not refused

    def add_row(self, addressee: str) -> None:
        """Show one more recommendation, empty, with a number that no report gave to another."""
        number = max(self.told_recommendations, *(row.number for row in self.rows), 0) + 1
        if len(self.rows) < _MOST_ROWS:
            self.rows = [*self.rows, RecommendationForm(number, addressee=addressee)]

    @property
    def is_about_something(self) -> bool:
        """Whether questions are chosen, or the score of a section gave rise to it."""
        return bool(self.questions.data or self.section_id)

    @property
    def shows_rows(self) -> bool:
        """Whether its recommendations are shown at once: it is a cause of concern, or has some."""
        is_cause = self.kind.data == PublishedKind.CAUSE_OF_CONCERN
        return is_cause or any(row.errors or not row.is_empty for row in self.rows)

    @property
    def typed(self) -> TypedFinding:
        """What was typed."""
        return TypedFinding(
            kind=PublishedKind(self.kind.data),
            text=str(self.text.data),
            questions=tuple(self.questions.data or ()),
            recommendations=tuple(row.typed for row in self.rows if row.typed is not None),
            section_id=self.section_id,
        )

    def list_choices(self, section: Section) -> list[tuple[str, str, bool, bool, str]]:
        """List the questions of a section as choices, as ``choices`` of the macros takes them."""
        chosen = self.questions.data or ()
        return [
            (each.id, f"{each.id}. {each.prompt}", each.id in chosen, False, "")
            for each in section.questions
        ]


def build_finding_form(
    reviewed: ReviewedAssessment,
    finding: Finding | None,
    *,
    kind: PublishedKind | None = None,
    questions: Iterable[str] = (),
) -> FindingForm:
    """Build the form, filled from a finding where there is one, else with what is suggested."""
    data: dict[str, object] = {"kind": kind.value if kind else None, "questions": list(questions)}
    if finding is not None:
        data = {
            "base_version": finding.version,
            "kind": finding.kind.value,
            "text": finding.text,
            "questions": list(finding.question_ids),
        }
    form = FindingForm(data=data)
    force = reviewed.sent.assessment.force.name[:120]
    saved = {each.number: each for each in finding.recommendations} if finding else {}
    form.told_recommendations = finding.told_recommendations if finding else 0
    form.rows = [
        RecommendationForm(
            number,
            text=saved[number].text if number in saved else "",
            addressee=saved[number].addressee if number in saved else force,
            due=saved[number].due if number in saved else None,
        )
        for number in _list_numbers(saved)
    ]
    if request.form.get("then") == "add" or not form.rows:
        form.add_row(force)
    return form


def _list_numbers(saved: Iterable[int]) -> list[int]:
    """List the numbers of the recommendations shown: as sent, or as saved."""
    if request.method == "POST":
        found = (_ROW.fullmatch(name) for name in request.form)
        sent = {int(match[1]) for match in found if match}
        return sorted(sent)[:_MOST_ROWS]
    return sorted(saved)
