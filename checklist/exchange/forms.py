"""The web form that asks for a copy."""

from __future__ import annotations

from wtforms import StringField
from wtforms import validators as must

from checklist.reports.content import COPY_KINDS, DocumentKind
from checklist.web.csrf import IdempotentForm


class CopyForm(IdempotentForm):
    """A button for each kind of copy, and the idempotency key."""

    kind = StringField(
        default=DocumentKind.WORKBOOK.value, validators=[must.AnyOf(list(COPY_KINDS))]
    )

    @property
    def copy_kind(self) -> DocumentKind:
        return DocumentKind(self.kind.data)
