"""The form that marks a question, alone or together with a Save."""

from __future__ import annotations

from uuid import UUID, uuid4

from wtforms import HiddenField, RadioField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.answers.marks import MARK_REASON, MarkChange, StaleMark
from checklist.assessments.models import MarkKind
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.errors import UserError
from checklist.core.question_sets.model import Question
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import Form
from checklist.web.errors import show_on_field
from checklist.web.fields import limit_length
from checklist.web.text import clean_text

_LONGEST_REASON = 400  # a sentence or two: what is longer belongs in the note

_NOT_GIVEN = (
    "Give this reason with the button below it, or take it out to save your answer alone. Your"
    " answer is not saved yet"
)


class MarkForm(Form):
    """The fields of a mark, which are part of the HTML form of the answer."""

    base_mark_version = StoredNumberField(default=0)
    mark_key = HiddenField(default=lambda: str(uuid4()), validators=[must.UUID()])
    mark = RadioField(
        "Mark",
        choices=[SelectChoice(kind.value, kind.value) for kind in MarkKind],
        validators=[must.Optional()],
    )
    mark_reason = TextAreaField(
        "Why it needs another look (optional)",
        default="",
        filters=[clean_text],
        validators=[limit_length(_LONGEST_REASON, "Reason")],
    )

    def build_change(self, kind: MarkKind) -> MarkChange:
        """Build the change to a mark of this kind, from the version that the page shows."""
        return MarkChange(
            kind,
            self.base_mark_version.data or 0,
            UUID(self.mark_key.data),
            self.mark_reason.data or "",
        )

    def refuse_reason_alone(self) -> bool:
        """Show an error by a reason that was typed and goes with no mark; return whether so."""
        reason = self.mark_reason
        if not reason.data or reason.data == reason.object_data:
            return False
        self.refuse(UserError(_NOT_GIVEN, field=MARK_REASON))
        return True

    def refuse(self, error: UserError) -> None:
        """Show an error by the mark; after a conflict the next press replaces what is shown."""
        show_on_field(self, error)
        if isinstance(error, StaleMark):
            self.base_mark_version.data = error.version
            self.mark_key.data = str(uuid4())


def build_mark_form(scored: ScoredAssessment, question: Question) -> MarkForm:
    """Build the form that marks a question, with the version of the current mark."""
    current = scored.saved_answers.marks.get(question.id)
    if current is None:
        return MarkForm()
    return MarkForm(data={"base_mark_version": current.version, MARK_REASON: current.reason})
