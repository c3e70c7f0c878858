"""A question set as read from its file: sections, questions, measures, scales and sources."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Annotated, Literal, NoReturn

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from checklist.core.exact_numbers import Exact
from checklist.core.question_sets.conditions import Condition
from checklist.core.question_sets.scoring_model import ScoringModel

Confidence = Literal["quoted-in-source", "reported", "inferred"]
AnswerType = Literal["level", "number", "money", "percentage", "date", "text", "choice", "choices"]
FigureType = Literal["integer", "decimal", "date"]
Unit = Literal[
    "", "percent", "people", "FTE", "days", "weeks", "months", "ratio", "per 1,000", "GBP"
]

_OWN_ID = r"^([a-z][a-z0-9_]*)?$"
_PLAIN_ID = r"^[a-z][a-z0-9-]*$"


def _iso_date(value: object) -> object:
    """Take only a written-out date: a bare number would be read as seconds since 1970."""
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise ValueError("write a date such as 2026-11-21") from None
    return value


class Part(BaseModel):
    """Something read from a question-set file: never changed, and nothing in it unread."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        """Worked out once: a question is asked for by itself on every page, and never changes."""
        return hash(tuple(getattr(self, name) for name in type(self).model_fields))


class Source(Part):
    """A published document that questions rest on."""

    id: str = Field(pattern=r"^[A-Z]\d+$")
    text: str = Field(min_length=1)


class Theme(Part):
    """A thread that runs across questions; findings are grouped by it."""

    id: str = Field(pattern=_PLAIN_ID)
    label: str = Field(min_length=1)


class Level(Part):
    """One step of a scale. ``points`` runs from 0 to 100."""

    id: str = Field(min_length=1)
    name: str
    label: str
    points: Exact = Field(ge=0, le=100)

    @property
    def full_label(self) -> str:
        """The label after a level's number; a level that is called by a word has none."""
        return f"{self.id}. {self.label}" if self.id.isdecimal() else self.label

    @property
    def in_words(self) -> str:
        """The level inside a sentence: "level 3", or “Yes” where levels are called by words."""
        return f"level {self.id}" if self.id.isdecimal() else f"“{self.label}”"


class Scale(Part):
    """Levels, lowest first. Levels belong to questions only."""

    id: str
    levels: tuple[Level, ...] = Field(min_length=2)

    def level(self, level_id: str) -> Level:
        """Return the level of that id. Raises KeyError where the scale has none."""
        return self._by_id[level_id]

    def rank(self, level_id: str) -> int:
        """Return how far up the scale a level stands, from 0."""
        return [level.id for level in self.levels].index(level_id)

    @cached_property
    def _by_id(self) -> dict[str, Level]:
        return {level.id: level for level in self.levels}


class Group(Part):
    """A group that a measure is counted for, such as a protected group.

    Each ``characteristic`` (sex, ethnicity) has one group that the others are held against.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    label: str
    characteristic: str
    is_reference: bool = False


class Figure(Part):
    """A number or date that a force types, as part of a measure.

    ``split_of`` is the key of the figure of the same measure that it is one part of.

    Its key is the measure's id, alone (``M03``) or with the figure's own (``M29.in_service``),
    and, where the measure is counted for groups, the group's too (``M24.refused.women``).
    """

    id: str = Field(default="", pattern=_OWN_ID)
    label: str
    type: FigureType = "integer"
    unit: Unit = ""
    split_of: str = ""


class Derived(Part):
    """A value computed from figures and other measures, never typed.

    ``formula`` uses + - * /, brackets, ``abs(...)``, numbers, and keys of figures, measures and
    questions; ``as_at`` is the assessment's as-at date, and one date less another is in days.
    ``ratio_low(a, n, b, m)`` and ``ratio_high(...)`` are the ends of the 95 per cent interval
    around the ratio of a / n to b / m. ``repeat_themes`` and ``earlier_themes`` count the themes of
    findings made again, and of those made earlier.
    Values under ``minimum`` of ``minimum_of`` are not shown as a rate.
    In a measure counted for groups the formula is worked out once for each group: keys of its
    own or another measure with the same groups stand for that group (``M24.refused`` for
    ``M24.refused.female``), and ``M24.reference`` for the group's reference group. The key of the
    result then ends in the group's id (``M24.female``).
    """

    id: str = Field(default="", pattern=_OWN_ID)
    label: str
    formula: str
    unit: Unit = ""
    minimum_of: str = ""
    minimum: int = 0


class Hint(Part):
    """A level that a measure's value suggests, up to and including a limit. It never sets one."""

    level: str
    up_to: Exact | None = None


class Measure(Part):
    """A typed count or rate that belongs to a question."""

    id: str = Field(pattern=r"^M\d\d$")
    label: str
    definition: str
    kind: str
    period: str = "as at the assessment date"
    figures: tuple[Figure, ...] = ()
    derived: tuple[Derived, ...] = ()
    groups: tuple[Group, ...] = ()
    hints: tuple[Hint, ...] = ()


class Check(Part):
    """Something that must hold between figures: ``M03 <= M01``; else ``message`` is shown.

    Both sides are formulas as of ``Derived``; the check waits until all its figures are given.
    One that does not block is a prompt: it may stand, with a note that explains it.
    """

    left: str
    operator: Literal["<=", ">=", "=", "<", ">"] = "<="
    right: str
    message: str
    blocks: bool = True


class Fact(Part):
    """A plain yes/no asked before a question whose condition rests on no other question."""

    id: str = Field(pattern=_PLAIN_ID)
    prompt: str
    before: str


class Fixing(Part):
    """When a question is not asked but fixed at a level, and why."""

    when: Condition
    level: str
    reason: str


class FollowUp(Part):
    """What is asked besides, in words, once something holds."""

    id: str = Field(pattern=_PLAIN_ID)
    when: Condition
    prompt: str
    required: bool = True


class RateInstead(Part):
    """What to rate instead, once something holds."""

    when: Condition
    text: str


class Question(Part):
    """One question of a section, with all that a person needs to answer it well.

    ``na_when`` says in words when not applicable may be chosen, ``na_refused_when`` what figures
    speak against it; ``required_when``: it may not be left unanswered once this holds;
    ``reason_below_hint``: a level below a measure's hint needs a written reason.
    """

    id: str = Field(pattern=r"^[a-z]+-\d\d$")
    prompt: str = Field(min_length=1)
    guidance: str = Field(min_length=1)
    type: AnswerType = "level"
    scale: str = ""
    unit: Unit = ""
    weight: int = Field(default=1, ge=1, le=3)
    limiting: bool = False
    na_allowed: bool = False
    na_when: str = ""
    na_refused_when: Condition | None = None
    required_when: Condition | None = None
    reason_below_hint: bool = False
    scored: bool = True
    answered_for: Literal["force", "local policing body", "both"] = "force"
    choices: tuple[str, ...] = ()
    minimum: Exact | None = None
    maximum: Exact | None = None
    decimal_places: int = 0
    character_limit: int = 4000
    not_in_future: bool = False
    hidden_unless: Condition | None = None
    fixed: Fixing | None = None
    rate_instead: RateInstead | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    descriptors: tuple[str, ...] = ()
    what_good_looks_like: tuple[str, ...] = ()
    evidence: tuple[str, ...] = Field(min_length=1)
    owner: str = Field(min_length=1)
    then_and_now: str = ""
    reference_figures: tuple[str, ...] = ()
    rests_on: str = ""
    measures: tuple[str, ...] = ()
    theme: str = ""
    sources: tuple[str, ...] = Field(min_length=1)
    source_note: str = ""
    confidence: Confidence
    retired: str = ""

    @property
    def conditions(self) -> Iterator[tuple[tuple[str | int, ...], Condition]]:
        """Every condition of the question, after the names of the fields it stands in."""
        for field in ("hidden_unless", "na_refused_when", "required_when"):
            if (condition := getattr(self, field)) is not None:
                yield (field,), condition
        for field in ("fixed", "rate_instead"):
            if (conditional := getattr(self, field)) is not None:
                yield (field, "when"), conditional.when
        for number, follow_up in enumerate(self.follow_ups):
            yield ("follow_ups", number, "when"), follow_up.when


class Subsection(Part):
    """A group of questions within a section."""

    id: str = Field(min_length=1)
    title: str = Field(min_length=1)
    questions: tuple[Question, ...] = Field(min_length=1)


class Section(Part):
    """A part of a set with a score of its own. ``share`` is its part of the overall score."""

    id: str = Field(pattern=r"^[a-z]+$")
    title: str
    short_title: str
    share: Exact = Field(ge=0, le=1)
    introduction: str = ""
    subsections: tuple[Subsection, ...] = Field(min_length=1)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        return tuple(one for part in self.subsections for one in part.questions)


class QuestionSet(Part):
    """One version of one checklist. Released files are never edited."""

    id: str = Field(pattern=r"^[a-z]+-\d{4}$")
    version: str = Field(pattern=r"^\d+\.\d+\.\d+$")
    title: str
    short_title: str
    published: Annotated[date, BeforeValidator(_iso_date)]
    basis: str = Field(min_length=1)
    attribution: str = Field(min_length=1)
    how_to_answer: tuple[str, ...] = Field(min_length=1)
    evidence_marks: tuple[str, ...] = ()
    scales: tuple[Scale, ...] = Field(min_length=1)
    scoring: ScoringModel
    themes: tuple[Theme, ...] = ()
    sources: tuple[Source, ...] = Field(min_length=1)
    facts: tuple[Fact, ...] = ()
    measures: tuple[Measure, ...] = ()
    checks: tuple[Check, ...] = ()
    sections: tuple[Section, ...] = Field(min_length=1)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        return tuple(one for section in self.sections for one in section.questions)

    def question(self, question_id: str) -> Question:
        """Return the question of that id. Raises KeyError where the set has none."""
        return self._by_id[question_id]

    def place_of(self, question_id: str) -> int:
        """Where a question stands in the set, from 0. Raises KeyError where the set has none."""
        return self._places[question_id]

    def section_of(self, question_id: str) -> Section:
        """The section a question stands in. Raises KeyError where the set has no such question."""
        return self._sections_by_question[question_id]

    def scale_of(self, question: Question) -> Scale:
        """Return the scale a level question is answered on; the set's first where it names none."""
        return self._scales_by_id.get(question.scale, self.scales[0])

    def measure(self, measure_id: str) -> Measure:
        """Return the measure of that id. Raises KeyError where the set has none."""
        return self._measures_by_id[measure_id]

    def home_of(self, measure_id: str) -> Question:
        """Return the question on whose page a measure is typed: the first that names it."""
        return self._homes[measure_id]

    def theme(self, theme_id: str) -> Theme:
        """Return the theme of that id. Raises KeyError where the set has none."""
        return next((one for one in self.themes if one.id == theme_id), None) or _missing(theme_id)

    @cached_property
    def _by_id(self) -> dict[str, Question]:
        return {question.id: question for question in self.questions}

    @cached_property
    def _scales_by_id(self) -> dict[str, Scale]:
        return {scale.id: scale for scale in self.scales}

    @cached_property
    def _places(self) -> dict[str, int]:
        return {question.id: place for place, question in enumerate(self.questions)}

    @cached_property
    def _homes(self) -> dict[str, Question]:
        named = ((measure, one) for one in reversed(self.questions) for measure in one.measures)
        return dict(named)

    @cached_property
    def _sections_by_question(self) -> dict[str, Section]:
        return {one.id: section for section in self.sections for one in section.questions}

    @cached_property
    def _measures_by_id(self) -> dict[str, Measure]:
        return {measure.id: measure for measure in self.measures}


def list_figure_keys(measure: Measure) -> Iterator[tuple[str, Figure, Group | None]]:
    """Every figure of a measure with its key, group by group where it is counted for groups."""
    for figure in measure.figures:
        key = f"{measure.id}.{figure.id}" if figure.id else measure.id
        if not measure.groups:
            yield key, figure, None
        for group in measure.groups:
            yield f"{key}.{group.id}", figure, group


def _missing(name: str) -> NoReturn:
    raise KeyError(name)
