"""Who reads a draft report: coordinators, signatories and its inspectors, and nobody else."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.accounts.models import ForceAccess
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.assessments.assessments import an_account
from tests.assessments.reach.assigning import account_of, inspector, lead
from tests.assessments.restrictions.story import restrict
from tests.assessments.sign_off.signed import text_of
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser, add_organisation, sign_in
from tests.reviews.draft_reports.drafting import (
    bring_to_factual_accuracy,
    listing,
)


@pytest.fixture
def drafted(app: Flask, assessment: UUID, ina: Browser, lee: Browser) -> UUID:
    bring_to_factual_accuracy(app, assessment, lee)
    return assessment


@pytest.mark.parametrize("page", ["", "/1"])
def test_it_is_open_to_coordinators_and_signatories_alone_at_the_force(
    app: Flask, drafted: UUID, browser: Browser, force: UUID, page: str
) -> None:
    browser.get(f"{listing(drafted)}{page}")
    sign_in(app, "Sid Signs", force, Role.SIGNATORY).get(f"{listing(drafted)}{page}")
    for role in (Role.CONTRIBUTOR, Role.READER):
        other = sign_in(app, f"Other {role}", force, role)
        other.get(f"{listing(drafted)}{page}", expect=403)
        assert not other.get(f"/assessments/{drafted}").select("#draft-report")
        assert not other.get("/").select("#drafts-to-check")


@pytest.mark.parametrize("page", ["", "/1"])
def test_it_is_closed_to_policing_bodies_other_inspectors_and_other_forces(
    app: Flask, drafted: UUID, inspectorate: UUID, force: UUID, page: str
) -> None:
    url = f"{listing(drafted)}{page}"
    body = add_organisation(app, "The Commissioner", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    for role in (Role.COORDINATOR, Role.READER):
        reader = sign_in(app, f"Body {role}", body, role)
        reader.get(url, expect=403)
        assert not reader.get(f"/assessments/{drafted}").select("#draft-report")
    inspector(app, inspectorate, "Olga Other").get(url, expect=404)
    elsewhere = add_organisation(app, "Elsewhere Police", OrganisationKind.FORCE)
    sign_in(app, "Eve Elsewhere", elsewhere, Role.COORDINATOR).get(url, expect=404)


def test_a_lead_of_another_inspectorate_reads_no_draft_of_it(
    app: Flask, drafted: UUID, force: UUID
) -> None:
    other = lead(app, open_to_inspectorate(app, force, "Another Inspectorate"), "Lou Lead")
    assert "No draft report was sent" in text_of(other.get(listing(drafted)))
    other.get(f"{listing(drafted)}/1", expect=404)


def test_of_a_restricted_question_only_those_named_read(
    app: Flask, drafted: UUID, browser: Browser, force: UUID, ina: Browser
) -> None:
    sid = sign_in(app, "Sid Signs", force, Role.SIGNATORY)
    with app.app_context():
        restrict(drafted, "vet-02", [account_of("Sid Signs")], an_account())
        db.session.commit()
    url = f"{listing(drafted)}/1"
    page = browser.get(url)
    assert "Only the people who are named read this" in text_of(page, "#question-vet-02")
    assert not page.select("#finding-1")
    assert "Finding 1 is about a restricted question" in text_of(page, "#withheld")
    assert "Registers are kept by hand." not in page.text
    for who in (sid, ina):
        assert "Registers are kept by hand." in text_of(who.get(url), "#finding-1")
