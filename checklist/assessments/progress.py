"""The progress of an assessment: what is left to do on each question, and counts by section."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from checklist.assessments.answers.marks import (
    MarkStatus,
    find_current_mark,
    find_mark_status,
)
from checklist.assessments.restrictions.closed_score import rests_on
from checklist.assessments.saved_answers import SavedAnswer
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.hidden_questions import why_hidden
from checklist.core.messages import say
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Level, Measure, Question, Section, Subsection
from checklist.core.restricted_sentences import RESTS_ON_CLOSED
from checklist.core.scoring.results import QuestionResult

# How statuses count: these as answered, and those not among the questions that apply.
COUNT_AS_ANSWERED = (QuestionStatus.ANSWERED, QuestionStatus.FIXED)
NOT_APPLYING = (QuestionStatus.HIDDEN, QuestionStatus.NOT_APPLICABLE)


class TaskStatus(StrEnum):
    """What is left to do on a question."""

    NOT_STARTED = "Not started"
    NEEDS_ANSWER = "Needs an answer"
    FIGURES_IN = "Figures in, level to be set"
    NEEDS_MORE = "Needs more"
    NO_EVIDENCE = "No evidence"
    REASON_MISSING = "Reason missing"
    FIGURES_MISSING = "Figures missing"
    ANSWERED = "Answered"
    NOT_APPLICABLE = "Not applicable"
    FIXED = "Fixed"
    RESTRICTED = "Restricted"
    ANSWERED_RESTRICTED = "Answered, restricted"

    @property
    def is_to_do(self) -> bool:
        return self in _TO_DO

    @property
    def is_answered(self) -> bool:
        """Whether an answer is saved, be it complete or not."""
        return self in _SAVED


_LACKING = (
    TaskStatus.NEEDS_MORE,
    TaskStatus.NO_EVIDENCE,
    TaskStatus.REASON_MISSING,
    TaskStatus.FIGURES_MISSING,
)
_TO_DO = (TaskStatus.NOT_STARTED, TaskStatus.NEEDS_ANSWER, TaskStatus.FIGURES_IN, *_LACKING)
_SAVED = (TaskStatus.ANSWERED, *_LACKING)


@dataclass(frozen=True, slots=True)
class QuestionProgress:
    """One question as a list shows it, with levels as the set words them."""

    question: Question
    status: TaskStatus
    result: QuestionResult
    claimed: Level | None
    supported: Level | None
    exhibits: int
    saved: SavedAnswer | None
    answer: str
    mark: MarkStatus | None
    mark_reason: str = ""


Task = tuple[Question, TaskStatus, MarkStatus | None]


@dataclass(frozen=True, slots=True)
class SectionProgress:
    """A section's questions by subsection, and how many of those that apply are answered.

    ``hidden`` lists the questions that are not asked, each with the reason.
    """

    section: Section
    parts: tuple[tuple[Subsection, tuple[QuestionProgress, ...]], ...]
    answered: int
    applicable: int
    scored_answered: int
    scored_applicable: int
    coverage: Fraction | None
    hidden: tuple[tuple[Question, str], ...]

    @property
    def rows(self) -> Iterator[QuestionProgress]:
        return (row for _, rows in self.parts for row in rows)

    @property
    def tasks(self) -> Iterator[tuple[Subsection, tuple[Task, ...]]]:
        """The questions of each part with what is left to do on them, for the task list."""
        return (
            (part, tuple((row.question, row.status, row.mark) for row in rows))
            for part, rows in self.parts
        )

    @property
    def marks(self) -> Counter[MarkStatus]:
        """How many questions have each mark."""
        return Counter(row.mark for row in self.rows if row.mark is not None)


def build_progress(scored: ScoredAssessment) -> list[SectionProgress]:
    """Build the progress of each section in which a question is open to whoever reads it."""
    return [
        build_section_progress(scored, section)
        for section in scored.question_set.sections
        if any(scored.reach.reads(question.id) for question in section.questions)
    ]


def build_section_progress(scored: ScoredAssessment, section: Section) -> SectionProgress:
    """Build the progress of one section, of the questions that are open to whoever reads it.

    Hidden questions are left out of its parts, and the share by weight where some are not open.
    """
    shown = [(part, _list_shown_questions(scored, part)) for part in section.subsections]
    parts = [
        (part, tuple(build_question_progress(scored, question) for question in questions))
        for part, questions in shown
        if questions or scored.reach.reads_all
    ]
    rows = [row for _, shown in parts for row in shown]
    statuses = [row.result.status for row in rows]
    scored_statuses = [row.result.status for row in rows if row.question.scored]
    return SectionProgress(
        section=section,
        parts=tuple(parts),
        answered=sum(status in COUNT_AS_ANSWERED for status in statuses),
        applicable=sum(status not in NOT_APPLYING for status in statuses),
        scored_answered=sum(status in COUNT_AS_ANSWERED for status in scored_statuses),
        scored_applicable=sum(status not in NOT_APPLYING for status in scored_statuses),
        coverage=scored.cached_score.coverage[section.id] if scored.reach.reads_all else None,
        hidden=tuple(
            (question, explain_hidden(scored, question))
            for question in section.questions
            if scored.reach.reads(question.id)
            and scored.ungraded.questions[question.id].status is QuestionStatus.HIDDEN
        ),
    )


def explain_hidden(scored: ScoredAssessment, question: Question) -> str:
    """Say why a question is not asked; empty where it is, or where a closed answer decides it."""
    why = why_hidden(scored.question_set, question, scored.requirement_context.known_values)
    if why is not None and scored.closed and rests_on(scored.question_set, question, scored.closed):
        return str(say(RESTS_ON_CLOSED))
    return str(why) if why is not None else ""


def build_question_progress(scored: ScoredAssessment, question: Question) -> QuestionProgress:
    """Build the progress of one question, with its levels as the set words them."""
    result = scored.ungraded.questions[question.id]
    saved = scored.saved_answers.answers.get(question.id)
    mark = find_current_mark(scored, question)
    return QuestionProgress(
        question=question,
        status=_find_task_status(scored, question, result),
        result=result,
        claimed=find_level(scored, question, result.claimed),
        supported=find_level(scored, question, result.supported),
        exhibits=scored.saved_answers.exhibits.in_use[question.id],
        saved=saved,
        answer=scored.format_answer(question, saved.given.value) if saved else "",
        mark=find_mark_status(scored, question),
        mark_reason=mark.reason if mark else "",
    )


def find_level(scored: ScoredAssessment, question: Question, level_id: str | None) -> Level | None:
    """Find a level of the question's scale by its id; None where there is none."""
    return None if level_id is None else scored.question_set.get_scale(question).get_level(level_id)


def count_marks(progress: Sequence[SectionProgress]) -> Counter[MarkStatus]:
    """Count the questions of all sections by mark."""
    return sum((section.marks for section in progress), Counter[MarkStatus]())


@dataclass(frozen=True, slots=True)
class NextToDo:
    """The question to go on with: one with no answer yet, or else one whose answer lacks more."""

    question: Question
    is_unanswered: bool


def find_next_to_do(scored: ScoredAssessment, after: Question | None = None) -> NextToDo | None:
    """Find the next question with something left to do, in the order of the set, round its end.

    Any unanswered question comes before those whose answers lack more. The question named by
    ``after`` is left out, and so is what is not theirs to change.
    """
    questions = scored.question_set.questions
    place = scored.question_set.get_index(after.id) if after else len(questions)
    others = [
        question
        for question in (*questions[place + 1 :], *questions[:place])
        if scored.reach.owns(question.id) and question.id not in scored.closed
    ]
    results, unfinished = scored.ungraded.questions, scored.cached_score.unfinished
    for question in others:
        if results[question.id].status is QuestionStatus.UNANSWERED:
            return NextToDo(question, is_unanswered=True)
    for question in others:
        if question.id in unfinished and results[question.id].status is QuestionStatus.ANSWERED:
            return NextToDo(question, is_unanswered=False)
    return None


def _list_shown_questions(scored: ScoredAssessment, part: Subsection) -> Sequence[Question]:
    """List the questions of a subsection that are open to whoever reads them, and not hidden."""
    results = scored.ungraded.questions
    return [
        question
        for question in part.questions
        if scored.reach.reads(question.id)
        and results[question.id].status is not QuestionStatus.HIDDEN
    ]


def _find_task_status(
    scored: ScoredAssessment, question: Question, result: QuestionResult
) -> TaskStatus:
    """Find what is left to do on a question: its answer, or what its answer still lacks."""
    if result.is_restricted:
        is_open = result.status is QuestionStatus.UNANSWERED
        return TaskStatus.RESTRICTED if is_open else TaskStatus.ANSWERED_RESTRICTED
    is_unfinished = question.id in scored.cached_score.unfinished
    match result.status:
        case QuestionStatus.FIXED:
            return TaskStatus.FIXED
        case QuestionStatus.NOT_APPLICABLE:
            return TaskStatus.NOT_APPLICABLE
        case QuestionStatus.ANSWERED:
            if is_unfinished:
                return TaskStatus.NEEDS_MORE
            return _find_lack_of_highest(scored, question, result) or TaskStatus.ANSWERED
    if _has_figures_alone(scored, question):
        return TaskStatus.FIGURES_IN
    if question.id in scored.saved_answers.answers or is_unfinished:
        return TaskStatus.NEEDS_ANSWER
    return TaskStatus.NOT_STARTED


def _find_lack_of_highest(
    scored: ScoredAssessment, question: Question, result: QuestionResult
) -> TaskStatus | None:
    """Find what the highest level lacks on a limiting question.

    Evidence is told first, then a reason, then figures.
    """
    scale = scored.question_set.get_scale(question)
    if not question.limiting or result.claimed != scale.levels[-1].id:
        return None
    if result.strength == scored.question_set.scoring.ceilings[0].strength:
        return TaskStatus.NO_EVIDENCE
    saved = scored.saved_answers.answers.get(question.id)
    if saved is None or not saved.given.note.strip():
        return TaskStatus.REASON_MISSING
    return TaskStatus.FIGURES_MISSING if _lacks_figures(scored, question) else None


def _has_figures_alone(scored: ScoredAssessment, question: Question) -> bool:
    """Say whether figures are saved on a question's own page, and no level."""
    saved = scored.saved_answers.answers.get(question.id)
    if saved is None or saved.is_answered or question.type != "level":
        return False
    return any(
        key in scored.saved_answers.figures
        for measure in _list_own_measures(scored, question)
        for key, _, _ in list_figure_keys(measure)
    )


def _lacks_figures(scored: ScoredAssessment, question: Question) -> bool:
    """Say whether a figure that is typed on a question's own page is not given.

    Parts of another figure may stay out, and so may groups as long as one is given.
    """
    for measure in _list_own_measures(scored, question):
        given = [
            key in scored.saved_answers.figures
            for key, figure, _ in list_figure_keys(measure)
            if not figure.split_of
        ]
        if given and not (any(given) if measure.groups else all(given)):
            return True
    return False


def _list_own_measures(scored: ScoredAssessment, question: Question) -> Iterator[Measure]:
    """List the measures that are typed on a question's own page."""
    for measure_id in question.measures:
        if scored.question_set.get_home_question(measure_id).id == question.id:
            yield scored.question_set.get_measure(measure_id)
