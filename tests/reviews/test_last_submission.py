"""While the force changes answers anew, inspectors read the last submission and nothing else."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import update

from checklist.assessments.models import Figure
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.assessments.assessments import answer
from tests.assessments.reach.assigning import assign, inspector, lead
from tests.assessments.sign_off.signed import (
    begin_awaiting,
    put_in_state,
    read_state,
    sign,
    signatory,
    text_of,
)
from tests.assessments.submissions.sending import (
    begin_signed,
    send,
    withdraw,
)
from tests.browser import Browser, add_organisation, one, sign_in

CHANGES_REQUESTED = AssessmentState.CHANGES_REQUESTED


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, inspectorate: UUID) -> UUID:
    """An assessment that was sent, of which the force has changed an answer since."""
    sent = begin_signed(app, force)
    send(browser, sent)
    put_in_state(app, sent, CHANGES_REQUESTED)
    answer(app, sent, {"vet-02": "3"})
    return sent


def test_lead_and_assigned_inspector_read_what_was_sent_and_no_unsigned_answer(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    leading, assigned = lead(app, inspectorate), inspector(app, inspectorate)
    assign(app, inspectorate, force)
    url = f"/assessments/{assessment}"

    for reader in (leading, assigned):
        [link] = reader.get("/").select("#came-in-list a")
        page = reader.get(str(link["href"]))
        assert "3." in text_of(page, "#sent-vet-01")
        assert "No answer" in text_of(page, "#sent-vet-02")
        addresses = {str(each["href"]) for each in page.select("a[href]")}
        for address in addresses:
            if address.startswith(url):
                reader.get(address)
        reader.get(url, expect=403)
        reader.get(f"{url}/questions/vet-02", expect=403)


def test_of_very_small_groups_it_shows_no_figures(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID
) -> None:
    assessment = begin_awaiting(app, force)
    few = {"M24.decided.mixed": "7", "M24.refused.mixed": "1", "M24.decided.white": "4200"}
    answer(app, assessment, {"vet-22": "2"}, **few)
    sign(signatory(app, force), assessment)
    send(browser, assessment)
    put_in_state(app, assessment, CHANGES_REQUESTED)

    page = lead(app, inspectorate).get(f"/assessments/{assessment}/submissions/1")

    told = text_of(page, "#sent-vet-22")
    assert "White: 4,200" in told
    assert told.count("Mixed: Not shown: fewer than 10 in this group") == 2


def test_of_a_group_that_was_very_small_no_change_is_told(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID
) -> None:
    assessment = begin_awaiting(app, force)
    few = {"M24.decided.mixed": "7", "M24.decided.white": "4200"}
    answer(app, assessment, {"vet-22": "2"}, **few)
    sign(signatory(app, force), assessment)
    send(browser, assessment)
    with app.app_context():
        for key, value in (("M24.decided.mixed", "25"), ("M24.decided.white", "4300")):
            db.session.execute(update(Figure).filter_by(key=key).values(value=value))
        db.session.commit()
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    sign(signatory(app, force, "Dana Deputy"), assessment)
    send(browser, assessment)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)

    page = lead(app, inspectorate).get(f"/assessments/{assessment}/review/questions/vet-22")

    assert "M24.decided.white: from 4200 to 4300" in text_of(page)
    assert "M24.decided.mixed: from" not in text_of(page)


def test_nobody_else_finds_it(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    url = f"/assessments/{assessment}/submissions/1"
    inspector(app, inspectorate, "Otto Other").get(url, expect=404)
    elsewhere = add_organisation(app, "Another inspectorate", OrganisationKind.INSPECTORATE)
    lead(app, elsewhere, "Lia Elsewhere").get(url, expect=404)
    other_force = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    sign_in(app, "Olga Other", other_force, Role.COORDINATOR).get(url, expect=404)


def test_the_force_reads_its_submission_as_before(browser: Browser, assessment: UUID) -> None:
    page = browser.get(f"/assessments/{assessment}/submissions/1")

    assert one(page, "#reference").text
    assert not page.select("#sent")


def test_what_was_withdrawn_before_sign_off_stays_closed(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID
) -> None:
    leading = lead(app, inspectorate)
    sent = begin_signed(app, force)
    send(browser, sent)
    withdraw(browser, sent, "Wrong marking")

    for state in (AssessmentState.AWAITING_SIGN_OFF, CHANGES_REQUESTED):
        put_in_state(app, sent, state)
        leading.get(f"/assessments/{sent}/submissions/1", expect=404)


def test_a_lead_closes_it_meanwhile(app: Flask, inspectorate: UUID, assessment: UUID) -> None:
    leading = lead(app, inspectorate)
    page = leading.get(f"/assessments/{assessment}/submissions/1")
    [link] = [each for each in page.select("#review-steps a") if "Close" in each.text]
    url = str(link["href"])

    leading.send(leading.get(url), url, form="form#close", reason="The force has merged")

    assert read_state(app, assessment) is AssessmentState.CLOSED_UNPUBLISHED
