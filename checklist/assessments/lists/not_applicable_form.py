"""The form that says of several questions of a section that they do not apply."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, SelectMultipleField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.answers.stored_drafts import OfferedDraft
from checklist.core.question_sets.model import Question, Section
from checklist.web.csrf import IdempotentForm
from checklist.web.text import clean_text

_CHOICE = "n/a"
_LONGEST_ID = 20  # as the column takes
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

    @classmethod
    def fill(cls, draft: OfferedDraft) -> Self:
        """Build the form of a choice that was kept. It has the key of the page it was made on."""
        form = cls(formdata=MultiDict(draft.fields))
        form.key.data = str(draft.page)
        return form

    @property
    def choice(self) -> dict[str, list[str]]:
        """The choice, to be kept until it was checked."""
        return {"questions": list(self.questions.data or ()), "reason": [str(self.reason.data)]}

    def offer(self, questions: Sequence[Question]) -> None:
        """Offer these questions as the choices."""
        self.questions.choices = [
            SelectChoice(question.id, f"{question.id}. {question.prompt}") for question in questions
        ]


def build_choice_id(section: Section) -> str:
    """Build the id under which the choice for a section is kept, which no question has."""
    return f"{_CHOICE} {section.id}"[:_LONGEST_ID]
