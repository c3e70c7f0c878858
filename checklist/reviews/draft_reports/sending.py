"""Sending a draft report to the force, the next one while it checks it, and going back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.service import lock_assessment, refuse_archived
from checklist.assessments.sign_off.mailing_list import queue_state_emails
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.sign_off.service import change_state
from checklist.audit.idempotency import is_key_used, read_key_result, use_key
from checklist.core.assessment_states import AssessmentState
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.review_reports.comments import add_actions_since
from checklist.core.review_reports.report_bytes import write_report
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.seals.canonical import digest
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.reviews.draft_reports.actions_since import list_actions_since
from checklist.reviews.draft_reports.draft_content import build_draft
from checklist.reviews.draft_reports.draft_gaps import find_draft_gaps
from checklist.reviews.draft_reports.draft_queries import find_next_number
from checklist.reviews.draft_reports.draft_worksheets import (
    FinishedWorksheets,
    give_worksheet_numbers,
    load_finished_worksheets,
)
from checklist.reviews.draft_reports.models import DraftReport, DraftReportEmail
from checklist.reviews.findings.reviewed import (
    ReviewedAssessment,
    give_report_numbers,
    load_reviewed,
)
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.reviews.report_texts.service import find_texts
from checklist.web.filters import today_in_london


@dataclass(frozen=True, slots=True)
class NewDraft:
    """The last day for the force, in London, and the digest of what the lead was shown."""

    last_day: date
    shown: str
    key: UUID


class ReportChanged(UserError):
    """What would be sent is no longer what the lead was shown."""

    def __init__(self) -> None:
        super().__init__(
            "What the draft report says changed since you opened this page. Read it again, then"
            " send it",
            field="due",
        )


def find_event(state: AssessmentState) -> Event:
    """Find what sending a draft report is in a state: the first one of a check, or a new one."""
    is_new = state is AssessmentState.FACTUAL_ACCURACY
    return Event.SEND_NEW_DRAFT if is_new else Event.SEND_DRAFT


def load_finished(
    session: Session, person: Person, reviewed: ReviewedAssessment
) -> FinishedWorksheets:
    """Load the finished worksheets that a report of the person's inspectorate tells of."""
    return load_finished_worksheets(session, reviewed.sent.assessment, person.organisation_id)


def build_next(
    session: Session,
    person: Person,
    reviewed: ReviewedAssessment,
    finished: FinishedWorksheets | None = None,
) -> ReviewReport:
    """Build the draft report that would be sent now; ``finished``, where those are loaded."""
    number = find_next_number(session, reviewed.sent.assessment)
    return build_current(session, person, reviewed, number, finished)


def build_current(
    session: Session,
    person: Person,
    reviewed: ReviewedAssessment,
    number: int,
    finished: FinishedWorksheets | None = None,
) -> ReviewReport:
    """Build what a report of a number says now; ``finished`` as for ``build_next``."""
    finished = finished or load_finished(session, person, reviewed)
    return _build(session, person, reviewed, number, finished)


def digest_report(report: ReviewReport) -> str:
    """Return the digest of what a draft report says."""
    return digest(write_report(report))


def send_draft(session: Session, person: Person, assessment: Assessment, new: NewDraft) -> int:
    """Freeze a draft report under the next number and send it; a repeat leads to the same one.

    The coordinators and signatories of the force are told by e-mail. Raises ReportChanged, and
    what ``change_state`` raises.
    """
    lock_assessment(session, assessment)
    earlier = read_key_result(session, person, new.key, int)
    if earlier is not None:
        return earlier
    refuse_archived(assessment)
    event = find_event(assessment.state)
    find_row(assessment.state, event)
    require(person, Action.SEND_DRAFT, assessment.state)
    reviewed = load_reviewed(session, person, find_sent(session, assessment))
    finished = load_finished(session, person, reviewed)
    number = find_next_number(session, assessment)
    report = _build(session, person, reviewed, number, finished)
    content = write_report(report)
    gaps = find_draft_gaps(session, person, reviewed)
    for finding in gaps.of_findings.without_text:
        raise UserError("{finding} has no text yet", finding=finding.name, field="due")
    change = change_state(
        session,
        person,
        assessment,
        event,
        facts=gaps.find_facts((new.last_day - today_in_london()).days),
        detail=(
            f"draft report {report.number}, by {new.last_day.isoformat()}, report {digest(content)}"
        ),
    )
    if digest(content) != new.shown:
        raise ReportChanged
    give_report_numbers(reviewed)
    give_worksheet_numbers(finished)
    told = queue_state_emails(session, change)
    session.add(_build_row(person, change, report.number, content, new.last_day, told))
    use_key(session, person, new.key, str(report.number))
    return report.number


def return_to_review(
    session: Session, person: Person, assessment: Assessment, reason: str, key: UUID
) -> None:
    """Go back to the review, for a reason that the force reads. A repeat changes nothing.

    Raises what ``change_state`` raises.
    """
    lock_assessment(session, assessment)
    if is_key_used(session, person, key):
        return
    refuse_archived(assessment)
    facts = Facts(has_reason=says_something(reason))
    event = Event.RETURN_TO_REVIEW
    change = change_state(session, person, assessment, event, facts=facts, reason=reason)
    queue_state_emails(session, change)
    use_key(session, person, key)


def _build(
    session: Session,
    person: Person,
    reviewed: ReviewedAssessment,
    number: int,
    finished: FinishedWorksheets,
) -> ReviewReport:
    assessment = reviewed.sent.assessment
    texts = find_texts(session, assessment, person.organisation_id)
    report = build_draft(reviewed, number, texts, finished.build())
    return add_actions_since(report, list_actions_since(session, person, assessment))


def _build_row(
    person: Person,
    change: StateChange,
    number: int,
    content: bytes,
    last_day: date,
    told: Sequence[UUID],
) -> DraftReport:
    """Build the row of a draft report, which can be opened from the change of state on."""
    return DraftReport(
        assessment_id=change.assessment_id,
        organisation_id=person.organisation_id,
        number=number,
        content=content.decode(),
        digest=digest(content),
        last_day=last_day,
        sent_by=person.id,
        role=person.role.value,
        sent_at=change.at,
        told=[DraftReportEmail(account_id=account_id) for account_id in told],
    )
