"""The log: one line for each event, and nothing of what people write."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist import logs
from checklist.accounts.models import Account
from checklist.audit.models import AuditEvent
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.web.access import ANYONE, open_to
from checklist.web.errors import REFUSALS
from tests.accounts.people import (
    OTHER_PASSWORD,
    PASSWORD,
    link_for,
    sign_in_by_page,
    stranger,
    with_password,
)
from tests.architecture.reading import ROOT
from tests.assessments.assessments import begin
from tests.browser import Browser, add_organisation, sign_in
from tests.evidence.uploads import upload
from tests.hostile.building import PDF

SECRETS = ("otter lantern", "asha.coordinator", "set-password/", "Testshire", "an answer")


@pytest.fixture
def as_json() -> Iterator[None]:
    """Logging as it is where the address is https, put back afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers = []
    logs.configure(as_json=True)
    yield
    root.handlers, root.level = handlers, level


@pytest.mark.usefixtures("as_json")
def test_each_request_is_a_line_without_anything_a_person_wrote(
    app: Flask, force: UUID, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure(as_json=True)
    email = with_password(app, "Asha Coordinator", force, Role.COORDINATOR)
    browser = stranger(app)
    browser.get(link_for(app, email))
    sign_in_by_page(browser, email)
    browser.client.get("/%0d%0a%1b[31m${jndi:x}?q=an answer")

    logged = capsys.readouterr().err

    lines = [json.loads(line) for line in logged.splitlines()]
    assert [line["page"] for line in lines] == [
        "accounts.set_password",
        "accounts.sign_in",
        "accounts.sign_in",
        None,
    ]
    assert all(line["event"] == "request" and line["timestamp"].endswith("Z") for line in lines)
    assert [secret for secret in SECRETS if secret in logged] == []


@pytest.mark.usefixtures("as_json")
def test_a_sign_in_that_failed_is_a_line_that_tells_why_and_at_which_account(
    app: Flask, force: UUID, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure(as_json=True)
    email = with_password(app, "Asha Coordinator", force, Role.COORDINATOR)
    for _ in range(6):
        sign_in_by_page(stranger(app), email, "an answer", expect=200)
    sign_in_by_page(stranger(app), "Nobody@example.test", "an answer", expect=200)

    logged = capsys.readouterr().err

    lines = [line for line in map(json.loads, logged.splitlines()) if "reason" in line]
    assert {line["event"] for line in lines} == {"sign-in failed"}
    reasons = [line["reason"] for line in lines]
    assert reasons == ["WrongPassword"] * 5 + ["TooManyFailedSignIns", "WrongPassword"]
    with app.app_context():
        on_record = db.session.scalars(
            select(AuditEvent.subject).where(AuditEvent.action == "tried to sign in")
        ).all()
    assert {line["account"] for line in lines} == set(on_record)
    assert {(line["outcome"], line["network"]) for line in lines} == {("failure", None)}
    assert len(set(on_record)) == 2
    assert [secret for secret in (*SECRETS, "obody") if secret in logged] == []


@pytest.mark.usefixtures("as_json")
def test_of_a_changed_password_the_wrong_one_is_logged_and_a_weak_one_is_not(
    app: Flask, force: UUID, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure(as_json=True)
    email = with_password(app, "Asha Coordinator", force, Role.COORDINATOR)
    browser = stranger(app)
    sign_in_by_page(browser, email)
    page = "/change-password"
    browser.send(browser.get(page), page, current="a guess", password=OTHER_PASSWORD, expect=200)
    assert capsys.readouterr().err.count('"event": "sign-in failed"') == 1

    browser.send(browser.get(page), page, current=PASSWORD, password="password1", expect=200)

    assert "sign-in failed" not in capsys.readouterr().err


@pytest.mark.usefixtures("as_json")
def test_neither_answers_nor_files_are_logged(
    app: Flask, browser: Browser, force: UUID, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure(as_json=True)
    assessment = begin(app, force, title="Canary title")
    question = f"/assessments/{assessment}/questions/vet-03"
    answer: dict[str, Any] = {"value": "1", "note": "Canary note", "figure-M03": "271828"}
    browser.send(browser.get(question), question, form="form#answer", **answer)
    browser.send(browser.get(question), question, form="form#answer", value="9", expect=200)
    upload(browser, assessment, ("Canary file.pdf", PDF))
    upload(browser, assessment, ("Canary file.exe", b"MZ Canary bytes"), expect=200)

    logged = capsys.readouterr().err

    assert logged.count("assessments.question") == logged.count("assessments.save_question") == 2
    assert "exhibits.new_files" in logged
    assert [secret for secret in ("Canary", "271828", "vet-03") if secret in logged] == []


@pytest.mark.usefixtures("as_json")
def test_a_mistake_of_ours_is_logged_by_its_place_and_not_its_words(
    app: Flask, capsys: pytest.CaptureFixture[str]
) -> None:
    @app.get("/broken")
    @open_to(ANYONE)
    def broken() -> str:
        raise ValueError("an answer and a file name")

    logs.configure(as_json=True)
    app.testing = False
    answer = app.test_client().get("/broken")

    logged = capsys.readouterr().err
    assert answer.status_code == 500
    assert "an answer" not in answer.text
    assert "an answer" not in logged
    [fault] = [event for event in map(json.loads, logged.splitlines()) if event["event"] == "fault"]
    assert fault["fault"] == "ValueError"
    assert fault["places"][0].startswith("broken:")


@pytest.mark.usefixtures("as_json")
def test_each_refusal_is_a_line_that_says_why_and_to_whom_by_id(
    app: Flask, browser: Browser, force: UUID, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure(as_json=True)
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    reader = sign_in(app, "Rae Reader", other, Role.READER)
    assessment = begin(app, force, title="Canary title")
    reader.client.get(f"/assessments/{assessment}")
    reader.client.get("/assessments/start")
    reader.client.post("/sign-out")
    stranger(app).client.post(f"/assessments/{assessment}/archive")
    stranger(app).client.get(f"/assessments/{assessment}")

    logged = capsys.readouterr().err

    lines = [json.loads(line) for line in logged.splitlines()]
    refused = [line for line in lines if line["event"] == "refused"]
    with app.app_context():
        rae = db.session.scalars(select(Account.id).where(Account.name == "Rae Reader")).one()
    assert [(line["reason"], line["page"], line["person"]) for line in refused] == [
        ("NotFound", "assessments.tasks", str(rae)),
        ("NotForThisRole", "assessments.start", str(rae)),
        ("CSRFError", "accounts.sign_out", str(rae)),
        ("NotSignedIn", "assessments.archive", None),
    ]
    assert {line["outcome"] for line in refused} == {"refused"}
    assert {line["organisation"] for line in refused} == {str(other), None}
    assert all(line["request"] for line in refused)
    assert [secret for secret in ("Canary", "Rae", "rae", "127.0.0.1") if secret in logged] == []


def test_the_document_lists_each_reason_of_a_refusal() -> None:
    document = (ROOT / "docs" / "logs.md").read_text()

    assert [kind for kind in REFUSALS if f"| `{kind.__name__}` |" not in document] == []
    assert "| `CSRFError` |" in document
