"""Once an assessment is closed, inspectors read how it was judged, and nobody changes it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.reach.models import Assignment
from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from tests.assessments.reach.assigning import account_of, end_yesterday, inspector, lead
from tests.assessments.sign_off.signed import put_in_state, text_of
from tests.browser import Browser, hidden_fields, one
from tests.reviews.judgements.judging import (
    REASON,
    add_draft,
    address,
    assigned,
    judge,
)
from tests.reviews.moderation.moderating import listing, settle

PRIVATE, SETTLED = "Asked in the corridor", "One file is no pattern"
CLOSED = (AssessmentState.CLOSED_PUBLISHED, AssessmentState.CLOSED_UNPUBLISHED)
OVER = {
    AssessmentState.CLOSED_PUBLISHED: "This assessment is closed, and its report is published",
    AssessmentState.CLOSED_UNPUBLISHED: "This assessment was closed without a published report",
}


@pytest.fixture
def ina(app: Flask, inspectorate: UUID, force: UUID) -> Browser:
    return assigned(app, inspectorate, force)


@pytest.fixture
def judged(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> tuple[Browser, Browser]:
    """Two inspectors judged vet-01 apart and a lead settled it; one alone judged vet-02."""
    ivo, leading = assigned(app, inspectorate, force, "Ivo Two"), lead(app, inspectorate)
    low: dict[str, Any] = {"choice": "another level", "reason": REASON, "private_note": PRIVATE}
    judge(ina, assessment, "vet-01", level="1", **low)
    judge(ivo, assessment, "vet-01", choice="another level", level="0", reason="None was whole.")
    settle(leading, assessment, "vet-01", verdict="1", reason=SETTLED)
    judge(ina, assessment, "vet-02", level="1", **low)
    add_draft(app, assessment, "vet-03", "Ina Inspector")
    return ivo, leading


@pytest.mark.parametrize("state", CLOSED)
def test_what_was_judged_is_read_and_has_no_form(
    app: Flask,
    assessment: UUID,
    ina: Browser,
    judged: tuple[Browser, Browser],
    state: AssessmentState,
) -> None:
    ivo, leading = judged
    put_in_state(app, assessment, state)

    url = address(assessment, "vet-01")
    for reader in (ina, ivo, leading):
        page = reader.get(url)
        assert not page.select("main form")
        assert "nobody can change this" in text_of(page, "#over")
        for words in (REASON, "None was whole.", SETTLED):
            assert words in text_of(page)
            assert words in text_of(reader.get(f"{url}/history")) or words == SETTLED
        listed = reader.get(f"/assessments/{assessment}/review/questions")
        assert "How the answers were judged" in text_of(listed, "h1")
        assert "2 of" in text_of(listed, "#how-many")
        assert not listed.select("main .govuk-button")
        assert "settled by Lee Lead" in text_of(reader.get(listing(assessment)), "#settled")
        assert "vet-03" in text_of(reader.get(f"/assessments/{assessment}/review/second"))
        desk = reader.get("/desk?state=" + state.value.replace(" ", "+"))
        assert "How it was judged" in text_of(desk, "#desk")
    assert "Half a sentence" in text_of(ina.get(address(assessment, "vet-03")))
    leading.get(f"/assessments/{assessment}/review/reliability")


@pytest.mark.parametrize("state", CLOSED)
def test_a_second_inspector_who_never_judged_reads_all_but_the_private_notes_of_another(
    app: Flask,
    assessment: UUID,
    ina: Browser,
    judged: tuple[Browser, Browser],
    state: AssessmentState,
) -> None:
    ivo, leading = judged
    url = address(assessment, "vet-02")
    assert REASON not in text_of(ivo.get(url))
    put_in_state(app, assessment, state)

    assert REASON in text_of(ivo.get(url))
    assert REASON in text_of(ivo.get(f"{url}/history"))
    assert "Half a sentence" not in text_of(ivo.get(address(assessment, "vet-03")))
    for path in (url, f"{url}/history"):
        assert PRIVATE not in text_of(ivo.get(path))
        for reader in (ina, leading):
            assert PRIVATE in text_of(reader.get(path))


@pytest.mark.parametrize("state", CLOSED)
def test_whatever_would_change_it_is_refused_and_says_why(
    app: Flask,
    assessment: UUID,
    ina: Browser,
    judged: tuple[Browser, Browser],
    state: AssessmentState,
) -> None:
    _, leading = judged
    url, review = address(assessment, "vet-01"), f"/assessments/{assessment}/review"
    typed = hidden_fields(one(ina.get(url), "form#judge"))
    put_in_state(app, assessment, state)

    for by, path in (
        (ina, url),
        (ina, f"{url}/own-exhibits/new"),
        (ina, f"{url}/exhibits/1/strength"),
        (ina, f"{review}/sections/vet/agree"),
        (ina, f"{review}/visit/questions/vet-01"),
        (ina, f"{review}/report-texts"),
        (leading, f"{review}/second/vet-01"),
        (leading, f"{review}/differences/vet-01"),
    ):
        if path != url:
            assert OVER[state] in text_of(by.get(path, expect=409))
        told = by.client.post(path, data={**typed, "choice": "agree", "reason": "Anew"})
        assert (told.status_code, OVER[state] in told.text) == (409, True), path


@pytest.mark.parametrize("state", CLOSED)
def test_after_the_assignment_and_for_anybody_else_it_is_not_there(
    app: Flask,
    browser: Browser,
    inspectorate: UUID,
    assessment: UUID,
    ina: Browser,
    judged: tuple[Browser, Browser],
    state: AssessmentState,
) -> None:
    put_in_state(app, assessment, state)
    with app.app_context():
        own = select(Assignment.id).filter_by(person_id=account_of("Ina Inspector"))
        assignment = db.session.scalars(own).one()
    end_yesterday(app, assignment)

    other = inspector(app, inspectorate, "Uma Unassigned")
    url, review = address(assessment, "vet-01"), f"/assessments/{assessment}/review"
    for path in (url, f"{url}/history", f"{review}/questions", f"{review}/differences"):
        for reader in (ina, other):
            assert reader.client.get(path).status_code in {403, 404}
        assert browser.client.get(path).status_code == 403
