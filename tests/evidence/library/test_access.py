"""Who may know of evidence: to another force it does not exist, on any page of the library."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask, url_for
from sqlalchemy import select

from checklist.core.errors import NotFound
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.db import db
from checklist.evidence.models import Evidence, EvidenceEntry, Revision
from checklist.evidence.service import get_evidence, get_revision
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in
from tests.evidence.uploads import FORM, MARCH, file_part, post
from tests.hostile.building import PDF

NEW = "/evidence/new"
PAGES = [
    ("GET", "evidence.describe"),
    ("GET", "evidence.dispose"),
    ("GET", "evidence.download"),
    ("GET", "evidence.evidence"),
    ("GET", "evidence.file"),
    ("GET", "evidence.revise"),
    ("POST", "evidence.describe"),
    ("POST", "evidence.dispose"),
    ("POST", "evidence.revise"),
]
"""The pages of one piece of evidence."""


@pytest.fixture
def evidence_id(app: Flask, browser: Browser) -> UUID:
    """A file in the library of the browser's force."""
    fields = hidden_fields(one(browser.get(NEW), FORM))
    typed = {"marking": "OFFICIAL", "document_date": MARCH, "files": [file_part("a.pdf", PDF)]}
    assert post(browser, NEW, {**fields, **typed}).status_code == 302
    with app.app_context():
        return db.session.scalars(select(Evidence.id)).one()


@pytest.fixture
def other(app: Flask) -> Browser:
    """A coordinator of another force, who may do there what can be done at all."""
    elsewhere = add_organisation(app, "Elseshire Police", OrganisationKind.FORCE)
    return sign_in(app, "Otto Other", elsewhere, Role.COORDINATOR)


def list_pages(app: Flask) -> list[tuple[str, str]]:
    """List each page that names a piece of evidence, by method and endpoint."""
    return sorted(
        (method, rule.endpoint)
        for rule in app.url_map.iter_rules()
        if rule.endpoint.startswith("evidence.") and "evidence_id" in rule.arguments
        for method in (rule.methods or set()) & {"GET", "POST"}
    )


def send(browser: Browser, method: str, address: str) -> int:
    """Open a page or send its form, with a token and fields that would do; return the status."""
    if method == "GET":
        response = browser.client.get(address, buffered=True)
        response.close()
        return response.status_code
    fields = hidden_fields(one(browser.get(NEW), FORM))
    typed = {"title": "Theirs", "marking": "OFFICIAL", "base_version": "1", "reason": "None"}
    file = {"file": [file_part("b.pdf", PDF + b"\n%%EOF")]}
    return post(browser, address, {**fields, **typed, **file}).status_code


def build_address(app: Flask, endpoint: str, evidence_id: UUID) -> str:
    [rule] = app.url_map.iter_rules(endpoint)
    values: dict[str, Any] = {"evidence_id": evidence_id, "number": 1}
    with app.test_request_context():
        return url_for(endpoint, **{name: values[name] for name in rule.arguments})


def load_rows(app: Flask) -> list[Any]:
    """Load what the tables of the slice hold."""
    with app.app_context():
        tables = (Evidence.__table__, EvidenceEntry.__table__, Revision.__table__)
        return [tuple(row) for table in tables for row in db.session.execute(select(table))]


def test_every_page_of_a_piece_of_evidence_is_tried(app: Flask) -> None:
    assert list_pages(app) == PAGES


@pytest.mark.parametrize(("method", "endpoint"), PAGES)
def test_to_another_force_an_id_that_exists_is_as_one_that_does_not(
    app: Flask, browser: Browser, other: Browser, evidence_id: UUID, method: str, endpoint: str
) -> None:
    address = build_address(app, endpoint, evidence_id)
    before = load_rows(app)

    assert send(other, method, address) == 404

    assert send(other, method, build_address(app, endpoint, uuid4())) == 404
    assert load_rows(app) == before
    assert send(browser, method, address) in (200, 302)


def test_the_queries_themselves_compare_the_forces(
    app: Flask, force: UUID, evidence_id: UUID
) -> None:
    elsewhere = add_organisation(app, "Elseshire Police", OrganisationKind.FORCE)
    own, other = (
        Person(uuid4(), "Otto", "otto@example.test", Role.COORDINATOR, at, "-shire", kind)
        for at, kind in [(force, OrganisationKind.FORCE), (elsewhere, OrganisationKind.FORCE)]
    )

    with app.app_context():
        assert get_evidence(db.session, own, evidence_id).id == evidence_id
        assert get_revision(db.session, own, evidence_id, 1).evidence_id == evidence_id
        with pytest.raises(NotFound):
            get_evidence(db.session, other, evidence_id)
        with pytest.raises(NotFound):
            get_revision(db.session, other, evidence_id, 1)


def test_a_revision_is_found_under_its_own_evidence_only(
    app: Flask, browser: Browser, evidence_id: UUID
) -> None:
    assert send(browser, "GET", f"/evidence/{evidence_id}/revisions/2/file") == 404
    assert send(browser, "GET", f"/evidence/{uuid4()}/revisions/1/file") == 404
