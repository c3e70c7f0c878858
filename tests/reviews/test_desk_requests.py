"""My desk says which requests are open, overdue or answered, and leads to them."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.assessments.reach.request_models import ChangeRequest, RequestOutcome
from checklist.assessments.submissions.models import Submission
from checklist.core.assessment_states import AssessmentState
from checklist.db import db, now
from checklist.web.filters import format_day, today_in_london
from tests.assessments.reach.assigning import lead
from tests.assessments.sign_off.signed import put_in_state
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser, one
from tests.reviews.judgements.judging import judge
from tests.reviews.requests.requesting import begin_reviewed, request_changes


@pytest.fixture
def leading(app: Flask, force: UUID) -> Browser:
    return lead(app, open_to_inspectorate(app, force))


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, leading: Browser) -> UUID:
    """An assessment of which two questions are asked to be changed."""
    reviewed = begin_reviewed(app, force, browser, "Lee Lead")
    request_changes(app, reviewed, "Lee Lead")
    return reviewed


def state_of(by: Browser) -> str:
    return " ".join(one(by.get("/desk"), "#desk tbody td:nth-of-type(1)").get_text(" ").split())


def write_request(app: Flask, **values: object) -> None:
    with app.app_context():
        db.session.execute(update(ChangeRequest).values(**values))
        db.session.commit()


def test_an_open_request_stands_with_its_day_and_is_overdue_once_that_has_passed(
    app: Flask, assessment: UUID, leading: Browser
) -> None:
    said = state_of(leading)
    assert said.endswith(f", by {format_day(today_in_london() + timedelta(days=14))}")
    assert "Overdue" not in said

    write_request(app, due=today_in_london() - timedelta(days=1))

    assert state_of(leading).endswith("Overdue")
    link = one(leading.get("/desk"), "#desk tbody td:nth-of-type(1) a")
    assert str(link["href"]).endswith("#request-1")
    assert "Request 1" in leading.get(str(link["href"])).text


def test_an_answered_request_stays_until_each_of_its_questions_was_looked_at(
    app: Flask, assessment: UUID, leading: Browser
) -> None:
    with app.app_context():
        sent = db.session.scalars(select(Submission)).one()
        answered = {"submission_id": sent.id, "ended_at": now()}
    write_request(app, outcome=RequestOutcome.ANSWERED, **answered)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    assert state_of(leading).endswith("Answered 2 questions to look at")

    judge(leading, assessment, "vet-01", choice="agree")
    assert state_of(leading).endswith("Answered 1 question to look at")
    judge(leading, assessment, "vet-02", note_to_force="Still not answered")

    assert "Request" not in state_of(leading)


def test_a_request_that_ended_without_an_answer_is_on_no_desk(
    app: Flask, assessment: UUID, leading: Browser
) -> None:
    write_request(app, outcome=RequestOutcome.WITHDRAWN, ended_at=now())
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)

    assert "Request" not in state_of(leading)


def is_shown(by: Browser, asked: str) -> bool:
    """Whether the one submission there is stands on a desk narrowed to such requests."""
    page = by.get(f"/desk?asked={asked}")
    assert page.select(f"#asked option[value={asked}][selected]")
    return bool(page.select("#desk tbody tr"))


def test_a_desk_is_narrowed_to_open_overdue_and_answered_requests(
    app: Flask, assessment: UUID, leading: Browser
) -> None:
    def shown() -> list[str]:
        return [each for each in ("open", "overdue", "answered") if is_shown(leading, each)]

    assert shown() == ["open"]

    write_request(app, due=today_in_london() - timedelta(days=1))
    assert shown() == ["open", "overdue"]

    with app.app_context():
        sent = db.session.scalars(select(Submission)).one()
        answered = {"submission_id": sent.id, "ended_at": now()}
    write_request(app, outcome=RequestOutcome.ANSWERED, **answered)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    assert shown() == ["answered"]

    judge(leading, assessment, "vet-01", choice="agree")
    assert shown() == ["answered"]
    judge(leading, assessment, "vet-02", note_to_force="Still not answered")
    assert shown() == []
    assert "Nothing was found" in leading.get("/desk?asked=answered").text


def test_a_desk_is_narrowed_by_the_newest_request_alone(
    app: Flask, assessment: UUID, leading: Browser
) -> None:
    with app.app_context():
        sent = db.session.scalars(select(Submission)).one()
        answered = {"submission_id": sent.id, "ended_at": now()}
    write_request(app, outcome=RequestOutcome.ANSWERED, **answered)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    request_changes(app, assessment, "Lee Lead", number=2)

    assert is_shown(leading, "open")
    assert not is_shown(leading, "answered")
