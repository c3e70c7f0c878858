"""The demonstration is taken out again whole, and nothing else; until then https is refused."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, Organisation, SignIn
from checklist.accounts.organisations import find_organisation
from checklist.accounts.people import add_person, close_account, end_roles, find_account
from checklist.audit.models import AuditEvent
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.demo import removal
from checklist.demo.commands import demo
from checklist.demo.people import DORSET, EXAMPLESHIRE, ORGANISATIONS, PEOPLE
from checklist.registry import SETTINGS
from checklist.reports.service import remove_unnamed_files
from checklist.settings import Settings
from tests.assessments.assessments import begin
from tests.browser import Browser, add_organisation
from tests.demo.conftest import Demonstration
from tests.evidence.uploads import upload
from tests.reviews.finding_texts.keeping import keep as keep_text
from tests.test_starting import assert_refused, run

ADA, LIV = "ada@exampleshire.example", "liv@inspectorate.example"
HTTPS = "https://checklist.example.test"


@pytest.fixture
def removable(shown: Flask, tmp_path: Path, make_app: Callable[[Settings], Flask]) -> Demonstration:
    """The demonstration on SQLite, in a copy of its own."""
    kept = SETTINGS.get(shown)
    shutil.copytree(kept.data, tmp_path / "var")
    database = f"sqlite:///{tmp_path / 'var' / 'checklist.sqlite'}"
    return Demonstration(make_app(replace(kept, data=tmp_path / "var", database=database)))


def remove(app: Flask, *, typed: str = "y\n") -> Result:
    return CliRunner().invoke(demo, ["--remove"], obj=lambda: app, input=typed)


def list_files(settings: Settings) -> set[Path]:
    return {path for path in settings.evidence.rglob("*") if path.is_file()}


def list_folders(settings: Settings) -> set[str]:
    return {path.name for path in settings.evidence.iterdir()}


def test_it_is_taken_out_with_all_that_hangs_on_it_and_nothing_else(
    app: Flask, settings: Settings, force: UUID, browser: Browser
) -> None:
    upload(browser, begin(app, force), ("policy.txt", b"A policy of our own.\n"))
    demonstration = Demonstration(app)
    rows, files = demonstration.count_rows(), list_files(settings)
    assert list_folders(settings) == {force.hex}
    demonstration.load()
    ada = demonstration.sign_in(ADA)
    keep_text(demonstration.sign_in(LIV))
    for page in (
        demonstration.address(EXAMPLESHIRE, "vcc-2022") + "/reports",
        "/question-sets/vcc-2022/form",
    ):
        ada.send(ada.get(page), page)
    assert demonstration.count_rows()["evidence"] > rows["evidence"] > 0
    assert demonstration.count_rows()["seal"] == 11
    assert list_files(settings) > files
    assert list_folders(settings) > {force.hex}

    ended = remove(app)

    assert ended.exit_code == 0, ended.output
    assert "14 organisations, 30 people, 11 assessments" in ended.output
    after = demonstration.count_rows()
    # The record stays, and so does which content of a question set was used first.
    kept = dict.fromkeys(("audit_event", "audit_head", "audit_link", "question_set_use"), 0)
    assert after | kept == rows | kept
    assert list_files(settings) == files
    assert list_folders(settings) == {force.hex}
    assert not settings.demonstration.exists()
    with app.app_context():
        remove_unnamed_files(db.session, settings.reports, older_than=-1)  # as a worker does
        assert list(settings.reports.iterdir()) == []
        removed = select(AuditEvent).where(AuditEvent.action == "removed the demonstration")
        assert len(db.session.scalars(removed).all()) == len(ORGANISATIONS)
    assert "Nothing was removed" in remove(app).output


def test_it_stays_where_the_question_is_answered_with_no(removable: Demonstration) -> None:
    rows = removable.count_rows()

    assert remove(removable.app, typed="n\n").exit_code == 1

    assert removable.count_rows() == rows


def test_it_stays_while_somebody_else_has_a_role_in_it(removable: Demonstration) -> None:
    with removable.app.app_context():
        place = find_organisation(db.session, EXAMPLESHIRE)
        add_person(db.session, "Asha Price", "asha@example.test", place, Role.READER)
        db.session.commit()
    rows = removable.count_rows()

    refused = remove(removable.app)

    assert refused.exit_code == 1
    assert f"asha@example.test has a role in {EXAMPLESHIRE}" in refused.output
    assert removable.count_rows() == rows
    with removable.app.app_context():
        asha = find_account(db.session, "asha@example.test")
        end_roles(db.session, asha, find_organisation(db.session, EXAMPLESHIRE))
        db.session.commit()
    assert remove(removable.app).exit_code == 0
    with removable.app.app_context():
        assert db.session.scalars(select(Account.email)).all() == ["asha@example.test"]


def test_one_of_its_people_with_a_role_elsewhere_stays_without_the_printed_password(
    removable: Demonstration,
) -> None:
    add_organisation(removable.app, "Testshire Police", OrganisationKind.FORCE)
    with removable.app.app_context():
        place = find_organisation(db.session, "Testshire Police")
        add_person(db.session, "Ada Example", ADA, place, Role.READER)
        db.session.commit()
    removable.sign_in(ADA).get("/")

    assert remove(removable.app).exit_code == 0

    with removable.app.app_context():
        account = db.session.scalars(select(Account)).one()
        assert (account.email, account.password_hash) == (ADA, None)
        assert db.session.scalars(select(SignIn).where(SignIn.ended_at.is_(None))).all() == []
        assert db.session.scalars(select(Organisation.name)).all() == ["Testshire Police"]
        removal.refuse_open_demonstration(db.session)


def test_a_real_force_of_the_same_name_is_not_taken_for_it(app: Flask) -> None:
    add_organisation(app, DORSET, OrganisationKind.FORCE)

    assert "The demonstration is not here" in remove(app).output

    with app.app_context():
        assert db.session.scalars(select(Organisation.name)).all() == [DORSET]


def test_a_removal_that_broke_off_is_ended_by_the_next(
    removable: Demonstration, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(removal, "remove_rows", lambda *_: 1 / 0)
        assert isinstance(remove(removable.app).exception, ZeroDivisionError)
    with removable.app.app_context():
        removal.refuse_open_demonstration(db.session)  # nobody signs in to half of it

    assert remove(removable.app).exit_code == 0

    assert removable.count_rows()["organisation"] == 0
    assert list_files(SETTINGS.get(removable.app)) == set()


def test_it_is_not_served_at_an_https_address_until_it_is_removed(
    removable: Demonstration,
) -> None:
    folder = SETTINGS.get(removable.app).data

    refused = run(folder, "serve", CHECKLIST_URL=HTTPS)

    assert_refused(refused, "run `checklist demo --remove`")
    assert run(folder, "demo", "--remove", "--yes", CHECKLIST_URL=HTTPS).returncode == 0
    with removable.app.app_context():
        removal.refuse_open_demonstration(db.session)


@pytest.mark.parametrize("closed", ["account", "password", "membership"])
def test_it_is_served_where_none_of_its_people_can_sign_in(
    removable: Demonstration, closed: str
) -> None:
    with removable.app.app_context():
        for person in PEOPLE:
            if closed == "membership":
                place = find_organisation(db.session, person.organisation)
                end_roles(db.session, find_account(db.session, person.email), place)
        for account in db.session.scalars(select(Account)):
            if closed == "account":
                account.is_active = False
            elif closed == "password":
                account.password_hash = None
        db.session.commit()

        removal.refuse_open_demonstration(db.session)


def test_one_of_its_people_who_can_sign_in_is_enough_to_refuse(removable: Demonstration) -> None:
    with removable.app.app_context():
        for person in PEOPLE[1:]:
            close_account(db.session, find_account(db.session, person.email))
        db.session.commit()

        with pytest.raises(removal.OpenDemonstration, match="demo --remove"):
            removal.refuse_open_demonstration(db.session)
