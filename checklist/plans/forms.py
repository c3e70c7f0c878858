"""The forms of a plan: an action, a report of progress, proof, a decision, a reason to stop."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from wtforms import RadioField, SelectField, SelectMultipleField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice
from wtforms.validators import ValidationError

from checklist.assessments.shares.recipients import Recipient
from checklist.core.plans.action_states import ActionEvent
from checklist.evidence.models import Evidence
from checklist.plans.answerable import Answerable
from checklist.plans.models import PlanAction
from checklist.plans.moving import Sent, TypedProof
from checklist.plans.repeatable_form import RepeatableForm
from checklist.plans.service import TypedAction
from checklist.web.fields import DayField, build_text_field, limit_length
from checklist.web.filters import today_in_london
from checklist.web.text import clean_text

LONGEST_TEXT = 4000
_MOST_STEPS = 50
_LONGEST_STEP = 400


class ActionForm(RepeatableForm):
    """What an action says."""

    title = build_text_field(
        "What will be done",
        PlanAction.LONGEST_TITLE,
        "What will be done",
        must.DataRequired("Enter what will be done"),
    )
    answered = SelectMultipleField("What it answers", choices=[], validate_choice=False)
    text = TextAreaField(
        "More about it",
        default="",
        filters=[clean_text],
        validators=[limit_length(LONGEST_TEXT, "More about it")],
    )
    steps = TextAreaField("Steps", default="", filters=[clean_text])
    owner = SelectField("Owner", choices=[], validate_choice=False)
    due_on = DayField("Due", [must.Optional()], subject="The due date")

    due_before: date | None = None
    offered: Sequence[Answerable] = ()

    def offer(self, answerable: Sequence[Answerable], owners: Sequence[Recipient]) -> None:
        """Offer what an action may answer, and who may own it."""
        self.offered = answerable
        self.answered.choices = [SelectChoice(each.value, each.label) for each in answerable]
        self.owner.choices = [
            *([SelectChoice("", "Choose an owner")] if len(owners) != 1 else ()),
            *(SelectChoice(str(each.id), each.label) for each in owners),
        ]

    def suggest_due(self) -> None:
        """Suggest the first day of the recommendations that were asked for by name."""
        self.due_on.data = self._find_first_day()

    def show(self, action: PlanAction, answered: Sequence[Answerable]) -> None:
        """Fill the form with an action as it is, and what it answers."""
        self.title.data, self.text.data, self.due_on.data = action.title, action.text, action.due_on
        self.steps.data = "\n".join(step.text for step in action.steps)
        self.owner.data = str(action.post_id or action.owner_id or "")
        self.answered.data = [each.value for each in answered]

    def validate_answered(self, field: SelectMultipleField) -> None:
        offered = {each.value for each in self.offered}
        if not field.data:
            raise ValidationError("Select what the action answers")
        if not offered.issuperset(field.data):
            raise ValidationError("Select what the action answers from this list")

    def validate_steps(self, _: TextAreaField) -> None:
        if len(self._list_steps()) > _MOST_STEPS:
            raise ValidationError(f"Steps must be {_MOST_STEPS} or fewer")
        if any(len(step) > _LONGEST_STEP for step in self._list_steps()):
            raise ValidationError(f"Each step must be {_LONGEST_STEP} characters or fewer")

    def validate_owner(self, field: SelectField) -> None:
        if field.data not in [choice.value for choice in field.iter_choices() if choice.value]:
            raise ValidationError("Select who owns the action")

    def validate_due_on(self, field: DayField) -> None:
        if field.data and field.data < today_in_london() and field.data != self.due_before:
            raise ValidationError("The due date must be today or in the future")

    @property
    def typed(self) -> TypedAction:
        """What was typed, once it is valid."""
        return TypedAction(
            title=self.title.data or "",
            text=self.text.data or "",
            steps=self._list_steps(),
            owner=UUID(str(self.owner.data)),
            due_on=self.due_on.data or self._find_first_day(),
            answered=self._list_answered(),
        )

    def _list_answered(self) -> tuple[Answerable, ...]:
        chosen = set(self.answered.data or ())
        return tuple(each for each in self.offered if each.value in chosen)

    def _find_first_day(self) -> date | None:
        """Find the first day of the recommendations that are answered, unless it has passed."""
        days = [each.due_on for each in self._list_answered() if each.due_on is not None]
        return min((day for day in days if day >= today_in_london()), default=None)

    def _list_steps(self) -> tuple[str, ...]:
        """List the steps: a line each, one and the same only once."""
        lines = (line.strip() for line in (self.steps.data or "").splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))


def _build_text(label: str, missing: str) -> TextAreaField:
    return TextAreaField(
        label,
        default="",
        filters=[clean_text],
        validators=[must.DataRequired(missing), limit_length(LONGEST_TEXT, label)],
    )


class ProgressForm(RepeatableForm):
    """What has been done since the last report, and which steps are done."""

    text = _build_text(
        "What has been done since the last report?",
        "Enter what has been done since the last report",
    )
    steps = SelectMultipleField("Steps that are done", choices=[])

    def offer(self, action: PlanAction) -> None:
        """Offer the steps of an action."""
        self.steps.choices = [SelectChoice(str(each.number), each.text) for each in action.steps]

    @property
    def sent(self) -> Sent:
        steps = frozenset(map(int, self.steps.data or ()))
        return Sent(self.base_version.data or 0, self.idempotency_key, self.text.data or "", steps)


class ProofForm(RepeatableForm):
    """The evidence that shows that an action is done."""

    evidence = SelectField("Evidence from the library", choices=[], validate_choice=False)
    shows = _build_text("What it shows", "Say what it shows")

    def offer(self, library: Sequence[Evidence]) -> None:
        """Offer the evidence of the library."""
        self.evidence.choices = [
            SelectChoice("", "Choose evidence"),
            *(SelectChoice(str(each.id), each.title) for each in library),
        ]

    def validate_evidence(self, field: SelectField) -> None:
        if field.data not in [choice.value for choice in field.iter_choices() if choice.value]:
            raise ValidationError(
                "Add evidence from the library that shows that the action is done"
            )

    @property
    def sent(self) -> Sent:
        proof = TypedProof(UUID(str(self.evidence.data)), self.shows.data or "")
        return Sent(self.base_version.data or 0, self.idempotency_key, proof=proof)


class DecisionForm(RepeatableForm):
    """Whether an action is approved as done, or returned and why."""

    decision = RadioField(
        "Is it done?",
        choices=[
            SelectChoice(ActionEvent.APPROVE.name, "Yes, approve it"),
            SelectChoice(ActionEvent.RETURN.name, "No, return it"),
        ],
        validators=[must.InputRequired("Select whether it is done")],
    )
    text = TextAreaField(
        "Reason",
        default="",
        filters=[clean_text],
        validators=[limit_length(LONGEST_TEXT, "Reason")],
    )

    @property
    def event(self) -> ActionEvent:
        return ActionEvent[str(self.decision.data)]

    @property
    def sent(self) -> Sent:
        return Sent(self.base_version.data or 0, self.idempotency_key, self.text.data or "")


class StopForm(RepeatableForm):
    """Why an action is stopped."""

    text = _build_text("Why is it stopped?", "Enter a reason")

    @property
    def sent(self) -> Sent:
        return Sent(self.base_version.data or 0, self.idempotency_key, self.text.data or "")
