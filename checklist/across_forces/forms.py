"""The forms that narrow and sort what is shown across forces; sent in the query string."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from wtforms import SelectField
from wtforms.fields.choices import SelectChoice

from checklist.across_forces.findings_table import FindingFilter, StandingFilter
from checklist.across_forces.grades_table import GradeOrder
from checklist.across_forces.late_responses import ResponseFilter
from checklist.across_forces.levels_table import LevelOrder
from checklist.across_forces.published_rounds import Choices, Period, Selection
from checklist.across_forces.question_groups import QuestionGroup
from checklist.core.reviews.findings import PublishedKind
from checklist.web.csrf import Form
from checklist.web.filters import format_day

_ALL_ROUNDS = "all"
_KINDS = {each.value: each.value.capitalize() for each in PublishedKind}
_NEWEST = "The newest of each force"


class AcrossForm(Form):
    """Which published reports are shown: of a question set, a round and a force."""

    set = SelectField("Question set", default="")
    round = SelectField("Round", default="")
    force = SelectField("Force", default="")

    def offer(
        self,
        choices: Choices,
        titles: Mapping[str, str],
        groups: Sequence[QuestionGroup],
        set_id: str,
    ) -> None:
        """Offer what there is; what an address asks for and is not offered counts as not asked."""
        self.set.choices = [SelectChoice(each, titles.get(each, each)) for each in choices.sets]
        rounds = [SelectChoice(each.key, _name_period(each)) for each in choices.periods]
        self.round.choices = [
            SelectChoice("", _NEWEST), SelectChoice(_ALL_ROUNDS, "All rounds"), *rounds
        ]  # fmt: skip
        forces = [SelectChoice(str(key), name) for key, name in choices.forces]
        self.force.choices = [SelectChoice("", "All forces"), *forces]
        if "group" in self:
            self._offer_groups(groups)
        for field in self:
            self._settle(field)
        self.set.data = set_id

    @property
    def selection(self) -> Selection:
        """The published reports that the form asks for."""
        chosen = self.round.data
        return Selection(
            set_id=self.set.data,
            all_rounds=chosen == _ALL_ROUNDS,
            period=_read_period(chosen) if chosen and chosen != _ALL_ROUNDS else None,
            force_id=UUID(self.force.data) if self.force.data else None,
        )

    @property
    def is_set(self) -> bool:
        """Whether something is narrowed beyond what is shown first."""
        names = ("round", "force", "group", "kind", "standing")
        return any(self[name].data for name in names if name in self)

    def _offer_groups(self, groups: Sequence[QuestionGroup]) -> None:
        found = [
            SelectChoice(each.key, each.label, optgroup="Sections" if each.section else "Themes")
            for each in groups
        ]
        self["group"].choices = [SelectChoice("", "All of them"), *found]

    def _settle(self, field: SelectField) -> None:
        if isinstance(field, SelectField):
            offered = [each.value for each in field.choices]
            if field.data not in offered:
                field.data = offered[0] if offered else ""


class GradesForm(AcrossForm):
    """What the table of grades shows first."""

    order = SelectField(
        "Sort by",
        choices=[
            SelectChoice(GradeOrder.NEWEST.value, "Published, the newest first"),
            SelectChoice(GradeOrder.FORCE.value, "Force"),
            SelectChoice(GradeOrder.LOWEST.value, "Overall grade, the lowest first"),
        ],
        default=GradeOrder.NEWEST.value,
    )


class LevelsForm(AcrossForm):
    """Of which section or theme levels are shown."""

    group = SelectField("Section or theme", default="")
    order = SelectField(
        "Sort forces by",
        choices=[
            SelectChoice(LevelOrder.LOWEST.value, "Mean, the lowest first"),
            SelectChoice(LevelOrder.FORCE.value, "Force"),
            SelectChoice(LevelOrder.NEWEST.value, "Published, the newest first"),
        ],
        default=LevelOrder.LOWEST.value,
    )


class ClaimsForm(AcrossForm):
    """Of which section or theme claims are shown."""

    group = SelectField("Section or theme", default="")


class FindingsForm(AcrossForm):
    """Which published findings are shown."""

    group = SelectField("Section or theme", default="")
    kind = SelectField(
        "Kind",
        choices=[
            SelectChoice("", "Every kind"),
            *(SelectChoice(kind, label) for kind, label in _KINDS.items()),
        ],
        default="",
    )
    standing = SelectField(
        "Open or closed",
        choices=[
            SelectChoice("", "Open or closed"),
            SelectChoice(StandingFilter.OPEN.value, "Open"),
            SelectChoice(StandingFilter.ASKED.value, "Closure asked for"),
            SelectChoice(StandingFilter.OVERDUE.value, "A recommendation is overdue"),
            SelectChoice(StandingFilter.CLOSED.value, "Closed or superseded"),
        ],
        default="",
    )

    def build_filter(self, group: QuestionGroup | None) -> FindingFilter:
        """Build what narrows the findings."""
        return FindingFilter(
            group,
            PublishedKind(self.kind.data) if self.kind.data else None,
            StandingFilter(self.standing.data) if self.standing.data else None,
        )


class ResponsesForm(AcrossForm):
    """Which responses are shown."""

    standing = SelectField(
        "Responses",
        choices=[
            SelectChoice("", "Late or in time"),
            SelectChoice(ResponseFilter.LATE.value, "Late"),
            SelectChoice(ResponseFilter.WAITING.value, "Not published yet"),
        ],
        default="",
    )

    @property
    def wanted(self) -> ResponseFilter | None:
        """Which of them the form asks for."""
        return ResponseFilter(self.standing.data) if self.standing.data else None


def _name_period(period: Period) -> str:
    return f"{format_day(period.begins)} to {format_day(period.ends)}"


def _read_period(key: str) -> Period:
    begins, _, ends = key.partition("..")
    return Period(date.fromisoformat(begins), date.fromisoformat(ends))
