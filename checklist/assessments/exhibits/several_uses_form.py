"""The form that uses one piece of evidence for several questions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wtforms import SelectMultipleField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.exhibits.forms import ExhibitForm
from checklist.assessments.models import Assessment, Exhibit
from checklist.assessments.pinned_set import load_pinned_set
from checklist.core.question_sets.model import Question, QuestionSet

_WORDS_USED_LAST = ("pinpoint", "shows", "strength", "tested_by", "position_as_at")


class SeveralUsesForm(ExhibitForm):
    """The questions that one piece of evidence is used for, with one statement for all of them."""

    questions = SelectMultipleField(
        "Which questions is it evidence for?",
        validators=[must.DataRequired("Select the questions that it is evidence for")],
    )

    def __init__(self, question_set: QuestionSet, **options: Any) -> None:
        super().__init__(question_set, "library", **options)
        del self["evidence"]  # type: ignore[no-untyped-call]  # WTForms has no types

    def offer_questions(self, questions: Iterable[Question]) -> None:
        """Offer these questions as the choices."""
        self.questions.choices = [
            SelectChoice(question.id, f"{question.id}. {question.prompt}") for question in questions
        ]


def build_uses_form(assessment: Assessment, last: Exhibit | None) -> SeveralUsesForm:
    """Build the form that uses evidence for several questions, with the words used last."""
    initial: dict[str, Any] = {name: getattr(last, name) for name in _WORDS_USED_LAST if last}
    if last is not None:
        initial["source_kind"] = last.source_kind.value
    return SeveralUsesForm(load_pinned_set(assessment), data=initial)
