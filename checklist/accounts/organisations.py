"""Organisations: added, renamed, closed and reopened, and the forces that each may see."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from uuid import UUID

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from checklist.accounts.display_names import check_name
from checklist.accounts.models import Account, ForceAccess, Membership, Organisation
from checklist.accounts.password_links import end_useless_links
from checklist.accounts.service import end_sign_ins_as, refuse_ended
from checklist.audit.service import record
from checklist.core.characters import fold_name
from checklist.core.errors import NotFound, UserError
from checklist.core.organisations import SEES_FORCES, OrganisationKind, Person
from checklist.db import advisory_lock, begin_write, now
from checklist.registry import Entry

EndAccess = Callable[[Session, Organisation, Organisation], None]
END_ACCESS: Entry[EndAccess] = Entry("what ends with the access of a body to a force")
"""Called with a force and who sees it, where that is withdrawn and before it is given anew."""

EndRole = Callable[[Session, Organisation, Account], None]
END_ROLE: Entry[EndRole] = Entry("what ends with a person's role in an organisation")
"""Called where somebody's last role in which they answer ends, and before one is given anew."""

OpenAll = Callable[[Session, Organisation], None]
OPEN_ALL: Entry[OpenAll] = Entry("what is kept closed where contributors are to read all")
"""Called with a force, before its contributors read what is not shared with them."""

_NAMES_LOCK = "names of organisations"
"""Two names that nobody can tell apart break no constraint, so they are compared under a lock."""


def add_organisation(
    session: Session,
    name: str,
    kind: OrganisationKind,
    sees: Iterable[str] = (),
    person: Person | None = None,
) -> Organisation:
    """Add an organisation, and open forces to it where it is not a force itself."""
    advisory_lock(session, _NAMES_LOCK)
    refuse_ended(session, person)
    name = check_name(name, "organisation", Organisation.LONGEST_NAME)
    _refuse_taken(_find_by_name(session, name))
    organisation = Organisation(name=name, kind=kind)
    session.add(organisation)
    session.flush()
    _record(session, person, "added an organisation", organisation)
    for force in sees:
        _open_force_to(session, find_organisation(session, force), organisation, person)
    return organisation


def rename_organisation(
    session: Session, organisation: Organisation, new_name: str, person: Person | None = None
) -> None:
    """Give an organisation another name, unless one that looks alike is another's."""
    advisory_lock(session, _NAMES_LOCK)
    refuse_ended(session, person)
    new_name = check_name(new_name, "organisation", Organisation.LONGEST_NAME)
    if new_name == organisation.name:
        raise UserError("{name} is its name already", field="name", name=new_name)
    _refuse_taken(_find_by_name(session, new_name, other_than=organisation))
    detail = f"from {organisation.name} to {new_name}"
    organisation.name = new_name
    _record(session, person, "renamed an organisation", organisation, detail)


def close_organisation(
    session: Session, organisation: Organisation, person: Person | None = None
) -> None:
    """Close an organisation: its people are signed out and its pages gone; its rows stay."""
    _lock(session, organisation, person)
    if person is not None and person.organisation_id == organisation.id:
        raise UserError("You cannot close the organisation you act for")
    if organisation.closed_at is not None:
        raise UserError("{name} is closed already", name=organisation.name)
    organisation.closed_at = now()
    memberships = session.scalars(
        select(Membership).where(Membership.organisation_id == organisation.id)
    ).all()
    end_sign_ins_as(session, [membership.id for membership in memberships])
    session.flush()
    for account_id in {membership.account_id for membership in memberships}:
        end_useless_links(session, account_id)
    _record(session, person, "closed an organisation", organisation)
    _end_access(session, organisation)


def reopen_organisation(
    session: Session, organisation: Organisation, person: Person | None = None
) -> None:
    """Reopen a closed organisation: its people may sign in again, and nobody is signed in by it.

    Nothing opens that was put to another body before: to this one, or by this force.
    """
    _lock(session, organisation, person)
    if organisation.closed_at is None:
        raise UserError("{name} is not closed", name=organisation.name)
    organisation.closed_at = None
    _record(session, person, "reopened an organisation", organisation)
    _end_access(session, organisation)


def change_forces_seen(
    session: Session,
    watcher: Organisation,
    *,
    give: Iterable[Organisation] = (),
    withdraw: Iterable[Organisation] = (),
    person: Person | None = None,
) -> Sequence[Organisation]:
    """Open forces to an organisation and close others to it, and list all that it sees then."""
    _lock(session, watcher, person)
    for force in withdraw:
        _close_force_to(session, force, watcher, person)
    for force in give:
        _open_force_to(session, force, watcher, person)
    return list_forces_seen(session, watcher)


def list_forces_seen(session: Session, watcher: Organisation) -> Sequence[Organisation]:
    """List the forces that were opened to an organisation, by name."""
    seen = select(ForceAccess.force_id).where(ForceAccess.organisation_id == watcher.id)
    return session.scalars(
        select(Organisation).where(Organisation.id.in_(seen)).order_by(Organisation.name)
    ).all()


def get_organisation(session: Session, organisation_id: UUID) -> Organisation:
    """Get an organisation by its id, for whoever may know of all. Raises NotFound."""
    organisation = session.get(Organisation, organisation_id)
    if organisation is None:
        raise NotFound("We could not find that organisation")
    return organisation


def choose_second_factor(session: Session, name: str, *, is_needed: bool) -> Organisation:
    """Choose whether everybody who works in an organisation needs a second factor."""
    begin_write(session)
    organisation = find_organisation(session, name)
    organisation.needs_second_factor = is_needed
    detail = "for everybody" if is_needed else "for the roles that always need one"
    _record(session, None, "chose who needs a second factor", organisation, detail)
    return organisation


def find_organisation(session: Session, name: str) -> Organisation:
    """Find the organisation of that name. Raises NotFound."""
    organisation = _find_by_name(session, name)
    if organisation is None:
        raise NotFound("There is no organisation called {name}", name=name)
    return organisation


def refuse_closed(organisation: Organisation) -> None:
    """Refuse what nobody could use while an organisation is closed. Raises UserError."""
    if organisation.closed_at is not None:
        raise UserError(
            "{name} is closed. Reopen it first, with “checklist organisation reopen”",
            name=organisation.name,
        )


def list_organisations(session: Session) -> Sequence[tuple[Organisation, list[str]]]:
    """List all organisations by name, each with the names of the forces it was given to see."""
    rows = session.scalars(select(Organisation).order_by(Organisation.name)).all()
    names = {row.id: row.name for row in rows}
    forces: defaultdict[UUID, list[str]] = defaultdict(list)
    for access in session.scalars(select(ForceAccess)):
        forces[access.organisation_id].append(names[access.force_id])
    return [(row, sorted(forces[row.id])) for row in rows]


def _lock(session: Session, organisation: Organisation, person: Person | None) -> None:
    """Lock an organisation's row, and see that whoever changes it may still. Raises NotFound."""
    key = inspect(organisation).identity
    begin_write(session)
    refuse_ended(session, person)
    locked = select(Organisation).where(Organisation.id == (key[0] if key else None))
    if session.scalar(locked.with_for_update().execution_options(populate_existing=True)) is None:
        raise NotFound("We could not find that organisation")


def _open_force_to(
    session: Session, force: Organisation, watcher: Organisation, person: Person | None
) -> None:
    """Let a local policing body or an inspectorate see a force. Raises UserError."""
    if force.kind is not OrganisationKind.FORCE:
        raise UserError("{name} is not a force", name=force.name)
    if watcher.kind not in SEES_FORCES:
        raise UserError(
            "A force sees only itself"
            if watcher.kind is OrganisationKind.FORCE
            else "The service team sees no force"
        )
    refuse_closed(force)
    if session.get(ForceAccess, (watcher.id, force.id)) is not None:
        raise UserError("{name} sees {force} already", name=watcher.name, force=force.name)
    END_ACCESS.get()(session, force, watcher)
    session.add(ForceAccess(organisation_id=watcher.id, force_id=force.id))
    session.flush()
    _record_access(session, person, "opened a force to an organisation", force, watcher)


def _close_force_to(
    session: Session, force: Organisation, watcher: Organisation, person: Person | None
) -> None:
    """Let an organisation see a force no longer. Raises UserError where it does not."""
    access = session.get(ForceAccess, (watcher.id, force.id))
    if access is None:
        raise UserError("{name} was not given {force}", name=watcher.name, force=force.name)
    session.delete(access)
    session.flush()
    _record_access(session, person, "closed a force to an organisation", force, watcher)
    END_ACCESS.get()(session, force, watcher)


def _end_access(session: Session, organisation: Organisation) -> None:
    """End what forces asked of a body, or a force of bodies: it is closed, or was meanwhile."""
    for force in list_forces_seen(session, organisation):
        END_ACCESS.get()(session, force, organisation)
    if organisation.kind is OrganisationKind.FORCE:
        for watcher in _list_watchers(session, organisation):
            END_ACCESS.get()(session, organisation, watcher)


def _list_watchers(session: Session, force: Organisation) -> Sequence[Organisation]:
    """List the organisations to which a force was opened, by name."""
    watching = select(ForceAccess.organisation_id).where(ForceAccess.force_id == force.id)
    return session.scalars(
        select(Organisation).where(Organisation.id.in_(watching)).order_by(Organisation.name)
    ).all()


def _record_access(
    session: Session,
    person: Person | None,
    action: str,
    force: Organisation,
    watcher: Organisation,
) -> None:
    bodies = (watcher.id,)
    record(session, person, action, force_id=force.id, subject=str(watcher.id), bodies=bodies)


def _record(
    session: Session,
    person: Person | None,
    action: str,
    organisation: Organisation,
    detail: str = "",
) -> None:
    subject, bodies = str(organisation.id), (organisation.id,)
    record(session, person, action, subject=subject, detail=detail, bodies=bodies)


def _refuse_taken(taken: Organisation | None) -> None:
    if taken is not None:
        raise UserError(
            "There is an organisation called {name} already", field="name", name=taken.name
        )


def _find_by_name(
    session: Session, name: str, other_than: Organisation | None = None
) -> Organisation | None:
    """Find the organisation of a name, or of one that nobody can tell from it.

    A name that is the same to the letter goes first: versions before 0.2.0 let in look-alikes.
    """
    folded = fold_name(name)
    alike = [
        row
        for row in session.scalars(select(Organisation).order_by(Organisation.name))
        if row is not other_than and fold_name(row.name) == folded
    ]
    return next((row for row in alike if row.name == name), alike[0] if alike else None)
