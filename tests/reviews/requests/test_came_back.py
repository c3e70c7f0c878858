"""What came back to each request stands with it, and costs as much for three as for one (8.1)."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from tests.assessments.reach.assigning import lead
from tests.assessments.sign_off.signed import read_state, sign, signatory, text_of
from tests.assessments.sign_off.signing import ask
from tests.assessments.submissions.sending import open_to_inspectorate, send
from tests.browser import Browser
from tests.reviews.requests.requesting import begin_reviewed, request_changes
from tests.reviews.requests.test_what_unlocks import save
from tests.reviews.test_sixty_forces import count_statements


@pytest.fixture
def leading(app: Flask, force: UUID) -> Browser:
    return lead(app, open_to_inspectorate(app, force))


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, leading: Browser) -> UUID:
    return begin_reviewed(app, force, browser, "Lee Lead")


def request_and_answer(app: Flask, browser: Browser, who: Browser, assessment: UUID, n: int) -> str:
    """Ask for changes to one question, and answer, sign and send; say which question it was."""
    question = f"vet-{n:02}"
    request_changes(app, assessment, "Lee Lead", {question: "Name the post"}, number=n)
    save(browser, assessment, question)
    ask(browser, assessment)
    sign(who, assessment)
    send(browser, assessment)
    assert read_state(app, assessment) is AssessmentState.UNDER_REVIEW
    return question


def test_each_request_tells_what_came_back_and_three_take_the_statements_of_one(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, leading: Browser
) -> None:
    sue, page = signatory(app, force, "Sue Second"), f"/assessments/{assessment}/requests"
    asked = [request_and_answer(app, browser, sue, assessment, 1)]
    one, _ = count_statements(app, leading, page)

    asked += [request_and_answer(app, browser, sue, assessment, number) for number in (2, 3)]

    three, _ = count_statements(app, leading, page)
    assert three <= one
    shown = leading.get(page)
    for number, question in enumerate(asked, 2):
        assert text_of(shown, f"#came-back-{number}").startswith(f"{question}: ")
