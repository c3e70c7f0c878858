"""The requests of an assessment as a page shows them: to the force, and to its inspectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload, selectinload

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.closed import questions_closed_to
from checklist.assessments.reach.questions import questions_open_to
from checklist.assessments.reach.request_models import (
    ChangeRequest,
    RequestedQuestion,
    RequestOutcome,
)
from checklist.assessments.reach.requested import (
    find_answered_after_all,
    list_left,
    select_asked,
)
from checklist.core.organisations import OrganisationKind, Person
from checklist.web.filters import today_in_london


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """One question of a request. Of one that is closed to the person, no text is shown.

    ``is_left``: nobody answered it anew, nor said “no change”. ``no_change`` is the reason for
    that, which inspectors read once it is sent.
    """

    id: str
    prompt: str
    asked: str
    is_closed: bool = False
    is_left: bool = False
    no_change: str = ""
    no_change_by: str = ""


@dataclass(frozen=True, slots=True)
class ShownRequest:
    """A request with those of its questions that the person may know of."""

    request: ChangeRequest
    questions: tuple[ShownQuestion, ...]

    @property
    def is_open(self) -> bool:
        return self.request.outcome is RequestOutcome.OPEN

    @property
    def is_overdue(self) -> bool:
        """Whether the force let its last day pass; that day is still its own."""
        return self.is_open and self.request.due < today_in_london()

    @property
    def left(self) -> int:
        """How many questions nobody has answered anew."""
        return sum(each.is_left for each in self.questions)


def list_shown_requests(
    session: Session, person: Person, assessment: Assessment
) -> Sequence[ShownRequest]:
    """List the requests of an assessment, the newest first, as the person may read them."""
    found = session.scalars(_select_requests(assessment).order_by(ChangeRequest.number.desc()))
    return _show(session, person, assessment, found.all())


def find_shown_request(
    session: Session, person: Person, assessment: Assessment
) -> ShownRequest | None:
    """Find the request that is open, as the person may read it."""
    found = session.scalars(
        _select_requests(assessment).where(ChangeRequest.outcome == RequestOutcome.OPEN)
    )
    shown = _show(session, person, assessment, found.all())
    return shown[0] if shown else None


def find_no_change(
    session: Session, person: Person, assessment: Assessment, question_id: str
) -> RequestedQuestion | None:
    """Find where the force said “no change” to what was last asked of a question: once it is sent.

    None where it answered anew after all. One query where nothing was said.
    """
    asked = session.scalar(
        select_asked(assessment.id, question_id, RequestOutcome.ANSWERED)
        .options(joinedload(RequestedQuestion.unchanged_by), joinedload(RequestedQuestion.request))
        .limit(1)
    )
    if asked is None or asked.no_change_at is None:
        return None
    if question_id in questions_closed_to(session, person, assessment):
        return None
    return None if find_answered_after_all(session, [asked]) else asked


def _select_requests(assessment: Assessment) -> Select[ChangeRequest]:
    """Select the requests of an assessment with all that is shown of them."""
    return (
        select(ChangeRequest)
        .where(ChangeRequest.assessment_id == assessment.id)
        .options(
            joinedload(ChangeRequest.asker),
            joinedload(ChangeRequest.ender),
            selectinload(ChangeRequest.questions).joinedload(RequestedQuestion.unchanged_by),
        )
    )


def _show(
    session: Session, person: Person, assessment: Assessment, requests: Sequence[ChangeRequest]
) -> Sequence[ShownRequest]:
    """Show requests of an assessment; however many, they take the queries of one."""
    if not requests:
        return ()
    is_own = person.organisation_kind is OrganisationKind.FORCE
    told = [each for each in requests if is_own or each.outcome is RequestOutcome.ANSWERED]
    answered = find_answered_after_all(
        session, [question for each in told for question in each.questions]
    )
    reach = questions_open_to(session, person, assessment)
    closed = questions_closed_to(session, person, assessment)
    question_set = load_pinned_set(assessment)
    shown = []
    for request in requests:
        is_open = request.outcome is RequestOutcome.OPEN
        left = list_left(session, request) if is_own and is_open else ()
        questions = tuple(
            _show_question(
                each,
                question_set.get_question(each.question_id).prompt,
                is_closed=each.question_id in closed,
                is_left=each.question_id in left,
                is_told=request in told and each.id not in answered,
            )
            for each in request.questions
            if not is_own or reach.reads(each.question_id)
        )
        shown.append(ShownRequest(request, questions))
    return shown


def _show_question(
    asked: RequestedQuestion, prompt: str, *, is_closed: bool, is_left: bool, is_told: bool
) -> ShownQuestion:
    if is_closed:
        return ShownQuestion(asked.question_id, prompt, "", is_closed=True, is_left=is_left)
    return ShownQuestion(
        asked.question_id,
        prompt,
        asked.asked,
        is_left=is_left,
        no_change=asked.no_change_reason if is_told else "",
        no_change_by=asked.unchanged_by.name if is_told and asked.unchanged_by else "",
    )
