"""The forms on which evidence is put to use for an answer, changed and withdrawn."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wtforms import (
    Field,
    IntegerField,
    RadioField,
    SelectField,
    TextAreaField,
)
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.exhibits.service import Statement, refuse_statement
from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import question_set_of
from checklist.assessments.saved_answers import UsedEvidence
from checklist.core.errors import UserError
from checklist.core.question_sets.model import QuestionSet
from checklist.evidence.library.add_forms import NewEvidenceForm
from checklist.evidence.models import Evidence
from checklist.web.csrf import OnceForm
from checklist.web.fields import length, line
from checklist.web.filters import day
from checklist.web.text import cleaned

_OF_THE_LIBRARY = {"title", "document_date", "review_date", "marking"}
_SAID_ALREADY = {"library", "older revision"}
_LONGEST_SHOWS = 2000


class ExhibitForm(NewEvidenceForm):
    """What is said of evidence, new or there already, and of its use for one answer."""

    asked_only_of = NewEvidenceForm.asked_only_of | {"library": {"evidence"}}

    seen = IntegerField(default=0)
    evidence = SelectField("Evidence", choices=[], validate_choice=False)
    pinpoint = line("Where to look", 200, "Where to look")
    shows = TextAreaField(
        "What it shows",
        default="",
        filters=[cleaned],
        validators=[
            must.DataRequired("Say what it shows"),
            length(_LONGEST_SHOWS, "What it shows"),
        ],
    )
    strength = RadioField(
        "How strong is it?", validators=[must.InputRequired("Select how strong this evidence is")]
    )
    tested_by = line("Who tested it, or the two unrelated sources", 400, "Who tested it")

    def __init__(self, question_set: QuestionSet, source: str, **options: Any) -> None:
        super().__init__(source, **options)
        self.question_set = question_set
        for name in _OF_THE_LIBRARY if source in _SAID_ALREADY else set():
            del self[name]  # type: ignore[no-untyped-call]  # WTForms has no types
        self.strength.choices = [
            SelectChoice(one.strength, f"{one.strength}: {one.label}") for one in self.ceilings
        ]

    @property
    def ceilings(self) -> tuple[Any, ...]:
        return self.question_set.scoring.ceilings

    @property
    def stated(self) -> Statement:
        return Statement(
            pinpoint=self.pinpoint.data or "",
            shows=self.shows.data or "",
            strength=self.strength.data or "",
            tested_by=self.tested_by.data or "",
        )

    def validate_tested_by(self, field: Field) -> None:
        try:
            refuse_statement(self.question_set, self.stated)
        except UserError as error:
            if error.field == field.name:
                raise must.ValidationError(str(error)) from error

    def validate_evidence(self, field: SelectField) -> None:
        if field.data not in [choice.value for choice in field.choices if choice.value]:
            raise must.ValidationError("Choose the evidence")

    def offer(self, library: Iterable[Evidence]) -> None:
        """Offer what the force's library has, to choose from."""
        self.evidence.choices = [
            SelectChoice("", "Choose"),
            *(SelectChoice(str(one.id), _named(one)) for one in library),
        ]


class WithdrawForm(OnceForm):
    """Why an exhibit is withdrawn."""

    reason = TextAreaField(
        "Why do you withdraw it?",
        default="",
        filters=[cleaned],
        validators=[must.DataRequired("Say why you withdraw it"), length(1000, "Reason")],
    )


def new_form(assessment: Assessment, source: str, *, blank: bool = False) -> ExhibitForm:
    """The form for new exhibits; ``blank`` takes nothing from what was sent."""
    options: dict[str, Any] = {"formdata": None} if blank else {}
    begun = {"marking": assessment.marking.value}
    return ExhibitForm(question_set_of(assessment), source, data=begun, **options)


class NewestForm(OnceForm):
    """Names the revision that an exhibit is to use from now on."""

    number = IntegerField(validators=[must.InputRequired()])


def change_form(assessment: Assessment, used: UsedEvidence) -> ExhibitForm:
    """The form of an exhibit that there is, filled with what is said of it.

    An older revision of a file keeps what was said of it, so that is not asked for.
    """
    exhibit, evidence = used.exhibit, used.evidence
    begun = {
        "seen": exhibit.version,
        "title": evidence.title,
        "document_date": evidence.document_date,
        "review_date": evidence.review_date,
        "marking": evidence.marking.value,
        "pinpoint": exhibit.pinpoint,
        "shows": exhibit.shows,
        "strength": exhibit.strength,
        "tested_by": exhibit.tested_by,
    }
    source = "older revision" if used.has_newer else "change"
    return ExhibitForm(question_set_of(assessment), source, data=begun)


def _named(evidence: Evidence) -> str:
    """Evidence as it is offered: its title, what it is and its date."""
    dated = day(evidence.document_date) or "no date"
    return f"{evidence.title} ({evidence.kind.value}, {dated})"
