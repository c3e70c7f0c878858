"""Finding earlier findings: those of the forces that a person sees, of one force, and one alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.models import ForceAccess, Organisation
from checklist.accounts.service import select_forces_for_person
from checklist.assessments.reach.assigned import needs_assignment, select_assigned_forces
from checklist.core.audience import Body
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.question_sets.model import QuestionSet
from checklist.earlier_findings.kinds import Standing
from checklist.earlier_findings.models import EarlierFinding, EarlierFindingEntry

_PAGE_SIZE = 50
_READ = Action.READ_EARLIER_FINDINGS
_NEWEST_FIRST = (
    EarlierFinding.published_last.desc(),
    EarlierFinding.entered_at.desc(),
    EarlierFinding.id,
)


def list_forces(session: Session, person: Person, action: Action = _READ) -> Sequence[Organisation]:
    """List the forces whose earlier findings a person reads, or may enter, by name."""
    return session.scalars(
        select(Organisation)
        .where(Organisation.id.in_(_select_forces(person, action)))
        .order_by(Organisation.name)
    ).all()


def list_findings(
    session: Session, person: Person, *, force_id: UUID | None = None, page: int = 1
) -> tuple[Sequence[EarlierFinding], bool]:
    """List a page of the findings that a person sees, the newest report of each force first.

    Those entered by mistake come last. The second is whether there are more.
    """
    chosen = () if force_id is None else (EarlierFinding.force_id == force_id,)
    found = session.scalars(
        select(EarlierFinding)
        .join(Organisation, Organisation.id == EarlierFinding.force_id)
        .options(joinedload(EarlierFinding.force), joinedload(EarlierFinding.organisation))
        .where(is_seen(person), *chosen)
        .order_by(EarlierFinding.standing == Standing.MISTAKE, Organisation.name, *_NEWEST_FIRST)
        .limit(_PAGE_SIZE + 1)
        .offset(_PAGE_SIZE * (page - 1))
    ).all()
    return found[:_PAGE_SIZE], len(found) > _PAGE_SIZE


def list_of_themes(
    session: Session, force: Organisation, question_set: QuestionSet, themes: Collection[str]
) -> Sequence[EarlierFinding]:
    """List the findings of a force on some themes of a set, the newest first: one query, or none.

    For whoever may read an assessment of that force. Those entered by mistake are left out.
    """
    if not force.has_earlier_findings or not themes:
        return ()
    return session.scalars(
        select(EarlierFinding)
        .options(joinedload(EarlierFinding.organisation))
        .where(
            EarlierFinding.force_id == force.id,
            EarlierFinding.set_id == question_set.id,
            EarlierFinding.theme.in_(themes),
            EarlierFinding.standing != Standing.MISTAKE,
        )
        .order_by(*_NEWEST_FIRST)
    ).all()


def list_of_force(session: Session, force: Organisation) -> Sequence[EarlierFinding]:
    """List the findings of a force on the themes of every set, in the same manner."""
    if not force.has_earlier_findings:
        return ()
    return session.scalars(
        select(EarlierFinding)
        .options(joinedload(EarlierFinding.organisation))
        .where(EarlierFinding.force_id == force.id, EarlierFinding.standing != Standing.MISTAKE)
        .order_by(*_NEWEST_FIRST)
    ).all()


def list_of_set(
    session: Session, force: Organisation, question_set: QuestionSet
) -> Sequence[EarlierFinding]:
    """List the findings of a force on every theme of a set, in the same manner."""
    return list_of_themes(session, force, question_set, [each.id for each in question_set.themes])


def is_seen(person: Person) -> ColumnElement[bool]:
    """Build the condition that a person sees the finding of a row."""
    return EarlierFinding.force_id.in_(_select_forces(person, _READ))


def get_finding(session: Session, person: Person, finding_id: UUID) -> EarlierFinding:
    """Find a finding that a person sees. Raises NotFound."""
    found = session.scalar(
        select(EarlierFinding)
        .options(joinedload(EarlierFinding.force), joinedload(EarlierFinding.organisation))
        .where(EarlierFinding.id == finding_id, is_seen(person))
    )
    if found is None:
        raise NotFound("We could not find that earlier finding")
    return found


def load_history(session: Session, finding: EarlierFinding) -> Sequence[EarlierFindingEntry]:
    """Load every version of a finding with its author, the newest first."""
    return session.scalars(
        select(EarlierFindingEntry)
        .options(joinedload(EarlierFindingEntry.author))
        .where(EarlierFindingEntry.finding_id == finding.id)
        .order_by(EarlierFindingEntry.version.desc())
    ).all()


def list_bodies(session: Session, forces: Collection[Organisation]) -> Sequence[Body]:
    """List the forces and the organisations that they are open to, as those who may read."""
    opened = session.scalars(
        select(Organisation)
        .where(
            Organisation.closed_at.is_(None),
            Organisation.id.in_(
                select(ForceAccess.organisation_id).where(
                    ForceAccess.force_id.in_([each.id for each in forces])
                )
            ),
        )
        .order_by(Organisation.name)
    )
    return [
        Body(each.id, each.name, each.kind, assigned_by_role=True) for each in (*forces, *opened)
    ]


def _select_forces(person: Person, action: Action) -> Select[UUID]:
    """Select the forces with which a person may do this: an inspector, those assigned today."""
    forces = select_forces_for_person(person)
    if not is_permitted(person, action):
        return forces.where(Organisation.id.is_(None))
    if needs_assignment(person, action, None):
        return forces.where(Organisation.id.in_(select_assigned_forces(person)))
    return forces
