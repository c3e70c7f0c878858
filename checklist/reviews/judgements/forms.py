"""The form of a judgement of one question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID

from werkzeug.datastructures import MultiDict
from wtforms import HiddenField, RadioField, SelectField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice
from wtforms.validators import ValidationError

from checklist.assessments.answers.stored_drafts import OfferedDraft
from checklist.assessments.question.own_drafts import list_typed
from checklist.core.errors import UserError
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import Choice
from checklist.reviews.judgements.begun import BegunJudgement
from checklist.reviews.judgements.judging_page import JudgingPage
from checklist.reviews.judgements.saved_over_form import SavedOverForm
from checklist.reviews.judgements.service import JudgementSave, TypedJudgement
from checklist.reviews.judgements.verification_field import build_verification_field
from checklist.web.fields import limit_length
from checklist.web.text import clean_text

_LONGEST_TEXT = 4000
_NO_LEVEL = ""
_JUDGED = ("choice", "level", "reason")
_NOTED = ("verification", "note_to_force", "private_note")
_TYPED = (*_JUDGED, *_NOTED)


def _build_text(label: str, what: str) -> TextAreaField:
    return TextAreaField(
        label,
        default="",
        filters=[clean_text],
        validators=[limit_length(_LONGEST_TEXT, what)],
    )


class JudgementForm(SavedOverForm):
    """What an inspector makes of one question, from the version that the page shows.

    ``draft`` is the key of the page whose draft was offered.
    """

    LONGEST_TEXT = _LONGEST_TEXT

    draft = HiddenField(default="", validators=[must.Optional(), must.UUID()])
    begun_by = HiddenField(default="", validators=[must.Optional(), must.UUID()])
    # What is no longer to be chosen, and which level is too high, is for the rules to say, and why.
    choice = RadioField("Do you agree?", validators=[must.Optional()], validate_choice=False)
    level = SelectField("Which level?", default=_NO_LEVEL, validate_choice=False)
    reason = _build_text("Why?", "The reason")
    verification = build_verification_field()
    note_to_force = _build_text("Note to the force (optional)", "The note to the force")
    private_note = _build_text("Private note (optional)", "The private note")

    def offer(self, page: JudgingPage) -> None:
        """Offer what may be chosen of this question."""
        self.choice.choices = [SelectChoice(value, text) for value, text in page.choices.items()]
        self.level.choices = [
            SelectChoice(_NO_LEVEL, "Choose a level"),
            *(SelectChoice(level.id, level.full_label) for level in page.levels),
        ]

    def take_over(self, begun: BegunJudgement) -> None:
        """Fill in what another inspector began; it is the person's own once it is saved."""
        self.begun_by.data = str(begun.person_id)
        self.choice.data, self.level.data = begun.choice, begun.level
        self.reason.data, self.verification.data = begun.reason, begun.verification.value
        self.note_to_force.data, self.private_note.data = begun.note_to_force, begun.private_note

    agreed: str | None = None
    """What the button that agrees chooses: that the level stands, or that it does not apply."""

    def validate_choice(self, field: RadioField) -> None:
        if field.data not in iter(Choice):
            raise ValidationError("Choose how you judge it")
        # What is offered no more was chosen before the answer was sent anew: saving says so.
        if self.agreed and field.data != self.agreed and field.data in self._offered:
            raise ValidationError("You chose otherwise. Press Save, or choose to agree first")

    def agree(self, page: JudgingPage) -> None:
        """Choose to agree, as the button does, unless something else was chosen."""
        self.agreed = next(iter(page.choices), None)
        self.choice.data = self.choice.data or self.agreed

    @property
    def _offered(self) -> Sequence[str]:
        return [each.value for each in self.choice.choices]

    @property
    def typed(self) -> TypedJudgement:
        """What was typed; the level counts where another one was chosen."""
        choice = Choice(self.choice.data) if self.choice.data else None
        return TypedJudgement(
            choice=choice,
            level=(self.level.data or None) if choice is Choice.OTHER_LEVEL else None,
            reason=self.reason.data or "",
            verification=Verification(self.verification.data),
            private_note=self.private_note.data or "",
            note_to_force=self.note_to_force.data or "",
        )

    @property
    def save(self) -> JudgementSave:
        """One press of Save of this page, with its draft and whose notes it goes on from."""
        return replace(super().save, draft=_read_key(self.draft), begun_by=_read_key(self.begun_by))

    def refuse(self, error: UserError, page: JudgingPage) -> None:
        """Show an error beside its field; what the page now shows is meant by the next press."""
        self.offer(page)
        self.show(error, page)


def build_judgement_form(page: JudgingPage, draft: OfferedDraft | None = None) -> JudgementForm:
    """Build the form, filled from a draft, or the person's own judgement where there is one."""
    initial = _list_saved(page)
    if draft is None:
        form = JudgementForm(data=initial)
    else:
        begun = {"base_version": draft.base_version, "draft": str(draft.page)}
        form = JudgementForm(formdata=MultiDict(draft.fields), data=initial | begun)
    form.offer(page)
    return form


def equals_saved_judgement(page: JudgingPage, draft: OfferedDraft) -> bool:
    """Say whether a draft holds what is saved, so that nothing would be lost without it."""
    return _equals_saved(page, draft, _TYPED)


def equals_saved_notes(page: JudgingPage, draft: OfferedDraft) -> bool:
    """Say whether the notes of a draft, and how it was verified, are what is saved."""
    return _equals_saved(page, draft, _NOTED)


def list_beside_notes(page: JudgingPage, draft: OfferedDraft | None) -> dict[str, str]:
    """List what is chosen and said besides notes, in the draft or else as saved.

    A page of notes alone sends it along, so that its draft loses nothing of the one before.
    """
    form = build_judgement_form(page, draft)
    return {name: str(form[name].data or "") for name in _JUDGED}


def read_beside_notes(sent: MultiDict[str, str]) -> dict[str, str]:
    """Read the same from a form that was sent."""
    return {name: sent.get(name, "") for name in _JUDGED}


def extract_typed_judgement(sent: MultiDict[str, str]) -> dict[str, list[str]]:
    """Extract what an inspector typed and chose, without the page's own hidden fields."""
    return {name: sent.getlist(name) for name in (*_TYPED, "begun_by") if name in sent}


def list_draft_texts(page: JudgingPage, draft: OfferedDraft) -> tuple[tuple[str, str], ...]:
    """List what a draft holds as it was typed, each with the label of its field."""
    typed = {name: values for name, values in draft.fields.items() if name in _TYPED}
    return list_typed(build_judgement_form(page, draft), replace(draft, fields=typed))


def _equals_saved(page: JudgingPage, draft: OfferedDraft, names: Iterable[str]) -> bool:
    saved = JudgementForm(formdata=None, data=_list_saved(page))
    typed = build_judgement_form(page, draft)
    return all((saved[name].data or "") == (typed[name].data or "") for name in names)


def _read_key(field: HiddenField) -> UUID | None:
    return UUID(field.data) if field.data else None


def _list_saved(page: JudgingPage) -> dict[str, object]:
    """List what the form opens with: the person's own judgement where there is one."""
    own = page.judgements.own
    data: dict[str, object] = {"question_digest": page.question_digest}
    if own is None:
        return data
    return data | {
        "base_version": own.version,
        "choice": own.choice.value if own.choice else None,
        "level": own.level or _NO_LEVEL if own.choice is Choice.OTHER_LEVEL else _NO_LEVEL,
        "reason": own.reason,
        "verification": own.verification.value,
        "note_to_force": own.note_to_force,
        "private_note": own.private_note,
    }
