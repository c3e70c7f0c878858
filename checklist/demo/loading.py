"""Loading the demonstration: all of it in one transaction, once."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, Membership, Organisation
from checklist.accounts.passwords import hashed_password
from checklist.accounts.people import add_organisation, add_person, find_organisation
from checklist.accounts.signing_in import person_acting
from checklist.core.people import Marking, Person, Role
from checklist.db import writing
from checklist.demo.examples import add_example, read_example
from checklist.demo.people import EXAMPLESHIRE, ORGANISATIONS, PEOPLE
from checklist.evidence.adding import Shelf

EXAMPLES = {
    "exampleshire-2026": Marking.OFFICIAL_SENSITIVE,
    "dorset-2012": Marking.OFFICIAL,
    "dorset-2022": Marking.OFFICIAL,
}
WRITERS = {Role.COORDINATOR, Role.CONTRIBUTOR}


def is_loaded(session: Session) -> bool:
    """Say whether the demonstration is there already."""
    found = select(Organisation.id).where(Organisation.name == EXAMPLESHIRE)
    return session.scalar(found) is not None


def load(session: Session, shelf: Shelf, passwords: Mapping[str, str]) -> None:
    """Load the demonstration. Hashing comes first, outside the writer's place."""
    hashes = hashed(passwords)
    examples = [read_example(name, marking) for name, marking in EXAMPLES.items()]
    writing(session)
    for one in ORGANISATIONS:
        add_organisation(session, one.name, one.kind, one.sees)
    writers = add_people(session, hashes)
    for example in examples:
        add_example(session, shelf, example, writers[example.answers.force])


def set_passwords(session: Session, passwords: Mapping[str, str]) -> None:
    """Give the demonstration's people these passwords, where the kept ones were lost."""
    hashes = hashed(passwords)
    writing(session)
    for account in session.scalars(select(Account).where(Account.email.in_(hashes))):
        account.password = hashes[account.email]


def hashed(passwords: Mapping[str, str]) -> dict[str, str]:
    """What the database keeps of each password, by e-mail."""
    return {email: hashed_password(password) for email, password in passwords.items()}


def add_people(session: Session, hashes: Mapping[str, str]) -> dict[str, list[Person]]:
    """Add the made-up people, and give those who answer, by organisation."""
    writers: dict[str, list[Person]] = {}
    for one in PEOPLE:
        organisation = find_organisation(session, one.organisation)
        account = add_person(session, one.name, one.email, organisation, one.role)
        account.password = hashes[one.email]
        session.flush()
        if one.role in WRITERS:
            wanted = select(Membership).where(Membership.account_id == account.id)
            person = person_acting(session.scalars(wanted).one())
            writers.setdefault(one.organisation, []).append(person)
    return writers
