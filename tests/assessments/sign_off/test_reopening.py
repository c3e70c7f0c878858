"""A signed assessment is reopened for a reason; its seal is kept, and what changed is told."""

from __future__ import annotations

import json
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Seal
from checklist.assessments.sign_off.models import StateChange
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.core.signature import Capacity
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.reports.models import Report
from checklist.settings import Settings
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import (
    begin_awaiting,
    find_seals,
    put_in_state,
    read_state,
    sign,
    signatory,
    text_of,
)
from tests.browser import Browser, one, sign_in

REASON = "Wrong marking on two exhibits"


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """An assessment that a signatory has signed."""
    assessment = begin_awaiting(app, force)
    sign(signatory(app, force), assessment, Capacity.DEPUTY)
    return assessment


def reopen(browser: Browser, assessment: UUID, reason: str = REASON) -> None:
    url = f"/assessments/{assessment}/reopen"
    browser.send(browser.get(url), url, form="form#reopen", reason=reason)


def save(browser: Browser, assessment: UUID, question: str, level: str, note: str = "") -> None:
    url = f"/assessments/{assessment}/questions/{question}"
    browser.send(browser.get(url), url, form="form#answer", value=level, note=note)


def test_what_happened_to_another_assessment_hides_neither_reason_nor_seal(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    reopen(browser, assessment)
    other, signing = begin_awaiting(app, force), signatory(app, force, "Sue Signatory")
    for number in range(3):
        sign(signing, other)
        reopen(browser, other, f"Wrong {number} times")
        put_in_state(app, other, AssessmentState.AWAITING_SIGN_OFF)

    tasks = browser.get(f"/assessments/{assessment}")

    assert REASON in text_of(tasks, "#declined")
    assert "See what changed since seal" in tasks.text


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.SIGNATORY])
def test_coordinators_and_signatories_reopen(
    app: Flask, force: UUID, assessment: UUID, role: Role
) -> None:
    somebody = sign_in(app, "Rhea Opener", force, role)

    reopen(somebody, assessment)

    assert read_state(app, assessment) is AssessmentState.PREPARING
    [seal] = find_seals(app, assessment)
    assert seal.is_reopened
    assert seal.reopened_reason == REASON
    with app.app_context():
        change = db.session.scalars(
            select(StateChange).where(StateChange.event == Event.REOPEN)
        ).one()
        assert (change.reason, change.seal_id) == (REASON, seal.id)


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.READER])
def test_nobody_else_does(app: Flask, force: UUID, assessment: UUID, role: Role) -> None:
    sign_in(app, "Some Body", force, role).get(f"/assessments/{assessment}/reopen", expect=403)


def test_it_needs_a_reason(app: Flask, assessment: UUID, browser: Browser) -> None:
    url = f"/assessments/{assessment}/reopen"

    refused = browser.send(browser.get(url), url, form="form#reopen", reason="  ", expect=200)

    assert "Enter why it is reopened" in one(refused, ".govuk-error-summary").text
    assert read_state(app, assessment) is AssessmentState.SIGNED


def test_the_seal_is_kept_and_says_who_reopened_it_and_why(
    assessment: UUID, browser: Browser
) -> None:
    reopen(browser, assessment)

    page = browser.get(f"/assessments/{assessment}/seals/1")

    assert "Reopened by Asha Coordinator on" in text_of(page, "#reopened")
    assert REASON in text_of(page, "#reopened")
    assert "Sam Signatory" in text_of(page)
    assert "Working copy, not signed" in text_of(page, "#working-copy")


def test_pages_say_what_changed_since_and_who_wrote_it(
    app: Flask, force: UUID, assessment: UUID, browser: Browser
) -> None:
    reopen(browser, assessment)
    ben = sign_in(app, "Ben Writer", force, Role.COORDINATOR)
    save(ben, assessment, "vet-03", "3", "Checked again")
    add_file_exhibit(app, force, assessment, "cor-06")

    text = text_of(browser.get(f"/assessments/{assessment}/seals/1"))

    since = text.partition("What changed since the last seal")[2]
    assert "vet-03" in since
    assert "Answer: from" in since
    assert "Note added" in since
    assert "Saved by Ben Writer" in since
    assert "Exhibit 1 added: Vetting return" in since
    assert "vet-01" not in since


def test_the_next_signatory_reads_it_first_and_the_report_prints_it(
    app: Flask, settings: Settings, assessment: UUID, force: UUID, browser: Browser
) -> None:
    reopen(browser, assessment)
    save(browser, assessment, "vet-03", "3", "Checked again")
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    dana = signatory(app, force, "Dana Deputy")
    page = dana.get(f"/assessments/{assessment}/sign")
    assert "What changed since the last seal" in text_of(page)
    assert "vet-03" in text_of(page)

    sign(dana, assessment, Capacity.CHIEF)

    first, second = find_seals(app, assessment)
    assert (first.number, second.number) == (1, 2)
    assert first.is_reopened
    assert not second.is_reopened
    assert first.digest != second.digest
    with app.app_context():
        report = db.session.scalars(select(Report).where(Report.seal_id == second.id)).one()
    content = json.loads((settings.reports / f"{report.content}.json").read_bytes())
    assert content["since"]["seal"] == first.digest
    assert REASON not in json.dumps(content), "who reads the report need not read why"
    assert [each["question_id"] for each in content["since"]["questions"]] == ["vet-03"]


def test_a_draft_made_after_reopening_says_what_changed_since(
    app: Flask, settings: Settings, assessment: UUID, browser: Browser
) -> None:
    reopen(browser, assessment)
    save(browser, assessment, "vet-03", "3", "Checked again")
    url = f"/assessments/{assessment}/reports"
    page = browser.get(url)
    assert "reopened on" in text_of(page)

    browser.send(page, url, kind="report")

    with app.app_context():
        report = db.session.scalars(select(Report).where(Report.seal_id.is_(None))).one()
    content = json.loads((settings.reports / f"{report.content}.json").read_bytes())
    assert content["sign_off"] is None
    assert [each["question_id"] for each in content["since"]["questions"]] == ["vet-03"]


def test_who_alone_wrote_what_changed_cannot_sign_it(
    app: Flask, force: UUID, assessment: UUID, browser: Browser
) -> None:
    reopen(browser, assessment)
    dana = signatory(app, force, "Dana Deputy")
    save(dana, assessment, "vet-03", "3", "Mine alone")
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)

    page = dana.get(f"/assessments/{assessment}/sign")

    assert text_of(page, "#only-author").startswith(
        "You wrote everything that changed since the last seal, so you cannot be the one who signs"
    )
    readers = (browser, dana, sign_in(app, "Cora Contributor", force, Role.CONTRIBUTOR))
    for reader in readers:
        overview = reader.get(f"/assessments/{assessment}/sign-off")
        assert text_of(overview, "#kept-from-signing") == (
            "Dana Deputy wrote all that changed since the last seal, so somebody else must sign"
        )
        assert text_of(overview, "#signatories") == "Sam Signatory"
    sign(signatory(app, force, "Sam Again"), assessment)
    assert len(find_seals(app, assessment)) == 2


def test_an_exhibit_of_somebody_else_counts_as_authorship(
    app: Flask, force: UUID, assessment: UUID, browser: Browser
) -> None:
    reopen(browser, assessment)
    dana = signatory(app, force, "Dana Deputy")
    save(dana, assessment, "vet-03", "3", "Mine, with evidence of the coordinator")
    add_file_exhibit(app, force, assessment, "vet-03")
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)

    sign(dana, assessment)

    assert len(find_seals(app, assessment)) == 2


def test_what_nobody_changed_can_be_signed_again(
    app: Flask, force: UUID, assessment: UUID, browser: Browser
) -> None:
    reopen(browser, assessment)
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    dana = signatory(app, force, "Dana Deputy")
    page = dana.get(f"/assessments/{assessment}/sign")
    assert "No answer, figure or exhibit changed" in text_of(page)

    sign(dana, assessment)

    first, second = find_seals(app, assessment)
    assert first.digest == second.digest
    assert second.signatory_name == "Dana Deputy"


def test_pressing_twice_reopens_once(app: Flask, assessment: UUID, browser: Browser) -> None:
    url = f"/assessments/{assessment}/reopen"
    page = browser.get(url)

    for _ in range(2):
        browser.send(page, url, form="form#reopen", reason=REASON)

    with app.app_context():
        assert len(db.session.scalars(select(Seal)).all()) == 1
    assert read_state(app, assessment) is AssessmentState.PREPARING


def test_what_is_not_signed_is_not_reopened(app: Flask, assessment: UUID, browser: Browser) -> None:
    reopen(browser, assessment)

    page = browser.get(f"/assessments/{assessment}/reopen", expect=409)

    assert "Nobody can reopen now" in page.text


def test_one_that_was_ever_signed_can_be_archived_on_the_page_that_says_so(
    browser: Browser, assessment: UUID
) -> None:
    reopen(browser, assessment)
    page = browser.get(f"/assessments/{assessment}/delete")
    assert "nobody can delete it. A coordinator can archive it" in text_of(page, "#kept")
    assert page.select("form#delete") == []

    browser.send(page, f"/assessments/{assessment}/archive", form="form#archive")

    assert "Archived on" in text_of(browser.get(f"/assessments/{assessment}"), "#archived")
    restore = browser.get(f"/assessments/{assessment}/delete")
    browser.send(restore, f"/assessments/{assessment}/restore", form="form#restore")
    assert browser.get(f"/assessments/{assessment}").select("#archived") == []
