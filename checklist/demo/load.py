"""Loading the demonstration: all of it in one transaction, once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, Membership, Organisation
from checklist.accounts.passwords import hash_password
from checklist.accounts.people import add_organisation, add_person, find_organisation
from checklist.accounts.service import build_person
from checklist.core.organisations import Marking, Person
from checklist.core.permissions import WRITE_ANSWERS
from checklist.db import begin_write, now
from checklist.demo.answers import AnswerLoader, begin
from checklist.demo.evidence import EvidenceLoader, Library
from checklist.demo.examples import Example, read_example
from checklist.demo.office_hours import date_library, spread_out
from checklist.demo.people import EXAMPLESHIRE, ORGANISATIONS, PEOPLE
from checklist.evidence.library.add import UploadContext
from checklist.evidence.library.dispose import discard_bytes

EXAMPLES = {
    "dorset-2012": Marking.OFFICIAL,
    "dorset-2022": Marking.OFFICIAL,
    "exampleshire-2026": Marking.OFFICIAL_SENSITIVE,
    "sampleshire-vetting-2026": Marking.OFFICIAL_SENSITIVE,
    "sampleshire-relationships-2026": Marking.OFFICIAL_SENSITIVE,
}


@dataclass(frozen=True, slots=True)
class Disposed:
    """A file of a force that was disposed of, by its digest."""

    force_id: UUID
    sha256: str


def is_loaded(session: Session) -> bool:
    """Say whether the demonstration is there already."""
    found = select(Organisation.id).where(Organisation.name == EXAMPLESHIRE)
    return session.scalar(found) is not None


def load(
    session: Session, upload_context: UploadContext, passwords: Mapping[str, str]
) -> list[Disposed]:
    """Load the demonstration. Returns the files disposed of, to be discarded after the commit.

    Passwords are hashed first, without the write lock.
    """
    hashes = _hashed(passwords)
    examples = [read_example(name, marking) for name, marking in EXAMPLES.items()]
    begin_write(session)
    for one in ORGANISATIONS:
        add_organisation(session, one.name, one.kind, one.sees)
    writers = _add_people(session, hashes)
    libraries: defaultdict[str, Library] = defaultdict(dict)
    disposed = []
    for example in examples:
        force = example.answers.force
        disposed += _add_example(session, upload_context, example, writers[force], libraries[force])
    return disposed


def clear_all_away(
    session: Session, upload_context: UploadContext, disposed: Iterable[Disposed]
) -> None:
    """Remove the bytes of what was disposed of."""
    for one in disposed:
        discard_bytes(session, upload_context.store, one.force_id, one.sha256)


def set_passwords(session: Session, passwords: Mapping[str, str]) -> None:
    """Give the demonstration's people these passwords, where the kept ones were lost."""
    hashes = _hashed(passwords)
    begin_write(session)
    for account in session.scalars(select(Account).where(Account.email.in_(hashes))):
        account.password_hash = hashes[account.email]


def _add_example(
    session: Session,
    upload_context: UploadContext,
    example: Example,
    writers: Mapping[str, Person],
    library: Library,
) -> list[Disposed]:
    """Enter an example's evidence, start its assessment and answer it."""
    coordinator = next(iter(writers.values()))
    enterer = EvidenceLoader(session, upload_context, coordinator, example)
    known = set(library)
    enterer.enter_all(library)
    begun = begin(session, example, coordinator)
    AnswerLoader(session, example, begun, writers, library).answer_all()
    if example.past.saves:
        spread_out(session, begun, now())
        entered = [library[key] for key in library.keys() - known]
        date_library(session, entered, begun.assessment.started_at)
    return [
        Disposed(coordinator.organisation_id, revision.sha256)
        for revision in enterer.dispose_of_some(library)
    ]


def _hashed(passwords: Mapping[str, str]) -> dict[str, str]:
    """Return what the database keeps of each password, by e-mail."""
    return {email: hash_password(password) for email, password in passwords.items()}


def _add_people(session: Session, hashes: Mapping[str, str]) -> dict[str, dict[str, Person]]:
    """Add the made-up people, and give those who answer, by organisation and e-mail."""
    writers: dict[str, dict[str, Person]] = {}
    for one in PEOPLE:
        organisation = find_organisation(session, one.organisation)
        account = add_person(session, one.name, one.email, organisation, one.role)
        account.password_hash = hashes[one.email]
        session.flush()
        if one.role in WRITE_ANSWERS:
            wanted = select(Membership).where(Membership.account_id == account.id)
            person = build_person(session.scalars(wanted).one())
            writers.setdefault(one.organisation, {})[one.email] = person
    return writers
