"""Questions in the report: levels, answers, measures and exhibits."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.assessments.charts.disparity_chart import RateChart, RatioChart
from checklist.reports.content.cover import Term


@dataclass(frozen=True, slots=True)
class LevelEntry:
    """A question's level on one basis by id and name; both "" where there is none."""

    level: str
    name: str


@dataclass(frozen=True, slots=True)
class ValueEntry:
    """A figure or derived value as printed; ``formula`` is "" for a typed one."""

    key: str
    label: str
    text: str
    formula: str


@dataclass(frozen=True, slots=True)
class Grid:
    """The values of a measure that is counted by group: a row for each group."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    formulas: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class MeasureEntry:
    """A measure with its figures and derived values; ``headline`` is the one that sums it up."""

    measure_id: str
    label: str
    definition: str
    period: str
    question_id: str
    headline: str
    values: tuple[ValueEntry, ...]
    grid: Grid | None
    rate_chart: RateChart | None
    ratio_chart: RatioChart | None


@dataclass(frozen=True, slots=True)
class FollowUpAnswer:
    """A follow-up question and the force's answer."""

    prompt: str
    text: str


@dataclass(frozen=True, slots=True)
class ExhibitEntry:
    """An exhibit with its evidence; ``note`` says why it does not count, where it does not."""

    number: int
    question_id: str
    title: str
    kind: str
    place: str
    dated: str
    marking: str
    pinpoint: str
    shows: str
    strength: str
    strength_name: str
    tested_by: str
    reported: str
    file_name: str
    sha256: str
    note: str


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """A document of the evidence register, told once, with all the exhibits that use it."""

    title: str
    kind: str
    place: str
    dated: str
    marking: str
    file_name: str
    sha256: str
    uses: tuple[ExhibitEntry, ...]


@dataclass(frozen=True, slots=True)
class QuestionEntry:
    """A question with its answer, levels and exhibits; the level of a fixed one needs none.

    ``answer_text`` replaces the levels of a question that has none; ``is_detailed`` is False
    where nothing was answered and two lines are enough.
    """

    question_id: str
    prompt: str
    is_detailed: bool
    is_fixed: bool
    is_limiting: bool
    weight: int
    claimed: LevelEntry
    supported: LevelEntry
    final: LevelEntry
    answer_text: str
    note: str
    is_over_claimed: bool
    remarks: tuple[str, ...]
    follow_ups: tuple[FollowUpAnswer, ...]
    measures: tuple[ValueEntry, ...]
    exhibits: tuple[ExhibitEntry, ...]
    sources: str
    confidence: str


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """A subsection's questions."""

    title: str
    questions: tuple[QuestionEntry, ...]
