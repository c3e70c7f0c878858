"""The forms of comments on a draft report: one comment, its answer, approving and sending."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar
from uuid import uuid4

from wtforms import RadioField, SelectField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.errors import UserError
from checklist.core.review_reports.comments import CommentDecision, CommentKind
from checklist.core.review_reports.report_places import Part, Place
from checklist.core.workflow.decisions import GuardUnmet
from checklist.reviews.comments.answering import StaleAnswer, TypedAnswer
from checklist.reviews.comments.writing import StaleComment, TypedComment
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import show_on_field
from checklist.web.fields import limit_length
from checklist.web.text import clean_text


class _VersionedForm(IdempotentForm):
    """A form about what was saved, from the version that the page shows (0: nothing)."""

    base_version = StoredNumberField(default=0)

    is_stale: bool = False

    def refuse(self, error: UserError, field: str) -> None:
        """Show an error beside a field; nothing typed is lost. The next press means what is now."""
        error.field = error.field or field
        if isinstance(error, GuardUnmet) and error.field not in self:
            error.field = field
        show_on_field(self, error)
        if isinstance(error, StaleComment | StaleAnswer):
            self.is_stale = True
            self.base_version.data = error.version
            self.key.data = str(uuid4())


class CommentForm(_VersionedForm):
    """What a force says of one place of the draft."""

    LONGEST_TEXT: ClassVar[int] = 4000

    kind = RadioField(
        "What kind of comment is it?",
        choices=[SelectChoice(each.value, each.value.capitalize()) for each in CommentKind],
        validators=[must.InputRequired("Select what kind of comment it is")],
    )
    place = SelectField(
        "Which part of the draft is it about?",
        validators=[must.InputRequired("Select which part of the draft it is about")],
    )
    text = TextAreaField(
        "What is wrong, and what is right?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Enter what is wrong, and what is right"),
            limit_length(LONGEST_TEXT, "The comment"),
        ],
    )

    def offer(self, places: Iterable[tuple[Place, str]]) -> None:
        """Offer the places of the draft, by name."""
        self.place.choices = [("", "Select a part"), *((write_place(p), n) for p, n in places)]

    @property
    def typed(self) -> TypedComment:
        """What was typed."""
        place = _read_place(str(self.place.data))
        return TypedComment(CommentKind(self.kind.data), place, str(self.text.data))


class AnswerForm(_VersionedForm):
    """What inspectors make of one comment, and why."""

    LONGEST_REASON: ClassVar[int] = 4000
    LONGEST_SINCE: ClassVar[int] = 1000

    decision = RadioField(
        "What do you make of it?",
        choices=[SelectChoice(each.value, each.value.capitalize()) for each in CommentDecision],
        validators=[must.InputRequired("Select what you make of the comment")],
    )
    reason = TextAreaField(
        "Why do you answer so?",
        [must.DataRequired("Enter why you answer so"), limit_length(LONGEST_REASON, "The reason")],
        filters=[clean_text],
        default="",
    )
    since = TextAreaField(
        "What the force did since (optional)",
        default="",
        filters=[clean_text],
        validators=[limit_length(LONGEST_SINCE, "What the force did since")],
    )

    @property
    def typed(self) -> TypedAnswer:
        """What was typed."""
        decision = CommentDecision(self.decision.data)
        return TypedAnswer(decision, str(self.reason.data), str(self.since.data or ""))


class ApproveForm(IdempotentForm):
    """Approving all comments; ``shown`` is the version that the page showed."""

    shown = StoredNumberField(default=0)


def write_place(place: Place) -> str:
    """Write a place as the value of a choice."""
    return f"{place.part.value}:{place.key}"


def _read_place(value: str) -> Place:
    """Read a place from the value of a choice that was offered."""
    part, _, key = value.partition(":")
    return Place(Part(part), key)
