"""Evidence that changes while inspectors have it: held since, and not disposed of (section 10)."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Exhibit
from checklist.core.assessment_states import AssessmentState
from checklist.db import db, now
from checklist.evidence.models import Revision, Scan
from tests.assessments.reach.assigning import lead
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import (
    begin_awaiting,
    put_in_state,
    sign,
    signatory,
    text_of,
)
from tests.assessments.sign_off.signing import ask
from tests.assessments.submissions.sending import send
from tests.browser import Browser
from tests.reviews.judgements.judging import address, assigned
from tests.reviews.requests.requesting import request_changes
from tests.reviews.requests.test_ending import save

THEN = datetime(2026, 5, 3, 12, tzinfo=UTC)
HELD = "Held since 3 May 2026, as a virus was found in its file: it counts for the seal, and would"


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, inspectorate: UUID) -> UUID:
    """An assessment under review, with a file as evidence for vet-01."""
    reviewed = begin_awaiting(app, force)
    add_file_exhibit(app, force, reviewed, "vet-01")
    sign(signatory(app, force), reviewed)
    send(browser, reviewed)
    put_in_state(app, reviewed, AssessmentState.UNDER_REVIEW)
    return reviewed


def infect(app: Flask) -> None:
    with app.app_context():
        revision = db.session.scalars(select(Revision)).one()
        revision.scan, revision.scanned_at = Scan.INFECTED, THEN
        db.session.commit()


def disposing(app: Flask) -> str:
    with app.app_context():
        revision = db.session.scalars(select(Revision)).one()
        return f"/evidence/{revision.evidence_id}/revisions/{revision.number}/dispose"


def test_inspectors_and_force_see_the_score_of_the_seal_and_since_when_a_file_is_held(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    readers = (assigned(app, inspectorate, force), lead(app, inspectorate))
    judging = address(assessment, "vet-01")
    before = text_of(readers[0].get(judging), "#supported")

    infect(app)

    for inspector in readers:
        for path in (judging, f"/assessments/{assessment}/review/visit/questions/vet-01"):
            page = inspector.get(path)
            assert HELD in text_of(page)
            assert text_of(page, "#supported") == before
        for path in ("seals/1", "submissions/1"):
            assert HELD in text_of(inspector.get(f"/assessments/{assessment}/{path}"))
    for path in ("seals/1", "questions/vet-01", "submissions/1"):
        assert HELD in text_of(browser.get(f"/assessments/{assessment}/{path}"))
    browser.get(f"/assessments/{assessment}/reopen", expect=409)


def test_what_the_force_withdraws_while_it_is_asked_is_not_told_to_inspectors(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    ina, _ = assigned(app, inspectorate, force), lead(app, inspectorate)
    request_changes(app, assessment, "Lee Lead")
    with app.app_context():
        exhibit = db.session.scalars(select(Exhibit)).one()
        exhibit.withdrawn_at, exhibit.withdrawn_reason = now(), "Of another force"
        db.session.commit()

    for path in (address(assessment, "vet-01"), f"/assessments/{assessment}/submissions/1"):
        page = text_of(ina.get(path))
        assert "would not count now" not in page
        assert "Of another force" not in page


def test_while_changes_are_asked_for_what_was_sent_says_since_when_a_file_is_held(
    app: Flask, force: UUID, browser: Browser, inspectorate: UUID, assessment: UUID
) -> None:
    ina, _ = assigned(app, inspectorate, force), lead(app, inspectorate)
    request_changes(app, assessment, "Lee Lead")

    infect(app)

    for by in (ina, browser):
        assert HELD in text_of(by.get(f"/assessments/{assessment}/submissions/1"), "#held")


def test_a_file_is_not_disposed_of_from_sending_to_closing(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    path = disposing(app)
    put_in_state(app, assessment, AssessmentState.SIGNED)
    page = browser.get(path)
    for state in (
        AssessmentState.SUBMITTED,
        AssessmentState.UNDER_REVIEW,
        AssessmentState.FACTUAL_ACCURACY,
    ):
        put_in_state(app, assessment, state)
        assert "once the review has closed" in text_of(browser.get(path, expect=409))
        told = browser.get(path.partition("/revisions")[0])
        assert "once the review has closed" in told.text
        assert not told.select(f"a[href='{path}']")
        browser.send(page, path, expect=409, reason="Kept too long")
        with app.app_context():
            assert db.session.scalars(select(Revision.disposed_at)).one() is None

    put_in_state(app, assessment, AssessmentState.CLOSED_UNPUBLISHED)
    assert browser.get(path.partition("/revisions")[0]).select(f"a[href='{path}']")
    browser.send(browser.get(path), path, reason="Kept too long")

    with app.app_context():
        assert db.session.scalars(select(Revision.disposed_at)).one() is not None
    seal = text_of(browser.get(f"/assessments/{assessment}/seals/1"))
    assert "its file was disposed of: it counts for the seal, and would not count now" in seal


def test_nor_while_the_force_signs_its_answer_to_a_request(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    leading, path = lead(app, inspectorate), disposing(app)
    request_changes(app, assessment, "Lee Lead", {"vet-02": "Which?"})
    save(browser, assessment, "vet-02")
    browser.get(path, expect=409)
    ask(browser, assessment)
    browser.get(path, expect=409)
    sign(signatory(app, force, "Sue Second"), assessment)

    browser.get(path, expect=409)

    send(browser, assessment)
    url = f"/assessments/{assessment}/review/close"
    leading.send(leading.get(url), url, form="form#close", reason="The force has merged")
    browser.get(path)


def test_a_file_whose_exhibit_names_a_newer_revision_now_was_sent_all_the_same(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    with app.app_context():
        db.session.scalars(select(Exhibit)).one().revision_id = None
        db.session.commit()

    browser.get(disposing(app), expect=409)
