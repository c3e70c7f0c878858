"""The form that lowers the strength of an exhibit of the force."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import uuid4

from wtforms import RadioField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.errors import UserError
from checklist.core.question_sets.scoring_model import Ceiling
from checklist.reviews.weighing.lowering import StaleLowering, TypedLowering
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import show_on_field
from checklist.web.fields import limit_length
from checklist.web.text import clean_text

_LONGEST_REASON = 4000


class LoweringForm(IdempotentForm):
    """The strength that an exhibit counts as in one's own judgement, and why."""

    LONGEST_REASON = _LONGEST_REASON

    base_version = StoredNumberField(default=0)
    # Which strength is too high is for the rules to say, and why.
    strength = RadioField(
        "What does it count as?",
        validators=[must.InputRequired("Select what it counts as")],
        validate_choice=False,
    )
    reason = TextAreaField(
        "Why?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Enter why it counts as that"),
            limit_length(_LONGEST_REASON, "The reason"),
        ],
    )

    def offer(self, strengths: Iterable[Ceiling], graded: str) -> None:
        """Offer the strengths that may be chosen; the last is what the force gave."""
        self.strength.choices = [
            SelectChoice(each.strength, _name(each, graded)) for each in strengths
        ]

    @property
    def typed(self) -> TypedLowering:
        """What was typed."""
        return TypedLowering(
            str(self.strength.data), self.reason.data or "", self.base_version.data or 0,
            self.idempotency_key,
        )  # fmt: skip

    def refuse(self, error: UserError) -> None:
        """Show an error beside its field; what the page now shows is meant by the next press."""
        show_on_field(self, error)
        if isinstance(error, StaleLowering):
            self.base_version.data, self.key.data = error.version, str(uuid4())


def _name(ceiling: Ceiling, graded: str) -> str:
    name = f"{ceiling.strength}: {ceiling.label}"
    return f"{name}, as the force graded it" if ceiling.strength == graded else name
