"""Evidence is described, revised and disposed of in its library."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any
from uuid import UUID, uuid4

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import score_assessment
from checklist.audit.models import AuditEvent
from checklist.core.answers.sheet import ExhibitGiven
from checklist.core.organisations import Role
from checklist.db import db
from checklist.evidence.library import dispose as disposal
from checklist.evidence.library.garbage_collection import collect_garbage
from checklist.evidence.models import Evidence, EvidenceEntry, Revision
from checklist.evidence.storage.local import LocalStore
from checklist.settings import Bucket, Settings
from tests.assessments.assessments import begin
from tests.browser import Browser, one, sign_in
from tests.evidence.uploads import fetch, find_newest_file, upload
from tests.hostile.building import PDF

NEWER = PDF + b"\n%%EOF"
UNDATED = ["", "", ""]


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def evidence(app: Flask, browser: Browser, assessment: UUID) -> str:
    """A file in the library that one exhibit uses, by its address."""
    upload(browser, assessment, ("policy.pdf", PDF))
    return find_newest_file(app)[1].partition("/revisions")[0]


def revise(
    browser: Browser, evidence: str, content: bytes = NEWER, expect: int = 302, **changes: Any
) -> BeautifulSoup:
    """Upload a new revision."""
    address = f"{evidence}/revisions/new"
    changes = {"document_date": ["2", "3", "2022"], "review_date": UNDATED} | changes
    files = {"file": (BytesIO(content), "policy v2.pdf")}
    return browser.send(browser.get(address), address, expect=expect, files=files, **changes)


def describe(browser: Browser, page: BeautifulSoup, address: str, **changes: Any) -> None:
    typed = {
        "title": "Policy",
        "document_date": ["1", "3", "2022"],
        "review_date": UNDATED,
        "retention_date": ["1", "3", "2029"],
        "marking": "OFFICIAL",
    }
    browser.send(page, address, **(typed | changes))


def dispose(
    browser: Browser, address: str, expect: int = 302, reason: str = "Kept too long"
) -> Any:
    page = browser.get(f"{address}/dispose")
    return browser.send(page, f"{address}/dispose", expect=expect, reason=reason)


def load_given(app: Flask, assessment: UUID) -> list[ExhibitGiven]:
    """Load the exhibits of the question, as scoring reads them."""
    with app.app_context():
        found = db.session.get(Assessment, assessment)
        assert found is not None
        return list(score_assessment(db.session, found).sheet.responses["vet-03"].exhibits)


def list_audit_actions(app: Flask) -> list[str]:
    with app.app_context():
        return list(db.session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)))


def test_an_older_revision_stays_readable_and_its_exhibit_goes_on_naming_it(
    app: Flask, browser: Browser, assessment: UUID, evidence: str
) -> None:
    revise(browser, evidence, document_date=["2", "4", "2024"])

    page = browser.get(evidence)
    assert [it.text for it in page.select("h2 ~ dl dt")].count("SHA-256") == 2
    assert "Exhibit 1, vet-03, revision 1" in page.text
    assert fetch(browser, f"{evidence}/revisions/1/file").data == PDF
    assert fetch(browser, f"{evidence}/revisions/2/file").data == NEWER
    [exhibit] = load_given(app, assessment)
    assert str(exhibit.dated) == "2022-03-01"
    assert not exhibit.held


def test_an_exhibit_uses_the_newest_revision_only_once_a_person_says_so(
    app: Flask, browser: Browser, assessment: UUID, evidence: str
) -> None:
    revise(browser, evidence, document_date=["2", "3", "2022"])
    exhibit = f"/assessments/{assessment}/exhibits/1"
    assert "there is a newer one" in one(browser.get(exhibit), ".govuk-inset-text").text

    browser.send(browser.get(f"{exhibit}/newest"), f"{exhibit}/newest")

    shown = browser.get(exhibit)
    assert not shown.select(".govuk-inset-text")
    assert "revision 2" in shown.select("ol li")[0].text
    assert "revision 1" in shown.select("ol li")[1].text
    assert [str(it.dated) for it in load_given(app, assessment)] == ["2022-03-02"]
    browser.get(f"{exhibit}/newest", expect=302)


def test_the_change_of_an_exhibit_of_an_older_revision_leaves_the_newest_alone(
    app: Flask, browser: Browser, assessment: UUID, evidence: str
) -> None:
    revise(browser, evidence)
    address = f"/assessments/{assessment}/exhibits/1/change"
    page = browser.get(address)
    assert not page.select("[name=title]")

    browser.send(page, address, shows="Better words", strength="E1", pinpoint="", tested_by="")

    with app.app_context():
        [found] = db.session.scalars(select(Evidence))
        assert str(found.document_date) == "2022-03-02"


def test_the_same_bytes_are_no_new_revision_and_a_received_file_is_not_asked_for_again(
    app: Flask, browser: Browser, evidence: str
) -> None:
    page = revise(browser, evidence, PDF, expect=200)
    assert "differs from the newest" in one(page, "#file-error").text

    page = revise(browser, evidence, document_date=["31", "2", "2022"], expect=200)
    assert "policy v2.pdf was received" in one(page, ".govuk-inset-text").text
    address = f"{evidence}/revisions/new"
    browser.send(page, address, document_date=["2", "3", "2022"], review_date=UNDATED)
    browser.send(page, address, document_date=["2", "3", "2022"], review_date=UNDATED)

    with app.app_context():
        assert db.session.scalars(select(Revision.number)).all() == [1, 2]


def test_a_revision_that_is_no_document_or_missing_is_refused(
    browser: Browser, evidence: str
) -> None:
    page = revise(browser, evidence, b"MZ not a PDF", expect=200)
    assert one(page, "#file-error")

    page = browser.send(page, f"{evidence}/revisions/new", expect=200, document_date=UNDATED)
    assert "Choose a file" in one(page, "#file-error").text


def test_a_description_is_changed_with_its_history(
    app: Flask, browser: Browser, evidence: str
) -> None:
    address = f"{evidence}/describe"
    page = browser.get(address)

    describe(browser, page, address)
    describe(browser, page, address)

    shown = browser.get(evidence)
    assert "Keep until1 March 2029" in shown.text.replace("\n", "")
    history = [it.text.strip() for it in shown.select("ol li")]
    assert [it.split()[0] for it in history] == ["Changed", "Added"]
    assert "kept until 1 March 2029" in history[0]
    assert list_audit_actions(app).count("describe evidence") == 1


def test_a_stale_description_shows_what_was_saved_and_the_next_one_stands(
    app: Flask, browser: Browser, evidence: str, force: UUID
) -> None:
    address = f"{evidence}/describe"
    page = browser.get(address)
    other = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    describe(other, other.get(address), address, title="Ben's title")

    refused = browser.send(
        page, address, expect=200, title="Asha's title", marking="OFFICIAL", document_date=UNDATED
    )

    assert "Ben's title" in one(refused, ".govuk-inset-text").text
    assert one(refused, "#title")["value"] == "Asha's title"
    describe(browser, refused, address, title="Both")
    with app.app_context():
        titles = select(EvidenceEntry.title).order_by(EvidenceEntry.version)
        assert db.session.scalars(titles).all()[1:] == ["Ben's title", "Both"]


def test_a_change_of_an_exhibit_keeps_the_retention_date(
    app: Flask, browser: Browser, assessment: UUID, evidence: str
) -> None:
    describe(browser, browser.get(f"{evidence}/describe"), f"{evidence}/describe")
    address = f"/assessments/{assessment}/exhibits/1/change"
    changes: dict[str, Any] = {
        "title": "Other",
        "shows": "It",
        "strength": "E1",
        "marking": "OFFICIAL",
    }

    browser.send(browser.get(address), address, document_date=UNDATED, **changes)

    with app.app_context():
        [found] = db.session.scalars(select(Evidence))
        assert (found.title, str(found.retention_date)) == ("Other", "2029-03-01")


def test_a_file_disposed_of_is_gone_while_its_record_stays(
    app: Flask, browser: Browser, assessment: UUID, evidence: str, settings: Settings
) -> None:
    refused = dispose(browser, f"{evidence}/revisions/1", expect=200, reason=" ")
    assert "Say why you dispose of it" in one(refused, "#reason-error").text

    dispose(browser, f"{evidence}/revisions/1")

    assert not [it for it in settings.evidence.rglob("*") if it.is_file()]
    page = browser.get(evidence)
    assert one(page, ".govuk-tag").text == "Disposed of"
    assert "Kept too long" in page.text
    assert "by Asha Coordinator" in page.text
    browser.get(f"{evidence}/revisions/1/file", expect=409)
    assert "was disposed of" in browser.get(f"{evidence}/revisions/1").text
    assert [it.held for it in load_given(app, assessment)] == [True]
    assert "does not count" in browser.get(f"/assessments/{assessment}/exhibits/1").text
    assert "dispose of file" in list_audit_actions(app)
    browser.get(f"{evidence}/revisions/1/dispose", expect=409)


def test_while_the_store_is_away_a_file_is_disposed_of_and_its_bytes_are_removed_later(
    app: Flask, settings: Settings, make_app: Callable[[Settings], Flask], force: UUID,
    evidence: str,
) -> None:  # fmt: skip
    away = Bucket("evidence", "http://127.0.0.1:1", "us-east-1", "key", "secret")
    coordinator = sign_in(
        make_app(replace(settings, bucket=away)), "Cora Coordinator", force, Role.COORDINATOR
    )

    dispose(coordinator, f"{evidence}/revisions/1")

    told = one(coordinator.get(evidence), ".govuk-notification-banner").text
    assert "Revision 1 disposed of. Nobody can download this revision any more" in told
    assert "If nothing else uses it, the service removes it within two days" in told
    assert one(coordinator.get(evidence), ".govuk-tag").text == "Disposed of"
    with app.app_context():
        collect_garbage(db.session, LocalStore(settings.evidence), timedelta())
    assert not [it for it in settings.evidence.rglob("*") if it.is_file()]


def test_where_others_hold_the_library_the_store_is_not_blamed_and_the_same_file_elsewhere_stays(
    app: Flask, browser: Browser, assessment: UUID, evidence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wait_in_vain(*_: object) -> None:
        raise OperationalError("", None, sqlite3.OperationalError("database is locked"))

    upload(browser, assessment, ("again.pdf", PDF))
    other = find_newest_file(app)[1].partition("/revisions")[0]
    monkeypatch.setattr(disposal, "discard_bytes", wait_in_vain)

    dispose(browser, f"{evidence}/revisions/1")

    told = one(browser.get(evidence), ".govuk-notification-banner").text
    assert "The file could not be removed now. If nothing else uses it, the service" in told
    assert "store" not in told
    assert fetch(browser, f"{other}/revisions/1/file").data == PDF


def test_a_file_disposed_of_cannot_be_disposed_of_again_with_another_reason(
    app: Flask, browser: Browser, evidence: str
) -> None:
    address = f"{evidence}/revisions/1/dispose"
    page = browser.get(address)
    dispose(browser, f"{evidence}/revisions/1")

    browser.send(page, address, expect=409, reason="Another reason", key=str(uuid4()))

    with app.app_context():
        [revision] = db.session.scalars(select(Revision))
        assert (revision.disposed_reason, revision.counts) == ("Kept too long", False)
    assert list_audit_actions(app).count("dispose of file") == 1


def test_the_record_counts_one_byte_as_one(app: Flask, browser: Browser, assessment: UUID) -> None:
    upload(browser, assessment, ("one.txt", b"1"))
    address = find_newest_file(app)[1].partition("/revisions")[0]
    dispose(browser, f"{address}/revisions/1")

    with app.app_context():
        details = list(db.session.scalars(select(AuditEvent.detail)))
    assert len([it for it in details if it and " 1 byte, " in it]) == 2


def test_bytes_that_another_piece_of_evidence_has_too_stay_until_the_last(
    app: Flask, browser: Browser, assessment: UUID, evidence: str
) -> None:
    upload(browser, assessment, ("again.pdf", PDF))
    other = find_newest_file(app)[1].partition("/revisions")[0]
    assert "also in your library here" in browser.get(f"{evidence}/revisions/1/dispose").text

    dispose(browser, f"{evidence}/revisions/1")

    assert fetch(browser, f"{other}/revisions/1/file").data == PDF
    revise(browser, evidence)
    assert [it.held for it in load_given(app, assessment)] == [True, False]


def test_only_a_coordinator_disposes_of_files(app: Flask, evidence: str, force: UUID) -> None:
    other = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)

    other.get(f"{evidence}/revisions/1/dispose", expect=403)

    assert "Dispose" not in other.get(evidence).text


@pytest.mark.parametrize(("day", "is_refused"), [("28", True), ("1", False), ("2", False)])
def test_a_review_or_the_end_of_keeping_is_not_before_the_document(
    browser: Browser, evidence: str, day: str, *, is_refused: bool
) -> None:
    address = f"{evidence}/describe"
    month = "2" if is_refused else "3"
    typed: dict[str, Any] = {
        "title": "Policy",
        "document_date": ["1", "3", "2022"],
        "marking": "OFFICIAL",
    }
    dates: dict[str, Any] = {
        "review_date": [day, month, "2022"],
        "retention_date": [day, month, "2022"],
    }

    page = browser.send(
        browser.get(address), address, expect=200 if is_refused else 302, **(typed | dates)
    )

    assert [item.text.strip() for item in page.select(".govuk-error-summary__list li")] == [
        f"{what} must be the same as or after the date of the document"
        for what in ("Review date", "Keep until")
        if is_refused
    ]
