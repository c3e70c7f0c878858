"""The forms of a visit: which questions are listed, and what was noted of one."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from werkzeug.datastructures import MultiDict
from wtforms import HiddenField, SelectField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.answers.stored_drafts import OfferedDraft
from checklist.core.errors import UserError
from checklist.core.reviews.how_verified import Verification
from checklist.reviews.judgements.judging_page import JudgingPage
from checklist.reviews.judgements.saved_over_form import SavedOverForm
from checklist.reviews.judgements.service import JudgementSave, TypedJudgement
from checklist.reviews.judgements.verification_field import build_verification_field
from checklist.reviews.visits.visit_page import VisitShow
from checklist.web.csrf import Form
from checklist.web.fields import limit_length
from checklist.web.text import clean_text

_LONGEST_TEXT = 4000
_SHOWN = {
    VisitShow.UNVERIFIED: "Not verified yet",
    VisitShow.HELD: "With a record that the force holds",
    VisitShow.ALL: "All",
}


class VisitFilterForm(Form):
    """Which questions are listed; it changes nothing, so it is sent in the query string."""

    show = SelectField(
        "Questions",
        choices=[SelectChoice(show.value, label) for show, label in _SHOWN.items()],
        default=VisitShow.UNVERIFIED.value,
    )

    @property
    def shown(self) -> VisitShow:
        """What is asked for; what is not offered counts as nothing asked."""
        return next((each for each in VisitShow if each == self.show.data), VisitShow.UNVERIFIED)


class VisitNotesForm(SavedOverForm):
    """What an inspector saw and noted of one question, from the version that the page shows."""

    LONGEST_TEXT = _LONGEST_TEXT

    draft = HiddenField(default="", validators=[must.Optional(), must.UUID()])
    verification = build_verification_field(is_preset=False)
    private_note = TextAreaField(
        "What you saw: private note (optional)",
        default="",
        filters=[clean_text],
        validators=[limit_length(_LONGEST_TEXT, "The private note")],
    )
    note_to_force = TextAreaField(
        "Note to the force (optional)",
        default="",
        filters=[clean_text],
        validators=[limit_length(_LONGEST_TEXT, "The note to the force")],
    )

    @property
    def typed(self) -> TypedJudgement:
        """What was noted; it judges nothing."""
        return TypedJudgement(
            choice=None,
            verification=Verification(self.verification.data),
            private_note=self.private_note.data or "",
            note_to_force=self.note_to_force.data or "",
        )

    @property
    def save(self) -> JudgementSave:
        """One press of Save of this page, with the draft that it offered."""
        return replace(super().save, draft=UUID(self.draft.data) if self.draft.data else None)

    def refuse(self, error: UserError, page: JudgingPage) -> None:
        """Show an error beside its field; what the page now shows is meant by the next press."""
        if error.field == "choice":
            error.field = self.verification.name
        self.show(error, page)


def build_notes_form(page: JudgingPage, draft: OfferedDraft | None = None) -> VisitNotesForm:
    """Build the form, filled from a draft, or the person's own notes where there are some.

    That nothing was looked at says nothing of the visit, so it is not chosen again for them: where
    the answer is judged it is chosen for them, and a draft of there has it though nobody chose it.
    """
    own = page.judgements.own
    data: dict[str, object] = {"question_digest": page.question_digest}
    if own is not None:
        data |= {
            "base_version": own.version,
            "verification": own.verification.value if own.verification.rests_on_more else None,
            "private_note": own.private_note,
            "note_to_force": own.note_to_force,
        }
    if draft is None:
        return VisitNotesForm(data=data)
    data |= {"base_version": draft.base_version, "draft": str(draft.page)}
    fields = dict(draft.fields)
    if fields.get("verification") == [Verification.ASSERTED.value]:
        data["verification"] = None
        del fields["verification"]
    return VisitNotesForm(formdata=MultiDict(fields), data=data)
