"""Entering and changing earlier findings, with the history of each change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.accounts.service import refuse_ended
from checklist.audit.idempotency import is_key_used, lock_key, read_key_result, use_key
from checklist.audit.service import record
from checklist.core.errors import NotForThisRole, UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, require
from checklist.core.stale_save import StaleSave
from checklist.db import begin_write, now
from checklist.earlier_findings.finding_queries import list_forces
from checklist.earlier_findings.kinds import EarlierKind, Precision, Standing
from checklist.earlier_findings.models import EarlierFinding, EarlierFindingEntry

_ENTER = Action.ENTER_EARLIER_FINDINGS


@dataclass(frozen=True, slots=True)
class TypedFinding:
    """An earlier finding as it was typed. The names are those of its columns."""

    set_id: str
    theme: str
    kind: EarlierKind
    report: str
    address: str
    published_last: date
    published_precision: Precision
    text: str
    standing: Standing
    closed_on: date | None
    standing_note: str

    @property
    def columns(self) -> Mapping[str, object]:
        """Its values by the name of their column."""
        return asdict(self)


class StaleFinding(StaleSave):
    """The finding was changed since the page was opened."""

    def __init__(self) -> None:
        super().__init__("This finding", field="text")


def enter_finding(
    session: Session, person: Person, force_id: UUID, typed: TypedFinding, key: UUID
) -> UUID:
    """Enter an earlier finding of a force, and return its id; a repeat enters nothing.

    Raises UserError for a force of which the person may enter none.
    """
    require(person, _ENTER)
    lock_key(session, person, key)
    refuse_ended(session, person)
    earlier = read_key_result(session, person, key, UUID)
    if earlier is not None:
        return earlier
    force = _get_force(session, person, force_id)
    finding = EarlierFinding(
        force_id=force.id,
        organisation_id=person.organisation_id,
        entered_by=person.id,
        version=1,
        **typed.columns,
    )
    session.add(finding)
    force.has_earlier_findings = True
    session.flush()
    _keep_version(session, person, finding, "entered an earlier finding")
    use_key(session, person, key, str(finding.id))
    return finding.id


def change_finding(
    session: Session,
    person: Person,
    finding: EarlierFinding,
    typed: TypedFinding,
    base_version: int,
    key: UUID,
) -> None:
    """Change an earlier finding; a repeat, or one that says the same, changes nothing.

    Raises StaleFinding where it was changed since the page was opened, and NotForThisRole where
    another organisation entered it.
    """
    refuse_of_others(person, finding)
    begin_write(session)
    refuse_ended(session, person)
    session.refresh(finding, with_for_update={"of": EarlierFinding})
    if is_key_used(session, person, key):
        return
    if finding.version != base_version:
        raise StaleFinding
    use_key(session, person, key)
    if all(getattr(finding, name) == value for name, value in typed.columns.items()):
        return
    for name, value in typed.columns.items():
        setattr(finding, name, value)
    finding.version += 1
    finding.saved_at = now()
    _keep_version(session, person, finding, "changed an earlier finding")


def may_change(person: Person, finding: EarlierFinding) -> bool:
    """Say whether a person may change a finding that they see: one that theirs entered."""
    return is_permitted(person, _ENTER) and finding.organisation_id == person.organisation_id


def refuse_of_others(person: Person, finding: EarlierFinding) -> None:
    """Refuse to change what another organisation entered. Raises NotForThisRole."""
    require(person, _ENTER)
    if not may_change(person, finding):
        raise NotForThisRole(
            "{name} entered this finding, so only {name} can change it",
            name=finding.organisation.name,
        )


def _get_force(session: Session, person: Person, force_id: UUID) -> Organisation:
    forces = {each.id: each for each in list_forces(session, person, _ENTER)}
    if force_id not in forces:
        raise UserError("Select a force", field="force")
    return forces[force_id]


def _keep_version(session: Session, person: Person, finding: EarlierFinding, deed: str) -> None:
    """Keep a version in the history of a finding, and put it on the record of the force."""
    columns = TypedFinding.__dataclass_fields__
    session.add(
        EarlierFindingEntry(
            finding_id=finding.id,
            version=finding.version,
            saved_by=person.id,
            role=person.role.value,
            saved_at=finding.saved_at,
            **{name: getattr(finding, name) for name in columns},
        )
    )
    subject = f"earlier finding {finding.id}"
    detail = f"{finding.theme}, {finding.kind.value}, {finding.published}: {finding.standing.value}"
    record(session, person, deed, force_id=finding.force_id, subject=subject, detail=detail)
