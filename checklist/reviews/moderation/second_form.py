"""The form on which a lead asks for a second judgement, or does without one."""

from __future__ import annotations

from uuid import uuid4

from wtforms import HiddenField, TextAreaField

from checklist.core.errors import UserError
from checklist.core.reviews.second_judgements import SecondDecision
from checklist.reviews.moderation.choosing import TypedDecision
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import show_on_field
from checklist.web.fields import limit_length
from checklist.web.text import clean_text

_LONGEST_REASON = 1000


class SecondForm(IdempotentForm):
    """Why a question is judged twice, or need not be; which of them is what the page offered."""

    LONGEST_REASON = _LONGEST_REASON

    decision = HiddenField(default="")
    reason = TextAreaField(
        "Why?",
        default="",
        filters=[clean_text],
        validators=[limit_length(_LONGEST_REASON, "The reason")],
    )

    @property
    def is_waiver(self) -> bool:
        """Whether it does without a second judgement."""
        return bool(self.decision.data == SecondDecision.WAIVED)

    @property
    def typed(self) -> TypedDecision:
        """What was decided."""
        decision = SecondDecision.WAIVED if self.is_waiver else SecondDecision.ASKED
        return TypedDecision(decision, self.reason.data or "", self.idempotency_key)

    def refuse(self, error: UserError, offered: SecondDecision) -> None:
        """Show an error; what the page now offers is meant by the next press."""
        show_on_field(self, error)
        if self.decision.data != offered:
            self.decision.data, self.key.data = offered.value, str(uuid4())
