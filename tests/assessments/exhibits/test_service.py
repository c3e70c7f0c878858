"""What every change of an exhibit leaves behind, and which evidence may be used again."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import Account, ForceAccess
from checklist.assessments.exhibits.queries import get_exhibit, get_reusable_evidence
from checklist.assessments.exhibits.service import withdraw_exhibit
from checklist.assessments.models import Assessment, ExhibitEntry
from checklist.audit.models import AuditEvent, IdempotencyKey
from checklist.core.errors import Locked, NotFound, UserError
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.db import db, now
from checklist.evidence.models import Evidence, Revision
from tests.assessments.assessments import begin
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in
from tests.evidence.uploads import FORM, TYPED, load_exhibits, new_page, upload
from tests.hostile.building import PDF


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID) -> UUID:
    """An assessment with one exhibit, a file."""
    made = begin(app, force)
    upload(browser, made, ("policy.pdf", PDF))
    return made


def coordinator_of(force: UUID) -> Person:
    """The person who uploaded the exhibit."""
    account = db.session.scalars(select(Account).order_by(Account.created_at.desc())).first()
    assert account is not None
    return Person(
        id=account.id,
        name=account.name,
        email=account.email,
        role=Role.COORDINATOR,
        organisation_id=force,
        organisation_name="Testshire Police",
        organisation_kind=OrganisationKind.FORCE,
    )


def withdraw(force: UUID, assessment_id: UUID, reason: str, key: UUID) -> None:
    """Withdraw exhibit 1 by the service, as its page does."""
    person = coordinator_of(force)
    assessment, used = get_exhibit(db.session, person, assessment_id, 1)
    withdraw_exhibit(db.session, person, assessment, used, reason, key)
    db.session.commit()


def withdraw_by_page(browser: Browser, assessment: UUID) -> UUID:
    """Withdraw exhibit 1 on its page; the key of the form."""
    address = f"/assessments/{assessment}/exhibits/1/withdraw"
    page = browser.get(address)
    browser.send(page, address, reason="The wrong year")
    return UUID(hidden_fields(one(page, "main form"))["key"])


def test_a_withdrawal_uses_up_the_key_of_its_form(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    key = withdraw_by_page(browser, assessment)

    with app.app_context():
        used = db.session.scalars(select(IdempotencyKey.key)).all()
    assert key in used


def test_a_repeated_withdrawal_changes_nothing_and_another_is_refused(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    key = uuid4()
    with app.app_context():
        withdraw(force, assessment, "The wrong year", key)
    [withdrawn] = load_exhibits(app, assessment)

    with app.app_context():
        withdraw(force, assessment, "Sent again", key)
    with app.app_context(), pytest.raises(Locked):
        withdraw(force, assessment, "Another reason", uuid4())

    [exhibit] = load_exhibits(app, assessment)
    assert (exhibit.version, exhibit.withdrawn_reason) == (2, "The wrong year")
    assert exhibit.withdrawn_at == withdrawn.withdrawn_at


def test_a_withdrawal_is_in_the_history_with_its_reason(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    withdraw_by_page(browser, assessment)

    with app.app_context():
        entries = db.session.scalars(select(ExhibitEntry).order_by(ExhibitEntry.version)).all()
    assert [(entry.version, entry.reason) for entry in entries] == [(1, ""), (2, "The wrong year")]
    newest = browser.get(f"/assessments/{assessment}/exhibits/1").select("main ol li")[0]
    assert one(newest, "strong").text == "Withdrawn"
    assert "The wrong year" in newest.text


def test_every_change_of_an_exhibit_is_on_the_audit_record(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    address = f"/assessments/{assessment}/exhibits/1/change"
    page = browser.get(address)
    browser.send(page, address, **{**TYPED, "title": "Policy", "strength": "E2"})
    withdraw_by_page(browser, assessment)

    with app.app_context():
        events = db.session.scalars(
            select(AuditEvent)
            .where(AuditEvent.subject == f"assessment {assessment}")
            .order_by(AuditEvent.id)
        ).all()
        evidence_id = db.session.scalars(select(Evidence.id)).one()
        person_id = coordinator_of(force).id
    assert [(event.action, event.detail) for event in events] == [
        (action, f"exhibit 1 of vet-03, {strength}, version {version}, evidence {evidence_id}")
        for version, (action, strength) in enumerate(
            [("add exhibit", "E1"), ("change exhibit", "E2"), ("withdraw exhibit", "E2")], start=1
        )
    ]
    assert {(event.force_id, event.person_id) for event in events} == {(force, person_id)}


def test_a_disposed_file_is_not_used_again(app: Flask, browser: Browser, assessment: UUID) -> None:
    address = new_page(assessment, question="vet-05", source="library")
    page = browser.get(address)
    with app.app_context():
        evidence_id = db.session.scalars(select(Evidence.id)).one()
        db.session.execute(update(Revision).values(disposed_at=now()))
        db.session.commit()

    refused = browser.send(
        page, address, form=FORM, expect=200, **{**TYPED, "evidence": str(evidence_id)}
    )

    assert "this file was disposed of" in one(refused, "#evidence-error").text
    assert [exhibit.number for exhibit in load_exhibits(app, assessment)] == [1]


def test_another_forces_evidence_is_not_used_again(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    evidence_id, _ = evidence_of_another_force(app)
    address = new_page(assessment, source="library")
    page = browser.get(address)

    refused = browser.send(
        page, address, form=FORM, expect=200, **{**TYPED, "evidence": str(evidence_id)}
    )

    assert "Choose the evidence" in one(refused, "#evidence-error").text
    assert "Canary" not in refused.text
    assert [exhibit.number for exhibit in load_exhibits(app, assessment)] == [1]


def test_evidence_is_reused_within_its_force_alone_and_by_its_own_people(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    foreign_id, other = evidence_of_another_force(app)
    inspectorate = add_organisation(app, "Inspectorate", OrganisationKind.INSPECTORATE)
    with app.app_context():
        for open_force in (force, other):
            db.session.add(ForceAccess(organisation_id=inspectorate, force_id=open_force))
        db.session.commit()
        inspector = replace(
            coordinator_of(force),
            role=Role.INSPECTOR,
            organisation_id=inspectorate,
            organisation_kind=OrganisationKind.INSPECTORATE,
        )
        ours = db.session.get_one(Assessment, assessment)
        own_id = db.session.scalars(select(Evidence.id).where(Evidence.force_id == force)).one()

        own = get_reusable_evidence(db.session, coordinator_of(force), ours, own_id)
        assert own.id == own_id
        for person, evidence_id in (
            (coordinator_of(force), foreign_id),
            (inspector, own_id),
            (inspector, foreign_id),
        ):
            with pytest.raises(NotFound):
                get_reusable_evidence(db.session, person, ours, evidence_id)


def test_a_disposed_file_is_refused_under_the_lock_too(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    with app.app_context():
        db.session.execute(update(Revision).values(disposed_at=now()))
        db.session.commit()
        ours = db.session.get_one(Assessment, assessment)
        evidence_id = db.session.scalars(select(Evidence.id)).one()

        with pytest.raises(UserError, match="disposed of"):
            get_reusable_evidence(db.session, coordinator_of(force), ours, evidence_id)


def evidence_of_another_force(app: Flask) -> tuple[UUID, UUID]:
    """A file in the library of another force: its id, and the force's."""
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    theirs = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)
    upload(theirs, begin(app, other), ("canary.pdf", PDF), title="Canary")
    with app.app_context():
        query = select(Evidence.id).where(Evidence.force_id == other)
        return db.session.scalars(query).one(), other
