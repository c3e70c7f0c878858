"""The form of a page that shows a finding as it was saved: a save since is told, not lost."""

from __future__ import annotations

from uuid import uuid4

from checklist.core.errors import UserError
from checklist.reviews.findings.saving import StaleFinding
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import show_on_field


class VersionedForm(IdempotentForm):
    """A form about a finding, from the version that the page shows (0: none)."""

    base_version = StoredNumberField(default=0)

    is_stale: bool = False

    def refuse(self, error: UserError) -> None:
        """Show an error beside its field; what the page now shows is meant by the next press."""
        show_on_field(self, error)
        if isinstance(error, StaleFinding):
            self.is_stale = True
            self.base_version.data = error.version
            self.key.data = str(uuid4())
