"""Takes the demonstration out again: its organisations and people, and all that hangs on them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, delete, func, select, update
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, Membership, Organisation
from checklist.accounts.service import end_all_sign_ins
from checklist.assessments.models import Assessment
from checklist.audit.models import IdempotencyKey
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.db import begin_write, now
from checklist.demo.people import ORGANISATIONS, PEOPLE
from checklist.earlier_findings.models import EarlierFinding
from checklist.evidence.library.add import lock_library
from checklist.evidence.models import Evidence
from checklist.evidence.storage.local import Store
from checklist.plans.models import PlanAction
from checklist.reports.models import Report
from checklist.reviews.finding_texts.models import FindingText

_EMAILS = [person.email for person in PEOPLE]
_NAMES = [organisation.name for organisation in ORGANISATIONS]


class OpenDemonstration(UserError):
    """People of the demonstration can sign in, where anybody may try the passwords printed."""

    def __init__(self) -> None:
        super().__init__(
            "People of the demonstration can sign in here with passwords that were printed, and"
            " CHECKLIST_URL is an https address. Take the demonstration out first: run"
            " `checklist demo --remove`"
        )


@dataclass(frozen=True, slots=True)
class Removed:
    """How much of the demonstration there is, to be removed or removed."""

    organisations: int
    people: int
    assessments: int
    evidence: int


def refuse_open_demonstration(session: Session) -> None:
    """Refuse to go on where a person of the demonstration can sign in. Raises OpenDemonstration."""
    can_sign_in = (
        select(Account.id)
        .join(Membership, Membership.account_id == Account.id)
        .join(Organisation, Membership.organisation_id == Organisation.id)
        .where(
            Account.email.in_(_EMAILS),
            Account.is_active,
            Account.password_hash.is_not(None),
            Membership.ended_at.is_(None),
            Organisation.closed_at.is_(None),
        )
    )
    if session.scalar(can_sign_in.limit(1)) is not None:
        raise OpenDemonstration


def count_demonstration(session: Session) -> Removed:
    """Count what there is of the demonstration."""
    found = _list_organisations(session)
    return Removed(
        organisations=len(found),
        people=_count(session, select(Account.id).where(Account.email.in_(_EMAILS))),
        assessments=_count(session, select(Assessment.id).where(Assessment.force_id.in_(found))),
        evidence=_count(session, select(Evidence.id).where(Evidence.force_id.in_(found))),
    )


def close_demonstration(session: Session) -> Sequence[UUID]:
    """Close the demonstration's organisations, so that nobody adds to them, and list them.

    Raises UserError where somebody else has a role in one.
    """
    begin_write(session)
    found = _list_organisations(session)
    _refuse_others(session, found)
    closed = update(Organisation).where(
        Organisation.id.in_(found), Organisation.closed_at.is_(None)
    )
    session.execute(closed.values(closed_at=now()))
    return found


def discard_evidence(session: Session, store: Store, organisation_id: UUID) -> None:
    """Remove all bytes of a closed force from the store. Repeated after a break, it goes on.

    Whoever was adding to its library is waited for; nobody adds to it after that.
    """
    lock_library(session, organisation_id)
    session.rollback()
    for item in list(store.list_objects(organisation_id)):
        store.discard(organisation_id, item.name, item.sha256)
    for item in list(store.list_waste(organisation_id)):
        store.discard_waste(organisation_id, item.name)
    store.drop_part(organisation_id)


def remove_rows(session: Session, organisation_ids: Collection[UUID]) -> None:
    """Remove the demonstration's rows, and put on record that they are gone."""
    begin_write(session)
    people = list(session.scalars(select(Account.id).where(Account.email.in_(_EMAILS))))
    for statement in (
        delete(PlanAction).where(PlanAction.force_id.in_(organisation_ids)),
        delete(Assessment).where(Assessment.force_id.in_(organisation_ids)),
        delete(Evidence).where(Evidence.force_id.in_(organisation_ids)),
        delete(EarlierFinding).where(
            EarlierFinding.force_id.in_(organisation_ids)
            | EarlierFinding.organisation_id.in_(organisation_ids)
        ),
        delete(FindingText).where(FindingText.organisation_id.in_(organisation_ids)),
        delete(Report).where(Report.requested_by.in_(people)),
        delete(IdempotencyKey).where(IdempotencyKey.person_id.in_(people)),
        delete(Organisation).where(Organisation.id.in_(organisation_ids)),
    ):
        # The database deletes the rows that hang on them; the session would load each first.
        session.connection().execute(statement)
    session.expire_all()
    for account_id in people:
        _remove_account(session, account_id)
    for organisation_id in organisation_ids:
        record(session, None, "removed the demonstration", subject=str(organisation_id))


def _list_organisations(session: Session) -> Sequence[UUID]:
    """List the demonstration's organisations: a name of ours, and one of our people in it.

    By its name alone a real force could be taken for one that was made up.
    """
    members = select(Membership.organisation_id).join(Membership.account)
    return session.scalars(
        select(Organisation.id).where(
            Organisation.name.in_(_NAMES),
            Organisation.id.in_(members.where(Account.email.in_(_EMAILS))),
        )
    ).all()


def _remove_account(session: Session, account_id: UUID) -> None:
    """Remove an account; one with a role elsewhere stays, without the password that was printed."""
    elsewhere = select(Membership.id).where(Membership.account_id == account_id).limit(1)
    if session.scalar(elsewhere) is None:
        session.connection().execute(delete(Account).where(Account.id == account_id))
    else:
        session.execute(update(Account).where(Account.id == account_id).values(password_hash=None))
        end_all_sign_ins(session, account_id)


def _refuse_others(session: Session, organisation_ids: Collection[UUID]) -> None:
    """Refuse to remove an organisation in which somebody else has a role. Raises UserError."""
    other = session.execute(
        select(Account.email, Organisation.name)
        .join(Membership, Membership.account_id == Account.id)
        .join(Organisation, Membership.organisation_id == Organisation.id)
        .where(
            Organisation.id.in_(organisation_ids),
            Membership.ended_at.is_(None),
            Account.is_active,
            Account.email.not_in(_EMAILS),
        )
        .order_by(Account.email)
        .limit(1)
    ).one_or_none()
    if other is not None:
        raise UserError(
            "{email} has a role in {organisation}, which belongs to the demonstration. To remove"
            " it with all that was done there, first run `checklist person end {email}"
            ' --organisation "{organisation}"`',
            email=other[0],
            organisation=other[1],
        )


def _count(session: Session, ids: Select[UUID]) -> int:
    return session.scalar(select(func.count()).select_from(ids.subquery())) or 0
