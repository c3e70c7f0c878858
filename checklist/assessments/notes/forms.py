"""The forms in which notes are written, changed and withdrawn."""

from __future__ import annotations

from collections.abc import Sequence

from wtforms import RadioField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice
from wtforms.validators import ValidationError

from checklist.assessments.notes.models import Note
from checklist.assessments.notes.service import NewNote
from checklist.core.audience import Thing
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import limit_length
from checklist.web.text import clean_text

LONGEST_NOTE = 2000
"""Characters of a note: what is longer belongs in the answer, or in a document."""

_CHOICES = {
    Thing.NOTE: "Colleagues of the force",
    Thing.NOTE_TO_INSPECTORS: "The force and the inspectors",
}


class NoteForm(IdempotentForm):
    """A note: its text, with people mentioned as @Name."""

    text = TextAreaField(
        "Note",
        default="",
        filters=[clean_text],
        validators=[must.DataRequired("Write the note"), limit_length(LONGEST_NOTE, "Note")],
    )

    @property
    def new_note(self) -> NewNote:
        return NewNote(str(self.text.data), self.idempotency_key)


class ThreadForm(NoteForm):
    """The first note of a thread, and between whom the thread is."""

    _is_for_others = False

    thing = RadioField(
        "Who is this note for?", validators=[must.InputRequired("Select who sees it")]
    )

    def offer(self, things: Sequence[Thing]) -> None:
        """Offer kinds of thread: where there is one alone, it is chosen and not asked for.

        Where a page that was opened before chose another, the writer is told who would see it now.
        """
        self.thing.choices = [SelectChoice(thing.value, _CHOICES[thing]) for thing in things]
        if len(things) <= 1:
            self._is_for_others = bool(self.thing.raw_data) and self.thing.data not in things
            self.thing.validators = ()
            self.thing.data = things[0].value if things else None

    def validate_text(self, _: TextAreaField) -> None:
        if self._is_for_others:
            raise ValidationError(
                "Those you wrote this note for do not see notes here any more. Read below who sees"
                " it now, then save it or leave it"
            )

    @property
    def chosen(self) -> Thing:
        return Thing(self.thing.data)


class EditForm(NoteForm):
    """The text of a note that is changed, with the version that the page showed."""

    base_version = StoredNumberField(default=0)

    def fill(self, note: Note) -> None:
        self.text.data, self.base_version.data = note.text, note.version


class WithdrawNoteForm(IdempotentForm):
    """The confirmation that a note is withdrawn."""
