"""The web forms that request a report or a paper form, and that print a signed one again."""

from __future__ import annotations

from wtforms import HiddenField
from wtforms import validators as must

from checklist.reports.content import DocumentKind
from checklist.web.csrf import IdempotentForm

_KINDS = (DocumentKind.REPORT, DocumentKind.PLANNED_REPORT, DocumentKind.FORM)


class ReportForm(IdempotentForm):
    """A button for each kind of document, and the idempotency key."""

    kind = HiddenField(default=DocumentKind.REPORT.value, validators=[must.AnyOf(_KINDS)])

    @property
    def document_kind(self) -> DocumentKind:
        return DocumentKind(self.kind.data)


class PrintAgainForm(IdempotentForm):
    """A button that prints again what could not be printed."""
