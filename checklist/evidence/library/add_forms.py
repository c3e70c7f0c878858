"""The form that adds evidence to a library: files, a link, or a record of what the force holds."""

from __future__ import annotations

from typing import Any, ClassVar

from flask_wtf.file import MultipleFileField
from wtforms import Field, RadioField, SelectMultipleField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.errors import UserError
from checklist.core.organisations import Marking
from checklist.core.web_addresses import read_web_address
from checklist.evidence.library.add import ReceivedFile
from checklist.evidence.library.describe import LONGEST_TITLE, Description
from checklist.evidence.library.forms import DatedForm
from checklist.web.fields import build_text_field
from checklist.web.filters import format_file_size


class NewEvidenceForm(DatedForm):
    """The description of new evidence. ``source`` decides which fields it has.

    ``received`` holds the upload tokens of files that were received before.
    """

    fields_by_source: ClassVar[dict[str, set[str]]] = {
        "files": {"files", "received"},
        "link": {"address"},
        "held": {"place"},
    }

    files = MultipleFileField("Files")
    received = SelectMultipleField("Files already received", choices=[], validate_choice=False)
    address = build_text_field("Web address", 2000, "Web address")
    place = build_text_field("Who holds it, and where", 400, "Who holds it, and where")
    title = build_text_field("Title", LONGEST_TITLE, "Title")
    marking = RadioField(
        "Marking",
        choices=[SelectChoice(marking.value, marking.value) for marking in Marking],
        validators=[must.InputRequired("Select how it is marked")],
    )

    def __init__(self, source: str, **options: Any) -> None:
        super().__init__(**options)
        self.source = source
        kept = self.fields_by_source.get(source, set())
        for name in set().union(*self.fields_by_source.values()) - kept:
            del self[name]  # type: ignore[no-untyped-call]  # WTForms has no types

    @property
    def description(self) -> Description:
        return Description(
            title=self.title.data or "",
            document_date=self.document_date.data,
            review_date=self.review_date.data,
            marking=Marking(self.marking.data),
        )

    def validate_title(self, field: Field) -> None:
        if self.source != "files" and not field.data:
            raise must.ValidationError("Enter a title")

    def validate_address(self, field: Field) -> None:
        try:
            field.data = read_web_address(field.data or "")
        except UserError as error:
            raise must.ValidationError(str(error)) from None

    def validate_place(self, field: Field) -> None:
        if not field.data:
            raise must.ValidationError("Say who holds it, and where")

    def show_received(self, upload_tokens: dict[str, ReceivedFile]) -> None:
        """Offer the files received before, ticked, so that each can be left out."""
        self.received.choices = [
            SelectChoice(upload_token, f"{file.name}, {format_file_size(file.size)}")
            for upload_token, file in upload_tokens.items()
        ]
        self.received.data = list(upload_tokens)
