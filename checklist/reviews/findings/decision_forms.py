"""The forms that say what becomes of a finding."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from wtforms import RadioField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.reviews.findings.deciding import VERDICTS, Deciding
from checklist.reviews.findings.models import Finding
from checklist.reviews.findings.versioned_form import VersionedForm
from checklist.web.fields import limit_length
from checklist.web.text import clean_text

_LONGEST_REASON = 2000


class DecisionForm(VersionedForm):
    """A decision on a finding, as the page showed it."""

    def build_deciding(self, number: int, reason: str = "") -> Deciding:
        """Build what is decided of the finding of that number."""
        return Deciding(number, self.base_version.data or 0, reason, self.idempotency_key)


class ReasonForm(DecisionForm):
    """Why a finding or a candidate is dismissed, or a finding reopened."""

    LONGEST_REASON: ClassVar[int] = _LONGEST_REASON

    reason = TextAreaField(
        "Why?",
        default="",
        filters=[clean_text],
        validators=[must.DataRequired("Enter why"), limit_length(_LONGEST_REASON, "The reason")],
    )


class MergeForm(DecisionForm):
    """Of which other finding one becomes part."""

    into = RadioField(
        "Which finding does it become part of?",
        coerce=int,
        validate_choice=False,  # one that was dismissed meanwhile: deciding says what to do
        validators=[must.InputRequired("Select the finding that it becomes part of")],
    )

    def offer(self, targets: Sequence[Finding]) -> None:
        """Offer the findings into which it may be merged."""
        self.into.choices = [
            SelectChoice(str(each.number), f"{each.name}: {each.kind.value}") for each in targets
        ]


class VerdictForm(DecisionForm):
    """What a lead makes of a cause of concern; a reason is needed to make less of it."""

    LONGEST_REASON: ClassVar[int] = _LONGEST_REASON

    verdict = RadioField(
        "Is it a cause of concern?",
        choices=[SelectChoice(each.value, text) for each, text in VERDICTS.items()],
        validators=[must.InputRequired("Select whether you confirm it")],
    )
    reason = TextAreaField(
        "Why? (optional if you confirm it)",
        default="",
        filters=[clean_text],
        validators=[limit_length(_LONGEST_REASON, "The reason")],
    )
