"""Publishing the report on a review, today or on a day that is ahead, and cancelling that day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.service import lock_assessment, refuse_archived
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.sign_off.service import change_state
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.review_reports.report_bytes import write_report
from checklist.core.review_reports.report_content import Outcome, ReviewReport
from checklist.core.review_reports.report_outcomes import (
    is_outcome_given,
    set_outcome,
    take_notes_out,
)
from checklist.core.seals.canonical import digest
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.reviews.draft_reports.draft_worksheets import FinishedWorksheets
from checklist.reviews.draft_reports.sending import build_current
from checklist.reviews.findings.reviewed import ReviewedAssessment, load_reviewed
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.reviews.publishing.announcing import announce
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.publication_queries import list_versions
from checklist.reviews.publishing.published_rows import keep_rows
from checklist.reviews.publishing.publishing_gaps import find_publishing_gaps
from checklist.web.filters import format_day, today_in_london

_FIRST = 1


@dataclass(frozen=True, slots=True)
class NewPublication:
    """What a lead inspector decides: the day, the outcome, and the reasons that it needs.

    ``shown`` is the digest of the report that they were shown.
    """

    day: date
    outcome: Outcome
    outcome_reason: str
    own_reason: str
    shown: str
    key: UUID


class ReportChanged(UserError):
    """What would be published is no longer what the lead was shown."""

    def __init__(self) -> None:
        super().__init__(
            "What the report says changed since you opened this page. Read it again, then publish"
            " it",
            field="day",
        )


def build_publication(
    session: Session,
    person: Person,
    reviewed: ReviewedAssessment,
    finished: FinishedWorksheets | None = None,
) -> ReviewReport:
    """Build the report that would be published now, but for its outcome.

    ``finished`` are its worksheets, where those are loaded.
    """
    return build_current(session, person, reviewed, _FIRST, finished)


def was_done(session: Session, person: Person, key: UUID) -> bool:
    """Say whether a form with this key had its effect before."""
    return is_key_used(session, person, key)


def publish(
    session: Session,
    person: Person,
    assessment: Assessment,
    new: NewPublication,
    *,
    earliest: date | None = None,
) -> None:
    """Publish a report on its day. A repeat changes nothing.

    Until its day begins in London it is out for nobody. Whoever loads a worked example hands in
    the ``earliest`` day, which is else today. Raises ReportChanged, UserError for an earlier day,
    and what ``change_state`` raises.
    """
    lock_assessment(session, assessment)
    if is_key_used(session, person, new.key):
        return
    refuse_archived(assessment)
    find_row(assessment.state, Event.PUBLISH)
    require(person, Action.PUBLISH, assessment.state)
    reviewed = load_reviewed(session, person, find_sent(session, assessment))
    report = build_publication(session, person, reviewed)
    gaps = find_publishing_gaps(session, person, reviewed, report)
    facts = gaps.find_facts(
        has_outcome=is_outcome_given(report, new.outcome, new.outcome_reason),
        has_own_reason=says_something(new.own_reason),
    )
    _check_day(new.day, earliest or today_in_london())
    content = write_report(set_outcome(take_notes_out(report), new.outcome, new.outcome_reason))
    change = change_state(
        session,
        person,
        assessment,
        Event.PUBLISH,
        facts=facts,
        reason=new.own_reason if gaps.is_only_reviewer else "",
        detail=f"on {new.day.isoformat()}, {new.outcome}, report {digest(content)}",
        is_kept_back=new.day > today_in_london(),
    )
    if digest(write_report(report)) != new.shown:
        raise ReportChanged
    assessment.published_on = new.day
    assessment.force.has_published_reports = True
    publication = _build_row(person, change, content, new, is_own=gaps.is_only_reviewer)
    session.add(publication)
    keep_rows(session, publication)
    if new.day <= today_in_london():
        announce(session, publication, change.at)
    use_key(session, person, new.key)


def cancel_publication(session: Session, person: Person, assessment: Assessment, key: UUID) -> None:
    """Cancel a day of publication that is ahead: facts are checked again, as before.

    A repeat changes nothing. Raises what ``change_state`` raises, also once the day has begun.
    """
    lock_assessment(session, assessment)
    if is_key_used(session, person, key):
        return
    refuse_archived(assessment)
    day = assessment.published_on
    change_state(
        session,
        person,
        assessment,
        Event.CANCEL_PUBLICATION,
        facts=Facts(is_publication_ahead=assessment.is_publication_ahead),
        detail=f"on {day.isoformat()}" if day else "",
        is_kept_back=True,
    )
    for publication in list_versions(session, assessment):
        session.delete(publication)  # it never came out; the record says that it was to
    assessment.published_on = None
    use_key(session, person, key)


def _check_day(day: date, earliest: date) -> None:
    if day < earliest:
        raise UserError(
            "The day of publication must be {day} or later", day=format_day(earliest), field="day"
        )


def _build_row(
    person: Person,
    change: StateChange,
    content: bytes,
    new: NewPublication,
    *,
    is_own: bool,
) -> Publication:
    return Publication(
        assessment_id=change.assessment_id,
        organisation_id=person.organisation_id,
        version=_FIRST,
        outcome=new.outcome,
        content=content.decode(),
        digest=digest(content),
        published_on=new.day,
        own_reason=new.own_reason if is_own else "",
        state_change_id=change.id,
        decided_by=person.id,
        role=person.role.value,
        decided_at=change.at,
    )
