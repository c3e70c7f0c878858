"""The forms that search the library, change a description, add a revision and dispose of a file."""

from __future__ import annotations

from datetime import datetime

from flask_wtf.file import FileField
from wtforms import (
    Field,
    HiddenField,
    RadioField,
    SelectField,
    SelectMultipleField,
    TextAreaField,
)
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.organisations import Marking
from checklist.evidence.library.describe import LONGEST_TITLE, Description
from checklist.evidence.library.search import EvidenceFilter
from checklist.evidence.models import EvidenceKind
from checklist.evidence.usage import MANY_QUESTIONS
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import Form, IdempotentForm
from checklist.web.fields import DayField, build_text_field, limit_length
from checklist.web.filters import LONDON
from checklist.web.text import clean_text


class DatedForm(IdempotentForm):
    """A form that asks for the dates of a document."""

    document_date = DayField("Date of the document", [must.Optional()])
    review_date = DayField("Review date, if it has one", [must.Optional()], subject="Review date")

    def validate_document_date(self, field: Field) -> None:
        if field.data and field.data > datetime.now(LONDON).date():
            raise must.ValidationError("Date of the document must be today or in the past")

    def validate_review_date(self, field: DayField) -> None:
        self._refuse_before_document(field)

    def _refuse_before_document(self, field: DayField) -> None:
        """Refuse a date before that of the document."""
        dated = self.document_date.data if "document_date" in self else None
        if dated and field.data and field.data < dated:
            text = "{subject} must be the same as or after the date of the document"
            raise must.ValidationError(text.format(subject=field.subject))


class DescriptionForm(DatedForm):
    """The description of evidence; ``base_version`` is the version that was shown."""

    base_version = StoredNumberField(default=0)
    title = build_text_field("Title", LONGEST_TITLE, "Title", must.DataRequired("Enter a title"))
    retention_date = DayField(
        "Keep until, if it may not be kept for ever", [must.Optional()], subject="Keep until"
    )
    marking = RadioField(
        "Marking",
        choices=[SelectChoice(marking.value, marking.value) for marking in Marking],
        validators=[must.InputRequired("Select how it is marked")],
    )

    def validate_retention_date(self, field: DayField) -> None:
        self._refuse_before_document(field)

    @property
    def description(self) -> Description:
        return Description(
            title=self.title.data or "",
            document_date=self.document_date.data,
            review_date=self.review_date.data,
            retention_date=self.retention_date.data,
            marking=Marking(self.marking.data),
        )


class EvidenceFilterForm(Form):
    """The filter of the library; it changes nothing, so it is sent in the query string."""

    title = build_text_field("Words of the title", LONGEST_TITLE, "Title")
    kind = SelectField(
        "Kind",
        choices=[
            SelectChoice("", "Any kind"),
            *(SelectChoice(kind.value, kind.value.capitalize()) for kind in EvidenceKind),
        ],
        default="",
    )
    dated_from = DayField("Dated from", [must.Optional()])
    dated_to = DayField("Dated to", [must.Optional()])
    question = build_text_field("Used for question", 20, "Question")
    only = SelectMultipleField(
        "Show only",
        choices=[
            SelectChoice("overdue", "Review date passed"),
            SelectChoice("often", f"Used for {MANY_QUESTIONS} or more questions"),
        ],
    )

    @property
    def evidence_filter(self) -> EvidenceFilter:
        return EvidenceFilter(
            title=self.title.data or "",
            kind=EvidenceKind(self.kind.data) if self.kind.data else None,
            dated_from=self.dated_from.data,
            dated_to=self.dated_to.data,
            question=(self.question.data or "").lower(),
            is_overdue="overdue" in (self.only.data or ()),
            is_used_often="often" in (self.only.data or ()),
        )


class RevisionForm(DatedForm):
    """A file that supersedes the newest; ``received`` is the upload token of one sent before."""

    file = FileField("File")
    received = HiddenField(default="")


class DisposeForm(IdempotentForm):
    """The reason for which a file is disposed of."""

    reason = TextAreaField(
        "Why do you dispose of it?",
        default="",
        filters=[clean_text],
        validators=[must.DataRequired("Say why you dispose of it"), limit_length(1000, "Reason")],
    )
