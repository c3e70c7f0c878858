"""The forms on which evidence is described, given a new revision, and disposed of."""

from __future__ import annotations

from datetime import datetime

from flask_wtf.file import FileField
from wtforms import (
    Field,
    HiddenField,
    IntegerField,
    RadioField,
    SelectField,
    SelectMultipleField,
    TextAreaField,
)
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.organisations import Marking
from checklist.evidence.library.describe import LONGEST_TITLE, Description
from checklist.evidence.library.search import Wanted
from checklist.evidence.library.usage import MANY_QUESTIONS
from checklist.evidence.models import EvidenceKind
from checklist.web.csrf import Form, OnceForm
from checklist.web.fields import DayField, length, line
from checklist.web.filters import LONDON
from checklist.web.text import cleaned


class Dated(OnceForm):
    """A form that asks for the dates of a document."""

    document_date = DayField("Date of the document", [must.Optional()])
    review_date = DayField("Review date, if it has one", [must.Optional()], subject="Review date")

    def validate_document_date(self, field: Field) -> None:
        if field.data and field.data > datetime.now(LONDON).date():
            raise must.ValidationError("Date of the document must be today or in the past")


class DescriptionForm(Dated):
    """What the force says of a piece of evidence; ``seen`` is the version that was shown."""

    seen = IntegerField(default=0)
    title = line("Title", LONGEST_TITLE, "Title", must.DataRequired("Enter a title"))
    retention_date = DayField(
        "Keep until, if it may not be kept for ever", [must.Optional()], subject="Keep until"
    )
    marking = RadioField(
        "Marking",
        choices=[SelectChoice(one.value, one.value) for one in Marking],
        validators=[must.InputRequired("Select how it is marked")],
    )

    @property
    def described(self) -> Description:
        return Description(
            title=self.title.data or "",
            document_date=self.document_date.data,
            review_date=self.review_date.data,
            retention_date=self.retention_date.data,
            marking=Marking(self.marking.data),
        )


class FindForm(Form):
    """What somebody looks for in the library; it changes nothing, so it is sent in the address."""

    title = line("Words of the title", LONGEST_TITLE, "Title")
    kind = SelectField(
        "Kind",
        choices=[
            SelectChoice("", "Any kind"),
            *(SelectChoice(one.value, one.value.capitalize()) for one in EvidenceKind),
        ],
        default="",
    )
    dated_from = DayField("Dated from", [must.Optional()])
    dated_to = DayField("Dated to", [must.Optional()])
    question = line("Used for question", 20, "Question")
    only = SelectMultipleField(
        "Only",
        choices=[
            SelectChoice("overdue", "Review date passed"),
            SelectChoice("often", f"Used for {MANY_QUESTIONS} or more questions"),
        ],
    )

    @property
    def wanted(self) -> Wanted:
        return Wanted(
            title=self.title.data or "",
            kind=EvidenceKind(self.kind.data) if self.kind.data else None,
            dated_from=self.dated_from.data,
            dated_to=self.dated_to.data,
            question=(self.question.data or "").lower(),
            is_overdue="overdue" in (self.only.data or ()),
            is_used_often="often" in (self.only.data or ()),
        )


class RevisionForm(Dated):
    """A file that takes the place of the newest; ``received`` is the ticket of one sent before."""

    file = FileField("File")
    received = HiddenField(default="")


class DisposeForm(OnceForm):
    """Why a file is disposed of."""

    reason = TextAreaField(
        "Why do you dispose of it?",
        default="",
        filters=[cleaned],
        validators=[must.DataRequired("Say why you dispose of it"), length(1000, "Reason")],
    )
