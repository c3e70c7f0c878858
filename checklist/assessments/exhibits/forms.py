"""The forms that add, change and withdraw exhibits."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import Any

from wtforms import (
    Field,
    RadioField,
    SelectField,
    TextAreaField,
)
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.exhibits.service import Statement, refuse_statement
from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.used_evidence import UsedEvidence
from checklist.core.answers.sheet import SourceKind
from checklist.core.errors import UserError
from checklist.core.organisations import Marking
from checklist.core.question_sets.model import QuestionSet
from checklist.evidence.library.add import ReceivedFile
from checklist.evidence.library.add_forms import NewEvidenceForm
from checklist.evidence.library.describe import Description
from checklist.evidence.library.forms import DatedForm
from checklist.evidence.models import Evidence
from checklist.web.address_numbers import StoredNumberField
from checklist.web.fields import DayField, build_text_field, limit_length
from checklist.web.filters import LONDON, format_day
from checklist.web.text import clean_text

# A title, dates and marking belong to the evidence: no form asks again where they are settled.
_LIBRARY_FIELDS = {"title", "document_date", "review_date", "marking"}
_SOURCES_DESCRIBED_BEFORE = {"library", "older revision"}
_FIELDS_BY_FILE = (
    "title", "document_date", "review_date", "pinpoint", "shows", "strength",
)  # fmt: skip
_POSITION_FIELDS = ("position_as_at", "source_kind")
_LONGEST_SHOWS = 2000


def _build_shows_field() -> Field:
    return TextAreaField(
        "What it shows",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Say what it shows"),
            limit_length(_LONGEST_SHOWS, "What it shows"),
        ],
    )


class ExhibitForm(NewEvidenceForm):
    """The description of evidence, new or in the library, and the statement on its use."""

    fields_by_source = NewEvidenceForm.fields_by_source | {"library": {"evidence"}}

    base_version = StoredNumberField(default=0)
    evidence = SelectField("Evidence", choices=[], validate_choice=False)
    pinpoint = build_text_field("Where to look", 200, "Where to look")
    shows = _build_shows_field()
    strength = RadioField(
        "How strong is it?", validators=[must.InputRequired("Select how strong this evidence is")]
    )
    tested_by = build_text_field(
        "Who tested it, or the two unrelated sources", 400, "Who tested it"
    )
    position_as_at = DayField(
        "Reports the position as at, if that is earlier than the document",
        [must.Optional()],
        subject="The position reported",
    )
    source_kind = RadioField(
        "Who found what it reports?",
        choices=[SelectChoice(kind.value, kind.in_words.capitalize()) for kind in SourceKind],
        default=SourceKind.FORCE.value,
        validators=[must.AnyOf(list(SourceKind), "Select who found what it reports")],
        validate_choice=False,
    )

    rows: tuple[FileRowForm, ...] = ()

    def __init__(self, question_set: QuestionSet, source: str, **options: Any) -> None:
        super().__init__(source, **options)
        self.question_set = question_set
        if source in _SOURCES_DESCRIBED_BEFORE:
            self._leave_out(_LIBRARY_FIELDS)
        if not question_set.scoring.earlier_positions:
            self._leave_out(_POSITION_FIELDS)
        self.strength.choices = _list_strengths(question_set)

    @property
    def ceilings(self) -> tuple[Any, ...]:
        return self.question_set.scoring.ceilings

    @property
    def statement(self) -> Statement:
        # What is not offered is refused by the field itself, before or after this is asked for.
        found_by = self.source_kind.data if self.source_kind else None
        return Statement(
            pinpoint=self.pinpoint.data or "",
            shows=self.shows.data or "",
            strength=self.strength.data or "",
            tested_by=self.tested_by.data or "",
            position_as_at=self.position_as_at.data if self.position_as_at else None,
            source_kind=SourceKind(found_by if found_by in list(SourceKind) else "force"),
        )

    @property
    def statements(self) -> Statement | list[Statement]:
        """The statement on all exhibits, or on each file that has a row of its own."""
        if not self.rows:
            return self.statement
        tested = {ceiling.strength for ceiling in self.ceilings if ceiling.tested}
        return [
            Statement(
                pinpoint="",
                shows=row.shows.data or "",
                strength=row.strength.data or "",
                tested_by=self.tested_by.data or "" if row.strength.data in tested else "",
            )
            for row in self.rows
        ]

    @property
    def descriptions(self) -> Description | list[Description]:
        """The description of all files, or of each that has a row of its own."""
        if not self.rows:
            return self.description
        marking = Marking(self.marking.data)
        return [
            Description(title="", document_date=row.document_date.data, marking=marking)
            for row in self.rows
        ]

    def ask_by_file(self, files: Iterable[ReceivedFile], *, blank: bool) -> None:
        """Ask for date, strength and description of each of several files, and not of all."""
        options: dict[str, Any] = {"formdata": None} if blank else {}
        self._leave_out((*_FIELDS_BY_FILE, *_POSITION_FIELDS))
        self.rows = tuple(FileRowForm(self.question_set, file, **options) for file in files)

    def validate_rows(self) -> bool:
        """Validate each row, so that every error is shown at once."""
        refused = [row for row in self.rows if not row.validate()]  # type: ignore[no-untyped-call]  # WTForms has no types
        return not refused

    def validate_position_as_at(self, field: DayField) -> None:
        if field.data is None:
            return
        if field.data > datetime.now(LONDON).date():
            raise must.ValidationError("The position reported must be of today or in the past")

    def validate_tested_by(self, field: Field) -> None:
        stated = self.statements
        for statement in stated if isinstance(stated, list) else [stated]:
            self._refuse_untested(statement, field)

    def _refuse_untested(self, statement: Statement, field: Field) -> None:
        try:
            refuse_statement(self.question_set, statement)
        except UserError as error:
            if error.field == field.name:
                raise must.ValidationError(str(error)) from error

    def _leave_out(self, names: Iterable[str]) -> None:
        for name in names:
            if name in self:
                del self[name]  # type: ignore[no-untyped-call]  # WTForms has no types

    def validate_evidence(self, field: SelectField) -> None:
        if field.data not in [choice.value for choice in field.choices if choice.value]:
            raise must.ValidationError("Choose the evidence")

    def offer(self, library: Iterable[Evidence]) -> None:
        """Offer the evidence of the force's library to choose from."""
        self.evidence.choices = [
            SelectChoice("", "Choose"),
            *(SelectChoice(str(evidence.id), _describe_evidence(evidence)) for evidence in library),
        ]


class FileRowForm(DatedForm):
    """What is said of one of several files: its date, what it shows and how strong it is."""

    strength = SelectField(
        "How strong is it?", validators=[must.InputRequired("Select how strong this evidence is")]
    )
    shows = _build_shows_field()

    def __init__(self, question_set: QuestionSet, file: ReceivedFile, **options: Any) -> None:
        # By name and content, so that a row keeps what was typed when files are left out.
        row = sha256(f"{file.sha256} {file.name}".encode()).hexdigest()[:12]
        super().__init__(prefix=f"file-{row}-", meta={"csrf": False}, **options)
        self.file = file
        for name in ("key", "review_date"):
            del self[name]  # type: ignore[no-untyped-call]  # WTForms has no types
        self.strength.choices = [SelectChoice("", "Choose"), *_list_strengths(question_set)]


def build_add_form(assessment: Assessment, source: str, *, blank: bool = False) -> ExhibitForm:
    """Build the form for new exhibits; ``blank`` takes nothing from what was sent."""
    options: dict[str, Any] = {"formdata": None} if blank else {}
    initial = {"marking": assessment.marking.value}
    return ExhibitForm(load_pinned_set(assessment), source, data=initial, **options)


def build_change_form(
    assessment: Assessment, used: UsedEvidence, *, may_describe: bool
) -> ExhibitForm:
    """Build the form that changes an exhibit, filled with its description and statement.

    A superseded revision keeps its description, so the form does not ask for that; nor of those
    who may not describe evidence.
    """
    exhibit, evidence = used.exhibit, used.evidence
    initial = {
        "base_version": exhibit.version,
        "title": evidence.title,
        "document_date": evidence.document_date,
        "review_date": evidence.review_date,
        "marking": evidence.marking.value,
        "pinpoint": exhibit.pinpoint,
        "shows": exhibit.shows,
        "strength": exhibit.strength,
        "tested_by": exhibit.tested_by,
        "position_as_at": exhibit.position_as_at,
        "source_kind": exhibit.source_kind.value,
    }
    source = "change" if may_describe and not used.has_newer else "older revision"
    return ExhibitForm(load_pinned_set(assessment), source, data=initial)


def _list_strengths(question_set: QuestionSet) -> list[SelectChoice]:
    return [
        SelectChoice(ceiling.strength, f"{ceiling.strength}: {ceiling.label}")
        for ceiling in question_set.scoring.ceilings
    ]


def _describe_evidence(evidence: Evidence) -> str:
    """Describe evidence as it is offered: its title, its kind and its date."""
    dated = format_day(evidence.document_date) or "no date"
    return f"{evidence.title} ({evidence.kind.value}, {dated})"
