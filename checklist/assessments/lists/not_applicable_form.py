"""The form that says of several questions of a section that they do not apply."""

from __future__ import annotations

from collections.abc import Sequence

from wtforms import BooleanField, SelectMultipleField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.question_sets.model import Question
from checklist.web.csrf import IdempotentForm
from checklist.web.text import clean_text

_LONGEST_REASON = 4000  # as long as the note of an answer, which it becomes


class BulkNotApplicableForm(IdempotentForm):
    """The questions that do not apply, with one reason for all; ``sure`` once it was checked."""

    questions = SelectMultipleField(
        "Which of these do not apply to you?",
        validators=[must.DataRequired("Select the questions that do not apply")],
    )
    reason = TextAreaField(
        "Why do they not apply?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Explain why these do not apply to you"),
            must.Length(
                max=_LONGEST_REASON,
                message=f"Reason must be {_LONGEST_REASON:,} characters or fewer",
            ),
        ],
    )
    sure = BooleanField("Sure")

    def offer(self, questions: Sequence[Question]) -> None:
        """Offer these questions as the choices."""
        self.questions.choices = [
            SelectChoice(question.id, f"{question.id}. {question.prompt}") for question in questions
        ]
