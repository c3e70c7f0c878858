"""The form that asks for a report, or for a form to agree answers on."""

from __future__ import annotations

from uuid import UUID, uuid4

from wtforms import HiddenField, StringField
from wtforms import validators as must

from checklist.reports.content import Kind
from checklist.web.csrf import Form


class ReportForm(Form):
    """A button for each kind of document, and their one-time key."""

    key = HiddenField(default=lambda: str(uuid4()), validators=[must.UUID()])

    kind = StringField(default=Kind.REPORT.value, validators=[must.AnyOf(list(Kind))])

    @property
    def wanted(self) -> Kind:
        return Kind(self.kind.data)

    @property
    def once(self) -> UUID:
        return UUID(self.key.data)
