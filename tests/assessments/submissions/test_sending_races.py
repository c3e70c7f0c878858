"""Sending at the same moment as somebody sends or reopens: one order, and nobody misled."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from tests.assessments.sign_off.signed import find_seals, read_state, signatory
from tests.assessments.submissions.racing import fill_in, press_at_once
from tests.assessments.submissions.sending import (
    begin_signed,
    find_submissions,
    open_to_inspectorate,
)
from tests.browser import Browser


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """A signed assessment of a force that is open to an inspectorate."""
    open_to_inspectorate(app, force)
    return begin_signed(app, force)


def test_two_people_who_send_at_once_make_one_submission(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    sue = signatory(app, force, "Sue Signatory")

    answers = press_at_once(
        *(fill_in(each, assessment, "send", declaration="y") for each in (browser, sue))
    )

    assert sorted(status for status, _ in answers) == [302, 409]
    assert len(find_submissions(app, assessment)) == 1
    assert read_state(app, assessment) is AssessmentState.SUBMITTED


def test_sending_and_reopening_at_once_have_one_order(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    sue = signatory(app, force, "Sue Signatory")

    (sent, _), (reopened, told) = press_at_once(
        fill_in(browser, assessment, "send", declaration="y"),
        fill_in(sue, assessment, "reopen", reason="Wrong marking on two exhibits"),
    )

    assert sorted((sent, reopened)) == [302, 409]
    assert reopened == 302 or "Wrong marking on two exhibits" in told, "no text is lost"
    [seal] = find_seals(app, assessment)
    is_sent = sent == 302
    assert len(find_submissions(app, assessment)) == is_sent
    assert seal.is_reopened is not is_sent
    ends = AssessmentState.SUBMITTED if is_sent else AssessmentState.PREPARING
    assert read_state(app, assessment) is ends
