"""The forms about published findings: asking for closure, deciding, opening again, repeating."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from wtforms import RadioField, SelectField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice
from wtforms.validators import ValidationError

from checklist.core.plans.closure_states import ClosureEvent
from checklist.core.reviews.how_verified import Verification
from checklist.plans.closure_pages.closure_saves import TypedClosure
from checklist.plans.finding_closures.models import FindingRepeat
from checklist.plans.finding_closures.published_findings import PublishedFinding
from checklist.plans.repeatable_form import RepeatableForm
from checklist.web.fields import limit_length
from checklist.web.filters import format_day
from checklist.web.text import clean_text

_VERIFIED = (Verification.DOCUMENT_SEEN, Verification.SAMPLED, Verification.OBSERVED)
"""The ways of verifying that can close a finding: not on the force's own word."""

_LONGEST = 4000
_NONE = "none"


def _build_words(label: str, missing: str) -> TextAreaField:
    return TextAreaField(
        label,
        default="",
        filters=[clean_text],
        validators=[must.DataRequired(missing), limit_length(_LONGEST, label)],
    )


def _check_words(field: TextAreaField, missing: str, what: str) -> None:
    """Refuse words that are missing or too long, of the choice that was made alone."""
    if not field.data:
        raise ValidationError(missing)
    if len(field.data) > _LONGEST:
        raise ValidationError(f"{what} must be {_LONGEST:,} characters or fewer")


class ClosureForm(RepeatableForm):
    """A form about a published finding, with what is said of it."""

    LONGEST: ClassVar[int] = _LONGEST
    EVENT: ClassVar[ClosureEvent]

    text: TextAreaField

    @property
    def typed(self) -> TypedClosure:
        """What was typed, once it is valid."""
        return TypedClosure(
            self.EVENT, self.base_version.data or 0, self.idempotency_key, self.text.data or ""
        )


class AskForm(ClosureForm):
    """Why a finding can be closed."""

    EVENT = ClosureEvent.ASK

    text = _build_words("Why can it be closed?", "Enter why it can be closed")


class ReopenForm(ClosureForm):
    """Why a closed finding is open again."""

    EVENT = ClosureEvent.REOPEN

    text = _build_words("Why is it open again?", "Enter a reason")


class DecideForm(RepeatableForm):
    """Whether a finding is closed, on what was seen and how, or returned and why."""

    LONGEST: ClassVar[int] = _LONGEST

    decision = RadioField(
        "Can it be closed?",
        choices=[
            SelectChoice(ClosureEvent.CLOSE.name, "Yes, close it"),
            SelectChoice(ClosureEvent.RETURN.name, "No, return it to the force"),
        ],
        validators=[must.InputRequired("Select whether it can be closed")],
    )
    how_verified = SelectField(
        "How was it verified?",
        choices=[
            SelectChoice("", "Choose how"),
            *(
                SelectChoice(each.value, f"{each.value.capitalize()}: {each.meaning}")
                for each in _VERIFIED
            ),
        ],
        validate_choice=False,
    )
    text = TextAreaField("What was seen?", default="", filters=[clean_text])
    reason = TextAreaField("What is missing?", default="", filters=[clean_text])

    def validate_how_verified(self, field: SelectField) -> None:
        if self.event is ClosureEvent.CLOSE and field.data not in _VERIFIED:
            raise ValidationError("Select how it was verified")

    def validate_text(self, field: TextAreaField) -> None:
        if self.event is ClosureEvent.CLOSE:
            _check_words(field, "Enter what was seen", "What was seen")

    def validate_reason(self, field: TextAreaField) -> None:
        if self.event is ClosureEvent.RETURN:
            _check_words(field, "Enter what is missing", "What is missing")

    def leave_out_return(self) -> None:
        """Offer to close a finding of which closure was not asked: there is nothing to return."""
        self.decision.choices = self.decision.choices[:1]

    @property
    def event(self) -> ClosureEvent | None:
        """What is decided; None where nothing is chosen yet."""
        return ClosureEvent.__members__.get(str(self.decision.data))

    @property
    def typed(self) -> TypedClosure:
        """What was typed, once it is valid."""
        base, key = self.base_version.data or 0, self.idempotency_key
        if self.event is ClosureEvent.CLOSE:
            verified = Verification(self.how_verified.data)
            words = self.text.data or ""
            return TypedClosure(ClosureEvent.CLOSE, base, key, words, verified, "decision")
        return TypedClosure(
            ClosureEvent.RETURN, base, key, self.reason.data or "", field="decision"
        )


class RepeatForm(RepeatableForm):
    """Which finding of an earlier report a finding repeats."""

    earlier = RadioField(
        "Which finding does it repeat?",
        validate_choice=False,
        validators=[must.InputRequired("Select which finding it repeats, or that it repeats none")],
    )

    offered: Sequence[PublishedFinding] = ()

    def offer(self, offered: Sequence[PublishedFinding], saved: FindingRepeat | None) -> None:
        """Offer earlier findings, with what is saved chosen on a page that is opened."""
        self.offered = offered
        self.earlier.choices = [
            *(SelectChoice(_name(each), _describe(each)) for each in offered),
            SelectChoice(_NONE, "It repeats none"),
        ]
        if saved is not None and self.earlier.data is None:
            number = saved.earlier_finding
            self.earlier.data = f"{saved.earlier_assessment_id}/{number}" if number else _NONE

    def validate_earlier(self, field: RadioField) -> None:
        if field.data not in {choice.value for choice in field.iter_choices()}:
            raise ValidationError(
                "That finding is no longer open, or was never offered. Select again"
            )

    @property
    def hints(self) -> list[str]:
        """What each of the findings says, in the order of the choices."""
        return [*(each.text for each in self.offered), ""]

    @property
    def chosen(self) -> PublishedFinding | None:
        """The finding that was chosen; None where it repeats none."""
        return next((each for each in self.offered if _name(each) == self.earlier.data), None)


def _name(found: PublishedFinding) -> str:
    return f"{found.assessment.id}/{found.finding.number}"


def _describe(found: PublishedFinding) -> str:
    about = ", ".join(found.finding.questions)
    day = format_day(found.assessment.published_on)
    return f"{found.name} of the report published on {day}{f' ({about})' if about else ''}"
