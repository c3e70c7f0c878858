"""The forms on which evidence is put to use for an answer, changed and withdrawn."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from flask_wtf.file import MultipleFileField
from wtforms import (
    Field,
    IntegerField,
    RadioField,
    SelectField,
    SelectMultipleField,
    TextAreaField,
)
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.exhibits import Statement, refuse_statement
from checklist.assessments.models import Assessment
from checklist.assessments.said import UsedEvidence
from checklist.assessments.sets import question_set_of
from checklist.core.errors import UserError
from checklist.core.people import Marking
from checklist.core.question_set import QuestionSet
from checklist.evidence.adding import Received
from checklist.evidence.describing import LONGEST_TITLE, Description
from checklist.evidence.forms import Dated
from checklist.evidence.models import Evidence
from checklist.web.csrf import OnceForm
from checklist.web.fields import length, line
from checklist.web.filters import day, file_size
from checklist.web.text import cleaned

SOURCES = {
    "files": {"files", "received"},
    "library": {"evidence"},
    "link": {"address"},
    "held": {"place"},
}
"""Where evidence may come from, and the fields that are asked for one of them only."""

OF_THE_LIBRARY = {"title", "document_date", "review_date", "marking"}
SAID_ALREADY = {"library", "older revision"}
LONGEST_SHOWS = 2000


class ExhibitForm(Dated):
    """What is said of evidence, and of its use for one answer. Subclasses say how it got here."""

    seen = IntegerField(default=0)
    files = MultipleFileField("Files")
    received = SelectMultipleField("Files already received", choices=[], validate_choice=False)
    evidence = SelectField("Evidence", choices=[], validate_choice=False)
    address = line("Web address", 2000, "Web address")
    place = line("Who holds it, and where", 400, "Who holds it, and where")
    title = line("Title", LONGEST_TITLE, "Title")
    pinpoint = line("Where to look", 200, "Where to look")
    shows = TextAreaField(
        "What it shows",
        default="",
        filters=[cleaned],
        validators=[
            must.DataRequired("Say what it shows"),
            length(LONGEST_SHOWS, "What it shows"),
        ],
    )
    strength = RadioField(
        "How strong is it?", validators=[must.InputRequired("Select how strong this evidence is")]
    )
    tested_by = line("Who tested it, or the two unrelated sources", 400, "Who tested it")
    marking = RadioField(
        "Marking",
        choices=[SelectChoice(one.value, one.value) for one in Marking],
        validators=[must.InputRequired("Select how it is marked")],
    )

    def __init__(self, question_set: QuestionSet, source: str, **options: Any) -> None:
        super().__init__(**options)
        self.question_set = question_set
        self.source = source
        wanted = SOURCES.get(source, set())
        left_out = set().union(*SOURCES.values()) - wanted
        as_it_is = OF_THE_LIBRARY if source in SAID_ALREADY else set()
        for name in left_out | as_it_is:
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

    @property
    def described(self) -> Description:
        return Description(
            title=self.title.data or "",
            document_date=self.document_date.data,
            review_date=self.review_date.data,
            marking=Marking(self.marking.data),
        )

    def validate_tested_by(self, field: Field) -> None:
        try:
            refuse_statement(self.question_set, self.stated)
        except UserError as error:
            if error.field == field.name:
                raise must.ValidationError(str(error)) from error

    def validate_title(self, field: Field) -> None:
        if self.source != "files" and not field.data:
            raise must.ValidationError("Enter a title")

    def validate_address(self, field: Field) -> None:
        if not is_web_address(field.data):
            raise must.ValidationError("Enter a web address that begins with https:// or http://")

    def validate_place(self, field: Field) -> None:
        if not field.data:
            raise must.ValidationError("Say who holds it, and where")

    def validate_evidence(self, field: SelectField) -> None:
        if field.data not in [choice.value for choice in field.choices if choice.value]:
            raise must.ValidationError("Choose the evidence")

    def offer(self, library: Iterable[Evidence]) -> None:
        """Offer what the force's library has, to choose from."""
        self.evidence.choices = [
            SelectChoice("", "Choose"),
            *(SelectChoice(str(one.id), named(one)) for one in library),
        ]

    def show_received(self, tickets: dict[str, Received]) -> None:
        """Show which files have come already, each to be kept or left out."""
        self.received.choices = [
            SelectChoice(ticket, f"{one.name}, {file_size(one.size)}")
            for ticket, one in tickets.items()
        ]
        self.received.data = list(tickets)


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


def named(evidence: Evidence) -> str:
    """Evidence as it is offered: its title, what it is and its date."""
    dated = day(evidence.document_date) or "no date"
    return f"{evidence.title} ({evidence.kind.value}, {dated})"


def is_web_address(typed: str | None) -> bool:
    """Say whether something typed is the address of a page."""
    try:
        parts = urlsplit(typed or "")
    except ValueError:
        return False
    return parts.scheme in ("https", "http") and bool(parts.hostname) and " " not in (typed or "")
