"""The form that asks for a report."""

from __future__ import annotations

from uuid import UUID, uuid4

from wtforms import HiddenField
from wtforms import validators as must

from checklist.web.csrf import Form


class ReportForm(Form):
    """A button and its one-time key."""

    key = HiddenField(default=lambda: str(uuid4()), validators=[must.UUID()])

    @property
    def once(self) -> UUID:
        return UUID(self.key.data)
