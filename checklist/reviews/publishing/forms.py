"""The forms that publish a report, cancel its day, and correct what is published."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar
from uuid import uuid4

from wtforms import HiddenField, RadioField, SelectField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.errors import UserError
from checklist.core.question_sets.model import Level
from checklist.core.review_reports.corrections import CorrectedPlace, list_corrected_kinds
from checklist.core.review_reports.report_content import Outcome
from checklist.core.review_reports.report_places import Place
from checklist.core.reviews.findings import MOST_YEARS_TO_MEET, PublishedKind
from checklist.core.workflow.decisions import GuardUnmet
from checklist.reviews.publishing.correcting import Correction, StaleCorrection
from checklist.reviews.publishing.publishing import NewPublication, ReportChanged
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import show_on_field
from checklist.web.fields import DayField, build_text_field, limit_length, limit_years_ahead
from checklist.web.filters import today_in_london
from checklist.web.text import clean_text

_LONGEST_REASON = 2000
_OUTCOMES = {
    Outcome.GRADED: "With its grades",
    Outcome.PROVISIONAL: "With its grades, each marked provisional where it is",
    Outcome.UNGRADED: "Without grades: scores and findings alone",
}


class PublishForm(IdempotentForm):
    """The day and the outcome; ``shown`` is the digest of what the page said is published."""

    LONGEST_REASON: ClassVar[int] = _LONGEST_REASON

    shown = HiddenField(default="")
    outcome = RadioField(
        "How is it published?",
        coerce=Outcome,
        validators=[must.InputRequired("Select how it is published")],
    )
    outcome_reason = TextAreaField(
        "Why provisional, or without grades?",
        default="",
        filters=[clean_text],
        validators=[limit_length(_LONGEST_REASON, "The reason")],
    )
    own_reason = TextAreaField(
        "Why do you publish what you alone reviewed?",
        default="",
        filters=[clean_text],
        validators=[limit_length(_LONGEST_REASON, "The reason")],
    )
    day = DayField(
        "Day of publication",
        [
            must.InputRequired("Enter the day of publication"),
            limit_years_ahead(1, "Day of publication"),
        ],
        subject="Day of publication",
        default=today_in_london,
    )

    def offer(self, outcomes: Sequence[Outcome]) -> None:
        """Offer the outcomes that the report can have."""
        self.outcome.choices = [SelectChoice(each.value, _OUTCOMES[each]) for each in outcomes]

    @property
    def new_publication(self) -> NewPublication:
        """What was decided."""
        return NewPublication(
            day=self.day.data or today_in_london(),
            outcome=self.outcome.data,
            outcome_reason=str(self.outcome_reason.data),
            own_reason=str(self.own_reason.data),
            shown=self.shown.data,
            key=self.idempotency_key,
        )

    def refuse(self, error: UserError, shown: str) -> None:
        """Show an error; what the page now says is meant by the next press."""
        if isinstance(error, GuardUnmet):
            error.field = self._find_field(error.field)
        show_on_field(self, error)
        if isinstance(error, ReportChanged):
            self.shown.data, self.key.data = shown, str(uuid4())

    def _find_field(self, named: str | None) -> str:
        """Find the field that a refusal belongs to; what is missing is listed above the form."""
        if named == self.outcome.name and self.outcome.data in Outcome:
            return str(self.outcome_reason.name)  # what is offered lacks but its reason
        return named if named is not None and named in self else str(self.day.name)


class CorrectForm(IdempotentForm):
    """What is right at one place of a published report, from the version that the page shows."""

    LONGEST_TEXT: ClassVar[int] = 8000
    LONGEST_REASON: ClassVar[int] = _LONGEST_REASON

    base_version = StoredNumberField(default=0)
    level = SelectField("Final level", default="")
    kind = SelectField("Kind of finding", default="")
    addressee = build_text_field("By whom?", 120, "By whom", must.InputRequired("Enter by whom"))
    due = DayField(
        "By when?",
        [must.InputRequired("Enter by when"), limit_years_ahead(MOST_YEARS_TO_MEET, "By when")],
        subject="By when",
    )
    text = TextAreaField(
        "Text",
        default="",
        filters=[clean_text],
        validators=[limit_length(LONGEST_TEXT, "The text")],
    )
    reason = TextAreaField(
        "What was wrong?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Enter what was wrong"),
            limit_length(_LONGEST_REASON, "What was wrong"),
        ],
    )

    def offer(self, levels: Sequence[Level], now: CorrectedPlace) -> None:
        """Offer what the place has: the levels of a question, the kind of a finding, and so on.

        What it has not, or cannot be corrected to, gets no field.
        """
        kinds = list_corrected_kinds(now.kind) if now.kind else []
        self.level.choices = [SelectChoice(each.id, each.full_label) for each in levels]
        self.kind.choices = [SelectChoice(each.value, each.value.capitalize()) for each in kinds]
        if not levels:
            del self.level
        if len(kinds) < 2:
            del self.kind
        if now.addressee is None:
            del self.addressee
        if now.due is None:
            del self.due

    def fill(self, now: CorrectedPlace) -> None:
        """Show what stands at the place."""
        self.text.data = now.text
        for name in ("kind", "addressee", "due"):
            if name in self:
                self[name].data = getattr(now, name)

    def build_correction(self, place: Place, kind: PublishedKind | None) -> Correction:
        """Build what is right at a place; ``kind`` is that of a finding without a field for it."""
        return Correction(
            place=place,
            right=CorrectedPlace(
                text=str(self.text.data),
                kind=PublishedKind(self.kind.data) if "kind" in self else kind,
                addressee=str(self.addressee.data) if "addressee" in self else None,
                due=self.due.data if "due" in self else None,
            ),
            level=str(self.level.data) if "level" in self else None,
            reason=str(self.reason.data),
            base_version=self.base_version.data or 0,
            key=self.idempotency_key,
        )

    def refuse(self, error: UserError) -> None:
        """Show an error; the next press corrects the report as the page then shows it."""
        show_on_field(self, error)
        if isinstance(error, StaleCorrection):
            self.base_version.data, self.key.data = error.version, str(uuid4())


class CancelForm(IdempotentForm):
    """Cancelling a day of publication, which asks for nothing."""
