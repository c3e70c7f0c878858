"""The tables of a copy that tell what was sent to the inspectorate, and the response at the end."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.seal_queries import may_read_reason
from checklist.assessments.submissions.submission_queries import list_submissions
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.exchange.copy_content import Cell, Table
from checklist.responses.response_rows import COLUMNS, list_response_rows

_COLUMNS = (
    *("Number", "Reference", "Seal", "Sent by", "Role", "Sent at", "Declaration"),
    *("Restricted questions", "Withdrawn at", "Withdrawn by", "Why it was withdrawn"),
)


def build_submission_table(session: Session, person: Person, assessment: Assessment) -> Table:
    """Build the table of the submissions, the first one first, for those who may read them."""
    rows: tuple[tuple[Cell, ...], ...] = ()
    if is_permitted(person, Action.READ_SUBMISSION, assessment.state):
        shows_reason = may_read_reason(person, assessment)
        rows = tuple(_list_rows(session, assessment, shows_reason=shows_reason))
    return Table("Submissions", _COLUMNS, rows)


def build_response_tables(
    session: Session, person: Person, assessment: Assessment
) -> tuple[Table, ...]:
    """Build the table of the response; none before there is a published report."""
    rows = list_response_rows(session, person, assessment)
    return () if rows is None else (Table("Response", COLUMNS, tuple(rows)),)


def _list_rows(
    session: Session, assessment: Assessment, *, shows_reason: bool
) -> Iterator[tuple[Cell, ...]]:
    for submission in reversed(list_submissions(session, assessment)):
        withdrawn_at, withdrawer = submission.withdrawn_at, submission.withdrawer
        yield (
            submission.number,
            submission.reference,
            submission.seal.digest,
            submission.sender.name,
            submission.role,
            submission.sent_at.isoformat(),
            submission.declaration,
            submission.restricted or None,
            withdrawn_at.isoformat() if withdrawn_at else None,
            withdrawer.name if withdrawer else None,
            (submission.withdrawn_reason or None) if shows_reason else None,
        )
