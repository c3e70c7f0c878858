"""Files that were received and not described: they wait for the person who sent them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import update

from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.evidence.library.upload_tokens import VALID_FOR
from checklist.evidence.models import Evidence, WaitingFile
from tests.assessments.assessments import begin
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in
from tests.evidence.uploads import FORM, MARCH, count_rows, file_part, new_page, post
from tests.hostile.building import PDF

LIBRARY: dict[str, Any] = {"marking": "OFFICIAL", "document_date": MARCH}


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def send(browser: Browser, assessment: UUID, name: str, **also: str) -> str:
    """Send a file as the script of a question's page does, and give its upload token."""
    page = browser.get(new_page(assessment))
    token = hidden_fields(one(page, FORM))["csrf_token"]
    sent = {"csrf_token": token, "file": file_part(name, PDF), **also}
    answer = post(browser, f"/assessments/{assessment}/received", sent)
    assert answer.json is not None
    return str(answer.json.get("upload_token"))


def said(page: BeautifulSoup) -> str:
    return " ".join(" ".join(part.text for part in page.select("#waiting strong")).split())


@pytest.mark.parametrize("where", ["/assessments/{id}/questions/vet-03", "/evidence"])
def test_what_was_uploaded_and_left_is_told_and_can_be_described(
    app: Flask, browser: Browser, assessment: UUID, where: str
) -> None:
    where = where.format(id=assessment)
    assert said(browser.get(where)) == ""
    send(browser, assessment, "a.pdf")
    assert said(browser.get(where)) == "1 file waits to be described."
    send(browser, assessment, "b.pdf")
    send(browser, assessment, "b.pdf")
    page = browser.get(where)
    assert said(page) == "2 files wait to be described."

    describe = str(one(page, "#waiting a")["href"])
    asked = browser.get(describe)
    offered = asked.select("[name=received][checked]")
    assert [box.text.strip() for box in asked.select(".govuk-checkboxes__label")] == [
        "a.pdf, 200 bytes", "b.pdf, 200 bytes",
    ]  # fmt: skip
    typed = LIBRARY if where == "/evidence" else {"marking": "OFFICIAL"}
    if where != "/evidence":
        row = str(asked.select("textarea")[0]["name"]).removesuffix("shows")
        typed |= {f"{row}shows": "That it is", f"{row}strength": "E1"}
    to = describe.partition("?")[0]
    browser.send(asked, to, form=FORM, received=[str(offered[0]["value"])], **typed)

    assert said(browser.get(where)) == "1 file waits to be described."
    assert count_rows(app, Evidence) == 1


def test_files_wait_for_who_sent_them_and_for_their_force_alone(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    elsewhere = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    ben = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    abroad = sign_in(app, "Asha Coordinator", elsewhere, Role.COORDINATOR)
    question = f"/assessments/{assessment}/questions/vet-03"

    send(browser, assessment, "a.pdf")

    assert said(browser.get(question)) == said(browser.get("/evidence")) != ""
    assert said(ben.get(question)) == said(ben.get("/evidence")) == ""
    assert said(abroad.get("/evidence")) == ""
    assert not ben.get(f"{new_page(assessment)}?waiting=all").select("[name=received]")


@pytest.mark.parametrize(("seconds", "waits"), [(-60, True), (1, False)])
def test_a_file_waits_as_long_as_it_can_be_added(
    app: Flask, browser: Browser, assessment: UUID, seconds: int, waits: bool
) -> None:
    send(browser, assessment, "a.pdf")
    earlier = VALID_FOR + timedelta(seconds=seconds)
    with app.app_context():
        row = db.session.query(WaitingFile).one()
        db.session.execute(update(WaitingFile).values(received_at=row.received_at - earlier))
        db.session.commit()

    assert bool(said(browser.get("/evidence"))) == waits
    send(browser, assessment, "b.pdf")
    offered = browser.get(f"{new_page(assessment)}?waiting=all").select("[name=received]")
    assert len(offered) == 1 + waits


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("1", "c"),
        ("2", "bc"),
        ("3", "abc"),
        ("4", "abc"),
        ("0", "abc"),
        ("-1", "abc"),
        ("x", "abc"),
    ],
)
def test_those_received_last_are_offered_alone_where_only_they_are_meant(
    browser: Browser, assessment: UUID, asked: str, offered: str
) -> None:
    for name in "abc":
        send(browser, assessment, f"{name}.pdf")

    page = browser.get(f"{new_page(assessment)}?waiting={asked}")

    labels = [box.text.strip() for box in page.select(".govuk-checkboxes__label")]
    assert labels == [f"{name}.pdf, 200 bytes" for name in offered]


def test_a_file_that_was_removed_again_waits_no_more(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    token, _ = send(browser, assessment, "a.pdf"), send(browser, assessment, "b.pdf")

    send(browser, assessment, "c.pdf", removed=token)

    page = browser.get(f"{new_page(assessment)}?waiting=all")
    assert [box.text.strip() for box in page.select(".govuk-checkboxes__label")] == [
        "b.pdf, 200 bytes"
    ]


def test_more_files_than_one_form_takes_are_described_in_turns(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    for number in range(11):
        send(browser, assessment, f"{number:02}.pdf")

    page = browser.get(f"{new_page(assessment)}?waiting=all")

    assert said(browser.get("/evidence")) == "11 files wait to be described."
    assert len(page.select("[name=received]")) == 10
