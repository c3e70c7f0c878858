"""What an inspectorate's pages cost with sixty forces and six hundred submissions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from flask import Flask
from flask.testing import FlaskClient

from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.candidate import build_candidate
from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from tests.accounts.walking import build_seal, build_submission
from tests.assessments.assessments import an_account
from tests.assessments.reach.assigning import assign, inspector, lead
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.bench.assessing import answered, getting, service_in
from tests.bench.measuring import Measured, beside
from tests.reviews.sixty_forces import FORCES, OF_EACH, PAGES, add_sixty


def inspecting(folder: Path) -> Iterator[Measured]:
    """What each page costs beside what it costs an inspectorate with one submission."""
    with (
        service_in(folder / "one", is_second_factor_optional=True) as one,
        service_in(folder / "many", is_second_factor_optional=True) as many,
    ):
        small, (large, inspectorate, sent) = begin(one)[0], begin(many)
        add_sixty(many, inspectorate, sent, "Ina Inspector")
        count = FORCES * OF_EACH
        for name, path in PAGES.items():
            grown = beside(getting(large, path), getting(small, path))
            # Fifty lines are longer than one, however they are found.
            yield Measured(f"{name}, {count} sent beside one", grown.median, 3, "x")


def begin(app: Flask) -> tuple[FlaskClient, UUID, UUID]:
    """A lead, the inspectorate, and an assessment under review, of whose force one is assigned."""
    _, assessment = answered(app)
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        force, author = found.force_id, an_account()
        candidate, seal = build_candidate(db.session, found), build_seal(assessment, author, 1)
        seal.content, seal.digest = candidate.content.decode(), candidate.digest
        seal.reopened_at = seal.reopened_by = None
        db.session.add(seal)
        db.session.flush()
        submission = build_submission(assessment, seal.id, author, 1)
        submission.withdrawn_at = submission.withdrawn_by = None
        db.session.add(submission)
        found.state = AssessmentState.UNDER_REVIEW
        db.session.commit()
    inspectorate = open_to_inspectorate(app, force)
    leading = lead(app, inspectorate)
    inspector(app, inspectorate)
    assign(app, inspectorate, force)
    return leading.client, inspectorate, assessment
