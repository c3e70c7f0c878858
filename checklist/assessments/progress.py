"""How far an assessment has come: each question's status, and counts by section."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from checklist.assessments.answers.marks import MarkShown, mark_shown
from checklist.assessments.saved_answers import SavedAnswer
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.hidden_questions import why_hidden
from checklist.core.question_sets.model import Level, Question, Section, Subsection
from checklist.core.scoring.results import QuestionResult

COUNTED = (QuestionStatus.ANSWERED, QuestionStatus.FIXED)
APART = (QuestionStatus.HIDDEN, QuestionStatus.NOT_APPLICABLE)


class Status(StrEnum):
    """What is left to do on a question."""

    NOT_STARTED = "Not started"
    NEEDS_ANSWER = "Needs an answer"
    NEEDS_MORE = "Needs more"
    ANSWERED = "Answered"
    NOT_APPLICABLE = "Not applicable"
    FIXED = "Fixed"

    @property
    def is_to_do(self) -> bool:
        return self in _TO_DO


_TO_DO = (Status.NOT_STARTED, Status.NEEDS_ANSWER, Status.NEEDS_MORE)


@dataclass(frozen=True, slots=True)
class QuestionProgress:
    """One question as a list shows it, with levels as the set words them."""

    question: Question
    status: Status
    result: QuestionResult
    claimed: Level | None
    supported: Level | None
    exhibits: int
    saved: SavedAnswer | None
    answer: str
    mark: MarkShown | None


Task = tuple[Question, Status, MarkShown | None]


@dataclass(frozen=True, slots=True)
class SectionProgress:
    """A section's questions by subsection, how many that apply are answered, and how marked."""

    section: Section
    parts: tuple[tuple[Subsection, tuple[QuestionProgress, ...]], ...]
    answered: int
    applicable: int
    coverage: Fraction | None
    hidden: tuple[tuple[Question, str], ...]

    @property
    def rows(self) -> Iterator[QuestionProgress]:
        return (row for _, rows in self.parts for row in rows)

    @property
    def tasks(self) -> Iterator[tuple[Subsection, tuple[Task, ...]]]:
        """The questions of each part with what is left to do on them, and no more."""
        return (
            (part, tuple((row.question, row.status, row.mark) for row in rows))
            for part, rows in self.parts
        )

    @property
    def marks(self) -> Counter[MarkShown]:
        """How many questions bear each mark."""
        return Counter(row.mark for row in self.rows if row.mark is not None)


def progress_of(scored: ScoredAssessment) -> list[SectionProgress]:
    """How far each section has come."""
    return [progress_in(scored, section) for section in scored.question_set.sections]


def progress_in(scored: ScoredAssessment, section: Section) -> SectionProgress:
    """How far one section has come; hidden questions are left out."""
    parts = [
        (part, tuple([progress_on(scored, one) for one in _shown_in(scored, part)]))
        for part in section.subsections
    ]
    statuses = [row.result.status for _, rows in parts for row in rows]
    return SectionProgress(
        section=section,
        parts=tuple(parts),
        answered=sum([one in COUNTED for one in statuses]),
        applicable=sum([one not in APART for one in statuses]),
        coverage=scored.result.sections[section.id].coverage,
        hidden=tuple(
            (one, hidden_because(scored, one))
            for one in section.questions
            if scored.result.questions[one.id].status is QuestionStatus.HIDDEN
        ),
    )


def hidden_because(scored: ScoredAssessment, question: Question) -> str:
    """Why a question is not asked; empty where it is."""
    why = why_hidden(scored.question_set, question, scored.known.said)
    return str(why) if why is not None else ""


def progress_on(scored: ScoredAssessment, question: Question) -> QuestionProgress:
    """How far one question has come."""
    result = scored.result.questions[question.id]
    used = scored.said.exhibits.get(question.id, ())
    saved = scored.said.answers.get(question.id)
    return QuestionProgress(
        question=question,
        status=_status_of(scored, question, result),
        result=result,
        claimed=level_of(scored, question, result.claimed),
        supported=level_of(scored, question, result.supported),
        exhibits=len([one for one in used if one.exhibit.withdrawn_at is None]),
        saved=saved,
        answer=scored.in_words(question, saved.given.value) if saved else "",
        mark=mark_shown(scored, question),
    )


def level_of(scored: ScoredAssessment, question: Question, level: str | None) -> Level | None:
    """A level of the question's scale, with its label."""
    return None if level is None else scored.question_set.scale_of(question).level(level)


def marks_in(progress: Sequence[SectionProgress]) -> Counter[MarkShown]:
    """How many questions of all sections bear each mark."""
    return sum((section.marks for section in progress), Counter[MarkShown]())


@dataclass(frozen=True, slots=True)
class NextToDo:
    """The question to go on with: one with no answer yet, or else one whose answer lacks more."""

    question: Question
    is_unanswered: bool


def next_to_do(scored: ScoredAssessment, after: Question | None = None) -> NextToDo | None:
    """The next question on which something is left to do, in the order of the set, round its end.

    One that is unanswered comes first, wherever it stands; the question it comes after is left out.
    """
    questions = scored.question_set.questions
    place = scored.question_set.place_of(after.id) if after else len(questions)
    others = [*questions[place + 1 :], *questions[:place]]
    results, unfinished = scored.result.questions, scored.worked.unfinished
    for one in others:
        if results[one.id].status is QuestionStatus.UNANSWERED:
            return NextToDo(one, is_unanswered=True)
    for one in others:
        if one.id in unfinished and results[one.id].status is QuestionStatus.ANSWERED:
            return NextToDo(one, is_unanswered=False)
    return None


def _shown_in(scored: ScoredAssessment, part: Subsection) -> Sequence[Question]:
    """The questions of a subsection that are not hidden."""
    results = scored.result.questions
    return [one for one in part.questions if results[one.id].status is not QuestionStatus.HIDDEN]


def _status_of(scored: ScoredAssessment, question: Question, result: QuestionResult) -> Status:
    """What is left to do on a question: its answer, or what its answer still lacks."""
    is_unfinished = question.id in scored.worked.unfinished
    match result.status:
        case QuestionStatus.FIXED:
            return Status.FIXED
        case QuestionStatus.NOT_APPLICABLE:
            return Status.NOT_APPLICABLE
        case QuestionStatus.ANSWERED:
            return Status.NEEDS_MORE if is_unfinished else Status.ANSWERED
    if question.id in scored.said.answers or is_unfinished:
        return Status.NEEDS_ANSWER
    return Status.NOT_STARTED
