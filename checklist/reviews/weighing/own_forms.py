"""The forms that add an exhibit of an inspector's own, and withdraw it."""

from __future__ import annotations

from datetime import date

from wtforms import RadioField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.question_sets.model import QuestionSet
from checklist.reviews.weighing.own_exhibits import TypedExhibit
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import DayField, build_text_field, limit_length
from checklist.web.text import clean_text

_LONGEST_TEXT = 4000


class OwnExhibitForm(IdempotentForm):
    """What an inspector gathered, what it shows, and how strong it is."""

    LONGEST_TEXT = _LONGEST_TEXT

    title = build_text_field("What is it?", 200, "What it is", must.DataRequired("Say what it is"))
    document_date = DayField(
        "What date does it bear?", [must.InputRequired("Enter its date")], subject="Its date"
    )
    position_as_at = DayField(
        "Reports the position as at, if that is earlier",
        [must.Optional()],
        subject="The position reported",
    )
    shows = TextAreaField(
        "What does it show?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Say what it shows"),
            limit_length(_LONGEST_TEXT, "What it shows"),
        ],
    )
    pinpoint = build_text_field("Where to look (optional)", 200, "Where to look")
    place = build_text_field("Where you keep it (optional)", 200, "Where you keep it")
    strength = RadioField(
        "How strong is it?",
        validators=[must.InputRequired("Select how strong this evidence is")],
        validate_choice=False,
    )
    tested_by = build_text_field(
        "Who tested it, or the two unrelated sources", 400, "Who tested it"
    )

    def offer(self, question_set: QuestionSet) -> None:
        """Offer the strengths of the set."""
        self.strength.choices = [
            SelectChoice(each.strength, f"{each.strength}: {each.label}")
            for each in question_set.scoring.ceilings
        ]

    @property
    def typed(self) -> TypedExhibit:
        """What was typed, of a form that is valid."""
        return TypedExhibit(
            title=self.title.data or "",
            shows=self.shows.data or "",
            pinpoint=self.pinpoint.data or "",
            place=self.place.data or "",
            strength=str(self.strength.data),
            tested_by=self.tested_by.data or "",
            document_date=self.document_date.data or date.min,
            position_as_at=self.position_as_at.data,
        )


class WithdrawForm(IdempotentForm):
    """Why an exhibit of one's own is withdrawn."""

    LONGEST_TEXT = _LONGEST_TEXT

    reason = TextAreaField(
        "Why do you withdraw it?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Enter why you withdraw it"),
            limit_length(_LONGEST_TEXT, "The reason"),
        ],
    )
