"""The form that settles judgements that differ."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import uuid4

from wtforms import HiddenField, RadioField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.errors import UserError
from checklist.reviews.moderation.settlements import ModerationChanged, TypedSettlement
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import show_on_field
from checklist.web.fields import limit_length
from checklist.web.text import clean_text

_LONGEST_REASON = 4000


class SettleForm(IdempotentForm):
    """What counts of judgements that differ, and why."""

    LONGEST_REASON = _LONGEST_REASON

    shown = HiddenField(default="")
    verdict = RadioField(
        "What counts?",
        validate_choice=False,  # one that is too high since the page was opened: settling says so
        validators=[must.InputRequired("Select what counts")],
    )
    reason = TextAreaField(
        "Why?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Enter why you settle it so"),
            limit_length(_LONGEST_REASON, "The reason"),
        ],
    )

    def offer(self, verdicts: Mapping[str, str]) -> None:
        """Offer what may be settled."""
        self.verdict.choices = [SelectChoice(value, text) for value, text in verdicts.items()]

    @property
    def typed(self) -> TypedSettlement:
        """What was typed."""
        return TypedSettlement(
            str(self.verdict.data), self.reason.data or "", self.shown.data or "",
            self.idempotency_key,
        )  # fmt: skip

    def refuse(self, error: UserError, shown: str, verdicts: Mapping[str, str]) -> None:
        """Show an error; what the page now shows is meant by the next press."""
        show_on_field(self, error)
        self.offer(verdicts)
        if isinstance(error, ModerationChanged):
            self.shown.data, self.key.data = shown, str(uuid4())
