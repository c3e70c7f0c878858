"""Inspectors read the seals that were sent to them, and none besides (8.1 and 8.2)."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Seal
from checklist.db import db
from checklist.reports.models import Report
from tests.assessments.assessments import answer
from tests.assessments.reach.assigning import lead
from tests.assessments.sign_off.signed import sign, signatory
from tests.assessments.sign_off.signing import ask
from tests.assessments.submissions.sending import (
    begin_signed,
    send,
    withdraw,
)
from tests.browser import Browser
from tests.reviews.judgements.judging import assigned
from tests.reviews.requests.requesting import begin_reviewed, request_changes
from tests.reviews.requests.test_ending import end, save


def reopen(who: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/reopen"
    who.send(who.get(url), url, form="form#reopen", reason="A typing error")


def find_report(app: Flask, assessment: UUID, number: int) -> UUID:
    """The id of the report of a seal."""
    with app.app_context():
        of_seal = select(Report.id).join(Seal, Seal.id == Report.seal_id)
        it = (Seal.assessment_id == assessment, Seal.number == number)
        return db.session.scalars(of_seal.where(*it)).one()


def assert_reads(app: Flask, reader: Browser, assessment: UUID, seals: set[int]) -> None:
    """Ask a reader for the page, the report and the mention of each seal."""
    url = f"/assessments/{assessment}"
    with app.app_context():
        numbers = set(db.session.scalars(select(Seal.number).filter_by(assessment_id=assessment)))
    listed = str(reader.get(f"{url}/reports"))
    for number in numbers:
        is_open = number in seals
        report = f"{url}/reports/{find_report(app, assessment, number)}"
        reader.get(f"{url}/seals/{number}", expect=200 if is_open else 404)
        reader.get(report, expect=200 if is_open else 404)
        assert (f"/seals/{number}" in listed) is is_open


@pytest.mark.parametrize("is_assigned", [True, False])
def test_a_seal_that_was_withdrawn_is_closed_to_inspectors(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, *, is_assigned: bool
) -> None:
    assessment = begin_signed(app, force)
    send(browser, assessment)
    withdraw(browser, assessment, "Wrong marking")
    reopen(browser, assessment)
    answer(app, assessment, {"vet-02": "3"})
    ask(browser, assessment)
    sign(signatory(app, force, "Sue Second"), assessment)
    send(browser, assessment)
    reader = assigned(app, inspectorate, force) if is_assigned else lead(app, inspectorate)

    assert_reads(app, reader, assessment, {2})
    assert_reads(app, browser, assessment, {1, 2})


def test_an_answer_that_was_signed_and_never_sent_is_closed_to_inspectors(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID
) -> None:
    leading = lead(app, inspectorate)
    assessment = begin_reviewed(app, force, browser, "Lee Lead")
    request_changes(app, assessment, "Lee Lead", {"vet-02": "Which?"})
    save(browser, assessment, "vet-02")
    ask(browser, assessment)
    sign(signatory(app, force, "Sue Second"), assessment)
    reopen(browser, assessment)
    end(leading, assessment, "withdraw")

    assert_reads(app, leading, assessment, {1})
    assert_reads(app, browser, assessment, {1, 2})
