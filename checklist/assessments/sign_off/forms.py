"""The forms of signing off."""

from __future__ import annotations

import re
from typing import ClassVar

from wtforms import HiddenField, RadioField, StringField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.models import Seal
from checklist.assessments.sign_off.service import GivenReason
from checklist.assessments.sign_off.signing import Signature
from checklist.core.signature import Capacity
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import LONGEST_REASON, build_reason_field, limit_length
from checklist.web.text import clean_line

_DIGEST = re.compile("[0-9a-f]{64}")
_LABELS = {
    Capacity.CHIEF: "Chief constable",
    Capacity.DEPUTY: "Deputy chief constable",
    Capacity.ASSISTANT: "Assistant chief constable acting under section 41",
    Capacity.OTHER: "Other",
}


class StepForm(IdempotentForm):
    """A step that asks for nothing: asking for sign-off, taking it back."""


class StandingForm(IdempotentForm):
    """A form about what its page showed: ``standing`` is the last change of state of that."""

    standing = HiddenField(default="")


class ReasonForm(StandingForm):
    """A form that says why; each kind asks for ``reason`` in its own words."""

    LONGEST_REASON: ClassVar[int] = LONGEST_REASON

    reason: TextAreaField

    @property
    def given(self) -> GivenReason:
        """The reason, as it was sent."""
        return GivenReason(str(self.reason.data), self.idempotency_key, self.standing.data)


class DeclineForm(ReasonForm):
    """The reason for which a signatory declines to sign."""

    reason = build_reason_field("Why do you decline to sign?", "Say why you decline to sign")


class ReopenForm(ReasonForm):
    """Why a signed assessment is reopened."""

    reason = build_reason_field("Why is it reopened?", "Enter why it is reopened")


class SignForm(IdempotentForm):
    """The capacity, what gives authority for another one, and the seal that the page showed.

    ``shown`` are the fingerprints of what the page was made from, part by part: they say which
    part is another where the seal is. ``no_change`` is the digest of what is said to inspectors.
    """

    capacity = RadioField(
        "In which capacity do you sign?",
        choices=[SelectChoice(each.value, _LABELS[each]) for each in Capacity],
        validators=[must.InputRequired("Select the capacity in which you sign")],
    )
    authority = StringField(
        "Your office, and what gives you authority to sign",
        default="",
        filters=[clean_line],
        validators=[limit_length(Seal.LONGEST_AUTHORITY, "Your office and authority")],
    )
    candidate = HiddenField(default="")
    no_change = HiddenField(default="")
    shown = HiddenField(default="")

    def validate_authority(self, field: StringField) -> None:
        """Ask for it only of who signs in another capacity."""
        if self.capacity.data == Capacity.OTHER.value and not field.data:
            raise must.ValidationError("Enter your office, and what gives you authority to sign")

    @property
    def signature(self) -> Signature:
        """What was sent, once it is valid."""
        capacity = Capacity(self.capacity.data)
        authority = str(self.authority.data) if capacity is Capacity.OTHER else ""
        candidate, no_change = (
            sent if _DIGEST.fullmatch(sent) else ""
            for sent in (str(self.candidate.data), str(self.no_change.data))
        )
        return Signature(capacity, authority, candidate, self.idempotency_key, no_change)
