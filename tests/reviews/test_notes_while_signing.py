"""A request is open while the force has its answers signed: both sides go on talking in notes."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from tests.assessments.notes.talking import answer as reply
from tests.assessments.notes.talking import notes_of, write
from tests.assessments.reach.assigning import assign, inspector, lead
from tests.assessments.sign_off.signed import begin_awaiting, put_in_state, sign, signatory
from tests.assessments.sign_off.signing import ask
from tests.browser import Browser, one
from tests.reviews.judgements.judging import address
from tests.reviews.requests.requesting import begin_reviewed, request_changes

QUESTION = "vet-01"
TEXT = "Is Friday soon enough for you?"
TO_BOTH = "@Ines Inspector @Lena Lead"
in_both_states = pytest.mark.parametrize(
    "state", [AssessmentState.AWAITING_SIGN_OFF, AssessmentState.SIGNED]
)


@pytest.fixture
def kit(app: Flask, force: UUID, inspectorate: UUID) -> Browser:
    found = inspector(app, inspectorate, "Ines Inspector")
    assign(app, inspectorate, force, name="Ines Inspector")
    return found


@pytest.fixture
def liv(app: Flask, inspectorate: UUID) -> Browser:
    return lead(app, inspectorate, "Lena Lead")


@in_both_states
def test_the_force_asks_and_inspectors_answer(
    app: Flask, browser: Browser, force: UUID, kit: Browser, liv: Browser, state: AssessmentState
) -> None:
    assessment = begin_reviewed(app, force, browser, "Lena Lead")
    request_changes(app, assessment, "Lena Lead", {QUESTION: "Name the post that decides"})
    url = f"/assessments/{assessment}/questions/{QUESTION}"
    browser.send(browser.get(url), url, form="form#answer", value="1", note="Never sent")
    ask(browser, assessment)
    if state is AssessmentState.SIGNED:
        sign(signatory(app, force, "Sue Second"), assessment)

    thread = write(
        browser, assessment, f"{TO_BOTH} {TEXT}", question=QUESTION, thing="note to inspectors"
    )

    for reader in (kit, liv):
        judged = reader.get(address(assessment, QUESTION))
        assert judged.select(f"a[href='{notes_of(assessment, QUESTION)}']")
        assert TEXT in reader.get(notes_of(assessment, QUESTION)).text
        work = one(reader.get("/"), "[aria-labelledby=my-work]")
        assert work.select(f"a[href='{thread}']")
        reply(reader, thread, "Friday will do")
        assert "Never sent" not in reader.get(thread).text
        reader.get(url, expect=404)
    assert browser.get(thread).text.count("Friday will do") == 2


@in_both_states
def test_without_a_request_nobody_is_offered_a_note_that_no_inspector_would_read(
    app: Flask, browser: Browser, force: UUID, kit: Browser, liv: Browser, state: AssessmentState
) -> None:
    assessment = begin_awaiting(app, force)
    put_in_state(app, assessment, state)
    url = notes_of(assessment, QUESTION)
    page = browser.get(url)

    assert "inspectors" not in one(page, "form#write").text
    refused = browser.send(
        page, url, form="form#write", expect=200, text=TEXT, thing="note to inspectors"
    )

    assert TEXT in one(refused, "form#write textarea").text
    for reader in (kit, liv):
        reader.get(url, expect=404)
    assert "Lena Lead" not in refused.text
    assert TEXT not in browser.get(url).text
