"""What leaves the service is on the record: who took it, of what, and when."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.audit.models import AuditEvent, AuditLink
from checklist.audit.verification import verify_chains
from checklist.core.deeds import is_known_deed
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.accounts.walking import Examples, addresses_of, example_force
from tests.browser import Browser, add_organisation, sign_in

DOWNLOADS = {
    "copies.download": ("downloaded a copy: workbook", "copy_id"),
    "evidence.file": ("downloaded a file", "evidence_id"),
    "exhibits.file": ("downloaded a file", "evidence_id"),
    "plan_copies.plan_csv": ("downloaded a plan", "organisation_id"),
    "reports.download": ("downloaded a report", "report_id"),
    "timeline.assessment_csv": ("downloaded a timeline", "assessment_id"),
    "timeline.organisation_csv": ("downloaded a timeline", "organisation_id"),
}
"""Each address that hands out something of a force: its deed, and what the deed names."""

OF_NO_FORCE = {"blank_forms.download"}


@pytest.fixture
def examples(app: Flask, browser: Browser, force: UUID) -> Examples:
    """Something of everything, of the coordinator's force."""
    return example_force(app, browser, force)


def address(app: Flask, endpoint: str, examples: Examples) -> str:
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint == endpoint]
    [(_, path)] = addresses_of(app, examples, rules)
    return path


def find_downloads() -> list[AuditEvent]:
    downloads = select(AuditEvent).where(AuditEvent.action.startswith("downloaded"))
    return list(db.session.scalars(downloads.order_by(AuditEvent.id)))


@pytest.mark.parametrize("endpoint", DOWNLOADS)
def test_each_download_is_a_deed_of_who_took_it(
    app: Flask, browser: Browser, force: UUID, examples: Examples, endpoint: str
) -> None:
    path = address(app, endpoint, examples)
    action, subject = DOWNLOADS[endpoint]

    for _ in range(2):
        answer = browser.client.get(path, buffered=True)
        assert answer.status_code == 200
        assert answer.headers["Content-Disposition"].startswith("attachment")

    with app.app_context():
        events = find_downloads()
        of_these = AuditLink.event_id.in_(event.id for event in events)
        chains = db.session.scalars(select(AuditLink.chain_id).where(of_these)).all()
        assert verify_chains(db.session).is_sound
        assert [event.action for event in events] == [action] * 2
        assert {event.person_id for event in events} == {examples["person_id"]}
        assert {event.organisation_id for event in events} == {force}
        assert {event.subject.partition(" ")[2] for event in events} == {str(examples[subject])}
    assert is_known_deed(action)
    assert chains == [force] * 2


def test_a_timeline_tells_of_its_own_download_and_how_many_deeds_left(
    browser: Browser, app: Flask, examples: Examples
) -> None:
    path = address(app, "timeline.organisation_csv", examples)
    browser.client.get(path)
    browser.client.get(path)

    told = [" ".join(each.text.split()) for each in browser.get(path[:-4]).select("#deeds li")]

    assert told[0].startswith("Asha Coordinator downloaded the timeline as CSV: 1 deed. ")
    assert told[1].startswith("Asha Coordinator downloaded the timeline as CSV: 0 deeds. ")


@pytest.mark.parametrize("endpoint", DOWNLOADS)
def test_what_is_refused_is_no_download(app: Flask, examples: Examples, endpoint: str) -> None:
    kind, role = OrganisationKind.FORCE, Role.CONTRIBUTOR
    if endpoint == "plan_copies.plan_csv":  # of which every force has its own
        kind, role = OrganisationKind.LOCAL_POLICING_BODY, Role.READER
    other = add_organisation(app, "Othershire Police", kind)
    outsider = sign_in(app, "Olu Outsider", other, role)
    path = address(app, endpoint, examples)

    assert outsider.client.get(path, buffered=True).status_code in {403, 404}

    with app.app_context():
        assert find_downloads() == []


def test_each_address_that_hands_something_out_is_in_the_table(
    app: Flask, browser: Browser, examples: Examples
) -> None:
    handed_out = {
        rule.endpoint
        for rule, path in addresses_of(app, examples)
        if "GET" in rule.methods and rule.endpoint != "static"
        if "attachment" in str(browser.client.get(path, buffered=True).headers)
    }

    assert handed_out - OF_NO_FORCE == set(DOWNLOADS)
