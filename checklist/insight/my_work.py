"""My work: what a person has to do in the assessments open to them, and what they did lately."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, contains_eager

from checklist.accounts.service import select_forces_for_person
from checklist.assessments.answers.marks import find_current_mark
from checklist.assessments.models import Assessment, MarkKind
from checklist.assessments.notes.asked import AskedThread
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.models import Share
from checklist.assessments.reach.questions import is_shared_with
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.sign_off.next_steps import Step, list_declined, list_to_sign
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.errors import Locked
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import (
    is_permitted,
    list_permitted_states,
    may_ever,
)
from checklist.core.question_sets.model import Question
from checklist.plans.closure_pages.due_recommendations import list_due_work
from checklist.plans.closure_pages.offered_closures import list_waiting
from checklist.plans.finding_closures.published_findings import PublishedFinding
from checklist.plans.models import PlanAction
from checklist.plans.plan_queries import ListedAction, list_own_work
from checklist.responses.response_work import ResponseWork
from checklist.web.filters import LONDON, format_day, format_moment

_LATELY = timedelta(days=14)
_MOST_DONE = 5

Shared = Mapping[UUID, Mapping[str, date | None]]
"""The questions of each assessment that are a person's own, each with its day."""


@dataclass(frozen=True, slots=True)
class WorkItem:
    """A question in a list of work, and what is said of it."""

    assessment: Assessment
    question: Question | None
    """None where what waits is the assessment itself."""
    hint: str
    thread_id: UUID | None = None
    """The thread of notes in which the person is asked; none where the question itself is due."""
    endpoint: str = "sign_off.overview"
    """The page to which a line leads that is of no question."""


@dataclass(frozen=True, slots=True)
class ActionItem:
    """An action of the plan in a list of work, and what is said of it."""

    action: PlanAction
    hint: str


@dataclass(frozen=True, slots=True)
class FindingItem:
    """A published finding in a list of work, and what is said of it."""

    found: PublishedFinding
    hint: str


@dataclass(frozen=True, slots=True)
class SignOffSteps:
    """What sign-off waits for the person to do."""

    to_sign: Sequence[Step] = ()
    declined: Sequence[Step] = ()


@dataclass(frozen=True, slots=True)
class WorkPart:
    """One list of work under its heading, such as "To answer"."""

    heading: str
    items: tuple[WorkItem | ActionItem | FindingItem, ...]


def has_work(person: Person) -> bool:
    """Say whether a person answers questions, of their own force or put to them by one."""
    return bool(list_permitted_states(person, Action.ANSWER))


def is_ever_asked(person: Person) -> bool:
    """Say whether a person reads notes in any state, and so may be mentioned in one."""
    kind, role = person.organisation_kind, person.role
    reading = (Action.READ_NOTES, Action.READ_NOTES_TO_INSPECTORS)
    return any(may_ever(kind, role, action) for action in reading)


def load_shared(session: Session, person: Person) -> tuple[Shared, Mapping[UUID, Assessment]]:
    """Load what is shared with a person to answer now, with the assessments it is of: one query.

    Of a question shared twice the earlier day counts.
    """
    rows = session.execute(
        select(Share.question_id, Share.due, Assessment)
        .join(Assessment, Share.assessment_id == Assessment.id)
        .join(Assessment.force)
        .options(contains_eager(Assessment.force))
        .where(
            is_shared_with(person),
            Assessment.force_id.in_(select_forces_for_person(person)),
            Assessment.archived_at.is_(None),
            Assessment.state.in_(list_permitted_states(person, Action.ANSWER)),
        )
    )
    shared: dict[UUID, dict[str, date | None]] = {}
    assessments: dict[UUID, Assessment] = {}
    for question_id, due, assessment in rows:
        assessments[assessment.id] = assessment
        of_this = shared.setdefault(assessment.id, {})
        days = [day for day in (of_this.get(question_id), due) if day is not None]
        of_this[question_id] = min(days, default=None)
    return shared, assessments


def load_steps(session: Session, person: Person) -> SignOffSteps:
    """Load what sign-off waits for the person to do: one query for a signatory or coordinator."""
    return SignOffSteps(list_to_sign(session, person), list_declined(session, person))


def build_my_work(
    person: Person,
    scored: Iterable[ScoredAssessment],
    shared: Shared,
    asked: Iterable[AskedThread],
    steps: SignOffSteps,
    responses: Iterable[ResponseWork],
    moment: datetime,
) -> tuple[WorkPart, ...]:
    """Build the lists of a person's work; a list without anything is left out."""
    today = moment.astimezone(LONDON).date()
    every = list(scored)
    open_items = [each for one in every for each in _list_open(one, shared)]
    open_items.sort(key=lambda each: each[1] or date.max)
    overdue = [item for item, due in open_items if due is not None and due < today]
    to_answer = [item for item, due in open_items if due is None or due >= today]
    parts = (
        WorkPart("To sign", tuple(_list_steps(steps.to_sign, "Asked for by"))),
        WorkPart("Declined by a signatory", tuple(_list_steps(steps.declined, "Declined by"))),
        WorkPart("Response to a report", tuple(_list_responses(responses))),
        WorkPart("Overdue", tuple(overdue)),
        WorkPart("To answer", tuple(to_answer)),
        *list_asked(asked),
        WorkPart("To look at again", tuple(_list_marked(person, every, shared))),
    )
    return tuple(part for part in parts if part.items)


def list_asked(asked: Iterable[AskedThread]) -> tuple[WorkPart, ...]:
    """List the threads of notes that wait for a person's word."""
    found = tuple(_list_threads(asked))
    return (WorkPart("Asked of you in notes", found),) if found else ()


def list_done_lately(
    person: Person, scored: Iterable[ScoredAssessment], moment: datetime
) -> tuple[WorkPart, ...]:
    """List what a person answered lately, which stands after all that waits for them."""
    done = tuple(_list_done(person, list(scored), moment - _LATELY))
    return (WorkPart("Done lately", done),) if done else ()


def list_actions(session: Session, person: Person) -> tuple[WorkPart, ...]:
    """List the actions of the plan that wait for a person; a list without anything is left out."""
    found = list_own_work(session, person)
    to_do = [each for each in found if not each.decides]
    parts = (
        WorkPart("Actions that are overdue", _list_items(to_do, is_overdue=True)),
        WorkPart("Actions to do", _list_items(to_do, is_overdue=False)),
        WorkPart(
            "Actions to approve or return",
            tuple(
                ActionItem(each.action, f"Done by {each.owner}") for each in found if each.decides
            ),
        ),
    )
    return tuple(part for part in parts if part.items)


def list_findings_to_close(session: Session, person: Person) -> tuple[WorkPart, ...]:
    """List the published findings that inspectors returned, and recommendations that fall due."""
    returned = (FindingItem(each, each.standing.words) for each in list_waiting(session, person))
    due = (
        FindingItem(each, _say_day(each.due_on, each.overdue_since))
        for each in list_due_work(session, person)
    )
    parts = (
        WorkPart("Findings that inspectors returned", tuple(returned)),
        WorkPart("Recommendations that fall due", tuple(due)),
    )
    return tuple(part for part in parts if part.items)


def _say_day(due_on: date | None, overdue_since: date | None) -> str:
    if overdue_since:
        return f"Overdue since {format_day(overdue_since)}. Closure is not asked for"
    return f"Due by {format_day(due_on)}. Closure is not asked for" if due_on else ""


def _list_items(found: Iterable[ListedAction], *, is_overdue: bool) -> tuple[ActionItem, ...]:
    return tuple(
        ActionItem(each.action, f"By {format_day(each.last_day)}")
        for each in found
        if (each.overdue_since is not None) is is_overdue
    )


def _list_open(scored: ScoredAssessment, shared: Shared) -> Iterable[tuple[WorkItem, date | None]]:
    """List what is shared with the person, open to them and has no answer, each with its day."""
    days = shared.get(scored.assessment.id, {})
    for question in scored.question_set.questions:
        # Nothing is scored where nothing is shared.
        if question.id not in days or question.id in scored.closed:
            continue
        if scored.ungraded.questions[question.id].status is QuestionStatus.UNANSWERED:
            due = days[question.id]
            hint = f"Answer by {format_day(due)}" if due else ""
            yield WorkItem(scored.assessment, question, hint), due


def _list_steps(steps: Iterable[Step], words: str) -> Iterable[WorkItem]:
    """List the assessments that wait for the person, with who did what before."""
    for assessment, change in steps:
        hint = f"{words} {change.person.name}, {format_moment(change.at)}"
        yield WorkItem(assessment, None, hint)


def _list_responses(responses: Iterable[ResponseWork]) -> Iterable[WorkItem]:
    """List the published reports whose response waits for the person."""
    for each in responses:
        yield WorkItem(each.assessment, None, each.hint, endpoint="responses.response")


def _list_threads(asked: Iterable[AskedThread]) -> Iterable[WorkItem]:
    """List the threads that wait for the person, but for those whose question set has changed."""
    for each in asked:
        try:
            question_set = load_pinned_set(each.assessment)
        except Locked:
            continue
        question = question_set.get_question(each.thread.question_id)
        hint = f"Asked by {each.asked_by}, {format_moment(each.asked_at)}"
        yield WorkItem(each.assessment, question, hint, each.thread.id)


def _list_marked(
    person: Person, scored: Sequence[ScoredAssessment], shared: Shared
) -> Iterable[WorkItem]:
    """List what colleagues want looked at again: of the person's own, or saved by them last.

    Of an assessment that nobody can change now there is nothing to be done.
    """
    for one in scored:
        if not is_permitted(person, Action.MARK_QUESTION, one.assessment.state):
            continue
        for question in one.question_set.questions:
            kept = one.saved_answers.marks.get(question.id)
            if kept is None or kept.kind is not MarkKind.LOOK:  # and nothing is scored for it
                continue
            if not _is_mine(person, one, question.id, shared):
                continue
            if mark := find_current_mark(one, question):
                hint = f"Marked by {mark.set_by}, {format_moment(mark.set_at)}"
                yield WorkItem(one.assessment, question, hint)


def _list_done(
    person: Person, scored: Sequence[ScoredAssessment], since: datetime
) -> Sequence[WorkItem]:
    """List the answers that the person saved lately, the newest first."""
    done = [
        (saved.saved_at, one.assessment, question)
        for one in scored
        for question in one.question_set.questions
        for saved in [one.saved_answers.answers.get(question.id)]
        if saved is not None
        and one.reach.reads(question.id)
        and saved.is_answered
        and saved.author_id == person.id
        and saved.saved_at >= since
    ]
    done.sort(key=lambda each: each[0], reverse=True)
    return [
        WorkItem(assessment, question, f"Saved {format_moment(saved_at)}")
        for saved_at, assessment, question in done[:_MOST_DONE]
    ]


def _is_mine(person: Person, scored: ScoredAssessment, question_id: str, shared: Shared) -> bool:
    saved = scored.saved_answers.answers.get(question_id)
    is_last = saved is not None and saved.author_id == person.id
    is_shared = question_id in shared.get(scored.assessment.id, ())
    return scored.reach.owns(question_id) and (is_shared or is_last)
