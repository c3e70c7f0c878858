"""The forms of signing off."""

from __future__ import annotations

from wtforms import HiddenField, TextAreaField
from wtforms import validators as must

from checklist.assessments.sign_off.service import GivenReason
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import limit_length
from checklist.web.text import clean_text

_LONGEST_REASON = 1000


class StepForm(IdempotentForm):
    """A step that asks for nothing: asking for sign-off, taking it back."""


class StandingForm(IdempotentForm):
    """A form about what its page showed: ``standing`` is the last change of state of that."""

    standing = HiddenField(default="")


class ReasonForm(StandingForm):
    """A form that says why; each kind asks for ``reason`` in its own words."""

    reason: TextAreaField

    @property
    def given(self) -> GivenReason:
        """The reason, as it was sent."""
        return GivenReason(str(self.reason.data), self.idempotency_key, self.standing.data)


class DeclineForm(ReasonForm):
    """The reason for which a signatory declines to sign."""

    reason = TextAreaField(
        "Why do you decline to sign?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Say why you decline to sign"),
            limit_length(_LONGEST_REASON, "Reason"),
        ],
    )


class ReopenForm(ReasonForm):
    """Why a signed assessment is reopened."""

    LONGEST_REASON = 1000

    reason = TextAreaField(
        "Why is it reopened?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Enter why it is reopened"),
            limit_length(LONGEST_REASON, "The reason"),
        ],
    )
