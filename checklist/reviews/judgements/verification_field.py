"""The field that says how an answer was verified, alike wherever an inspector judges."""

from __future__ import annotations

from wtforms import RadioField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.reviews.how_verified import Verification

VERIFICATION_HINTS = tuple(each.meaning for each in Verification)
"""What each choice means, in their order."""


def build_verification_field(*, is_preset: bool = True) -> RadioField:
    """Build the field. Preset, nothing was looked at unless another is chosen; else one must be."""
    return RadioField(
        "How did you verify it?",
        choices=[SelectChoice(each.value, each.value.capitalize()) for each in Verification],
        default=Verification.ASSERTED.value if is_preset else None,
        validators=[must.InputRequired("Select how you verified it")],
    )
