"""What the page of one question shows besides its form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from checklist.assessments.figures import formula_in_words, value_in_words, with_commas
from checklist.assessments.forms import AnswerForm
from checklist.assessments.points import points_on
from checklist.assessments.position import Position
from checklist.assessments.progress import (
    QuestionProgress,
    hidden_because,
    level_of,
    progress_on,
)
from checklist.assessments.said import UsedEvidence
from checklist.assessments.sets import themes_asked
from checklist.core.answers import EARLIER
from checklist.core.contradictions import Contradiction
from checklist.core.question_set import (
    FollowUp,
    Group,
    Level,
    Measure,
    Question,
    Section,
    Source,
    Subsection,
    figure_keys,
)
from checklist.core.requirements import Requirements, requirements, with_typed
from checklist.core.results import Result, Standing, Value
from checklist.core.scoring import score


@dataclass(frozen=True, slots=True)
class FigureShown:
    """A figure of a measure: its field where it is typed here, else what was given elsewhere."""

    label: str
    unit: str
    type: str
    is_part: bool
    group: Group | None
    field: Any
    text: str


@dataclass(frozen=True, slots=True)
class ValueShown:
    """A derived value as read, and how it is worked out in words."""

    label: str
    text: str
    formula: str


@dataclass(frozen=True, slots=True)
class MeasureShown:
    """A measure under a question. ``home`` is where it is typed, if that is another question."""

    measure: Measure
    home: Question | None
    figures: tuple[FigureShown, ...]
    values: tuple[ValueShown, ...]

    @property
    def by_group(self) -> list[tuple[Group, list[FigureShown]]]:
        """The figures group by group, for a table with a row for each group."""
        return [
            (group, [one for one in self.figures if one.group == group])
            for group in self.measure.groups
            if self.figures
        ]

    @property
    def by_formula(self) -> list[tuple[str, list[ValueShown]]]:
        """The values, those worked out alike together."""
        alike = groupby(self.values, key=lambda value: value.formula)
        return [(formula, list(values)) for formula, values in alike]


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """All that the page of one question shows besides its form."""

    question: Question
    section: Section
    subsection: Subsection
    number: int
    progress: QuestionProgress
    wanted: Requirements
    hidden_because: str
    measures: tuple[MeasureShown, ...]
    facts: tuple[Any, ...]
    earlier_themes: tuple[Any, ...]
    follow_ups: tuple[tuple[FollowUp, Any], ...]
    hint: Level | None
    fixed_at: Level | None
    prompts: tuple[str, ...]
    points: tuple[Contradiction, ...]
    theme: str
    sources: tuple[Source, ...]
    exhibits: tuple[UsedEvidence, ...]
    previous: Question | None
    next: Question | None
    may_change: bool

    @property
    def is_asked(self) -> bool:
        return self.may_change and self.wanted.is_asked


def question_page(
    position: Position,
    question: Question,
    form: AnswerForm,
    *,
    may_change: bool,
    is_sent: bool,
) -> QuestionPage:
    """What to show of a question, with what was typed in place of what is saved."""
    question_set = position.question_set
    typed = as_typed(question, form, is_sent=is_sent)
    sheet = with_typed(question_set, position.sheet, typed)
    wanted = requirements(question_set, question, sheet) if typed else position.wants_of(question)
    result = score(question_set, sheet) if typed else position.result
    section = question_set.section_of(question.id)
    before, after = neighbours(position, question)
    return QuestionPage(
        question=question,
        section=section,
        subsection=next(
            one for one in section.subsections if question.id in {part.id for part in one.questions}
        ),
        number=question_set.place_of(question.id) + 1,
        progress=progress_on(position, question),
        wanted=wanted,
        hidden_because=hidden_because(position, question),
        measures=tuple(
            measure_shown(position, result, question, form, question_set.measure(one))
            for one in question.measures
        ),
        facts=tuple(
            form[form.figures[one.id]] for one in question_set.facts if one.before == question.id
        ),
        earlier_themes=tuple(
            form[form.figures[EARLIER + one.id]] for one in themes_asked(question_set, question)
        ),
        follow_ups=tuple(asked_besides(question, form, wanted)),
        hint=level_of(position, question, wanted.hint),
        fixed_at=level_of(position, question, wanted.fixed_at),
        prompts=() if typed else tuple(prompts_on(position, question, form)),
        points=() if typed else points_on(position, question),
        theme=question_set.theme(question.theme).label if question.theme else "",
        sources=tuple(one for one in question_set.sources if one.id in question.sources),
        exhibits=tuple(position.said.exhibits.get(question.id, ())),
        previous=before,
        next=after,
        may_change=may_change,
    )


def neighbours(position: Position, question: Question) -> tuple[Question | None, Question | None]:
    """The questions before and after one, in the order of the set; hidden ones are passed over."""
    results, questions = position.result.questions, position.question_set.questions
    place = position.question_set.place_of(question.id)

    def first(of: Iterable[Question]) -> Question | None:
        return next((one for one in of if results[one.id].standing is not Standing.HIDDEN), None)

    return first(reversed(questions[:place])), first(questions[place + 1 :])


def as_typed(question: Question, form: AnswerForm, *, is_sent: bool) -> dict[str, str]:
    """What was typed, once the form was sent: the level, figures and facts."""
    if not is_sent:
        return {}
    typed = form.typed
    return {question.id: typed.given.value, **typed.figures}


def asked_besides(
    question: Question, form: AnswerForm, wanted: Requirements
) -> Iterator[tuple[FollowUp, Any]]:
    """The follow-ups that what is said calls for, with their fields."""
    for follow_up in question.follow_ups:
        if follow_up in wanted.follow_ups:
            yield follow_up, form[form.follow_ups[follow_up.id]]


def prompts_on(position: Position, question: Question, form: AnswerForm) -> Iterator[str]:
    """The checks that what is kept here fails, as when something typed elsewhere changed since."""
    for failed in position.failed:
        if question.id in failed.keys or any(key in form.figures for key in failed.keys):
            yield str(failed.message)


def measure_shown(
    position: Position, result: Result, question: Question, form: AnswerForm, measure: Measure
) -> MeasureShown:
    """A measure with its fields or what was given, and its values."""
    home = position.question_set.home_of(measure.id)
    return MeasureShown(
        measure=measure,
        home=None if home.id == question.id else home,
        figures=tuple(figures_shown(position, form, measure)),
        values=tuple(
            value_shown(position, value)
            for value in values_of(result, measure)
            if value.value is not None or value.problem or not measure.groups
        ),
    )


def figures_shown(position: Position, form: AnswerForm, measure: Measure) -> Iterator[FigureShown]:
    """The figures of a measure, in the order of the set."""
    for key, figure, group in figure_keys(measure):
        name = form.figures.get(key)
        yield FigureShown(
            label=figure.label,
            unit=figure.unit,
            type=figure.type,
            is_part=bool(figure.split_of),
            group=group,
            field=form[name] if name else None,
            text=with_commas(position.said.figures.get(key, "")),
        )


def values_of(result: Result, measure: Measure) -> list[Value]:
    """The derived values of one measure, in the order of the set."""
    return [
        value
        for key, value in result.values.items()
        if key == measure.id or key.startswith(f"{measure.id}.")
    ]


def value_shown(position: Position, value: Value) -> ValueShown:
    """A derived value in words."""
    text = value_in_words(value)
    return ValueShown(value.label, text, formula_in_words(position.question_set, value.formula))


def values_in(position: Position, section: Section) -> list[tuple[Measure, ValueShown]]:
    """The values worked out from the figures that are typed in a section."""
    question_set = position.question_set
    measures = [
        question_set.measure(one)
        for question in section.questions
        for one in question.measures
        if question_set.home_of(one).id == question.id
    ]
    return [
        (measure, value_shown(position, value))
        for measure in measures
        for value in values_of(position.result, measure)
        if value.value is not None or value.problem
    ]
