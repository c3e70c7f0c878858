"""The forms on which evidence is described, given a new revision, and disposed of."""

from __future__ import annotations

from datetime import datetime

from flask_wtf.file import FileField
from wtforms import Field, HiddenField, IntegerField, RadioField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.people import Marking
from checklist.evidence.describing import LONGEST_TITLE, Description
from checklist.web.csrf import OnceForm
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
