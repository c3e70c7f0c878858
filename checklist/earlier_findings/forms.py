"""The form that enters or changes an earlier finding, and the one that chooses a force."""

from __future__ import annotations

from collections.abc import Sequence

from wtforms import Field, RadioField, SelectField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice
from wtforms.validators import ValidationError

from checklist.accounts.models import Organisation
from checklist.core.errors import UserError
from checklist.core.web_addresses import read_web_address
from checklist.earlier_findings.kinds import EarlierKind, Standing
from checklist.earlier_findings.models import EarlierFinding
from checklist.earlier_findings.publication_field import PublicationField
from checklist.earlier_findings.service import TypedFinding
from checklist.earlier_findings.themes import find_theme_labels, list_themed_sets
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import DayField, build_text_field, limit_length
from checklist.web.filters import today_in_london
from checklist.web.text import clean_text

LONGEST_TEXT = 4000
LONGEST_NOTE = 1000
_BETWEEN = "/"


class FindingForm(IdempotentForm):
    """What an earlier inspection found; ``base_version`` is the version that was shown."""

    base_version = StoredNumberField(default=0)
    force = SelectField("Force", validate_choice=False)
    text = TextAreaField(
        "What was found",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Enter what was found"),
            limit_length(LONGEST_TEXT, "What was found"),
        ],
    )
    kind = RadioField(
        "What the report called it",
        choices=[SelectChoice(each.value, each.value.capitalize()) for each in EarlierKind],
        validators=[must.InputRequired("Select what the report called it")],
    )
    theme = SelectField("Theme", validate_choice=False)
    report = build_text_field("Report", 200, "Report", must.DataRequired("Enter the report"))
    address = build_text_field("Web address of the report, if it has one", 2000, "Web address")
    published = PublicationField(
        "When was the report published?",
        [must.DataRequired("Enter when the report was published")],
        subject="When the report was published",
    )
    standing = RadioField(
        "Where it stands",
        choices=[SelectChoice(each.value, each.value.capitalize()) for each in Standing],
        validators=[must.InputRequired("Select where it stands")],
    )
    closed_on = DayField("When was it closed?", [must.Optional()], subject="The day it was closed")
    standing_note = TextAreaField(
        "How do you know?",
        default="",
        filters=[clean_text],
        validators=[limit_length(LONGEST_NOTE, "How you know")],
    )

    def offer(self, forces: Sequence[Organisation]) -> None:
        """Offer these forces, where there are several, and the themes of all question sets."""
        self.force.choices = [
            *([SelectChoice("", "Choose a force")] if len(forces) > 1 else ()),
            *(SelectChoice(str(each.id), each.name) for each in forces),
        ]
        self.theme.choices = [
            SelectChoice("", "Choose a theme"),
            *(
                SelectChoice(_join(each.id, theme.id), theme.label, optgroup=each.short_title)
                for each in list_themed_sets()
                for theme in each.themes
            ),
        ]

    def show(self, finding: EarlierFinding) -> None:
        """Fill the form with a finding as it is."""
        for name in ("report", "address", "text", "closed_on", "standing_note"):
            self[name].data = getattr(finding, name)
        self.kind.data, self.standing.data = finding.kind.value, finding.standing.value
        self.theme.data = _join(finding.set_id, finding.theme)
        self.published.show(finding.published)

    def validate_force(self, field: SelectField) -> None:
        offered = [choice.value for choice in field.iter_choices() if choice.value]
        if field.data not in offered:
            raise ValidationError("Select a force")

    def validate_theme(self, field: Field) -> None:
        if tuple((field.data or "").split(_BETWEEN, 1)) not in find_theme_labels():
            raise ValidationError("Select a theme")

    def validate_address(self, field: Field) -> None:
        if not field.data:
            return
        try:
            field.data = read_web_address(field.data)
        except UserError as error:
            raise ValidationError(str(error)) from error

    def validate_published(self, field: PublicationField) -> None:
        if field.published is not None and field.published.first > today_in_london():
            raise ValidationError("When the report was published must be today or in the past")

    def validate_closed_on(self, field: DayField) -> None:
        """Refuse a day without a closing, one that is ahead, and one before the report."""
        if field.data is None:
            return
        if self.standing.data != Standing.CLOSED:
            raise ValidationError("Select “Closed” above, or leave the day it was closed empty")
        if field.data > today_in_london():
            raise ValidationError("The day it was closed must be today or in the past")
        published = self.published.published
        if published is not None and field.data < published.first:
            raise ValidationError("The day it was closed must not be before the report")

    @property
    def typed(self) -> TypedFinding:
        """What was typed, once it is valid."""
        set_id, _, theme = str(self.theme.data).partition(_BETWEEN)
        published = self.published.get()
        return TypedFinding(
            set_id=set_id,
            theme=theme,
            kind=EarlierKind(self.kind.data),
            report=self.report.data or "",
            address=self.address.data or "",
            published_last=published.last,
            published_precision=published.precision,
            text=self.text.data or "",
            standing=Standing(self.standing.data),
            closed_on=self.closed_on.data,
            standing_note=self.standing_note.data or "",
        )


def _join(set_id: str, theme: str) -> str:
    return f"{set_id}{_BETWEEN}{theme}"
