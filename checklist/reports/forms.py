"""The web form that requests a report, or a paper form."""

from __future__ import annotations

from uuid import UUID, uuid4

from wtforms import HiddenField, StringField
from wtforms import validators as must

from checklist.reports.content import PRINTED_KINDS, DocumentKind
from checklist.web.csrf import Form


class ReportForm(Form):
    """A button for each kind of document, and the idempotency key."""

    key = HiddenField(default=lambda: str(uuid4()), validators=[must.UUID()])

    kind = StringField(default=DocumentKind.REPORT.value, validators=[must.AnyOf(PRINTED_KINDS)])

    @property
    def document_kind(self) -> DocumentKind:
        return DocumentKind(self.kind.data)

    @property
    def idempotency_key(self) -> UUID:
        return UUID(self.key.data)
