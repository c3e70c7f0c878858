"""All the tables of a copy that tell of a review, each for those who read the same on pages."""

from __future__ import annotations

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.submission_queries import find_standing_submission
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.exchange.copy_content import Table
from checklist.exchange.review_tables.comment_table import build_comment_tables
from checklist.exchange.review_tables.finding_table import build_finding_table
from checklist.exchange.review_tables.judgement_tables import build_judgement_tables
from checklist.exchange.review_tables.report_tables import build_report_tables
from checklist.exchange.review_tables.request_table import (
    build_request_tables,
    say_requests_left_out,
)
from checklist.exchange.review_tables.submission_table import (
    build_response_tables,
    build_submission_table,
)
from checklist.reviews.judgements.sent_for_judging import find_sent

_NOT_THEIRS = (
    "What inspectors keep to themselves: judgements, private notes, and findings that no report"
    " sent to you says"
)
_NOT_SEEN = "Judgements beside which you may still give a second one, and others’ private notes"


def build_review_tables(
    session: Session, person: Person, assessment: Assessment
) -> tuple[Table, ...]:
    """Build the tables that tell what was sent, and what came of it, as far as a person reads it.

    All but the first are there only once there is something.
    """
    return (
        build_submission_table(session, person, assessment),
        *build_request_tables(session, person, assessment),
        *_build_inspected(session, person, assessment),
        *build_report_tables(session, person, assessment),
        *build_comment_tables(session, person, assessment),
        *build_response_tables(session, person, assessment),
    )


def say_left_out(person: Person, assessment: Assessment) -> tuple[str, ...]:
    """Say what of a review is not in a person's copy; nothing where they know of no review."""
    said = _say_judged_left_out(person, assessment), say_requests_left_out(person, assessment)
    return tuple(filter(None, said))


def _say_judged_left_out(person: Person, assessment: Assessment) -> str:
    if is_permitted(person, Action.READ_JUDGEMENTS, assessment.state):
        return _NOT_SEEN
    is_of_inspectorate = person.organisation_kind is OrganisationKind.INSPECTORATE
    is_known = is_permitted(person, Action.READ_SUBMISSION, assessment.state)
    return _NOT_THEIRS if is_known and not is_of_inspectorate else ""


def _build_inspected(session: Session, person: Person, assessment: Assessment) -> tuple[Table, ...]:
    """Build what is of the inspectorate alone, where what it judged stands."""
    may_read = is_permitted(person, Action.READ_JUDGEMENTS, assessment.state)
    if not may_read or find_standing_submission(session, assessment) is None:
        return ()
    sent = find_sent(session, assessment)
    return (
        *build_judgement_tables(session, person, sent),
        build_finding_table(session, person, sent),
    )
