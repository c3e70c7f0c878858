"""Loads the demonstration, once, in one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, Membership, Organisation
from checklist.accounts.organisations import add_organisation, find_organisation
from checklist.accounts.passwords import hash_password
from checklist.accounts.people import add_person
from checklist.accounts.service import build_person
from checklist.assessments.restrictions.service import restrict_questions
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.organisations import Marking, Person, Role
from checklist.db import begin_write, now
from checklist.demo.answers import AnswerLoader, begin_assessment
from checklist.demo.evidence import EvidenceLoader, Library
from checklist.demo.examples import Example, read_example
from checklist.demo.found_before import enter_found_before, read_found_before
from checklist.demo.office_hours import date_library, spread_saves
from checklist.demo.people import EXAMPLESHIRE, ORGANISATIONS, PEOPLE
from checklist.demo.plan import make_plan, read_plans
from checklist.demo.review_steps import begin_reviews, take_inspections
from checklist.demo.shares import share_out
from checklist.demo.sign_off_steps import SignOffLoader
from checklist.demo.talk import write_notes
from checklist.evidence.library.add import UploadContext
from checklist.evidence.library.dispose import discard_bytes
from checklist.mail.models import OutboxEmail
from checklist.reviews.draft_reports.models import DraftReportEmail
from checklist.web.filters import LONDON

EXAMPLES = {
    "dorset-2012": Marking.OFFICIAL,
    "dorset-2022": Marking.OFFICIAL,
    "specimenshire-2026": Marking.OFFICIAL_SENSITIVE,
    "exampleshire-2026": Marking.OFFICIAL_SENSITIVE,
    "sampleshire-vetting-2026": Marking.OFFICIAL_SENSITIVE,
    "sampleshire-relationships-2026": Marking.OFFICIAL_SENSITIVE,
    "mockshire-2026": Marking.OFFICIAL,
    "shamshire-2026": Marking.OFFICIAL,
    "dummyshire-2026": Marking.OFFICIAL,
    "fabricshire-2026": Marking.OFFICIAL,
    "playshire-2026": Marking.OFFICIAL,
}

_RESTRICTED = {"sampleshire-vetting-2026": "cor-06"}
"""By example the question that its coordinator and signatory alone read: a covert unit's posts."""


@dataclass(frozen=True, slots=True)
class Disposed:
    """A disposed file of a force, whose bytes are still to be discarded."""

    force_id: UUID
    sha256: str


def is_loaded(session: Session) -> bool:
    """Say whether the demonstration is there already."""
    found = select(Organisation.id).where(Organisation.name == EXAMPLESHIRE)
    return session.scalar(found) is not None


def load(
    session: Session, upload_context: UploadContext, passwords: Mapping[str, str]
) -> list[Disposed]:
    """Load the demonstration, and return its disposed files, to be discarded after the commit.

    Passwords are hashed first, without the write lock.
    """
    hashes = _hash_passwords(passwords)
    examples = {name: read_example(name, marking) for name, marking in EXAMPLES.items()}
    begin_write(session)
    for organisation in ORGANISATIONS:
        add_organisation(session, organisation.name, organisation.kind, organisation.sees)
    people = _add_people(session, hashes)
    libraries: defaultdict[str, Library] = defaultdict(dict)
    disposed: list[Disposed] = []
    loaders = {}
    for name, example in examples.items():
        force = example.answers.force
        loaders[name], gone = _add_example(
            session,
            upload_context,
            example,
            people[force],
            libraries[force],
            _RESTRICTED.get(name),
        )
        disposed += gone
    everybody = {email: each for some in people.values() for email, each in some.items()}
    today = now().astimezone(LONDON).date()
    begin_reviews(session, loaders, everybody, today)
    take_inspections(session, loaders, everybody, today)
    for force, found in read_found_before().items():
        enter_found_before(session, people[force][found.by], found)
    for plan in read_plans().values():
        make_plan(session, everybody, plan)
    # All of it was done before anybody came: nobody is mailed of it now.
    made_up = select(Account.id).where(Account.email.in_(hashes))
    for emails in (OutboxEmail, DraftReportEmail):
        session.execute(delete(emails).where(emails.account_id.in_(made_up)))
    return disposed


def discard_disposed(
    session: Session, upload_context: UploadContext, disposed: Iterable[Disposed]
) -> None:
    """Discard the bytes of disposed files. Call it once ``load`` is committed."""
    for file in disposed:
        discard_bytes(session, upload_context.store, file.force_id, file.sha256)


def set_passwords(session: Session, passwords: Mapping[str, str]) -> None:
    """Set the passwords of the demonstration's people, where the file of them was lost."""
    hashes = _hash_passwords(passwords)
    begin_write(session)
    for account in session.scalars(select(Account).where(Account.email.in_(hashes))):
        account.password_hash = hashes[account.email]


def _add_example(
    session: Session,
    upload_context: UploadContext,
    example: Example,
    people: Mapping[str, Person],
    library: Library,
    restricted: str | None,
) -> tuple[SignOffLoader, list[Disposed]]:
    """Add an example: its evidence, its answers, what is restricted, and how it is signed off.

    Returns what takes further steps of it, and its disposed files.
    """
    writers = _list_writers(people)
    coordinator = next(iter(writers.values()))
    loader = EvidenceLoader(session, upload_context, coordinator, example)
    known = set(library)
    loader.add_all(library)
    started = begin_assessment(session, example, coordinator)
    share_out(session, example, started, writers, now().astimezone(LONDON).date())
    answers = AnswerLoader(session, example, started, writers, library)
    answers.answer_all()
    write_notes(session, example, started.assessment, writers)
    if example.past.saves:
        spread_saves(session, started, now())
        added = [library[key] for key in library.keys() - known]
        date_library(session, added, started.assessment.started_at)
    if restricted is not None:
        _restrict(session, coordinator, started, restricted, people)
    disposed = [
        Disposed(coordinator.organisation_id, revision.sha256)
        for revision in loader.dispose_of_files(library)
    ]
    steps = SignOffLoader(session, answers, people)
    steps.take_all()
    return steps, disposed


def _restrict(
    session: Session,
    coordinator: Person,
    started: ScoredAssessment,
    question_id: str,
    people: Mapping[str, Person],
) -> None:
    """Restrict a question to the coordinator, and to who is to sign for it."""
    question = started.question_set.get_question(question_id)
    named = [each.id for each in people.values() if each.role is Role.SIGNATORY]
    restrict_questions(session, coordinator, started.assessment, [question], named, uuid4())


def _hash_passwords(passwords: Mapping[str, str]) -> dict[str, str]:
    return {email: hash_password(password) for email, password in passwords.items()}


def _add_people(session: Session, hashes: Mapping[str, str]) -> dict[str, dict[str, Person]]:
    """Add the made-up people, and return them by organisation and e-mail."""
    people: dict[str, dict[str, Person]] = {}
    for made_up in PEOPLE:
        organisation = find_organisation(session, made_up.organisation)
        account = add_person(session, made_up.name, made_up.email, organisation, made_up.role)
        account.password_hash = hashes[made_up.email]
        session.flush()
        membership = select(Membership).where(Membership.account_id == account.id)
        person = build_person(session.scalars(membership).one())
        people.setdefault(made_up.organisation, {})[made_up.email] = person
    return people


def _list_writers(people: Mapping[str, Person]) -> dict[str, Person]:
    """List who answers for a force, the coordinator first: a signatory signs what others wrote."""
    roles = (Role.COORDINATOR, Role.CONTRIBUTOR)
    return {email: person for email, person in people.items() if person.role in roles}
