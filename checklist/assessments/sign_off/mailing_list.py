"""Whom the workflow mails after a change of state, as accounts of people who are there now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

from sqlalchemy import func, select, union
from sqlalchemy.orm import Session

from checklist.accounts.directory.role_holders import list_holders, list_open_organisations
from checklist.assessments.models import AnswerEntry, Assessment, Exhibit, ExhibitEntry
from checklist.assessments.reminders.models import ReminderChoice, Reminding
from checklist.assessments.sign_off.models import StateChange
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.core.workflow.table import Mailed
from checklist.mail.outbox import queue_email, sends_mail

STATE_CHANGE = "state change"
"""The kind of e-mail; its subject is the id of the change that it tells of."""

_ROLES = {
    Mailed.COORDINATORS: Role.COORDINATOR,
    Mailed.SIGNATORIES: Role.SIGNATORY,
    Mailed.OTHER_SIGNATORIES: Role.SIGNATORY,
}
_WRITING = (Role.COORDINATOR, Role.CONTRIBUTOR, Role.SIGNATORY)


def queue_state_emails(session: Session, change: StateChange) -> Sequence[UUID]:
    """Queue the e-mails of a change to whom the workflow names; to who did it only as sender.

    Returns the accounts that they go to: none where this service sends no mail.
    """
    if not sends_mail():
        return ()
    row = find_row(change.from_state, change.event)
    mailed = [
        account_id
        for account_id in list_mailed(session, change, row.mail)
        if account_id != change.person_id or Mailed.SENDER in row.mail
    ]
    for account_id in mailed:
        queue_email(session, STATE_CHANGE, account_id, str(change.id))
    return mailed


def list_mailed(
    session: Session, change: StateChange, mailed: Iterable[Mailed]
) -> Collection[UUID]:
    """List the accounts to mail, each once: of the force, who hold their role there now."""
    force_id = session.get_one(Assessment, change.assessment_id).force_id
    wanted = frozenset(mailed)
    found = list_role_holders(session, force_id, wanted)
    if Mailed.AUTHORS_OF_CHANGES in wanted:
        authors = _list_authors(session, change.assessment_id)
        found.update(list_holders(session, force_id, _WRITING, among=authors))
    if Mailed.BODY_COORDINATORS in wanted:
        kind = OrganisationKind.LOCAL_POLICING_BODY
        for body in list_open_organisations(session, force_id, kind):
            found.update(list_holders(session, body.id, (Role.COORDINATOR,)))
    if Mailed.CHOSEN_READERS in wanted:
        found.update(list_holders(session, force_id, (Role.READER,), among=_list_choosers(session)))
    if Mailed.SENDER in wanted:
        found.add(change.person_id)
    return found


def list_role_holders(session: Session, force_id: UUID, mailed: Iterable[Mailed]) -> set[UUID]:
    """List the accounts of a force to mail for the role that they hold there now."""
    roles = {_ROLES[each] for each in mailed if each in _ROLES}
    return set(list_holders(session, force_id, roles)) if roles else set()


def _list_choosers(session: Session) -> Collection[UUID]:
    """List who chose to be told of things by e-mail; readers who chose nothing are not told."""
    chosen = ReminderChoice.choice != Reminding.NEVER
    return session.scalars(select(ReminderChoice.account_id).where(chosen)).all()


def _list_authors(session: Session, assessment_id: UUID) -> Collection[UUID]:
    """List who saved an answer or an exhibit since the last signature; at first, who ever did."""
    signed_at = (
        select(func.max(StateChange.at))
        .where(StateChange.assessment_id == assessment_id, StateChange.event == Event.SIGN)
        .scalar_subquery()
    )
    is_first = signed_at.is_(None)
    answers = select(AnswerEntry.saved_by).where(
        AnswerEntry.assessment_id == assessment_id, is_first | (AnswerEntry.saved_at > signed_at)
    )
    exhibits = (
        select(ExhibitEntry.saved_by)
        .join(Exhibit, Exhibit.id == ExhibitEntry.exhibit_id)
        .where(
            Exhibit.assessment_id == assessment_id,
            is_first | (ExhibitEntry.saved_at > signed_at),
        )
    )
    return session.scalars(select(union(answers, exhibits).subquery().c.saved_by)).all()
