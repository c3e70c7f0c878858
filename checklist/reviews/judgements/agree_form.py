"""The form that agrees with the answers of a section."""

from __future__ import annotations

from uuid import uuid4

from wtforms import HiddenField

from checklist.core.errors import UserError
from checklist.core.reviews.how_verified import Verification
from checklist.reviews.judgements.agreeing import AgreeList, Agreement, ListChanged
from checklist.reviews.judgements.verification_field import build_verification_field
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import show_on_field


class AgreeForm(IdempotentForm):
    """How the answers of the list were verified; the list as the page shows it is kept with it."""

    shown = HiddenField(default="")
    verification = build_verification_field()

    @property
    def agreement(self) -> Agreement:
        """What is agreed to."""
        verification = Verification(self.verification.data)
        return Agreement(self.shown.data or "", verification, self.idempotency_key)

    def refuse(self, error: UserError, found: AgreeList) -> None:
        """Show an error; the list that the page now shows is meant by the next press."""
        show_on_field(self, error)
        if isinstance(error, ListChanged):
            self.shown.data, self.key.data = found.shown, str(uuid4())
