"""The forms by which an assessment is sent, and withdrawn."""

from __future__ import annotations

from wtforms import BooleanField, HiddenField

from checklist.assessments.sign_off.forms import ReasonForm, StandingForm
from checklist.assessments.submissions.service import Sending
from checklist.web.fields import build_reason_field


class SendForm(StandingForm):
    """The declaration, and the words of it that the page showed."""

    declaration = BooleanField("")
    shown = HiddenField(default="")

    @property
    def sending(self) -> Sending:
        """What was sent."""
        return Sending(
            bool(self.declaration.data),
            str(self.shown.data),
            self.idempotency_key,
            self.standing.data,
        )


class WithdrawForm(ReasonForm):
    """Why what was sent is withdrawn."""

    reason = build_reason_field("Why do you withdraw it?", "Enter why you withdraw it")
