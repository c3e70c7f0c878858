"""The forms that begin a review, and close it without a published report."""

from __future__ import annotations

from checklist.web.csrf import IdempotentForm
from checklist.web.fields import LONGEST_REASON, build_reason_field


class BeginForm(IdempotentForm):
    """Beginning a review, which asks for nothing."""


class CloseForm(IdempotentForm):
    """Why an assessment is closed without a published report."""

    LONGEST_REASON = LONGEST_REASON

    reason = build_reason_field("Why do you close it?", "Enter why you close it")
