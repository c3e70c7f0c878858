"""The model of a question set: sections, questions, measures, scales and sources."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from checklist.core.exact_numbers import Exact
from checklist.core.question_sets import bounds
from checklist.core.question_sets.change_log import ChangeNote
from checklist.core.question_sets.conditions import Condition, QuestionHint, SetContradiction
from checklist.core.question_sets.scoring_model import ScoringModel

Confidence = Literal["quoted-in-source", "reported", "inferred"]
AnswerType = Literal["level", "number", "money", "percentage", "date", "text", "choice", "choices"]
NUMERIC_TYPES = ("number", "money", "percentage")
FigureType = Literal["integer", "decimal", "date"]
Unit = Literal[
    "", "percent", "people", "FTE", "days", "weeks", "months", "ratio", "per 1,000", "GBP"
]


class Part(BaseModel):
    """A part of a file: frozen, and an unknown field in the file is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        """Computed once: parts are keys of caches on every page, and never change."""
        return hash(tuple(getattr(self, name) for name in type(self).model_fields))


class Source(Part):
    """A published document that is the source of questions."""

    id: str = Field(pattern=r"^[A-Z][0-9]{1,4}$")
    text: str = Field(min_length=1)


class Theme(Part):
    """A theme that questions of several sections share; findings are grouped by it."""

    id: bounds.PlainId
    label: str = Field(min_length=1)


class Level(Part):
    """One step of a scale. ``points`` runs from 0 to 100."""

    id: bounds.ShortId
    name: str
    label: str
    points: bounds.Points

    @property
    def full_label(self) -> str:
        """The label after the level's number; a level named by a word has no number."""
        return f"{self.id}. {self.label}" if self.id.isdecimal() else self.label

    @property
    def in_words(self) -> str:
        """The level inside a sentence: "level 3", or “Yes” where levels are named by words."""
        return f"level {self.id}" if self.id.isdecimal() else f"“{self.label}”"


class Scale(Part):
    """Levels, lowest first. Levels belong to questions only."""

    id: bounds.ShortId
    levels: tuple[Level, ...] = Field(min_length=2, max_length=bounds.MOST_STEPS)

    def get_level(self, level_id: str) -> Level:
        """Return the level of that id. Raises KeyError where the scale has none."""
        return self._by_id[level_id]

    def rank(self, level_id: str) -> int:
        """Return the index of a level on the scale, from 0 for the lowest."""
        return [level.id for level in self.levels].index(level_id)

    @cached_property
    def _by_id(self) -> dict[str, Level]:
        return {level.id: level for level in self.levels}


class Group(Part):
    """A group that a measure is counted for, such as a protected group.

    Each ``characteristic`` (sex, ethnicity) has one reference group to compare the others with.
    """

    id: bounds.ItemId = Field(min_length=1)
    label: str
    characteristic: str
    is_reference: bounds.YesNo = False


class Figure(Part):
    """A number or date that a force types, as part of a measure.

    Its key is the measure's id, alone (``M03``) or with the figure's id (``M29.in_service``), and,
    where the measure is counted for groups, with the group's too (``M24.refused.women``).
    ``split_of`` is the key of the figure of the same measure that it is one part of.
    """

    id: bounds.ItemId = ""
    label: str
    type: FigureType = "integer"
    unit: Unit = ""
    split_of: str = ""


class Derived(Part):
    """A value computed from figures and other measures, never typed.

    ``formula`` uses + - * /, brackets, ``abs(...)``, numbers, and keys of figures, measures and
    questions; ``as_at`` is the assessment's as-at date, and one date less another is in days.
    ``months(later, earlier)`` is in calendar months, a month begun for a whole one.
    ``ratio_low(a, n, b, m)`` and ``ratio_high(...)`` are the ends of the 95 per cent interval
    around the ratio of a / n to b / m. ``repeat_themes`` and ``earlier_themes`` count the themes of
    findings made again, and of those made earlier.
    Values under ``minimum`` of ``minimum_of`` are not shown as a rate.
    In a measure counted for groups the formula is computed once for each group: keys of this or
    another measure with the same groups mean that group's value (``M24.refused`` means
    ``M24.refused.female``), and ``M24.reference`` means the reference group's. The key of the
    result then ends in the group's id (``M24.female``).
    """

    id: bounds.ItemId = ""
    label: str
    formula: str
    unit: Unit = ""
    minimum_of: str = ""
    minimum: bounds.Count = 0


class Hint(Part):
    """A level that a measure's value suggests, up to and including a limit. It never sets one."""

    level: str
    up_to: Exact | None = None


class Measure(Part):
    """A typed count or rate that belongs to a question."""

    id: str = Field(pattern=r"^M[0-9]{2}$")
    label: str
    definition: str
    kind: str
    period: str = "on the as-at date"
    figures: tuple[Figure, ...] = Field(default=(), max_length=bounds.MOST_IN_A_QUESTION)
    derived: tuple[Derived, ...] = Field(default=(), max_length=bounds.MOST_IN_A_QUESTION)
    groups: tuple[Group, ...] = Field(default=(), max_length=bounds.MOST_IN_A_QUESTION)
    hints: tuple[Hint, ...] = Field(default=(), max_length=bounds.MOST_STEPS)


class Check(Part):
    """Something that must hold between figures: ``M03 <= M01``; else ``message`` is shown.

    Both sides are formulas as of ``Derived``; the check passes until all its figures are given.
    One that does not block is a prompt: the answer may be saved with a note that explains it.
    """

    left: str
    operator: Literal["<=", ">=", "=", "<", ">"] = "<="
    right: str
    message: str
    blocks: bounds.YesNo = True


class Fact(Part):
    """A yes/no question asked before another, whose condition depends on it."""

    id: bounds.PlainId
    prompt: str
    before: str


class Fixing(Part):
    """When a question is fixed at a level instead of asked, and why."""

    when: Condition
    level: str
    reason: str


class FollowUp(Part):
    """A further question, answered in words, that is asked once a condition holds."""

    id: bounds.FollowUpId
    when: Condition
    prompt: str
    required: bounds.YesNo = True


class RateInstead(Part):
    """What the question rates instead, once a condition holds."""

    when: Condition
    text: str


class Question(Part):
    """One question of a section, with the guidance that helps to answer it.

    ``na_when`` says in words when not applicable may be chosen, and ``na_refused_when`` which
    figures refuse it; ``required_when``: it must be answered once this holds;
    ``reason_below_hint``: a level below a measure's hint needs a written reason; of ``hints`` the
    first that holds decides, and its measures have none;
    ``same_question``: why it asks the same although most of its words are others.
    """

    id: bounds.QuestionId
    prompt: str = Field(min_length=1)
    guidance: str = Field(min_length=1)
    type: AnswerType = "level"
    scale: str = ""
    unit: Unit = ""
    weight: bounds.Weight = 1
    limiting: bounds.YesNo = False
    na_allowed: bounds.YesNo = False
    na_when: str = ""
    na_refused_when: Condition | None = None
    required_when: Condition | None = None
    reason_below_hint: bounds.YesNo = False
    hints: tuple[QuestionHint, ...] = Field(default=(), max_length=bounds.MOST_STEPS)
    scored: bounds.YesNo = True
    answered_for: Literal["force", "local policing body", "both"] = "force"
    choices: tuple[str, ...] = Field(default=(), max_length=bounds.MOST_CHOICES)
    minimum: Exact | None = None
    maximum: Exact | None = None
    decimal_places: bounds.Digits = 0
    character_limit: bounds.Characters = 4000
    not_in_future: bounds.YesNo = False
    hidden_unless: Condition | None = None
    fixed: Fixing | None = None
    rate_instead: RateInstead | None = None
    follow_ups: tuple[FollowUp, ...] = Field(default=(), max_length=bounds.MOST_IN_A_QUESTION)
    descriptors: tuple[str, ...] = Field(default=(), max_length=bounds.MOST_STEPS)
    what_good_looks_like: tuple[str, ...] = Field(default=(), max_length=bounds.MOST_IN_A_QUESTION)
    evidence: tuple[str, ...] = Field(min_length=1, max_length=bounds.MOST_IN_A_QUESTION)
    owner: str = Field(min_length=1)
    then_and_now: str = ""
    reference_figures: tuple[str, ...] = Field(default=(), max_length=bounds.MOST_IN_A_QUESTION)
    rests_on: str = ""
    measures: tuple[str, ...] = Field(default=(), max_length=bounds.MOST_IN_A_QUESTION)
    theme: str = ""
    sources: tuple[str, ...] = Field(min_length=1, max_length=bounds.MOST_IN_A_QUESTION)
    source_note: str = ""
    confidence: Confidence
    retired: str = ""
    same_question: str = ""

    @property
    def conditions(self) -> Iterator[tuple[tuple[str | int, ...], Condition]]:
        """Every condition of the question, each after its keys within the question."""
        for field in ("hidden_unless", "na_refused_when", "required_when"):
            if (condition := getattr(self, field)) is not None:
                yield (field,), condition
        for field in ("fixed", "rate_instead"):
            if (conditional := getattr(self, field)) is not None:
                yield (field, "when"), conditional.when
        for field in ("hints", "follow_ups"):
            for number, conditional in enumerate(getattr(self, field)):
                yield (field, number, "when"), conditional.when


class Subsection(Part):
    """A group of questions within a section."""

    id: bounds.ShortId
    title: str = Field(min_length=1)
    questions: tuple[Question, ...] = Field(min_length=1, max_length=bounds.MOST_IN_A_SET)


class Section(Part):
    """A part of a set with its own score. ``share`` is its fraction of the overall score."""

    id: bounds.SectionId
    title: str
    short_title: str
    share: bounds.Share
    introduction: str = ""
    subsections: tuple[Subsection, ...] = Field(min_length=1, max_length=bounds.MOST_SECTIONS)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        return tuple(question for part in self.subsections for question in part.questions)

    @cached_property
    def is_scored(self) -> bool:
        """Whether a question of the section that is still asked counts in scores."""
        return any(
            question.scored and question.type == "level" and not question.retired
            for question in self.questions
        )


class QuestionSet(Part):
    """One version of one checklist. Released files are never edited."""

    id: bounds.SetId
    version: bounds.Version
    title: str
    short_title: str
    published: bounds.IsoDate
    basis: str = Field(min_length=1)
    attribution: str = Field(min_length=1)
    how_to_answer: tuple[str, ...] = Field(min_length=1, max_length=bounds.MOST_IN_A_QUESTION)
    evidence_marks: tuple[str, ...] = Field(default=(), max_length=bounds.MOST_IN_A_QUESTION)
    scales: tuple[Scale, ...] = Field(min_length=1, max_length=bounds.MOST_STEPS)
    scoring: ScoringModel
    themes: tuple[Theme, ...] = Field(default=(), max_length=bounds.MOST_IN_A_SET)
    sources: tuple[Source, ...] = Field(min_length=1, max_length=bounds.MOST_IN_A_SET)
    facts: tuple[Fact, ...] = Field(default=(), max_length=bounds.MOST_IN_A_SET)
    measures: tuple[Measure, ...] = Field(default=(), max_length=bounds.MOST_IN_A_SET)
    checks: tuple[Check, ...] = Field(default=(), max_length=bounds.MOST_IN_A_SET)
    contradictions: tuple[SetContradiction, ...] = Field(
        default=(), max_length=bounds.MOST_IN_A_SET
    )
    sections: tuple[Section, ...] = Field(min_length=1, max_length=bounds.MOST_SECTIONS)
    changes: tuple[ChangeNote, ...] = Field(default=(), max_length=bounds.MOST_IN_A_SET)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        return tuple(question for section in self.sections for question in section.questions)

    def get_question(self, question_id: str) -> Question:
        """Return the question of that id. Raises KeyError where the set has none."""
        return self._questions_by_id[question_id]

    def get_index(self, question_id: str) -> int:
        """Return the index of a question in the set, from 0. Raises KeyError for an unknown id."""
        return self._indexes[question_id]

    def get_section(self, question_id: str) -> Section:
        """Return the section of a question. Raises KeyError for an unknown id."""
        return self._sections_by_question[question_id]

    def get_scale(self, question: Question) -> Scale:
        """Return the scale of a level question: the set's first where it names none."""
        return self._scales_by_id.get(question.scale, self.scales[0])

    def get_measure(self, measure_id: str) -> Measure:
        """Return the measure of that id. Raises KeyError where the set has none."""
        return self._measures_by_id[measure_id]

    def get_home_question(self, measure_id: str) -> Question:
        """Return the question on whose page a measure is typed: the first asked that names it."""
        return self._home_questions[measure_id]

    def get_theme(self, theme_id: str) -> Theme:
        """Return the theme of that id. Raises KeyError where the set has none."""
        return self._themes_by_id[theme_id]

    @cached_property
    def _questions_by_id(self) -> dict[str, Question]:
        return {question.id: question for question in self.questions}

    @cached_property
    def _scales_by_id(self) -> dict[str, Scale]:
        return {scale.id: scale for scale in self.scales}

    @cached_property
    def _indexes(self) -> dict[str, int]:
        return {question.id: index for index, question in enumerate(self.questions)}

    @cached_property
    def _home_questions(self) -> dict[str, Question]:
        asked_first = sorted(self.questions, key=lambda question: bool(question.retired))
        return {
            measure_id: question
            for question in reversed(asked_first)  # the first question overwrites the later
            for measure_id in question.measures
        }

    @cached_property
    def _sections_by_question(self) -> dict[str, Section]:
        return {question.id: section for section in self.sections for question in section.questions}

    @cached_property
    def _themes_by_id(self) -> dict[str, Theme]:
        return {theme.id: theme for theme in self.themes}

    @cached_property
    def _measures_by_id(self) -> dict[str, Measure]:
        return {measure.id: measure for measure in self.measures}
