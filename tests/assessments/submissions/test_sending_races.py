"""Sending at the same moment as somebody sends or reopens: one order, and nobody misled."""

from __future__ import annotations

from threading import Barrier, Thread
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from tests.assessments.sign_off.signed import find_seals, read_state, signatory
from tests.assessments.submissions.sending import (
    begin_signed,
    find_submissions,
    open_to_inspectorate,
)
from tests.browser import Browser, hidden_fields, one

Press = tuple[Browser, str, dict[str, str]]


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """A signed assessment of a force that is open to an inspectorate."""
    open_to_inspectorate(app, force)
    return begin_signed(app, force)


def fill_in(browser: Browser, assessment: UUID, step: str, **typed: str) -> Press:
    """Open the page of a step and fill in its form."""
    url = f"/assessments/{assessment}/{step}"
    return browser, url, hidden_fields(one(browser.get(url), f"form#{step}")) | typed


def press_at_once(*presses: Press) -> list[int]:
    """Send these forms at the same moment; the status of each answer, in their order."""
    barrier = Barrier(len(presses))
    answers = [0] * len(presses)

    def press(place: int) -> None:
        browser, url, typed = presses[place]
        barrier.wait()
        answers[place] = browser.client.post(url, data=typed).status_code

    threads = [Thread(target=press, args=(place,)) for place in range(len(presses))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_two_people_who_send_at_once_make_one_submission(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    sue = signatory(app, force, "Sue Signatory")

    answers = press_at_once(
        *(fill_in(each, assessment, "send", declaration="y") for each in (browser, sue))
    )

    assert sorted(answers) == [302, 409]
    assert len(find_submissions(app, assessment)) == 1
    assert read_state(app, assessment) is AssessmentState.SUBMITTED


def test_sending_and_reopening_at_once_have_one_order(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    sue = signatory(app, force, "Sue Signatory")

    sent, reopened = press_at_once(
        fill_in(browser, assessment, "send", declaration="y"),
        fill_in(sue, assessment, "reopen", reason="Wrong marking on two exhibits"),
    )

    assert sorted((sent, reopened)) == [302, 409]
    [seal] = find_seals(app, assessment)
    is_sent = sent == 302
    assert len(find_submissions(app, assessment)) == is_sent
    assert seal.is_reopened is not is_sent
    ends = AssessmentState.SUBMITTED if is_sent else AssessmentState.PREPARING
    assert read_state(app, assessment) is ends
