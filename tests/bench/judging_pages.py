"""What an inspector's pages of one review cost beside a force's page of a question."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from flask import Flask
from flask.testing import FlaskClient

from checklist.assessments.models import Assessment
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import VCC, answer, queries_counted
from tests.assessments.assessments import begin as begin_assessment
from tests.bench.assessing import QUERIES_TO_FIND_THE_PERSON, getting, service_in
from tests.bench.inspecting import begin
from tests.bench.measuring import Measured, beside
from tests.browser import sign_in
from tests.reviews.judgements.judging import address, assigned

QUESTION = "vet-03"


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """A page of a review, and what it may cost: beside the question page, the frame, in queries.

    Of a page without a limit it is only told.
    """

    name: str
    path: str
    most: float | None = 1.3
    most_frames: float | None = 4
    most_queries: int = 5


def list_pages(assessment: UUID) -> tuple[ReviewPage, ...]:
    """The pages on which an inspector spends most of a review."""
    review = f"/assessments/{assessment}/review"
    section = VCC.get_section(QUESTION).id
    return (
        ReviewPage("judging a question", address(assessment, QUESTION)),
        ReviewPage("questions to judge", f"{review}/questions", 1.5, 5, 7),
        ReviewPage("agreeing a section", f"{review}/sections/{section}/agree"),
        ReviewPage("my desk", "/desk", None, None, 12),
    )


def judging(folder: Path) -> Iterator[Measured]:
    """What each page costs beside the force's page of the same question, and beside our frame."""
    with service_in(folder, is_second_factor_optional=True) as app:
        _, inspectorate, assessment = begin(app)
        with app.app_context():
            force = db.session.get_one(Assessment, assessment).force_id
        inspecting = assigned(app, inspectorate, force, "Ivo Inspector").client
        question = getting(*open_question(app, force))
        frame = getting(inspecting, "/cookies")
        for page in list_pages(assessment):
            get = getting(inspecting, page.path)
            cost, most = beside(get, question), page.most
            yield Measured(f"{page.name}, CPU beside a force's question", cost.median, most, "x")
            yield Measured(f"{page.name}, 95 in 100 beside it", cost.slow, most, "x")
            over = beside(get, frame).median
            yield Measured(f"{page.name}, CPU beside our frame", over, page.most_frames, "x")
            with queries_counted(app) as sent:
                get()
            asked = len(sent) - QUERIES_TO_FIND_THE_PERSON
            what = f"{page.name}, queries beyond who asks"
            yield Measured(what, asked, page.most_queries, "queries")


def open_question(app: Flask, force: UUID) -> tuple[FlaskClient, str]:
    """Sign a coordinator in, and begin another assessment of the force: its page of a question."""
    browser = sign_in(app, "Cora Coordinator", force, Role.COORDINATOR)
    assessment = begin_assessment(app, force)
    answer(app, assessment, {question.id: "3" for question in VCC.questions})
    return browser.client, f"/assessments/{assessment}/questions/{QUESTION}"
