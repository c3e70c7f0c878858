"""The forms that share questions out, give them another day, and take them back."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from wtforms import BooleanField, SelectField, SelectMultipleField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice
from wtforms.validators import ValidationError

from checklist.assessments.shares.recipients import Recipient
from checklist.assessments.shares.shared_progress import SharedQuestion
from checklist.core.question_sets.model import Question, Section
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import DayField
from checklist.web.filters import format_day

_NOBODY = ""
_ONLY_NAMED = "Restricted, so only people who are named see and answer it"
ShareableSections = Sequence[tuple[Section, Sequence[Question]]]
"""Each section with those of its questions that may be asked of somebody."""


class ShareForm(IdempotentForm):
    """Which sections and questions are shared, with whom, and by when they are to be answered."""

    recipient = SelectField("Share with", validate_choice=False)
    due = DayField("Answer by", [must.Optional()], subject="Answer by")
    sections = SelectMultipleField("Whole sections")
    questions = SelectMultipleField("Single questions")

    def validate_recipient(self, field: SelectField) -> None:
        offered = [choice.value for choice in field.iter_choices() if choice.value != _NOBODY]
        if field.data not in offered:
            raise ValidationError("Select with whom to share")

    def validate_sections(self, _: SelectMultipleField) -> None:
        if not self.sections.data and not self.questions.data:
            raise ValidationError("Select the sections or questions to share")

    def offer(
        self,
        recipients: Sequence[Recipient],
        sections: ShareableSections,
    ) -> None:
        """Offer these recipients, sections and questions."""
        self.recipient.choices = [
            SelectChoice(_NOBODY, "Choose a person, a post or a body"),
            *(SelectChoice(str(each.id), each.label) for each in recipients),
        ]
        self.sections.choices = [SelectChoice(section.id, section.title) for section, _ in sections]
        self.questions.choices = [
            SelectChoice(question.id, f"{question.id}. {question.prompt}")
            for _, questions in sections
            for question in questions
        ]

    def list_chosen(self, sections: ShareableSections) -> list[Question]:
        """List the chosen questions, with those of the chosen sections, in the order of the set."""
        return [
            question
            for section, questions in sections
            for question in questions
            if section.id in (self.sections.data or ())
            or question.id in (self.questions.data or ())
        ]

    @property
    def recipient_id(self) -> UUID:
        return UUID(str(self.recipient.data))


class SharedForm(IdempotentForm):
    """Which of what is shared with somebody gets another day or is taken back."""

    everything = BooleanField("All of these questions")
    questions = SelectMultipleField("Questions")
    due = DayField("New day to answer by", [must.Optional()], subject="New day to answer by")

    def validate_questions(self, field: SelectMultipleField) -> None:
        if not field.data and not self.everything.data:
            raise ValidationError("Select the questions to change or take back")

    def list_chosen(self, shared: Sequence[SharedQuestion]) -> list[Question]:
        """List the chosen questions, which may be all of them."""
        return [
            each.question
            for each in shared
            if self.everything.data or each.question.id in (self.questions.data or ())
        ]

    def offer(self, shared: Sequence[SharedQuestion]) -> None:
        """Offer what is shared with them now."""
        self.questions.choices = [
            SelectChoice(each.question.id, f"{each.question.id}. {each.question.prompt}")
            for each in shared
        ]


def describe_shared(shared: SharedQuestion) -> str:
    """Say of a shared question whether it is answered, by when it is to be, and if it is closed."""
    by = f"Answer by {format_day(shared.due)}" if shared.due else "No day set"
    told = by if shared.is_open else f"Answered. {by}"
    return f"{told}. {_ONLY_NAMED}" if shared.is_closed else told


def describe_closed(recipient: Recipient, questions: Sequence[str]) -> str:
    """Say after sharing which questions that does not open; nothing where it opens all."""
    if not questions:
        return ""
    unnamed = f" {recipient.in_full} is not named." if recipient.person_id else ""
    return f". {', '.join(questions)}: {_ONLY_NAMED.lower()}.{unnamed}".removesuffix(".")
